import { useState, type ReactNode } from 'react';
import { developmentsGet, type QueueItem, reviewQueue, reviewTakeUp, rulingsUndo, statusGet } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { ClaimInWords } from '../follow-developments/claim-in-words.js';
import { DevelopmentFacts, DevelopmentName } from '../follow-developments/development-facts.js';
import { GradeWord } from '../follow-developments/grade-word.js';
import { Answer } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { FailureNotice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { directionOf } from '../wording/direction.js';
import { useWords } from '../wording/use-words.js';
import { Merge } from '../rule-on-developments/merge.js';
import { CHANGED, RulingCard } from '../rule-on-developments/ruling-card.js';
import { Split } from '../rule-on-developments/split.js';
import type { Reported } from './correct.js';
import { Deed } from './deed.js';
import type { Done } from './queued.js';
import { SayOfIt } from './say-of-it.js';

/** A development that waits: why, what was made of it, and beside that what its documents say. */
export function DevelopmentCard(props: {
  item: QueueItem;
  done: Done | null;
  onDone: (done: Done | null) => void;
}): ReactNode {
  const { item, done } = props;
  const { say } = useWords();
  const may = useMay();
  const [doing, setDoing] = useState<'merge' | 'split' | null>(null);
  if (item.development === null) return null;
  const { snapshot, mentions, reports, ruling } = item.development;
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title" tabIndex={-1}>
          <DevelopmentName development={snapshot} />
        </h2>
        <span className="facts">
          {item.reasons.map((reason) => (
            <Badge key={reason} tone="high">
              {say(`review.because.${reason}`)}
            </Badge>
          ))}
        </span>
      </div>
      {item.reasons.map((reason) => (
        <p key={reason}>{say(`review.why.${reason}`)}</p>
      ))}
      <DevelopmentFacts development={snapshot} />
      <p className="headline">
        <SourceText text={snapshot.headline} language={snapshot.language} />
      </p>
      <ul className="quotes">
        {mentions.map((said) => (
          <li key={said.id}>
            <Said said={said} />
          </li>
        ))}
      </ul>
      {reports > mentions.length && (
        <p className="hint">{say('review.more_reports', { count: reports - mentions.length })}</p>
      )}
      {ruling !== null && done === null && <RulingCard ruling={ruling} heading="h3" />}
      {done !== null && <WasDone id={item.id} done={done} onUndone={() => props.onDone(null)} />}
      {ruling === null && done === null && doing === null && (
        <SayOfIt development={snapshot} mentions={mentions} waits onDone={props.onDone}>
          {may(developmentsGet) && (
            <>
              <Deed name="merge">
                <Button onPress={() => setDoing('merge')}>{say('review.merge')}</Button>
              </Deed>
              {reports > 1 && (
                <Deed name="split">
                  <Button onPress={() => setDoing('split')}>{say('review.split')}</Button>
                </Deed>
              )}
            </>
          )}
        </SayOfIt>
      )}
      {doing === 'merge' && <Merge development={snapshot} onDone={() => setDoing(null)} />}
      {doing === 'split' && <SplitWhole id={item.id} onDone={() => setDoing(null)} />}
      <Deed name="open">
        <Go to="/developments/$id" params={{ id: item.id }} className="link">
          {say('review.open')}
        </Go>
      </Deed>
    </article>
  );
}

/** The words of one document, and what was read in them. */
function Said(props: { said: Reported }): ReactNode {
  const { evidence, excerpt, marks, mention } = props.said;
  return (
    <div className="beside">
      <figure className="quote">
        <blockquote dir={directionOf(evidence.language)}>
          <SourceText text={excerpt} marks={marks} language={evidence.language} />
        </blockquote>
        <figcaption>
          <span className="quote-source">
            <SourceText text={evidence.sourceName} />
          </span>
          <GradeWord grade={evidence.grade} />
          <When at={evidence.published ?? evidence.fetchedAt} />
        </figcaption>
      </figure>
      <ClaimInWords claim={mention} />
    </div>
  );
}

function SplitWhole(props: { id: string; onDone: () => void }): ReactNode {
  const answer = useAnswer(developmentsGet, { id: props.id });
  return (
    <Answer of={answer}>
      {({ development, mentions }) => <Split development={development} mentions={mentions} onDone={props.onDone} />}
    </Answer>
  );
}

/** What was done on this page, and the way back. */
function WasDone(props: { id: string; done: Done; onUndone: () => void }): ReactNode {
  const { id, done, onUndone } = props;
  const { say } = useWords();
  const takeUp = useDeed(reviewTakeUp, [reviewQueue, statusGet]);
  const undo = useDeed(rulingsUndo, CHANGED);
  const word = done.did === 'left' ? say('review.done.leave') : say(`review.done.${done.ruling.kind}`);
  const back = (): void => {
    if (done.did === 'left') takeUp.mutate({ id }, { onSuccess: onUndone });
    else undo.mutate({ id: done.ruling.id }, { onSuccess: onUndone });
  };
  return (
    <div className="stack-tight" role="status">
      <p className="facts">
        <Badge tone="good">{word}</Badge>
      </p>
      <FailureNotice of={takeUp.error ?? undo.error} />
      <div className="actions">
        <Deed name="undo">
          <Button busy={takeUp.isPending || undo.isPending} onPress={back}>
            {say('review.undo')}
          </Button>
        </Deed>
      </div>
    </div>
  );
}

import { useRef, useState, type ReactNode } from 'react';
import { developmentsGet, type QueueItem, type RulingView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { ClaimInWords } from '../follow-developments/claim-in-words.js';
import { DevelopmentFacts, DevelopmentName } from '../follow-developments/development-facts.js';
import { GradeWord } from '../follow-developments/grade-word.js';
import { Answer } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { directionOf } from '../wording/direction.js';
import { useWords } from '../wording/use-words.js';
import { Merge } from '../rule-on-developments/merge.js';
import { RulingCard } from '../rule-on-developments/ruling-card.js';
import { Split } from '../rule-on-developments/split.js';
import { Deed } from './deed.js';
import type { Done } from './queued.js';
import { SayOfIt } from './say-of-it.js';
import { WasDone } from './was-done.js';

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
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone; keys and screen readers go on from the title.
  const toTitle = (): void => void requestAnimationFrame(() => title.current?.focus());
  const finish = (what: Done | null): void => {
    props.onDone(what);
    toTitle();
  };
  if (item.development === null) return null;
  const { snapshot, mentions, reports, ruling } = item.development;
  const recalled = item.reasons.includes('recalled');
  const ruled = (made: RulingView | null): void => {
    setDoing(null);
    if (made === null) toTitle();
    else finish({ did: 'ruled', ruling: made });
  };
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title" ref={title} tabIndex={-1}>
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
      <Reports of={item.development} />
      {ruling !== null && done === null && <RulingCard ruling={ruling} heading="h3" />}
      {done !== null && <WasDone id={item.id} done={done} onUndone={() => finish(null)} />}
      {ruling === null && done === null && doing === null && (
        <SayOfIt
          development={snapshot}
          mentions={mentions}
          waits
          recalled={recalled}
          onDone={finish}
          onCancel={toTitle}
        >
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
      {doing === 'merge' && <Merge development={snapshot} onDone={ruled} />}
      {doing === 'split' && <SplitWhole id={item.id} onDone={ruled} />}
      <Deed name="open">
        <Go to="/developments/$id" params={{ id: item.id }} className="link">
          {say('review.open')}
        </Go>
      </Deed>
    </article>
  );
}

/** What its documents say, each beside what was read in it. */
function Reports(props: { of: NonNullable<QueueItem['development']> }): ReactNode {
  const { mentions, reports } = props.of;
  const { say } = useWords();
  return (
    <>
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
    </>
  );
}

/** The words of one document, and what was read in them. */
function Said(props: { said: NonNullable<QueueItem['development']>['mentions'][number] }): ReactNode {
  const { evidence, excerpt, marks, mention, recalledAt } = props.said;
  const { say } = useWords();
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
      {recalledAt !== null && (
        <p className="facts">
          <Badge tone="high">{say('review.recalled')}</Badge>
          <When at={recalledAt} />
        </p>
      )}
    </div>
  );
}

function SplitWhole(props: { id: string; onDone: (ruling: RulingView | null) => void }): ReactNode {
  const answer = useAnswer(developmentsGet, { id: props.id });
  return (
    <Answer of={answer}>
      {({ development, mentions }) => <Split development={development} mentions={mentions} onDone={props.onDone} />}
    </Answer>
  );
}

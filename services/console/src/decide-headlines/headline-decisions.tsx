import { useState, type ReactNode } from 'react';
import { headlinesAsk, headlinesEnd, headlinesGet, headlinesOwn, type HeadlineDecision } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { AskForHeadlines } from './ask-for-headlines.js';
import { WaitingDecision } from './waiting-decision.js';

const CHANGED = [headlinesGet, headlinesOwn];

/** What the organisation has decided about public headlines in its messages, in whose words, and who agreed. */
export function HeadlineDecisions(): ReactNode {
  const { say } = useWords();
  const decisions = useAnswer(headlinesGet, {});
  return (
    <Part title={say('headline.title')}>
      <p>{say('headline.lead')}</p>
      <p className="hint">{say('headline.terms')}</p>
      <Answer of={decisions}>{({ items }) => <Decisions items={items} />}</Answer>
    </Part>
  );
}

function Decisions({ items }: { items: readonly HeadlineDecision[] }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const holds = items.find(({ state, endedAt }) => state === 'done' && endedAt === null) ?? null;
  const waiting = items.find(({ state }) => state === 'waiting') ?? null;
  const past = items.filter((one) => one !== holds && one !== waiting);
  const open = holds === null && waiting === null;
  return (
    <>
      {holds !== null && <Holding decision={holds} />}
      {waiting !== null && <WaitingDecision decision={waiting} />}
      {open && <p>{say('headline.none')}</p>}
      {open && may(headlinesAsk) && <AskForHeadlines />}
      {past.length > 0 && (
        <details className="more more-apart">
          <summary>{say('headline.past', { count: past.length })}</summary>
          <ul className="list">
            {past.map((one) => (
              <li key={one.id}>
                <Past decision={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Holding({ decision }: { decision: HeadlineDecision }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  const may = useMay();
  const end = useDeed(headlinesEnd, CHANGED);
  const [ending, setEnding] = useState(false);
  const { id, by, second, text, settledAt } = decision;
  return (
    <article className="card stack">
      <div className="card-head">
        <h3 className="card-title">{say('headline.holds')}</h3>
        <Badge tone="good">{say('headline.on')}</Badge>
      </div>
      <blockquote>
        <SourceText text={text} />
      </blockquote>
      <p className="facts">
        <span>{say('headline.by', { who: nameOf(by), second: second === null ? '' : nameOf(second) })}</span>
        {settledAt !== null && <When at={settledAt} />}
      </p>
      <FailureNotice of={end.error} />
      {may(headlinesEnd) && (
        <div className="actions">
          <Button onPress={() => setEnding(true)}>{say('headline.end')}</Button>
        </div>
      )}
      {ending && (
        <Confirm
          title={say('headline.end.sure')}
          doIt={say('headline.end')}
          busy={end.isPending}
          onYes={() => end.mutate({ id }, { onSettled: () => setEnding(false) })}
          onNo={() => setEnding(false)}
        >
          <p>{say('headline.end.means')}</p>
        </Confirm>
      )}
    </article>
  );
}

function Past({ decision }: { decision: HeadlineDecision }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  const { because, by, endedBy, endedAt, settledAt, text } = decision;
  const at = endedAt ?? settledAt;
  return (
    <div className="stack">
      <p className="facts">
        <span>{nameOf(by)}</span>
        <span>
          {endedBy === null ? say(`wish.because.${because}`) : say('headline.ended', { who: nameOf(endedBy) })}
        </span>
        {at !== null && <When at={at} />}
      </p>
      <blockquote>
        <SourceText text={text} />
      </blockquote>
    </div>
  );
}

import type { ReactNode } from 'react';
import type { SecondPerson } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

interface Deed<Asked> {
  mutate: (asked: Asked) => void;
  isPending: boolean;
  variables: Asked | undefined;
  error: Error | null;
}

/** Changes that wait for a second person, on top of a page, and what has become of the last ones. */
export function WaitingWishes<One extends SecondPerson>(props: {
  items: readonly One[];
  titleOf: (wish: One) => string;
  answer: Deed<{ id: string; agree: boolean }>;
  withdraw: Deed<{ id: string }>;
  children: (wish: One) => ReactNode;
}): ReactNode {
  const { items, titleOf, answer, withdraw, children } = props;
  const { say } = useWords();
  const waiting = items.filter(({ state }) => state === 'waiting');
  const settled = items.filter(({ state }) => state !== 'waiting' && state !== 'withdrawn');
  return (
    <>
      {waiting.length > 0 && (
        <Part title={say('wish.title', { count: waiting.length })}>
          <ul className="cards">
            {waiting.map((wish) => (
              <li key={wish.id}>
                <Card wish={wish} title={titleOf(wish)} answer={answer} withdraw={withdraw}>
                  {children(wish)}
                </Card>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {settled.length > 0 && (
        <details className="more more-apart">
          <summary>{say('wish.settled', { count: settled.length })}</summary>
          <ul className="list">
            {settled.map((wish) => (
              <li key={wish.id}>
                <Settled wish={wish} title={titleOf(wish)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Card(props: {
  wish: SecondPerson;
  title: string;
  answer: Deed<{ id: string; agree: boolean }>;
  withdraw: Deed<{ id: string }>;
  children: ReactNode;
}): ReactNode {
  const { wish, title, answer, withdraw, children } = props;
  const { say, moment } = useWords();
  const { nameOf } = useMembers();
  return (
    <article className="card stack wish">
      <div className="card-head">
        <h3 className="card-title">
          <SourceText text={title} />
        </h3>
        <Badge tone="high">{say('wish.waits')}</Badge>
      </div>
      {children}
      <p className="facts">
        <span>{say('ruling.by', { who: nameOf(wish.by) })}</span>
        <When at={wish.at} />
      </p>
      <p>
        {wish.effectiveAt === null || wish.because !== 'takes_effect_alone'
          ? say('wish.until', { moment: moment(wish.expiresAt) })
          : say('wish.alone', { moment: moment(wish.effectiveAt) })}
      </p>
      {wish.mayAnswer && <Answer id={wish.id} answer={answer} />}
      {wish.mayWithdraw && <Withdraw id={wish.id} withdraw={withdraw} />}
    </article>
  );
}

/** Yes or no to what a colleague asks for. */
function Answer({ id, answer }: { id: string; answer: Deed<{ id: string; agree: boolean }> }): ReactNode {
  const { say } = useWords();
  const given = answer.variables?.id === id ? answer.variables : null;
  return (
    <>
      <FailureNotice of={given === null ? null : answer.error} />
      <div className="actions">
        <Button
          tone="primary"
          busy={answer.isPending && given?.agree === false}
          onPress={() => answer.mutate({ id, agree: false })}
        >
          {say('wish.disagree')}
        </Button>
        <Button busy={answer.isPending && given?.agree === true} onPress={() => answer.mutate({ id, agree: true })}>
          {say('wish.agree')}
        </Button>
      </div>
    </>
  );
}

function Withdraw({ id, withdraw }: { id: string; withdraw: Deed<{ id: string }> }): ReactNode {
  const { say } = useWords();
  const mine = withdraw.variables?.id === id;
  return (
    <>
      <p className="hint">{say('wish.own')}</p>
      <FailureNotice of={mine ? withdraw.error : null} />
      <div className="actions">
        <Button busy={mine && withdraw.isPending} onPress={() => withdraw.mutate({ id })}>
          {say('wish.withdraw')}
        </Button>
      </div>
    </>
  );
}

function Settled({ wish, title }: { wish: SecondPerson; title: string }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  return (
    <p className="facts">
      <SourceText text={title} />
      <span>{say(`wish.because.${wish.because}`)}</span>
      {wish.second !== null && <span>{nameOf(wish.second)}</span>}
      {wish.settledAt !== null && <When at={wish.settledAt} />}
    </p>
  );
}

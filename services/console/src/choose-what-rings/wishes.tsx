import { Fragment, type ReactNode } from 'react';
import {
  mutesList,
  subscriptionsList,
  urgencyGet,
  wishesAnswer,
  wishesList,
  wishesWithdraw,
  type WishView,
} from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { entryChanges } from './entry-changes.js';
import { MuteFacts } from './mute-facts.js';
import { subscriptionName } from './subscription-name.js';
import { inOrder, weakeningWords } from './weakening-words.js';

const CHANGED = [wishesList, subscriptionsList, mutesList, urgencyGet];

/** Changes that wait for a second person, on top of the page, and what has become of the last ones. */
export function Wishes(): ReactNode {
  const { say } = useWords();
  const wishes = useAnswer(wishesList, {}, { everySeconds: 60 });
  const items = wishes.data?.items ?? [];
  const waiting = items.filter(({ state }) => state === 'waiting');
  const settled = items.filter(({ state }) => state !== 'waiting' && state !== 'withdrawn');
  return (
    <>
      {waiting.length > 0 && (
        <Part title={say('wish.title', { count: waiting.length })}>
          <ul className="cards">
            {waiting.map((wish) => (
              <li key={wish.id}>
                <WishCard wish={wish} />
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
                <Settled wish={wish} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function titleOf(wish: WishView, say: ReturnType<typeof useWords>['say']): string {
  if (wish.deed === 'mute') return say('wish.deed.mute');
  if (wish.deed === 'set_urgency') return say('wish.deed.set_urgency');
  return say('wish.deed.subscription', {
    name: subscriptionName(wish.before?.name ?? wish.after?.name ?? '', { say }),
  });
}

function WishCard({ wish }: { wish: WishView }): ReactNode {
  const words = useWords();
  const { say, moment } = words;
  const { nameOf } = useMembers();
  return (
    <article className="card stack wish">
      <div className="card-head">
        <h3 className="card-title">
          <SourceText text={titleOf(wish, say)} />
        </h3>
        <Badge tone="high">{say('wish.waits')}</Badge>
      </div>
      <Notice tone="warn" title={say('wish.loses')}>
        <ul className="bullets">
          {inOrder(wish.weakens).map((weakening) => (
            <li key={`${weakening.effect} ${weakening.kind}`}>{weakeningWords(weakening, words)}</li>
          ))}
        </ul>
      </Notice>
      <Changes wish={wish} />
      <p className="facts">
        <span>{say('ruling.by', { who: nameOf(wish.by) })}</span>
        <When at={wish.at} />
      </p>
      <p>
        {wish.effectiveAt === null || wish.because !== 'takes_effect_alone'
          ? say('wish.until', { moment: moment(wish.expiresAt) })
          : say('wish.alone', { moment: moment(wish.effectiveAt) })}
      </p>
      {wish.mayAnswer && <Answer wish={wish} />}
      {wish.mayWithdraw && <Withdraw wish={wish} />}
    </article>
  );
}

function Changes({ wish }: { wish: WishView }): ReactNode {
  const words = useWords();
  const { say } = words;
  if (wish.mute !== null) return <MuteFacts mute={wish.mute} />;
  const { before, after } = wish;
  const entry = before === null || after === null ? [] : entryChanges(before, after, words);
  const levels = wish.levels.map(({ kind, stage, isNew, ...level }) => ({
    label: `${say(`kind.${kind}`)}, ${say(`stage.${stage}`)}, ${say(isNew ? 'urgency_table.fresh' : 'urgency_table.later')}`,
    before: say(`urgency.${level.before}`),
    after: say(`urgency.${level.after}`),
  }));
  const stepWord = {
    '-1': 'urgency_table.step.lower',
    '0': 'urgency_table.step.same',
    '1': 'urgency_table.step.higher',
  } as const;
  const steps = wish.steps.map(({ modifier, ...step }) => ({
    label: say(`urgency_table.modifier.${modifier}`),
    before: say(stepWord[step.before]),
    after: say(stepWord[step.after]),
  }));
  return (
    <dl className="details">
      {[...entry, ...levels, ...steps].map((change) => (
        <Fragment key={change.label}>
          <dt>{change.label}</dt>
          <dd>
            <SourceText text={change.before} /> → <SourceText text={change.after} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Yes or no to what a colleague asks for. */
function Answer({ wish }: { wish: WishView }): ReactNode {
  const { say } = useWords();
  const answer = useDeed(wishesAnswer, CHANGED);
  const give = (agree: boolean): void => answer.mutate({ id: wish.id, agree });
  return (
    <>
      <FailureNotice of={answer.error} />
      <div className="actions">
        <Button tone="primary" busy={answer.isPending && !answer.variables.agree} onPress={() => give(false)}>
          {say('wish.disagree')}
        </Button>
        <Button busy={answer.isPending && answer.variables.agree} onPress={() => give(true)}>
          {say('wish.agree')}
        </Button>
      </div>
    </>
  );
}

function Withdraw({ wish }: { wish: WishView }): ReactNode {
  const { say } = useWords();
  const withdraw = useDeed(wishesWithdraw, CHANGED);
  return (
    <>
      <p className="hint">{say('wish.own')}</p>
      <FailureNotice of={withdraw.error} />
      <div className="actions">
        <Button busy={withdraw.isPending} onPress={() => withdraw.mutate({ id: wish.id })}>
          {say('wish.withdraw')}
        </Button>
      </div>
    </>
  );
}

function Settled({ wish }: { wish: WishView }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  return (
    <p className="facts">
      <SourceText text={titleOf(wish, say)} />
      <span>{say(`wish.because.${wish.because}`)}</span>
      {wish.second !== null && <span>{nameOf(wish.second)}</span>}
      {wish.settledAt !== null && <When at={wish.settledAt} />}
    </p>
  );
}

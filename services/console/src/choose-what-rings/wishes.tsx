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
import { WaitingWishes } from '../ask-a-second/waiting-wishes.js';
import { Notice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { entryChanges } from './entry-changes.js';
import { MuteFacts } from './mute-facts.js';
import { subscriptionName } from './subscription-name.js';
import { inOrder, weakeningWords } from './weakening-words.js';

const CHANGED = [wishesList, subscriptionsList, mutesList, urgencyGet];

/** Changes to what rings that wait for a second person, on top of the page. */
export function Wishes(): ReactNode {
  const words = useWords();
  const wishes = useAnswer(wishesList, {}, { everySeconds: 60 });
  const answer = useDeed(wishesAnswer, CHANGED);
  const withdraw = useDeed(wishesWithdraw, CHANGED);
  return (
    <WaitingWishes
      items={wishes.data?.items ?? []}
      titleOf={(wish) => titleOf(wish, words.say)}
      answer={answer}
      withdraw={withdraw}
    >
      {(wish) => (
        <>
          <Notice tone="warn" title={words.say('wish.loses')}>
            <ul className="bullets">
              {inOrder(wish.weakens).map((weakening) => (
                <li key={`${weakening.effect} ${weakening.kind}`}>{weakeningWords(weakening, words)}</li>
              ))}
            </ul>
          </Notice>
          <Changes wish={wish} />
        </>
      )}
    </WaitingWishes>
  );
}

function titleOf(wish: WishView, say: ReturnType<typeof useWords>['say']): string {
  if (wish.deed === 'mute') return say('wish.deed.mute');
  if (wish.deed === 'set_urgency') return say('wish.deed.set_urgency');
  return say('wish.deed.subscription', {
    name: subscriptionName(wish.before?.name ?? wish.after?.name ?? '', { say }),
  });
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

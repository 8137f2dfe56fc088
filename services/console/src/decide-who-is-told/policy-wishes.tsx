import type { ReactNode } from 'react';
import { policiesAnswer, policiesList, policiesWaiting, policiesWithdraw, type PolicyWish } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { WaitingWishes } from '../ask-a-second/waiting-wishes.js';
import { useWords } from '../wording/use-words.js';
import { Losses } from './losses.js';
import { Steps } from './steps.js';

const CHANGED = [policiesWaiting, policiesList];

/** Changes of policies that wait for a second person, on top of the page. */
export function PolicyWishes(): ReactNode {
  const { say } = useWords();
  const items = useAnswer(policiesWaiting, {}, { everySeconds: 60 }).data?.items ?? [];
  const answer = useDeed(policiesAnswer, CHANGED);
  const withdraw = useDeed(policiesWithdraw, CHANGED);
  const titleOf = ({ before, after }: PolicyWish): string =>
    say(after === null ? 'policy.wish.remove' : 'policy.wish.change', { name: before.name });
  return (
    <WaitingWishes items={items} titleOf={titleOf} answer={answer} withdraw={withdraw}>
      {(wish) => (
        <>
          <Losses of={wish.loses} />
          <BeforeAndAfter wish={wish} />
        </>
      )}
    </WaitingWishes>
  );
}

function BeforeAndAfter({ wish: { before, after } }: { wish: PolicyWish }): ReactNode {
  const { say } = useWords();
  return (
    <div className="grid">
      <div>
        <h4>{say('policy.wish.before')}</h4>
        <Steps steps={before.critical} policy={before} />
      </div>
      {after !== null && (
        <div>
          <h4>{say('policy.wish.after')}</h4>
          <Steps steps={after.critical} policy={after} />
        </div>
      )}
    </div>
  );
}

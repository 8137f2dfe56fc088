import type { ReactNode } from 'react';
import { coverAnswer, coverGet, coverWaiting, coverWithdraw, type CoverWish } from '@lapwing/contracts';
import { WaitingWishes } from '../ask-a-second/waiting-wishes.js';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const CHANGED = [coverWaiting, coverGet];

/** A change that takes cover, or time, from the organisation and waits for a second person. */
export function CoverWishes(): ReactNode {
  const { say } = useWords();
  const items = useAnswer(coverWaiting, {}, { everySeconds: 60 }).data?.items ?? [];
  const answer = useDeed(coverAnswer, CHANGED);
  const withdraw = useDeed(coverWithdraw, CHANGED);
  const isOf = ({ mode, minutes }: CoverWish['after']): string => say(`cover.is.${mode}`, { minutes });
  const titleOf = ({ after }: CoverWish): string => say(`cover.wish.${after.mode}`, { minutes: after.minutes });
  return (
    <WaitingWishes items={items} titleOf={titleOf} answer={answer} withdraw={withdraw}>
      {({ before, after, loses }) => (
        <>
          <Notice tone="warn" title={say('cover.loses')}>
            <ul className="bullets">
              {loses.map((loss) => (
                <li key={loss}>{say(`cover.loses.${loss}`)}</li>
              ))}
            </ul>
          </Notice>
          <p>
            {say('cover.wish.before')} {isOf(before)}
          </p>
          <p>
            {say('cover.wish.after')} {isOf(after)}
          </p>
        </>
      )}
    </WaitingWishes>
  );
}

import type { ReactNode } from 'react';
import type { Reason } from '@lapwing/contracts';
import { wordReason } from '../wording/reasons.js';
import { useWords } from '../wording/use-words.js';

/** Why a person is touched, in the reader's language. */
export function ReasonLine(props: { reason: Reason }): ReactNode {
  const { say, place, date } = useWords();
  const worded = wordReason(props.reason);
  return (
    <>
      {say(worded.id, {
        country: worded.country === null ? say('reason.some_country') : place(worded.country),
        day: worded.day === null ? '' : date(worded.day),
        profile: worded.profile === null ? say('reason.some_profile') : say(`profile.${worded.profile}`),
      })}
    </>
  );
}

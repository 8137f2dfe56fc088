import type { ReactNode } from 'react';
import { reachGaps, recipientsList } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay, useSession } from '../frame/session.js';
import { Go } from '../pieces/go.js';
import { useWords } from '../wording/use-words.js';

const EVERY_SECONDS = 60;

/** Says above every page that somebody on call cannot be reached; who that is sees where to go. */
export function GapNote(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { memberId } = useSession();
  const gaps = useAnswer(reachGaps, {}, { when: may(reachGaps), everySeconds: EVERY_SECONDS });
  const items = gaps.data?.items ?? [];
  if (items.length === 0) return null;
  const own = items.some((gap) => gap.memberId === memberId);
  const to = own ? '/my-address' : may(recipientsList) ? '/reach' : null;
  const words = own ? say('frame.gap.own') : say('frame.gap', { count: items.length });
  return (
    <p className="line-note line-lost">
      {words}{' '}
      {to !== null && (
        <Go to={to} className="link">
          {say('frame.gap.open')}
        </Go>
      )}
    </p>
  );
}

import type { ReactNode } from 'react';
import { useLocation } from '@tanstack/react-router';
import { alertsList, callsList } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Go } from '../pieces/go.js';
import { useWords } from '../wording/use-words.js';
import { LOOK_FOR_CALLS } from './calls.js';

/** The pages that show calls themselves. */
const THERE: ReadonlySet<string> = new Set(['/alerts', '/reach']);

/** Says above every page that a member needs a call nobody has taken yet; who that is stands where the call is taken. */
export function CallNote(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const calls = useAnswer(callsList, {}, { when: may(callsList), ...LOOK_FOR_CALLS });
  const open = (calls.data?.items ?? []).filter(({ takenBy }) => takenBy === null);
  if (open.length === 0 || THERE.has(path)) return null;
  return (
    <p className="line-note line-lost">
      {say('frame.call', { count: open.length })}{' '}
      <Go to={may(alertsList) ? '/alerts' : '/reach'} className="link">
        {say('frame.call.open')}
      </Go>
    </p>
  );
}

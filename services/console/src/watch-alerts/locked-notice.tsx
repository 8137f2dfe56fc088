import type { ReactNode } from 'react';
import { statusGet } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const EVERY_SECONDS = 60;

/** That nothing can ring while the records are locked: a quiet list would look like good news. */
export function LockedNotice(): ReactNode {
  const { say } = useWords();
  const status = useAnswer(statusGet, {}, { everySeconds: EVERY_SECONDS });
  const locked = status.data?.parts.some(({ service, state }) => service === 'matching' && state === 'locked');
  if (locked !== true) return null;
  return (
    <Notice tone="bad" title={say('alerts.locked')}>
      <p>{say('alerts.locked.means')}</p>
    </Notice>
  );
}

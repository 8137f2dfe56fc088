import type { ReactNode } from 'react';
import type { AlertRow } from '@lapwing/contracts';
import { useSession } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { useNow } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { standingOf } from './standing.js';

/** Who has it, in one line. */
export function StandingLine(props: { alert: AlertRow }): ReactNode {
  const { say, clock } = useWords();
  const { nameOf } = useMembers();
  const { memberId } = useSession();
  const standing = standingOf(props.alert, memberId, useNow());
  const line = (): string => {
    if (standing.is === 'over') return say(`standing.${standing.how}`);
    if (standing.is === 'nobody' || standing.is === 'waiting' || standing.is === 'noted')
      return say(`standing.${standing.is}`);
    if (standing.is === 'mine')
      return say(standing.deskRings ? 'standing.mine.desk_rings' : 'standing.mine', { until: clock(standing.until) });
    if (standing.is === 'partly') return say('standing.partly', { taken: standing.taken, of: standing.of });
    return say('standing.taken', { who: nameOf(standing.by), until: clock(standing.until) });
  };
  return <span className={`standing standing-${standing.is}`}>{line()}</span>;
}

import type { DutyHistory } from './next-step.js';

/*
 * What does a new version of an alert change? An older or repeated version changes nothing. A withdrawn or closed
 * alert ends its duties. Otherwise: a responsible who is new gets a duty that rings; one who is gone loses it; one who
 * stays rings again only if the version is worse for them. Everybody who was told an earlier version is told quietly.
 */

export type AlertState = 'raised' | 'updated' | 'corrected' | 'withdrawn' | 'closed';

export interface KnownDuty {
  responsible: string;
  endedBecause: DutyHistory['endedBecause'];
}

export type VersionTaken =
  | { news: false; because: 'older_version' | 'known_version' }
  | {
      news: true;
      /** Duties that begin. */
      open: string[];
      /** Duties that ring again from the first step. */
      again: string[];
      /** Duties that end now. */
      end: { responsible: string; because: 'closed' | 'withdrawn' }[];
      /** What those who know an earlier version are told, without escalation. */
      tell: 'nothing' | 'update' | 'correction';
    };

/** What the snapshot changes for the duties that are known. */
export function takeVersion(
  known: { version: number; duties: readonly KnownDuty[] } | null,
  snapshot: {
    version: number;
    state: AlertState;
    worse: boolean;
    worseFor: readonly string[];
    duties: readonly string[];
  },
): VersionTaken {
  if (known !== null && snapshot.version < known.version) return { news: false, because: 'older_version' };
  if (known !== null && snapshot.version === known.version) return { news: false, because: 'known_version' };
  const duties = known?.duties ?? [];
  const over = snapshot.state === 'withdrawn' || snapshot.state === 'closed';
  const listed = new Set(over ? [] : snapshot.duties);
  const because = snapshot.state === 'closed' ? 'closed' : 'withdrawn';
  const running = duties.filter((duty) => duty.endedBecause === null);
  const open = [...listed].filter((responsible) => {
    const duty = duties.find((entry) => entry.responsible === responsible);
    return duty === undefined || begunAnew(duty);
  });
  const staying = [...listed].filter((responsible) => !open.includes(responsible));
  return {
    news: true,
    open,
    again: snapshot.worse ? staying.filter((responsible) => isWorseFor(responsible, snapshot.worseFor)) : [],
    end: running
      .filter((duty) => !listed.has(duty.responsible))
      .map((duty) => ({ responsible: duty.responsible, because })),
    tell: tellOf(known === null, snapshot.state),
  };
}

/** A version that names nobody is worse for everybody. */
function isWorseFor(responsible: string, named: readonly string[]): boolean {
  return named.length === 0 || named.includes(responsible);
}

/** A duty that ended with its alert or by reassignment is new when it is listed again; one with an outcome is not. */
function begunAnew(duty: KnownDuty): boolean {
  return duty.endedBecause === 'closed' || duty.endedBecause === 'withdrawn';
}

function tellOf(first: boolean, state: AlertState): 'nothing' | 'update' | 'correction' {
  if (first || state === 'closed') return 'nothing';
  return state === 'corrected' || state === 'withdrawn' ? 'correction' : 'update';
}

import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { Failure, guardsStands, underDuress, type Question } from '@lapwing/contracts';
import { Clock, Metrics } from '@lapwing/platform';
import type { Session } from '../keep-sessions/session.js';

const PATIENCE_MS = 2_000;
/** A session lasts no longer than this. */
const REMEMBERED_MS = 12 * 3_600_000;

interface Known {
  stands: boolean;
  at: number;
}

/**
 * Whether a member stands under a duress phrase. Notification is asked at each deed that could end something, whoever does
 * it; reads take what was said last in the same session, for all sessions end when a phrase is given. While it is silent, what
 * it said last holds, unless the member's sessions were ended since: it may hear phrases though it does not answer. Where it
 * never said anything such a deed has to wait, for everybody alike. Kept in memory only.
 */
@Injectable()
export class Standings {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** Throws `Failure` unavailable where nobody can say and the question could end something. */
  async isGuarded(question: Question, session: Session | null): Promise<boolean> {
    if (session === null || underDuress(question) === 'done') return false;
    const reads = (question.door ?? '').startsWith('GET ');
    const key = `${sinceOf(session)} ${session.idHash.toString('hex')}`;
    const known = this.known.get(key);
    if (reads && known?.stands === false) return false;
    try {
      const { orgId, memberId } = session;
      const { stands } = await this.bus.ask(guardsStands, { orgId, memberId }, { timeoutMs: PATIENCE_MS });
      this.remember(key, stands === 1);
      return stands === 1;
    } catch (cause) {
      this.count();
      const last = known ?? this.lastOf(session);
      if (last !== undefined) return last.stands;
      if (reads) return false;
      throw new Failure('unavailable', { cause });
    }
  }

  /** What was said last in any session of the member since all were ended together. */
  private lastOf(session: Session): Known | undefined {
    const all = [...this.known].filter(([key]) => key.startsWith(`${sinceOf(session)} `)).map(([, known]) => known);
    return all.toSorted((one, other) => other.at - one.at)[0];
  }

  private remember(key: string, stands: boolean): void {
    const at = this.clock.now().getTime();
    this.known.delete(key);
    this.known.set(key, { stands, at });
    for (const [other, known] of this.known) {
      if (known.at > at - REMEMBERED_MS) break;
      this.known.delete(other);
    }
  }

  private count(): void {
    this.metrics
      .counter(
        'standings_unanswered_total',
        'Deeds and reads for which notification did not say how a member stands.',
        [],
      )
      .inc({});
  }
}

function sinceOf({ memberId, epoch }: Session): string {
  return `${memberId} ${epoch}`;
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { digestTime, type DigestTime } from '@lapwing/domain';
import { Clock, Database, Every, Ids, Keyring } from '@lapwing/platform';
import { AttemptStore, DIGEST_STEP, type AttemptEntry } from '../send-messages/attempt.store.js';
import { SendTimer } from '../send-messages/send.timer.js';
import { DigestStore, type Reader, type Untold } from './digest.store.js';

/** Readers per transaction. */
const MOST = 200;

/** What a digest is recorded and sent with. */
@Injectable()
export class DigestTools {
  constructor(
    readonly clock: Clock,
    readonly keyring: Keyring,
    readonly ids: Ids,
    readonly attempts: AttemptStore,
    readonly sends: SendTimer,
  ) {}
}

/**
 * Tells members once a day or week what they were not rung for: one message with the codes, in the ledger a line for each
 * alert. Where there is nothing to tell there is no digest.
 */
@Injectable()
export class SendDigestsTimer {
  constructor(
    private readonly database: Database,
    private readonly digests: DigestStore,
    private readonly tools: DigestTools,
  ) {}

  @Every('digests.send', 60_000)
  async send(): Promise<void> {
    if (this.tools.keyring.locked) return;
    while (await this.database.inWork((tx) => this.some(tx)));
  }

  /** True when there may be more. */
  private async some(tx: EntityManager): Promise<boolean> {
    if (!(await this.digests.alone(tx))) return false;
    const now = this.tools.clock.now();
    const readers = await this.digests.readers(tx, now, MOST);
    if (readers.length === 0) return false;
    const judged = readers.map((reader) => ({ reader, time: timeOf(reader, now) }));
    const due = judged.filter(({ reader, time }) => time.due && reader.channel !== null);
    const untold = await this.digests.untold(
      tx,
      due.map(({ reader }) => reader),
    );
    const entries = due.flatMap(({ reader, time }) => this.digestOf(reader, time, untold));
    const recorded = await this.tools.attempts.record(tx, entries);
    if (recorded.length > 0) this.tools.sends.leave(tx);
    await this.digests.goOn(
      tx,
      judged.map(({ reader, time }) => afterwards(reader, time, now)),
      due.map(({ reader }) => reader),
      now,
    );
    return readers.length === MOST;
  }

  private digestOf(reader: Reader, time: DigestTime, untold: readonly Untold[]): AttemptEntry[] {
    const { orgId, memberId, channel } = reader;
    const mine = untold.filter((one) => one.orgId === orgId && one.memberId === memberId);
    if (channel === null || !time.due) return [];
    const purpose = time.because === 'weekly' ? ('digest_weekly' as const) : ('digest' as const);
    const ids = mine.map(() => this.tools.ids.next());
    return mine.map(({ alertId, version, urgency, aside }, at) => ({
      wish: {
        orgId,
        alertId,
        version,
        step: DIGEST_STEP,
        repeat: 0,
        memberId,
        channel,
        responsibles: [],
        purpose,
        because: aside ?? (urgency === 'digest' ? 'not_urgent' : 'others_are_rung'),
      },
      id: ids[at] ?? '',
      before: null,
      dueAt: this.tools.clock.now(),
      carriedBy: at === 0 ? null : (ids[0] ?? null),
    }));
  }
}

function timeOf({ preferences, lastSlot }: Reader, now: Date): DigestTime {
  return digestTime({ zone: preferences.zone, ...preferences.digest }, lastSlot.toISOString(), now.toISOString());
}

/** Where the course stands after this look. */
function afterwards(reader: Reader, time: DigestTime, now: Date): Reader & { nextAt: string } {
  if (!time.due) return { ...reader, nextAt: time.next };
  const lastSlot = new Date(time.slot);
  const next = timeOf({ ...reader, lastSlot }, now);
  return { ...reader, lastSlot, nextAt: next.due ? next.slot : next.next };
}

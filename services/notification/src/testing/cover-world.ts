import { dutiesAcknowledge, Failure, type AlertSnapshot } from '@lapwing/contracts';
import type { Desk, Worker } from './desk.js';
import type { LineTap, Tapped } from './line-tap.js';
import type { HeardMail } from './overheard.js';

/** A mail that left an organisation: what the line showed, and what the ledger says. */
export interface LeftMail extends HeardMail, Tapped {
  recordedAt: number;
}

interface Happening {
  at: number;
  happens: () => Promise<void>;
}

const MINUTE = 60_000;
const NEXT = `
  select (extract(epoch from least(
    (select min(next_at) from cover_slot where org_id = $1),
    (select min(next_at) from line_course c where org_id = $1
      and not exists (select from cover where cover.org_id = c.org_id and cover.mode = 'covered')),
    (select min(due_at) from timer where failed_at is null and due_at > $2))) * 1000)::float8 as at`;

const LEFT = `
  select ring_id, recorded_at, completed_at, true as is_alert from attempt
    where org_id = $1 and channel = 'email' and state = 'sent'
  union all
  select ring_id, recorded_at, completed_at, false from errand where org_id = $1 and channel = 'email' and state = 'sent'`;

/** An organisation to which things happen, each at its very instant, and what leaves it by mail. */
export class CoverWorld {
  private readonly happenings: Happening[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly tap: LineTap,
    readonly workers: readonly Worker[],
    private readonly random: () => number,
  ) {}

  get now(): number {
    return this.desk.slice.clock.now().getTime();
  }

  /** Lives until so many minutes have passed: slots, checks, timers and happenings in their order. */
  async lives(minutes: number): Promise<void> {
    const end = this.now + minutes * MINUTE;
    for (;;) {
      const [next] = await this.desk.slice.db.work<{ at: number | null }>(NEXT, [
        this.desk.orgId,
        this.desk.slice.clock.now(),
      ]);
      this.happenings.sort((a, b) => a.at - b.at);
      const happening = this.happenings[0];
      // Timers may lie between milliseconds, where the clock never stands.
      const at = Math.ceil(Math.min(next?.at ?? Infinity, happening?.at ?? Infinity));
      if (at > end) break;
      if (at > this.now) this.desk.slice.clock.set(new Date(at).toISOString());
      if (happening !== undefined && happening.at <= this.now) {
        this.happenings.shift();
        await happening.happens();
      }
      await this.wakes();
    }
    this.desk.slice.clock.set(new Date(end).toISOString());
    await this.wakes();
  }

  /** An alert of one of its members after so many minutes, which somebody takes after some more, or nobody for two hours. */
  happens(minutes: number, { memberId, urgency }: { memberId: string; urgency: 'critical' | 'high' }): void {
    this.plan(minutes, async () => {
      const alert = await this.desk.alert({ duties: [memberId], urgency });
      if (urgency === 'high') return this.isTaken(alert, memberId);
      if (this.random() < 0.3) this.plan(20, () => this.turns(alert, { state: 'updated', worse: true }));
      return this.plan(120, () => this.turns(alert, { version: 3, state: 'closed' }));
    });
  }

  /**
   * Alerts by chance, so many a day, some members' several times as often as others': every fifth is critical and nobody
   * answers, so that it goes on to other people.
   */
  isBusy(days: number, alertsADay: number): void {
    const weights = this.workers.map((_, rank) => 1 / Math.sqrt(1 + rank));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    for (let minute = 0; ;) {
      minute += (-Math.log(1 - this.random()) * 1440) / alertsADay;
      if (minute > days * 1440) return;
      let left = this.random() * whole;
      const rank = weights.findIndex((weight) => (left -= weight) < 0);
      const worker = this.workers[rank < 0 ? 0 : rank];
      if (worker === undefined) return;
      const urgency = this.random() < 0.2 ? 'critical' : 'high';
      this.happens(minute, { memberId: worker.memberId, urgency });
    }
  }

  /** Everything that left by mail since an instant, oldest first. */
  async mails(since = 0): Promise<LeftMail[]> {
    const rows = await this.desk.slice.db.work<{
      ring_id: string;
      recorded_at: Date;
      completed_at: Date;
      is_alert: boolean;
    }>(LEFT, [this.desk.orgId]);
    const shown = new Map(this.tap.mails.map((mail) => [mail.messageId, mail]));
    const mails = rows.flatMap((row): LeftMail[] => {
      const mail = shown.get(row.ring_id);
      const at = row.completed_at.getTime();
      if (mail === undefined || at < since) return [];
      return [{ ...mail, at, recordedAt: row.recorded_at.getTime(), isAlert: row.is_alert }];
    });
    return mails.sort((a, b) => a.at - b.at);
  }

  private plan(minutes: number, happens: () => Promise<void>): void {
    this.happenings.push({ at: this.now + minutes * MINUTE, happens });
  }

  private async turns(alert: AlertSnapshot, change: Partial<AlertSnapshot>): Promise<void> {
    await this.desk.alert({ ...alert, version: 2, worse: false, ...change });
  }

  private async isTaken(alert: AlertSnapshot, memberId: string): Promise<void> {
    const { alertId } = alert;
    this.plan(5 + this.random() * 40, async () => {
      const taken = this.desk.slice.ask(dutiesAcknowledge, { alertId }, this.desk.actor({ memberId }));
      // Whoever finds the desk too busy tries again.
      await taken.catch((error: unknown) => {
        if (!(error instanceof Failure) || error.retry === 'never') throw error;
        return this.isTaken(alert, memberId);
      });
    });
    return Promise.resolve();
  }

  private async wakes(): Promise<void> {
    await this.desk.slice.runEvery('lines.check');
    // A slot whose message was needed no more is filled by the next look, while its mail would still wait for its moment.
    for (let looks = 0; looks < 2; looks += 1) {
      await this.desk.slice.runEvery('cover.slots');
      await this.desk.slice.runTimers();
    }
  }
}

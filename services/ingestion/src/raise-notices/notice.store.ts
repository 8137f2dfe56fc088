import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { noticeChanged, noticeDetail, type NoticeDetail } from '@lapwing/contracts';
import { noticeDue, type NoticeKind, type NoticeStep, type NoticeUrgency } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { In, IsNull, MoreThan, type EntityManager } from 'typeorm';
import { NoticeRow, stateOf } from './notice.row.js';

/** Notices that are listed at most, of the open and of the cleared ones. */
const MOST_SHOWN = 200;

/** A trouble as who found it tells of it. */
export interface Trouble {
  kind: NoticeKind;
  /** A source's id, a language, a country, or a word of the kind's own. */
  subject: string;
  urgency: NoticeUrgency;
  detail: NoticeDetail;
}

/** What operators should look at: one open notice per kind and subject. */
@Injectable()
export class NoticeStore {
  constructor(
    private readonly bus: Bus,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Raises a notice, or keeps the open one up to date; operators hear of it only where it is news. */
  async raise(tx: EntityManager, trouble: Trouble): Promise<NoticeStep> {
    const now = this.clock.now();
    const detail = noticeDetail.parse(trouble.detail);
    const earlier = await this.latest(tx, trouble.kind, trouble.subject);
    const cleared = earlier === null ? null : { ...earlier, clearedAt: earlier.clearedAt?.toISOString() ?? null };
    const step = noticeDue(cleared, trouble.urgency, now.toISOString());
    if (earlier === null || step === 'new') {
      await this.open(tx, { ...trouble, detail });
      return 'new';
    }
    await tx.update(NoticeRow, { id: earlier.id }, { detail, lastSeenAt: now });
    if (step === 'known') return step;
    const urgency = step === 'worse' ? trouble.urgency : earlier.urgency;
    await this.change(tx, { ...earlier, urgency, clearedAt: null });
    return step;
  }

  /** Takes the open notice back, where there is one: all is well again. */
  async clear(tx: EntityManager, kind: NoticeKind, subject: string): Promise<void> {
    await this.clearAll(tx, [kind], subject);
  }

  /** Takes back whatever stands open of these kinds about a subject. */
  async clearAll(tx: EntityManager, kinds: readonly NoticeKind[], subject: string): Promise<void> {
    const open = await tx.find(NoticeRow, {
      where: { kind: In([...kinds]), subject, clearedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    for (const notice of open) await this.change(tx, { ...notice, clearedAt: this.clock.now() });
  }

  /** What stands open, the most urgent first, and what was cleared within a day. */
  async standing(tx: EntityManager): Promise<NoticeRow[]> {
    const dayAgo = new Date(this.clock.now().getTime() - 86_400_000);
    const open = await tx.find(NoticeRow, {
      where: { clearedAt: IsNull() },
      order: { urgency: 'ASC', raisedAt: 'DESC', id: 'ASC' },
      take: MOST_SHOWN,
    });
    const cleared = await tx.find(NoticeRow, {
      where: { clearedAt: MoreThan(dayAgo) },
      order: { clearedAt: 'DESC', id: 'ASC' },
      take: MOST_SHOWN,
    });
    return [...open, ...cleared];
  }

  async countOpen(tx: EntityManager): Promise<number> {
    return tx.countBy(NoticeRow, { clearedAt: IsNull() });
  }

  /** The names of the sources that notices are about, by id. */
  async names(tx: EntityManager, notices: readonly NoticeRow[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; name: string }[]>(
      'select id::text, name from source where id::text = any($1)',
      [notices.map(({ subject }) => subject)],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Stores what became of a notice under its next version and tells of it. */
  async change(tx: EntityManager, notice: NoticeRow): Promise<NoticeRow> {
    const after = { ...notice, version: notice.version + 1 };
    const { id, version, urgency, clearedAt, takenAt, takenOrganisation, takenBy } = after;
    const { mutedUntil, mutedOrganisation, mutedBy, mutedBecause } = after;
    const taken = { takenAt, takenOrganisation, takenBy };
    const muted = { mutedUntil, mutedOrganisation, mutedBy, mutedBecause };
    await tx.update(NoticeRow, { id }, { version, urgency, clearedAt, ...taken, ...muted });
    await this.tell(tx, after);
    return after;
  }

  /** The latest notice about a subject. Who asks holds the subject until the end of the transaction. */
  private async latest(tx: EntityManager, kind: NoticeKind, subject: string): Promise<NoticeRow | null> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`notice ${kind} ${subject}`]);
    return tx.findOne(NoticeRow, { where: { kind, subject }, order: { raisedAt: 'DESC', id: 'DESC' } });
  }

  private async open(tx: EntityManager, trouble: Trouble): Promise<void> {
    const now = this.clock.now();
    const calm = { clearedAt: null, takenAt: null, takenOrganisation: null, takenBy: null, mutedUntil: null };
    const unmuted = { mutedOrganisation: null, mutedBy: null, mutedBecause: null };
    const fresh = { id: this.ids.next(), version: 1, raisedAt: now, lastSeenAt: now, ...calm, ...unmuted };
    const notice: NoticeRow = { ...fresh, ...trouble };
    await tx.insert(NoticeRow, notice);
    await this.tell(tx, notice);
  }

  private async tell(tx: EntityManager, notice: NoticeRow): Promise<void> {
    const now = this.clock.now();
    const { id, version, urgency } = notice;
    const state = stateOf(notice, now);
    const mutedUntil = state === 'muted' ? (notice.mutedUntil?.toISOString() ?? null) : null;
    await this.bus.publish(tx, noticeChanged, { id, version, urgency, state, mutedUntil, at: now.toISOString() });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayLeaveBySignal, type SignalSpending, type SignalWeight } from '@lapwing/domain';
import { Clock, CONFIG, Ids } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import type { Letter } from '../send-messages/message-channel.js';

const DAY_MS = 24 * 3_600_000;

/** What rings, and what answers a person, goes before what tells of a change; checks and digests come last. */
const WEIGHTS: Readonly<Partial<Record<Letter['purpose'], SignalWeight>>> = {
  update: 'ordinary',
  resolved: 'ordinary',
  key_expires: 'ordinary',
  test: 'ordinary',
  line_check: 'last',
  drill: 'last',
  digest: 'last',
};
/** How long a message may wait for its turn before mail is the quicker way. */
const PATIENCE_MS: Readonly<Record<SignalWeight, number>> = { first: 20_000, ordinary: 10_000, last: 5_000 };

export type SignalTurn = { leaves: true; waitMs: number } | { leaves: false; because: 'budget' };

/** Counts what leaves by Signal, so that neither a restart nor another organisation uses up the day. */
@Injectable()
export class SignalBudgetStore {
  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Takes a turn for a message and counts it, or says that there is none today or not soon enough. */
  async take(tx: EntityManager, letter: Pick<Letter, 'orgId' | 'memberId' | 'purpose'>): Promise<SignalTurn> {
    const { orgId, memberId, purpose } = letter;
    const weight = WEIGHTS[purpose] ?? 'first';
    await tx.query('select from signal_state for update');
    const spending = await this.spending(tx, orgId, memberId);
    if (!mayLeaveBySignal(spending, weight).leaves) return { leaves: false, because: 'budget' };
    const waitMs = await this.turn(tx, PATIENCE_MS[weight]);
    if (waitMs === null) return { leaves: false, because: 'budget' };
    const values = [orgId, this.ids.next(), memberId, this.clock.now()];
    await tx.query('insert into signal_spent (org_id, id, member_id, at) values ($1, $2, $3, $4)', values);
    return { leaves: true, waitMs };
  }

  /** How many messages left in the last 24 hours. */
  async total(tx: EntityManager): Promise<number> {
    const [row] = await tx.query<{ total: number }[]>('select count(*)::int as total from signal_spent where at > $1', [
      this.dayAgo(),
    ]);
    return row?.total ?? 0;
  }

  async forgetOld(tx: EntityManager): Promise<void> {
    await tx.query('delete from signal_spent where at <= $1', [this.dayAgo()]);
  }

  private async spending(tx: EntityManager, orgId: string, memberId: string): Promise<SignalSpending> {
    const spent = await tx.query<{ orgId: string; used: number; toMember: number }[]>(SPENT, [
      this.dayAgo(),
      orgId,
      memberId,
    ]);
    const own = spent.find((one) => one.orgId === orgId);
    const others = spent.filter((one) => one.orgId !== orgId).map(({ used }) => used);
    const { signalDailyCap: cap, signalMemberCap: memberCap } = this.config;
    const byOrganisation = own?.used ?? 0;
    const total = others.reduce((sum, used) => sum + used, byOrganisation);
    return { cap, memberCap, total, toMember: own?.toMember ?? 0, byOrganisation, byOthers: others };
  }

  /**
   * How long to wait so that all processes together send no faster than one message per pause; null when that is too long.
   * The database's own time counts, which is one for all of them.
   */
  private async turn(tx: EntityManager, patienceMs: number): Promise<number | null> {
    const [rows] = await tx.query<[{ wait: number }[], number]>(TURN, [this.config.signalPauseMs, patienceMs]);
    return rows[0] === undefined ? null : Math.max(0, Math.ceil(rows[0].wait));
  }

  private dayAgo(): Date {
    return new Date(this.clock.now().getTime() - DAY_MS);
  }
}

/** Every organisation that is reached by Signal or has used it. */
const SPENT = `
  select org_id as "orgId", count(at)::int as used, (count(at) filter (where member_id = $3))::int as "toMember"
  from (
    select org_id, member_id, at from signal_spent where at > $1
    union all select distinct org_id, null::uuid, null::timestamptz from address where channel = 'signal'
    union all select $2::uuid, null, null
  ) as all_of_them group by org_id`;

const TURN = `
  update signal_state
  set free_at = greatest(free_at, clock_timestamp()) + $1::int * interval '1 millisecond'
  where free_at <= clock_timestamp() + $2::int * interval '1 millisecond'
  returning extract(epoch from free_at - $1::int * interval '1 millisecond' - clock_timestamp())::float8 * 1000 as wait`;

import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  deliveriesExport,
  deliveriesList,
  deliveriesRetry,
  Failure,
  type Actor,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { ringByHand, usableChannels } from '@lapwing/domain';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import { AddressRow } from '../keep-recipients/address.row.js';
import { stopShown } from '../keep-recipients/recipient.store.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { DeliveryStore } from './delivery.store.js';
import { HandRingRow } from './hand-ring.row.js';

type Retry = RequestOf<typeof deliveriesRetry>;

const EXPORTED_AT_ONCE = 500;

/** The ledger of an organisation, and a ring by hand. */
@Controller()
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly duties: DutyStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly jobs: Jobs,
  ) {}

  @Answers(deliveriesList)
  async list(
    wish: RequestOf<typeof deliveriesList>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof deliveriesList>> {
    const { day, ...rest } = wish;
    const page = await this.deliveries.page(tx, orgId, { ...rest, from: day, until: day, newestFirst: true });
    return { ...page, counts: await this.deliveries.counts(tx, orgId) };
  }

  @Answers(deliveriesExport)
  async take(
    { from, until, cursor }: RequestOf<typeof deliveriesExport>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof deliveriesExport>> {
    const all = { standing: null, memberId: null, channel: null, limit: EXPORTED_AT_ONCE, newestFirst: false };
    return this.deliveries.page(tx, orgId, { ...all, from, until, cursor });
  }

  @Answers(deliveriesRetry)
  async retry(wish: Retry, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof deliveriesRetry>> {
    const { orgId, memberId: askedBy, roles } = actor;
    const { alertId, memberId, channel } = wish;
    const open = await this.duties.holdOpen(tx, orgId, alertId);
    const all = open.length > 0 ? open : await this.duties.ofAlert(tx, orgId, alertId);
    if (all.length === 0) throw new Failure('not_found');
    await this.demandReachable(tx, actor, wish);
    const place = { orgId, alertId, memberId };
    const last = await tx.findOne(HandRingRow, { where: place, order: { number: 'DESC' } });
    const duties = open.map(({ responsible, takenBy, takenUntil }) => {
      return { responsible, takenBy, held: takenUntil !== null };
    });
    const now = this.clock.now();
    const lastByHandAt = last?.askedAt.toISOString() ?? null;
    const step = ringByHand({ roles, askedBy, duties, lastByHandAt }, now.toISOString());
    if (!step.ring) throw refusalOf(step.because);
    const id = this.ids.next();
    const asked = { askedBy, askedAt: now, number: (last?.number ?? 0) + 1, rungAt: null };
    await tx.insert(HandRingRow, { ...place, id, channel, responsibles: step.responsibles, ...asked });
    await this.jobs.at(tx, 'hand.ring', id, now);
    return { at: now.toISOString() };
  }

  /** Throws `Failure` invalid where a member cannot be reached so; to members it never shows that a duress phrase was given. */
  private async demandReachable(tx: EntityManager, actor: Actor, { memberId, channel }: Retry): Promise<void> {
    const rows = await tx.findBy(AddressRow, { orgId: actor.orgId, memberId });
    const own = memberId === actor.memberId;
    const standings = rows.map((row) => {
      const stopped = own ? stopShown(row.stopped) : row.stopped;
      return { channel: row.channel, verified: row.verifiedAt !== null, stopped };
    });
    const usable = usableChannels(standings, []);
    if (channel === null ? usable.length > 0 : usable.includes(channel)) return;
    throw new Failure('invalid', { faults: [{ path: 'channel', message: 'the member cannot be reached so' }] });
  }
}

function refusalOf(because: 'nothing_open' | 'taken' | 'not_yours' | 'too_soon'): Failure {
  if (because === 'not_yours') return new Failure('forbidden');
  if (because === 'too_soon') return new Failure('too_many_requests', { detail: 'Once a minute at most.' });
  const detail = because === 'taken' ? 'Somebody has it.' : 'The alert is over.';
  return new Failure('conflict', { detail });
}

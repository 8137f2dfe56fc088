import { Injectable } from '@nestjs/common';
import { Failure, type SubscriptionEntry } from '@lapwing/contracts';
import {
  afterDeed,
  compareUrgency,
  isCovered,
  isInForce,
  MOST_SUBSCRIPTIONS,
  othersCould,
  type Ringing,
  type Subscription,
  tableOf,
  weakens,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { DoDeed } from './do-deed.js';
import { RingingStore } from './ringing.store.js';
import { type AskedDeed, RingingWishStore, type Wish, type WishContent } from './ringing-wish.store.js';

const MOST_MUTES = 20;

/**
 * Changes what rings, or has the change wait where it takes away something that could be critical. The organisation's row is
 * held from the reading to the end, so that two changes that are harmless alone are never judged side by side.
 */
@Injectable()
export class ChangeRinging {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly ringing: RingingStore,
    private readonly wishes: RingingWishStore,
    private readonly deeds: DoDeed,
    private readonly clock: Clock,
  ) {}

  /** The wish that waits, or null when the change is made. Throws `Failure` stale_version, conflict or not_found. */
  async ask(tx: EntityManager, orgId: string, asked: AskedDeed, by: string): Promise<Wish | null> {
    await this.organisations.hold(tx, orgId);
    await this.deeds.demandCurrent(tx, orgId, asked);
    const before = await this.ringing.inForce(tx, orgId);
    refuseTooMany(before, asked);
    await this.replaceEarlier(tx, orgId, asked, by);
    const lost = weakens(before, afterDeed(before, asked.deed), this.clock.now());
    if (lost.length === 0) {
      await this.carryOut(tx, orgId, asked, by);
      return null;
    }
    const members = await this.organisations.seconding(tx, orgId);
    const wasAlone = !othersCould(members, by, this.clock.now());
    return this.wishes.enter(tx, orgId, contentOf(before, asked, lost), by, wasAlone);
  }

  /** Does what takes nothing away, and needs nobody's consent. */
  async loosen(tx: EntityManager, orgId: string, change: () => Promise<void>): Promise<void> {
    await this.organisations.hold(tx, orgId);
    await change();
    await this.organisations.moved(tx, orgId);
  }

  /**
   * Makes a change that was agreed to, unless something else has changed since: then it would take away what nobody has
   * agreed to, or fit no more.
   */
  async finish(
    tx: EntityManager,
    wish: Wish,
    because: 'confirmed' | 'nobody_else',
    second: string | null,
  ): Promise<Wish> {
    const { orgId, content, byMember } = wish;
    const now = this.clock.now();
    if (!(await this.deeds.isCurrent(tx, orgId, content))) return this.outdated(tx, wish, second);
    const before = await this.ringing.inForce(tx, orgId);
    const lost = weakens(before, afterDeed(before, content.deed), now);
    const isOver = content.deed.do === 'mute' && !isInForce(content.deed.mute, now);
    if (isOver || !isCovered(lost, content.lost)) return this.outdated(tx, wish, second);
    await this.carryOut(tx, orgId, content, byMember);
    return this.wishes.settle(tx, wish, { state: 'done', because }, second);
  }

  /** What matching holds in memory is read again when the organisation has moved. */
  private async carryOut(tx: EntityManager, orgId: string, asked: AskedDeed, by: string): Promise<void> {
    await this.deeds.carryOut(tx, orgId, asked, by);
    await this.organisations.moved(tx, orgId);
  }

  private async outdated(tx: EntityManager, wish: Wish, second: string | null): Promise<Wish> {
    return this.wishes.settle(tx, wish, { state: 'ended', because: 'changed_meanwhile' }, second);
  }

  /** Of one subscription, and of the table, one change waits at a time. */
  private async replaceEarlier(tx: EntityManager, orgId: string, asked: AskedDeed, by: string): Promise<void> {
    const subject = subjectOf(asked);
    if (subject === null) return;
    const earlier = (await this.wishes.waiting(tx, orgId)).filter(({ content }) => subjectOf(content) === subject);
    for (const wish of earlier) {
      if (wish.byMember !== by)
        throw new Failure('conflict', { detail: 'A change by somebody else waits here. Answer it first.' });
      await this.wishes.settle(tx, wish, { state: 'withdrawn', because: 'withdrawn' });
    }
  }
}

/** What a change is about; null where any number may wait. */
export function subjectOf({ deed }: Pick<AskedDeed, 'deed'>): string | null {
  if (deed.do === 'change_subscription') return deed.subscription.id;
  return deed.do === 'set_urgency' ? 'urgency' : null;
}

function refuseTooMany({ subscriptions, mutes }: Ringing, { deed }: AskedDeed): void {
  if (deed.do === 'add_subscription' && subscriptions.length >= MOST_SUBSCRIPTIONS)
    throw new Failure('conflict', { detail: `An organisation has ${MOST_SUBSCRIPTIONS} subscriptions at most.` });
  if (deed.do === 'mute' && mutes.length >= MOST_MUTES)
    throw new Failure('conflict', { detail: `An organisation has ${MOST_MUTES} mutes at a time at most.` });
}

function entryOf({ id: _id, orgId: _orgId, ...entry }: Subscription): SubscriptionEntry {
  return entry;
}

function contentOf(before: Ringing, asked: AskedDeed, lost: WishContent['lost']): WishContent {
  const { deed } = asked;
  const changed =
    deed.do === 'change_subscription' ? before.subscriptions.find(({ id }) => id === deed.subscription.id) : undefined;
  return {
    ...asked,
    before: changed === undefined ? null : entryOf(changed),
    changes:
      deed.do === 'set_urgency'
        ? compareUrgency(tableOf(before), tableOf(afterDeed(before, deed)))
        : { levels: [], steps: [] },
    lost,
  };
}

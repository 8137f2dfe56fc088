import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  subscriptionsAdd,
  subscriptionsChange,
  subscriptionsCover,
  subscriptionsList,
  type Actor,
  type ReplyOf,
  type RequestOf,
  type SubscriptionEntry,
  type SubscriptionView,
} from '@lapwing/contracts';
import { checkSubscription, defaultSubscription } from '@lapwing/domain';
import { Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ChangeRinging } from '../change-with-two/change-ringing.js';
import { RingingWishStore } from '../change-with-two/ringing-wish.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { SubscriptionStore } from './subscription.store.js';

@Controller()
export class SubscriptionsController {
  constructor(
    private readonly subscriptions: SubscriptionStore,
    private readonly changes: ChangeRinging,
    private readonly wishes: RingingWishStore,
    private readonly keys: KeyStore,
    private readonly ids: Ids,
  ) {}

  @Answers(subscriptionsList)
  async list(_request: object, tx: EntityManager, { orgId }: Actor): Promise<ReplyOf<typeof subscriptionsList>> {
    this.keys.demandOpen();
    const items = await this.subscriptions.list(tx, orgId);
    const waiting = await this.wishes.waiting(tx, orgId);
    const wishOf = new Map(
      waiting.flatMap(({ id, content: { deed } }) =>
        deed.do === 'change_subscription' ? [[deed.subscription.id, id] as const] : [],
      ),
    );
    return { items: items.map((item) => ({ ...item, wishId: wishOf.get(item.id) ?? null })) };
  }

  @Answers(subscriptionsAdd)
  async add(entry: RequestOf<typeof subscriptionsAdd>, tx: EntityManager, actor: Actor): Promise<SubscriptionView> {
    this.keys.demandOpen();
    refuseFaults(entry);
    return this.addNew(tx, actor, this.ids.next(), entry);
  }

  @Answers(subscriptionsChange)
  async change(
    { id, version, ...entry }: RequestOf<typeof subscriptionsChange>,
    tx: EntityManager,
    { orgId, memberId }: Actor,
  ): Promise<SubscriptionView> {
    this.keys.demandOpen();
    refuseFaults(entry);
    const deed = { do: 'change_subscription', subscription: { id, orgId, ...entry } } as const;
    const wish = await this.changes.ask(tx, orgId, { deed, version, because: null }, memberId);
    const now = await this.subscriptions.find(tx, orgId, id);
    if (now === null) throw new Failure('not_found');
    return { ...now, wishId: wish?.id ?? null };
  }

  /** Finds the default as it was, enables it, or adds it beside what others have made of it. */
  @Answers(subscriptionsCover)
  async cover(_request: object, tx: EntityManager, actor: Actor): Promise<SubscriptionView> {
    this.keys.demandOpen();
    const { orgId } = actor;
    const entry = defaultEntry(orgId);
    const known = (await this.subscriptions.list(tx, orgId)).find((view) => isSameWish(view, entry));
    if (known === undefined) {
      const isFirst = (await this.subscriptions.find(tx, orgId, orgId)) === null;
      return this.addNew(tx, actor, isFirst ? orgId : this.ids.next(), entry);
    }
    if (known.enabled) return known;
    return this.change({ ...known, enabled: true }, tx, actor);
  }

  private async addNew(
    tx: EntityManager,
    { orgId, memberId }: Actor,
    id: string,
    entry: SubscriptionEntry,
  ): Promise<SubscriptionView> {
    const deed = { do: 'add_subscription', subscription: { id, orgId, ...entry } } as const;
    const wish = await this.changes.ask(tx, orgId, { deed, version: null, because: null }, memberId);
    return { id, version: 1, ...entry, wishId: wish?.id ?? null };
  }
}

function defaultEntry(orgId: string): SubscriptionEntry {
  const { id: _id, orgId: _orgId, ...entry } = defaultSubscription(orgId, orgId);
  return entry;
}

/** Whether two wish for the same, whatever they are called and whether they are enabled. */
function isSameWish(one: SubscriptionEntry, other: SubscriptionEntry): boolean {
  const wishOf = ({
    countries,
    kinds,
    stages,
    profiles,
    minimumCertainty,
    windowDays,
    urgency,
    policyId,
  }: typeof one) =>
    JSON.stringify([countries, kinds, stages, profiles, minimumCertainty, windowDays, urgency, policyId]);
  return wishOf(one) === wishOf(other);
}

function refuseFaults(entry: SubscriptionEntry): void {
  const faults = checkSubscription(entry).map(({ path, fault }) => ({ path, message: fault }));
  if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
}

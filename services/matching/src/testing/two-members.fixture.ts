import type { TestActor } from '@lapwing/bus/testing';
import {
  memberChanged,
  memberRemoved,
  subscriptionsChange,
  subscriptionsList,
  wishesAnswer,
  wishesList,
  type SubscriptionView,
  type WishView,
} from '@lapwing/contracts';
import type { Development, Role } from '@lapwing/domain';
import { v7 } from 'uuid';
import { ADMIN, type Matching, member } from './matching.fixture.js';

const PLACES = ['AM', 'AZ', 'GE', 'IL', 'IN', 'KG', 'KZ', 'MD', 'ME', 'MN', 'RS', 'TH', 'TJ', 'TM', 'TR', 'UZ', 'VN'];
let places = 0;

/** An organisation of its own with two who may decide what rings, and people in a country of their own. */
export class TwoMembers {
  readonly org = v7();
  readonly place: string = PLACES[places++ % PLACES.length] ?? 'KG';
  anna!: TestActor;
  boris!: TestActor;
  carer!: TestActor;

  private constructor(private readonly matching: Matching) {}

  static async found(matching: Matching): Promise<TwoMembers> {
    const two = new TwoMembers(matching);
    await matching.found(two.org);
    two.anna = await two.joins(['operator']);
    two.boris = await two.joins(['organisation_admin']);
    two.carer = await two.joins(['caseworker']);
    // The admin of the fixture would be one more who can answer, and is remembered for a week.
    await two.leaves(member(ADMIN, ['organisation_admin'], two.org));
    matching.slice.clock.advance('8 d');
    return two;
  }

  async joins(roles: Role[]): Promise<TestActor> {
    const actor = member(v7(), roles, this.org);
    await this.matching.joins(actor.memberId, roles, this.org);
    return actor;
  }

  async becomes({ memberId }: TestActor, roles: Role[], active = true, version = 2): Promise<void> {
    const told = { orgId: this.org, memberId, roles, version, language: 'en', active } as const;
    await this.matching.slice.deliver(memberChanged, told);
    await this.matching.slice.runTimers();
  }

  async leaves({ memberId }: TestActor): Promise<void> {
    await this.matching.slice.deliver(memberRemoved, { orgId: this.org, memberId, version: 9 });
    await this.matching.slice.runTimers();
  }

  /** The subscription every organisation starts with. */
  async everything(): Promise<SubscriptionView> {
    const { items } = await this.matching.slice.ask(subscriptionsList, {}, this.anna);
    const found = items.find(({ id }) => id === this.org);
    if (found === undefined) throw new Error('there is no default');
    return found;
  }

  /** Asks for a change of a subscription, by default of that one. */
  async ask(stated: Partial<SubscriptionView>, who = this.anna, of?: SubscriptionView): Promise<SubscriptionView> {
    const before = of ?? (await this.everything());
    return this.matching.slice.ask(subscriptionsChange, { ...before, ...stated }, who);
  }

  async wishOf(view: { wishId: string | null }, who = this.anna): Promise<WishView> {
    const { items } = await this.matching.slice.ask(wishesList, {}, who);
    const wish = items.find(({ id }) => id === view.wishId);
    if (wish === undefined) throw new Error('nothing waits');
    return wish;
  }

  async answer(view: { wishId: string | null }, who = this.boris, agree = true): Promise<WishView> {
    return this.matching.slice.ask(wishesAnswer, { id: view.wishId ?? '', agree }, who);
  }

  /** Adds somebody who lives in the organisation's country. */
  async someone(stated: object = {}): Promise<{ id: string }> {
    const stays = [{ country: this.place, kind: 'residence' as const }];
    return this.matching.addPerson({ stays, ...stated }, this.carer);
  }

  /** Lets something happen there; the id of the development. */
  async happens(stated: Partial<Development> = {}): Promise<string> {
    const seen = this.matching.slice.clock.now().toISOString();
    const id = v7();
    const now = { firstSeenAt: seen, changedAt: seen, when: seen.slice(0, 10), hosts: [this.place] };
    await this.matching.hear({ id, ...now, ...stated });
    return id;
  }

  /** What the organisation was told of happenings. */
  async told(): Promise<string[]> {
    const all = (await this.matching.told()).filter(
      ({ orgId, cause }) => orgId === this.org && cause === 'development',
    );
    return all.map(({ state, urgency, worse }) => `${state} ${urgency}${worse ? '' : ' quietly'}`);
  }

  async after(time: string): Promise<void> {
    this.matching.slice.clock.advance(time);
    await this.matching.slice.runTimers();
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type Actor, type SecondPerson } from '@lapwing/contracts';
import { followWish, maySecond, othersCould, type WishStep } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { MemberStore } from '../follow-members/member.store.js';
import { demandAsker, demandOther, demandWaits, standingOf, type WishReader } from './second-person.js';
import type { WishKind } from './wish.row.js';
import { ANOTHER_WAITS, WishStore, type NewWish, type Wish, type WishBody } from './wish.store.js';

/** A kind of change: what may be taken away, and how. */
export interface Change<Body extends WishBody = WishBody> {
  readonly kind: WishKind;
  /** Holds what it changes until the transaction ends, so that two changes that are harmless alone are never judged side by side. */
  hold(tx: EntityManager, orgId: string): Promise<void>;
  /** Makes a change that was agreed to; false when something else has changed since. */
  carryOut(tx: EntityManager, wish: Wish<Body>): Promise<boolean>;
}

/** A wish as a member sees it. */
export type WishView<Body extends WishBody> = SecondPerson & Body & { about: string };

type Asked<Body extends WishBody> = Omit<NewWish<Body>, 'kind' | 'wasAlone'>;

const OUTDATED = { state: 'ended', because: 'changed_meanwhile' } as const;
const REFUSED = { state: 'refused', because: 'refused' } as const;
const WITHDRAWN = { state: 'withdrawn', because: 'withdrawn' } as const;

/** Has changes wait for a second person, whatever they change: asked for, answered, taken back, or settled by time. */
@Injectable()
export class ChangeWithTwo {
  constructor(
    private readonly wishes: WishStore,
    private readonly members: MemberStore,
    private readonly clock: Clock,
  ) {}

  /** Takes the asker's earlier wish back. Throws `Failure` conflict when somebody else's waits. What is changed is held. */
  async makeWay(
    tx: EntityManager,
    { kind }: Pick<Change, 'kind'>,
    { orgId, about, by }: { orgId: string; about: string; by: string },
  ): Promise<void> {
    const earlier = (await this.wishes.waiting(tx, { orgId, kind })).get(about);
    if (earlier === undefined) return;
    if (earlier.byMember !== by) throw new Failure('conflict', { detail: ANOTHER_WAITS });
    await this.wishes.end(tx, { orgId, id: earlier.id }, WITHDRAWN, null);
  }

  /** Has a change wait; its id. Throws `Failure` conflict. */
  async wait<Body extends WishBody>(
    tx: EntityManager,
    { kind }: Pick<Change<Body>, 'kind'>,
    asked: Asked<Body>,
  ): Promise<string> {
    const members = await this.members.seconding(tx, asked.orgId);
    const wasAlone = !othersCould(members, asked.byMember, this.clock.now());
    return (await this.wishes.enter(tx, { ...asked, kind, wasAlone })).id;
  }

  async list<Body extends WishBody>(
    tx: EntityManager,
    { kind }: Change<Body>,
    actor: Actor,
  ): Promise<WishView<Body>[]> {
    const reader = await this.readerOf(tx, actor);
    const wishes = await this.wishes.list<Body>(tx, { orgId: actor.orgId, kind });
    return wishes.map((wish) => viewOf(wish, reader));
  }

  async answer<Body extends WishBody>(
    tx: EntityManager,
    change: Change<Body>,
    actor: Actor,
    { id, agree }: { id: string; agree: boolean },
  ): Promise<WishView<Body>> {
    const wish = await this.waiting(tx, change, actor.orgId, id);
    demandOther(wish, actor.memberId);
    const reader = await this.readerOf(tx, actor);
    if (!reader.maySecond)
      throw new Failure('forbidden', { detail: 'Your organisation has not given you this role, or only just now.' });
    const step = await this.step(tx, wish);
    if (step.do === 'end') return viewOf(await this.end(tx, wish, { state: 'ended', because: step.because }), reader);
    const settled = agree
      ? await this.finish(tx, change, wish, actor.memberId)
      : await this.end(tx, wish, REFUSED, actor.memberId);
    return viewOf(settled, reader);
  }

  async withdraw<Body extends WishBody>(
    tx: EntityManager,
    change: Change<Body>,
    actor: Actor,
    id: string,
  ): Promise<WishView<Body>> {
    const wish = await this.waiting(tx, change, actor.orgId, id);
    demandAsker(wish, actor.memberId);
    return viewOf(await this.end(tx, wish, WITHDRAWN), await this.readerOf(tx, actor));
  }

  /** Decides again about a wish by who is there to answer it, and by the time that has passed. */
  async follow(tx: EntityManager, change: Change, { orgId, id }: { orgId: string; id: string }): Promise<void> {
    await change.hold(tx, orgId);
    const wish = await this.wishes.one(tx, { orgId, kind: change.kind }, id);
    if (wish?.state !== 'waiting') return;
    const step = await this.step(tx, wish);
    if (step.do === 'end') await this.end(tx, wish, { state: 'ended', because: step.because });
    if (step.do === 'carry_out') await this.finish(tx, change, wish, null);
  }

  private async finish<Body extends WishBody>(
    tx: EntityManager,
    change: Change<Body>,
    wish: Wish<Body>,
    second: string | null,
  ): Promise<Wish<Body>> {
    const because = second === null ? 'nobody_else' : 'confirmed';
    const made = await change.carryOut(tx, wish);
    return this.end(tx, wish, made ? { state: 'done', because } : OUTDATED, second);
  }

  private async step(tx: EntityManager, { orgId, byMember, askedAt, wasAlone }: Wish): Promise<WishStep> {
    const now = this.clock.now();
    const members = await this.members.seconding(tx, orgId);
    const asker = members.find(({ id }) => id === byMember);
    const askerMayAsk = asker !== undefined && maySecond(asker);
    return followWish({ askedAt, wasAlone }, { askerMayAsk, others: othersCould(members, byMember, now) }, now);
  }

  private async waiting<Body extends WishBody>(
    tx: EntityManager,
    change: Change<Body>,
    orgId: string,
    id: string,
  ): Promise<Wish<Body>> {
    await change.hold(tx, orgId);
    return demandWaits(await this.wishes.one<Body>(tx, { orgId, kind: change.kind }, id));
  }

  private async end<Body extends WishBody>(
    tx: EntityManager,
    wish: Wish<Body>,
    to: Pick<SecondPerson, 'state' | 'because'>,
    second: string | null = null,
  ): Promise<Wish<Body>> {
    return { ...wish, ...(await this.wishes.end(tx, wish, to, second)) };
  }

  /** Whoever seconds does so by what the gateway has told, not by a token alone that may be old. */
  private async readerOf(tx: EntityManager, { orgId, memberId }: Actor): Promise<WishReader> {
    const members = await this.members.seconding(tx, orgId);
    return { memberId, maySecond: members.some((member) => member.id === memberId && maySecond(member)) };
  }
}

function viewOf<Body extends WishBody>(wish: Wish<Body>, reader: WishReader): WishView<Body> {
  return { ...standingOf(wish, reader), ...wish.body, about: wish.about };
}

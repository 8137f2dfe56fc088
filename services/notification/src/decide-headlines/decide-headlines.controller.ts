import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  headlinesAnswer,
  headlinesAsk,
  headlinesDecided,
  headlinesEnd,
  headlinesGet,
  headlinesWithdraw,
  type Actor,
  type HeadlineDecision,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { followDecision, mayDecideHeadlines } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { demandAsker, demandOther, demandWaits } from '../change-with-two/second-person.js';
import { MemberStore } from '../follow-members/member.store.js';
import type { HeadlineDecisionRow } from './headline-decision.row.js';
import { doesHold, HeadlineDecisionStore } from './headline-decision.store.js';

/** The organisation decides in writing, by two admins, whether its messages may carry public headlines; one may end it. */
@Controller()
export class DecideHeadlinesController {
  constructor(
    private readonly decisions: HeadlineDecisionStore,
    private readonly members: MemberStore,
    private readonly clock: Clock,
  ) {}

  @Answers(headlinesDecided)
  async decided(_query: object, tx: EntityManager): Promise<ReplyOf<typeof headlinesDecided>> {
    return { orgIds: await this.decisions.decided(tx) };
  }

  @Answers(headlinesGet)
  async list(_query: object, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof headlinesGet>> {
    const reader = await this.readerOf(tx, actor);
    const rows = await this.decisions.list(tx, actor.orgId);
    const items: HeadlineDecision[] = [];
    for (const row of rows) items.push(this.decisions.view(await this.followed(tx, row), reader));
    return { items };
  }

  @Answers(headlinesAsk)
  async ask({ text }: RequestOf<typeof headlinesAsk>, tx: EntityManager, actor: Actor): Promise<HeadlineDecision> {
    const { orgId, memberId } = actor;
    const reader = await this.admin(tx, actor);
    await this.decisions.hold(tx, orgId);
    const rows: HeadlineDecisionRow[] = [];
    for (const row of await this.decisions.list(tx, orgId)) rows.push(await this.followed(tx, row));
    if (rows.some((row) => row.state === 'waiting' || doesHold(row)))
      throw new Failure('conflict', { detail: 'A decision about headlines holds or waits already.' });
    return this.decisions.view(await this.decisions.enter(tx, orgId, memberId, text), reader);
  }

  @Answers(headlinesAnswer)
  async answer(
    { id, agree }: RequestOf<typeof headlinesAnswer>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<HeadlineDecision> {
    const reader = await this.admin(tx, actor);
    const row = await this.waiting(tx, actor, id);
    demandOther(row, actor.memberId);
    const followed = await this.followed(tx, row);
    if (followed.state !== 'waiting') return this.decisions.view(followed, reader);
    const to = agree ? ({ state: 'done', because: 'confirmed' } as const) : REFUSED;
    return this.decisions.view(await this.decisions.settle(tx, row, to, actor.memberId), reader);
  }

  @Answers(headlinesWithdraw)
  async withdraw(
    { id }: RequestOf<typeof headlinesWithdraw>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<HeadlineDecision> {
    const reader = await this.admin(tx, actor);
    const row = await this.waiting(tx, actor, id);
    demandAsker(row, actor.memberId);
    return this.decisions.view(await this.decisions.settle(tx, row, WITHDRAWN), reader);
  }

  @Answers(headlinesEnd)
  async end({ id }: RequestOf<typeof headlinesEnd>, tx: EntityManager, actor: Actor): Promise<HeadlineDecision> {
    const reader = await this.admin(tx, actor);
    await this.decisions.hold(tx, actor.orgId);
    const row = await this.decisions.one(tx, actor.orgId, id);
    if (row === null) throw new Failure('not_found');
    if (!doesHold(row)) throw new Failure('conflict', { detail: 'This decision does not hold.' });
    return this.decisions.view(await this.decisions.end(tx, row, actor.memberId), reader);
  }

  /** A decision that waits, held. Throws `Failure` not_found, or conflict when it waits no more. */
  private async waiting(tx: EntityManager, { orgId }: Actor, id: string): Promise<HeadlineDecisionRow> {
    await this.decisions.hold(tx, orgId);
    return demandWaits(await this.decisions.one(tx, orgId, id));
  }

  /** The decision after whatever has become of it by itself. */
  private async followed(tx: EntityManager, row: HeadlineDecisionRow): Promise<HeadlineDecisionRow> {
    if (row.state !== 'waiting') return row;
    const { orgId, askedAt, byMember: by } = row;
    const step = followDecision({ askedAt, by }, await this.members.seconding(tx, orgId), this.clock.now());
    return step.do === 'wait' ? row : this.decisions.settle(tx, row, { state: 'ended', because: step.because });
  }

  /** Whoever decides does so by what the gateway has told, not by a token alone that may be old. */
  private async admin(tx: EntityManager, actor: Actor) {
    const reader = await this.readerOf(tx, actor);
    if (!reader.mayDecide) throw new Failure('forbidden', { detail: 'Only admins of the organisation decide this.' });
    return reader;
  }

  private async readerOf(tx: EntityManager, { orgId, memberId }: Actor) {
    const members = await this.members.seconding(tx, orgId);
    return { memberId, mayDecide: members.some((member) => member.id === memberId && mayDecideHeadlines(member)) };
  }
}

const REFUSED = { state: 'refused', because: 'refused' } as const;
const WITHDRAWN = { state: 'withdrawn', because: 'withdrawn' } as const;

import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { callsList, callsTake, Failure, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { CALL_HELD_MS } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { GuardRow } from './guard.row.js';
import { GuardStore } from './guard.store.js';

/** Whoever was asked for a call sees for whom, and shows that they have it. */
@Controller()
export class CallsController {
  constructor(
    private readonly guards: GuardStore,
    private readonly clock: Clock,
  ) {}

  @Answers(callsList)
  async list(
    _request: RequestOf<typeof callsList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof callsList>> {
    const open = await this.inSight(tx, actor);
    return {
      items: open.map(({ callId, memberId, raisedAt, callTakenBy, callAt }) => ({
        id: callId ?? '',
        memberId,
        since: raisedAt?.toISOString() ?? '',
        takenBy: callTakenBy,
        settled: callTakenBy !== null && callAt === null,
      })),
    };
  }

  @Answers(callsTake)
  async take({ id }: RequestOf<typeof callsTake>, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof callsTake>> {
    const call = (await this.inSight(tx, actor)).find(({ callId }) => callId === id);
    if (call === undefined) throw new Failure('not_found');
    const by = actor.memberId;
    // One alone does not end it: whoever has two phones of ours in their hands must not be able to.
    const others = new Date(this.clock.now().getTime() + CALL_HELD_MS);
    if (call.callTakenBy === null) await this.guards.saveCall(tx, call, { callTakenBy: by, callAt: others });
    else if (call.callTakenBy !== by) await this.guards.saveCall(tx, call, { callAt: null });
    return {};
  }

  /** Nobody sees the call that is about them, and who stands under a guard sees none. */
  private async inSight(tx: EntityManager, { orgId, memberId, roles }: Actor): Promise<GuardRow[]> {
    if (await this.guards.isRaised(tx, { orgId, memberId })) return [];
    const open = await this.guards.openCalls(tx, orgId);
    return open.filter((one) => roles.includes('organisation_admin') || one.called.includes(memberId));
  }
}

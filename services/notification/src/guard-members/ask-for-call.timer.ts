import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { defaultPolicy, insist, type Channel } from '@lapwing/domain';
import { Clock, Ids, Metrics, OnTimer } from '@lapwing/platform';
import { MemberStore } from '../follow-members/member.store.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { reachableBy, RecipientStore } from '../keep-recipients/recipient.store.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import { SendErrandsTimer } from '../run-errands/send-errands.timer.js';
import type { GuardRow } from './guard.row.js';
import { GuardStore } from './guard.store.js';

/** What is known of an organisation when one of its members needs a call. */
@Injectable()
export class GuardMeans {
  constructor(
    readonly members: MemberStore,
    readonly policies: PolicyStore,
    readonly recipients: RecipientStore,
    readonly guards: GuardStore,
  ) {}
}

/** By what a call is asked for. */
@Injectable()
export class CallTools {
  constructor(
    readonly errands: ErrandStore,
    readonly sends: SendErrandsTimer,
    readonly ids: Ids,
    readonly clock: Clock,
    readonly metrics: Metrics,
  ) {}
}

/** Asks those who lead for the call a member needs, until somebody shows that they have it. */
@Injectable()
export class AskForCallTimer {
  private readonly log = new Logger('guard');

  constructor(
    private readonly means: GuardMeans,
    private readonly tools: CallTools,
  ) {
    tools.sends.wantedWhile('call_lead', async (tx, { orgId, seriesId, because }) => {
      const open = await means.guards.openCalls(tx, orgId);
      const call = open.find(({ callId }) => callId === seriesId);
      const toldOfIt = because === 'one_has_it' && call?.callAt != null;
      return call !== undefined && (call.callTakenBy === null || toldOfIt);
    });
  }

  /** The first time, at once. */
  async begin(tx: EntityManager, guard: GuardRow): Promise<void> {
    await this.ask(tx, { ...guard, callId: this.tools.ids.next(), calls: 0, called: [], callTakenBy: null });
  }

  @OnTimer('guard.call')
  async again(id: string, tx: EntityManager): Promise<void> {
    const guard = await this.means.guards.hold(tx, id);
    if (guard?.callAt == null || guard.callAt > this.tools.clock.now()) return;
    await this.ask(tx, guard);
  }

  private async ask(tx: EntityManager, guard: GuardRow): Promise<void> {
    const { orgId, memberId, callId, calls, callTakenBy } = guard;
    const members = await this.means.members.ofOrganisation(tx, orgId);
    const active = members.filter((member) => member.active);
    const policy = (await this.means.policies.oneOrDefault(tx, orgId, null))?.entry ?? defaultPolicy(members);
    const everybody = await this.means.recipients.ofOrganisation(tx, orgId);
    const ids = active.map((member) => member.memberId);
    const reachable = reachableBy(everybody, ids, 'critical');
    const guarded = await this.means.guards.raisedIn(tx, orgId);
    const free = new Set([...reachable.keys()].filter((one) => !guarded.has(one)));
    const course = { memberId, calls, takenBy: callTakenBy, lifted: guard.raisedAt === null };
    const next = insist(course, policy, active, free, this.tools.clock.now().toISOString());
    if (next.do === 'nothing') return this.means.guards.saveCall(tx, guard, { callAt: null });
    if (next.do === 'wait') this.log.error('nobody who leads an organisation can be called');
    const asked = next.do === 'call' ? next.members : [];
    const called = [...new Set([...guard.called, ...asked])];
    const number = calls + (next.do === 'call' ? 1 : 0);
    await this.means.guards.saveCall(tx, guard, {
      callId,
      calls: number,
      callAt: new Date(next.nextAt),
      called,
      callTakenBy,
    });
    if (callId === null || next.do !== 'call') return;
    const call = { orgId, seriesId: callId, number, because: next.because };
    for (const one of asked) await this.send(tx, call, one, reachable.get(one) ?? []);
  }

  private async send(
    tx: EntityManager,
    call: { orgId: string; seriesId: string; number: number; because: string },
    memberId: string,
    channels: readonly Channel[],
  ): Promise<void> {
    const message = { ...call, memberId, purpose: 'call_lead' as const, note: null };
    for (const channel of channels) await this.tools.errands.record(tx, { ...message, channel });
    const help = 'People who were asked for a call, by who they are.';
    this.tools.metrics.counter('calls_asked_total', help, ['because']).inc({ because: call.because });
  }
}

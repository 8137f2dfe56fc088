import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { memberSignedOut } from '@lapwing/contracts';
import { defaultPolicy, whoToCall } from '@lapwing/domain';
import { Clock, Database, Every, Ids, OnTimer } from '@lapwing/platform';
import { MemberStore } from '../follow-members/member.store.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { reachableBy, RecipientStore } from '../keep-recipients/recipient.store.js';
import { PassingStore } from '../acknowledge/passing.store.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import type { GuardRow } from './guard.row.js';
import { GuardStore } from './guard.store.js';

const LATE_MS = 10_000;

/** What is known of an organisation when one of its members needs a call. */
@Injectable()
export class GuardMeans {
  constructor(
    readonly members: MemberStore,
    readonly policies: PolicyStore,
    readonly recipients: RecipientStore,
    readonly addresses: AddressStore,
  ) {}
}

/** By what a call is recorded. */
@Injectable()
export class CallTools {
  constructor(
    readonly errands: ErrandStore,
    readonly ids: Ids,
    readonly clock: Clock,
    readonly bus: Bus,
  ) {}
}

/** Does what a duress phrase asks for: the member's channels stop, their duties go on, who leads is called another way. */
@Injectable()
export class GuardRaisedTimer {
  private readonly log = new Logger('guard');

  constructor(
    private readonly guards: GuardStore,
    private readonly means: GuardMeans,
    private readonly passing: PassingStore,
    private readonly tools: CallTools,
    private readonly database: Database,
  ) {}

  @OnTimer('guard.raised')
  async raised(id: string, tx: EntityManager): Promise<void> {
    const guard = await this.guards.waiting(tx, id);
    if (guard === null) return;
    await this.stopChannels(tx, guard);
    await this.passing.onFrom(tx, guard.orgId, guard.memberId);
    await this.callSomebody(tx, guard);
    await this.signOut(tx, guard);
    await this.guards.done(tx, guard);
  }

  @Every('guard.sweep', 15_000)
  async sweep(): Promise<void> {
    await this.database.inWork((tx) =>
      this.guards.remakeTimers(tx, new Date(this.tools.clock.now().getTime() - LATE_MS)),
    );
  }

  private async stopChannels(tx: EntityManager, { orgId, memberId }: GuardRow): Promise<void> {
    for (const { channel } of await this.means.addresses.ofMember(tx, orgId, memberId)) {
      await this.means.addresses.stop(tx, { orgId, memberId, channel }, 'duress');
    }
  }

  /** What is open on a device in other hands closes, as a session does that was left alone. */
  private async signOut(tx: EntityManager, { orgId, memberId }: GuardRow): Promise<void> {
    const at = this.tools.clock.now().toISOString();
    await this.tools.bus.publish(tx, memberSignedOut, { orgId, memberId, at });
  }

  private async callSomebody(tx: EntityManager, { orgId, memberId }: GuardRow): Promise<void> {
    const members = await this.means.members.ofOrganisation(tx, orgId);
    const policy = (await this.means.policies.oneOrDefault(tx, orgId, null))?.entry ?? defaultPolicy(members);
    const active = members.filter((member) => member.active);
    const everybody = await this.means.recipients.ofOrganisation(tx, orgId);
    const reachable = reachableBy(
      everybody,
      active.map((member) => member.memberId),
      'critical',
    );
    const called = whoToCall(memberId, policy, active, new Set(reachable.keys()));
    if (called.because === 'nobody') this.log.error('nobody who leads an organisation can be called');
    const seriesId = this.tools.ids.next();
    const message = { orgId, seriesId, number: 1, purpose: 'call_lead' as const, because: called.because, note: null };
    for (const one of called.members) {
      for (const channel of reachable.get(one) ?? []) {
        await this.tools.errands.record(tx, { ...message, memberId: one, channel });
      }
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { memberSignedOut } from '@lapwing/contracts';
import { Clock, Database, Every, OnTimer } from '@lapwing/platform';
import { PassingStore } from '../acknowledge/passing.store.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { AskForCallTimer } from './ask-for-call.timer.js';
import type { GuardRow } from './guard.row.js';
import { GuardStore } from './guard.store.js';

const LATE_MS = 10_000;

/** By what follows from a guard. */
@Injectable()
export class GuardTools {
  constructor(
    readonly clock: Clock,
    readonly bus: Bus,
    readonly calls: AskForCallTimer,
  ) {}
}

/** Does what a duress phrase asks for: the member's channels stop, their duties go on, who leads is called another way. */
@Injectable()
export class GuardRaisedTimer {
  constructor(
    private readonly guards: GuardStore,
    private readonly addresses: AddressStore,
    private readonly passing: PassingStore,
    private readonly tools: GuardTools,
    private readonly database: Database,
  ) {}

  @OnTimer('guard.raised')
  async raised(id: string, tx: EntityManager): Promise<void> {
    const guard = await this.guards.waiting(tx, id);
    if (guard === null) return;
    await this.stopChannels(tx, guard);
    await this.passing.onFrom(tx, guard.orgId, guard.memberId);
    await this.tools.calls.begin(tx, guard);
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
    for (const { channel } of await this.addresses.ofMember(tx, orgId, memberId)) {
      await this.addresses.stop(tx, { orgId, memberId, channel }, 'duress');
    }
  }

  /** What is open on a device in other hands closes, as a session does that was left alone. */
  private async signOut(tx: EntityManager, { orgId, memberId }: GuardRow): Promise<void> {
    const at = this.tools.clock.now().toISOString();
    await this.tools.bus.publish(tx, memberSignedOut, { orgId, memberId, at });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DEAD_MAN } from '@lapwing/domain';
import { CONFIG, Every } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { MemberStore } from '../follow-members/member.store.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import { LineTools } from './check-lines.timer.js';

const { orgId, memberId, seriesId } = DEAD_MAN;
const PLACE = { orgId, memberId, channel: 'email' as const };
const MINUTE = 60_000;

/** Checks the line of whoever notices outside when such checks stay out, through the channel that members get theirs by. */
@Injectable()
export class DeadManTimer {
  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly members: MemberStore,
    private readonly addresses: AddressStore,
    private readonly errands: ErrandStore,
    private readonly tools: LineTools,
  ) {}

  @Every('dead_man.check', 20_000)
  async check(): Promise<void> {
    const { deadManAddress: address, deadManMinutes: minutes } = this.config;
    if (address === null || this.tools.keyring.locked) return;
    // Each stretch of the cadence has its own number, so that it has one check however often this runs.
    const number = Math.floor(this.tools.clock.now().getTime() / (minutes * MINUTE));
    const wish = { ...PLACE, seriesId, number, purpose: 'line_check' as const, because: 'dead_man', note: null };
    await this.tools.database.inWork(async (tx) => {
      await this.settle(tx, address);
      await this.errands.record(tx, wish);
    });
  }

  /** Gives him a place in the books, or another address. */
  private async settle(tx: EntityManager, address: string): Promise<void> {
    const known = await this.addresses.one(tx, PLACE);
    if (known?.stopped === null && this.addresses.open(known).address === address) return;
    const member = { orgId, memberId, version: 1, roles: ['caseworker' as const], language: 'en' as const };
    const arrivedAt = this.tools.clock.now();
    await this.members.keepOrganisation(tx, { orgId, version: 1, active: true });
    await this.members.keep(tx, { ...member, active: true, arrivedAt });
    await this.addresses.remove(tx, PLACE);
    await this.addresses.keepVerified(tx, PLACE, { address });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { gapsNow } from '@lapwing/domain';
import { Clock, Database, Every, Ids, Keyring, Metrics } from '@lapwing/platform';
import { MemberStore } from '../follow-members/member.store.js';
import { channelsOf, RecipientStore } from '../keep-recipients/recipient.store.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import { GapStore } from './gap.store.js';

/** Whom the watch asks and tells. */
@Injectable()
export class ReachMeans {
  constructor(
    readonly members: MemberStore,
    readonly recipients: RecipientStore,
    readonly errands: ErrandStore,
    readonly ids: Ids,
    readonly keyring: Keyring,
  ) {}
}

/** Notes who cannot be reached, and tells the admins of somebody on call. */
@Injectable()
export class WatchReachTimer {
  constructor(
    private readonly database: Database,
    private readonly gaps: GapStore,
    private readonly means: ReachMeans,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  @Every('reach.watch', 60_000)
  async watch(): Promise<void> {
    if (this.means.keyring.locked) return;
    await this.database.inWork(async (tx) => {
      // One process at a time: two would tell twice.
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['reach.watch']);
      const unreachable = await this.gaps.unreachable(tx);
      const orgIds = new Set([...unreachable.keys(), ...(await this.gaps.organisations(tx))]);
      for (const orgId of orgIds) await this.look(tx, orgId, unreachable.get(orgId) ?? []);
      const help = 'Members on call whom nothing reaches.';
      this.metrics.gauge('on_call_unreachable', help).set(await this.gaps.count(tx));
    });
  }

  private async look(tx: EntityManager, orgId: string, unreachable: readonly string[]): Promise<void> {
    const before = await this.gaps.ofOrganisation(tx, orgId);
    const onCall = await this.gaps.onCall(tx, orgId);
    const { gaps, tell } = gapsNow(before, unreachable, onCall, this.clock.now().toISOString());
    await this.gaps.keep(tx, orgId, gaps);
    if (tell.length > 0) await this.tellAdmins(tx, orgId);
  }

  /** Each by their first channel: which member it is stands at the desk, not in the message. */
  private async tellAdmins(tx: EntityManager, orgId: string): Promise<void> {
    const seriesId = this.means.ids.next();
    const members = await this.means.members.ofOrganisation(tx, orgId);
    for (const { memberId, active, roles } of members) {
      if (!active || !roles.includes('organisation_admin')) continue;
      const [channel] = channelsOf(await this.means.recipients.one(tx, orgId, memberId));
      if (channel === undefined) continue;
      const about = { purpose: 'unreachable', seriesId, number: 1, because: 'on_call', note: null } as const;
      await this.means.errands.record(tx, { orgId, memberId, channel, ...about });
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CANARY } from '@lapwing/domain';
import { Clock, CONFIG, Database, Every, Keyring } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { MemberStore } from '../follow-members/member.store.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { RecipientStore } from '../keep-recipients/recipient.store.js';

const { orgId, memberId } = CANARY;

/** What the nest is made with beside rows. */
@Injectable()
export class NestTools {
  constructor(
    readonly clock: Clock,
    readonly database: Database,
    readonly keyring: Keyring,
  ) {}
}

/**
 * Sees to it that the organisation of canaries has one member, who is reached at the address of the settings and by the
 * default policy. No gateway tells of them: they have no account, and nobody can sign in as them.
 */
@Injectable()
export class LayNestTimer {
  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly members: MemberStore,
    private readonly policies: PolicyStore,
    private readonly recipients: RecipientStore,
    private readonly tools: NestTools,
  ) {}

  @Every('canary.nest', 10_000)
  async lay(): Promise<void> {
    const { canaryRecipient: email } = this.config;
    const { database, keyring } = this.tools;
    if (email !== null && !keyring.locked) await database.inWork((tx) => this.layFor(tx, email));
  }

  private async layFor(tx: EntityManager, email: string): Promise<void> {
    await this.members.hold(tx, orgId);
    const known = await this.recipients.one(tx, orgId, memberId);
    if (known !== null && this.recipients.addressesOf(known).email === email) return;
    await this.members.keepOrganisation(tx, { orgId, version: 1, active: true });
    const member = { orgId, memberId, version: 1, roles: ['caseworker' as const], language: 'en' as const };
    await this.members.keep(tx, { ...member, active: true, arrivedAt: this.tools.clock.now() });
    await this.policies.followMembers(tx, orgId, await this.members.ofOrganisation(tx, orgId));
    const place = { orgId, memberId, version: known?.version ?? 0 };
    await this.recipients.set(tx, place, { email, signal: null, preferred: 'email', language: 'en', level: 'L0' });
  }
}

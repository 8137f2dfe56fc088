import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { memberChanged, type EventOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { DutyResolution } from '../resolve-duties/duty-resolution.js';
import { OrganisationStore } from './organisation.store.js';

@Controller()
export class MemberChangedConsumer {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly duties: DutyResolution,
  ) {}

  @Consumes(memberChanged)
  async on(event: EventOf<typeof memberChanged>, tx: EntityManager): Promise<void> {
    const { orgId, memberId, version, active } = event;
    const isNews = await this.organisations.keepMember(tx, { orgId, memberId, version, active, removed: false });
    if (isNews) await this.duties.ofOrganisation(tx, orgId);
  }
}

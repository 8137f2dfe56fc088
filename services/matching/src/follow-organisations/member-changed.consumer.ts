import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { memberChanged, type EventOf } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { RingingWishStore } from '../change-with-two/ringing-wish.store.js';
import { DutyResolution } from '../resolve-duties/duty-resolution.js';
import { OrganisationStore } from './organisation.store.js';

@Controller()
export class MemberChangedConsumer {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly duties: DutyResolution,
    private readonly wishes: RingingWishStore,
    private readonly clock: Clock,
  ) {}

  @Consumes(memberChanged)
  async on(event: EventOf<typeof memberChanged>, tx: EntityManager): Promise<void> {
    const heard = { ...event, removed: false };
    if (!(await this.organisations.keepMember(tx, heard, this.clock.now()))) return;
    await this.duties.ofOrganisation(tx, event.orgId);
    await this.wishes.lookAtAll(tx, event.orgId);
  }
}

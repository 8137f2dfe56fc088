import { Controller } from '@nestjs/common';
import { Consumes } from '@lapwing/bus';
import { memberRemoved, type EventOf } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { RingingWishStore } from '../change-with-two/ringing-wish.store.js';
import { DutyResolution } from '../resolve-duties/duty-resolution.js';
import { OrganisationStore } from './organisation.store.js';

/** Whoever left answers for nobody: their open duties fall to the other assigned members or to the desk. */
@Controller()
export class MemberRemovedConsumer {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly duties: DutyResolution,
    private readonly wishes: RingingWishStore,
    private readonly clock: Clock,
  ) {}

  @Consumes(memberRemoved)
  async on(event: EventOf<typeof memberRemoved>, tx: EntityManager): Promise<void> {
    const { orgId, memberId, version } = event;
    const gone = { orgId, memberId, version, active: false, removed: true, roles: null };
    if (!(await this.organisations.keepMember(tx, gone, this.clock.now()))) return;
    await this.duties.ofOrganisation(tx, orgId);
    await this.wishes.lookAtAll(tx, orgId);
  }
}

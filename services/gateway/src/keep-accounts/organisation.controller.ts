import { Injectable } from '@nestjs/common';
import type { organisationsAdd, ReplyOf, RequestOf } from '@lapwing/contracts';
import { Database } from '@lapwing/platform';
import { AuditStore } from '../keep-audit/audit.store.js';
import { signedIn, type Visit } from '../open-doors/visit.js';
import { Invite } from './invite.js';
import { viewOf } from './member.row.js';
import { OrganisationStore } from './organisation.store.js';

@Injectable()
export class OrganisationController {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationStore,
    private readonly invite: Invite,
    private readonly audit: AuditStore,
  ) {}

  /** Runs at the work door, because the new organisation is not the one of who founds it. */
  async add(
    { name, login, language }: RequestOf<typeof organisationsAdd>,
    visit: Visit,
  ): Promise<ReplyOf<typeof organisationsAdd>> {
    const founder = signedIn(visit);
    return this.database.inWork(async (tx) => {
      const { orgId } = await this.organisations.found(tx, name);
      const roles = ['organisation_admin'] as const;
      const { member, invitation } = await this.invite.member(tx, { orgId, login, roles, language });
      await this.audit.append(tx, { orgId, memberId: null, action: 'organisations.add', target: founder.memberId });
      return { orgId, member: viewOf(member), invitation };
    });
  }
}

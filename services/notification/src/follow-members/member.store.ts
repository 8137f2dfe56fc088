import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { SECONDING_ROLES, type Seconding } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { MemberRow } from './member.row.js';
import { OrganisationRow } from './organisation.row.js';

/** A member as the gateway tells of one; `arrivedAt` is when that was heard. */
export type HeardMember = Omit<MemberRow, 'couldSecondUntil'>;

/** Members and organisations as the gateway told of them; a lower version changes nothing. */
@Injectable()
export class MemberStore {
  /** One transaction at a time follows the members of an organisation: each must see what the one before wrote. */
  async hold(tx: EntityManager, orgId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`members of ${orgId}`]);
  }

  /**
   * Returns the member as it stands now, or null when a later version is known already. Whoever may second a change and
   * loses that is remembered with the time, so that nobody is got rid of to be alone.
   */
  async keep(tx: EntityManager, member: HeardMember): Promise<HeardMember | null> {
    const rows = await tx.query<{ member_id: string }[]>(
      `insert into member (org_id, member_id, version, roles, language, active, arrived_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (org_id, member_id) do update
         set version = excluded.version, roles = excluded.roles, language = excluded.language, active = excluded.active,
           could_second_until = case
             when member.active and member.roles && $8::text[] and not (excluded.active and excluded.roles && $8::text[])
             then excluded.arrived_at else member.could_second_until end
         where member.version < excluded.version
       returning member_id`,
      [
        member.orgId,
        member.memberId,
        member.version,
        member.roles,
        member.language,
        member.active,
        member.arrivedAt,
        SECONDING_ROLES,
      ],
    );
    return rows.length === 1 ? member : null;
  }

  /** Returns the member that left, or null when a later version is known already. */
  async remove(
    tx: EntityManager,
    orgId: string,
    memberId: string,
    version: number,
    at: Date,
  ): Promise<HeardMember | null> {
    const left: HeardMember = { orgId, memberId, version, roles: [], language: 'en', active: false, arrivedAt: at };
    return this.keep(tx, left);
  }

  async keepOrganisation(tx: EntityManager, organisation: OrganisationRow): Promise<void> {
    await tx.query(
      `insert into organisation (org_id, version, active) values ($1, $2, $3)
       on conflict (org_id) do update set version = excluded.version, active = excluded.active
         where organisation.version < excluded.version`,
      [organisation.orgId, organisation.version, organisation.active],
    );
  }

  async one(tx: EntityManager, orgId: string, memberId: string): Promise<MemberRow | null> {
    return tx.findOneBy(MemberRow, { orgId, memberId });
  }

  /** Throws `Failure` forbidden or not_found unless this is another active member of the asker's organisation. */
  async demandOther(tx: EntityManager, asker: { orgId: string; memberId: string }, memberId: string): Promise<void> {
    if (memberId === asker.memberId) throw new Failure('forbidden');
    const member = await this.one(tx, asker.orgId, memberId);
    if (member?.active !== true) throw new Failure('not_found');
  }

  /** All members of an organisation in order of arrival, those who left included as inactive. */
  async ofOrganisation(tx: EntityManager, orgId: string): Promise<MemberRow[]> {
    return tx.find(MemberRow, { where: { orgId }, order: { arrivedAt: 'ASC', memberId: 'ASC' } });
  }

  /** The members of an organisation as far as seconding a change asks. */
  async seconding(tx: EntityManager, orgId: string): Promise<Seconding[]> {
    const rows = await tx.findBy(MemberRow, { orgId });
    return rows.map(({ memberId, roles, active, couldSecondUntil }) => ({
      id: memberId,
      roles,
      active,
      couldUntil: couldSecondUntil,
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Failure, type Language } from '@lapwing/contracts';
import { ROLES, type Role } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { MemberRow } from './member.row.js';

export interface NewMember {
  orgId: string;
  login: string;
  roles: readonly Role[];
  language: Language;
}

@Injectable()
export class MemberStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Adds a member; throws `Failure` conflict when the organisation uses the login already. */
  async add(tx: EntityManager, wish: NewMember): Promise<MemberRow> {
    const member = { ...wish, id: this.ids.next(), roles: inOrder(wish.roles), createdAt: this.clock.now() };
    const added = await tx.query<unknown[]>(
      `insert into member (org_id, id, login, roles, language, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (org_id, login) where removed_at is null do nothing returning id`,
      [member.orgId, member.id, member.login, member.roles, member.language, member.createdAt],
    );
    if (added.length === 0) throw new Failure('conflict', { detail: 'The login is taken.' });
    return this.get(tx, member.orgId, member.id);
  }

  /** The members of an organisation who did not leave, in the order in which they came. */
  async list(tx: EntityManager, orgId: string): Promise<MemberRow[]> {
    return tx.find(MemberRow, { where: { orgId, removedAt: IsNull() }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** One member who did not leave; throws `Failure` not_found. */
  async get(tx: EntityManager, orgId: string, id: string): Promise<MemberRow> {
    const row = await tx.findOneBy(MemberRow, { orgId, id, removedAt: IsNull() });
    if (row === null) throw new Failure('not_found');
    return row;
  }

  /** The same, locked together with all members of the organisation until the transaction ends. */
  async lock(tx: EntityManager, orgId: string, id: string): Promise<{ member: MemberRow; others: MemberRow[] }> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`members ${orgId}`]);
    const all = await this.list(tx, orgId);
    const member = all.find((row) => row.id === id);
    if (member === undefined) throw new Failure('not_found');
    return { member, others: all.filter((row) => row.id !== id) };
  }

  /** Writes a changed member in its next version. */
  async save(
    tx: EntityManager,
    member: MemberRow,
    change: Partial<Pick<MemberRow, 'roles' | 'active' | 'language' | 'removedAt'>>,
    endsSessions: boolean,
  ): Promise<MemberRow> {
    const version = member.version + 1;
    const sessionsEpoch = member.sessionsEpoch + (endsSessions ? 1 : 0);
    const roles = inOrder(change.roles ?? member.roles);
    const next = { ...member, ...change, roles, version, sessionsEpoch };
    const { orgId, id, ...columns } = next;
    await tx.update(MemberRow, { orgId, id }, columns);
    return next;
  }

  async enrol(tx: EntityManager, orgId: string, id: string): Promise<void> {
    await tx.update(MemberRow, { orgId, id }, { enrolledAt: this.clock.now() });
  }
}

function inOrder(roles: readonly Role[]): Role[] {
  return ROLES.filter((role) => roles.includes(role));
}

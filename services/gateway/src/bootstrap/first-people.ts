import type { EntityManager } from 'typeorm';
import type { Role } from '@lapwing/domain';
import type { Database } from '@lapwing/platform';
import type { EntryTokenStore } from '../keep-accounts/entry-token.store.js';
import type { Invite } from '../keep-accounts/invite.js';
import type { MemberRow } from '../keep-accounts/member.row.js';
import type { MemberStore } from '../keep-accounts/member.store.js';
import type { OrganisationStore } from '../keep-accounts/organisation.store.js';

export interface Wish {
  mode: 'development' | 'production';
  publicUrl: string;
  adminLogin: string;
  organisationName: string;
  /** In the order desk, second, third. */
  logins: readonly string[];
}

export interface FirstMember {
  memberId: string;
  login: string;
  roles: readonly Role[];
  /** A one-time sign-in link; null outside development. */
  signInUrl: string | null;
}

export interface FirstPeople {
  admin: FirstMember;
  /** Printed once: null when the admin is enrolled or was invited before, and in development. */
  adminInvitationUrl: string | null;
  orgId: string | null;
  organisation: string | null;
  members: FirstMember[];
  /** The link of the desk; null outside development. */
  signInUrl: string | null;
}

const DEVELOPMENT_ROLES: readonly (readonly Role[])[] = [
  ['organisation_admin', 'operator', 'caseworker'],
  ['caseworker'],
  ['organisation_admin', 'caseworker'],
];

/** Unused links of a member that work side by side: a further one must not end the one that was just printed. */
const MOST_LINKS = 5;

/** Prepares an instance for its first people; running it again changes nothing but adds one-time links. */
export class FirstPeopleFounder {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationStore,
    private readonly members: MemberStore,
    private readonly tokens: EntryTokenStore,
    private readonly invite: Invite,
  ) {}

  async found(wish: Wish): Promise<FirstPeople> {
    return this.database.inWork(async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['first people']);
      return wish.mode === 'development' ? this.inDevelopment(tx, wish) : this.inProduction(tx, wish);
    });
  }

  private async inProduction(tx: EntityManager, wish: Wish): Promise<FirstPeople> {
    const { row, isNew } = await this.admin(tx, wish.adminLogin);
    const member = { orgId: row.orgId, memberId: row.id };
    const token = isNew ? await this.tokens.mint(tx, member, 'invitation') : null;
    const adminInvitationUrl = token === null ? null : `${wish.publicUrl}/invitation#${token}`;
    const admin = { ...describe(row), signInUrl: null };
    return { admin, adminInvitationUrl, orgId: null, organisation: null, members: [], signInUrl: null };
  }

  private async inDevelopment(tx: EntityManager, wish: Wish): Promise<FirstPeople> {
    const { row: admin } = await this.admin(tx, wish.adminLogin);
    const { orgId, name } = await this.firstOrganisation(tx, wish);
    const members: FirstMember[] = [];
    for (const row of await this.members.list(tx, orgId)) members.push(await this.withLink(tx, row, wish));
    return {
      admin: await this.withLink(tx, admin, wish),
      adminInvitationUrl: null,
      orgId,
      organisation: name,
      members,
      signInUrl: members[0]?.signInUrl ?? null,
    };
  }

  private async firstOrganisation(tx: EntityManager, wish: Wish): Promise<{ orgId: string; name: string }> {
    const known = await this.organisations.first(tx);
    if (known !== null) return known;
    const founded = await this.organisations.found(tx, wish.organisationName);
    for (const [index, login] of wish.logins.entries()) {
      const roles = DEVELOPMENT_ROLES[index] ?? ['caseworker'];
      await this.invite.member(tx, { orgId: founded.orgId, login, roles, language: 'en' });
    }
    return founded;
  }

  private async admin(tx: EntityManager, login: string): Promise<{ row: MemberRow; isNew: boolean }> {
    const { orgId } = await this.organisations.ofInstance(tx);
    const [known] = await this.members.list(tx, orgId);
    if (known !== undefined) return { row: known, isNew: false };
    const row = await this.members.add(tx, { orgId, login, roles: ['instance_admin'], language: 'en' });
    return { row, isNew: true };
  }

  private async withLink(tx: EntityManager, row: MemberRow, wish: Wish): Promise<FirstMember> {
    const member = { orgId: row.orgId, memberId: row.id };
    const token = await this.tokens.mint(tx, member, 'link');
    await this.tokens.keepNewest(tx, member, 'link', MOST_LINKS);
    return { ...describe(row), signInUrl: `${wish.publicUrl}/sign-in#${token}` };
  }
}

function describe({ id, login, roles }: MemberRow): Omit<FirstMember, 'signInUrl'> {
  return { memberId: id, login, roles };
}

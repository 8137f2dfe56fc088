import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { EntryTokenStore } from './entry-token.store.js';
import type { MemberRow } from './member.row.js';
import { MemberStore, type NewMember } from './member.store.js';
import { tellMember } from './tell-members.js';

/** Adds members who are let in by an invitation. */
@Injectable()
export class Invite {
  constructor(
    private readonly members: MemberStore,
    private readonly tokens: EntryTokenStore,
    private readonly bus: Bus,
  ) {}

  /** Adds a member, tells the owners and mints an invitation; throws `Failure` conflict for a login in use. */
  async member(tx: EntityManager, wish: NewMember): Promise<{ member: MemberRow; invitation: string }> {
    const member = await this.members.add(tx, wish);
    await tellMember(this.bus, tx, member);
    const invitation = await this.tokens.mint(tx, { orgId: wish.orgId, memberId: member.id }, 'invitation');
    return { member, invitation };
  }
}

import { Injectable } from '@nestjs/common';
import {
  Failure,
  type MemberView,
  type membersAdd,
  type membersChange,
  type membersRemove,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { Bus } from '@lapwing/bus';
import { Clock, Database } from '@lapwing/platform';
import type { Visit } from '../open-doors/visit.js';
import { judgeChange, type ChangeVerdict } from './change-member.js';
import { Invite } from './invite.js';
import { viewOf } from './member.row.js';
import { MemberStore } from './member.store.js';
import { tellMember, tellRemoval } from './tell-members.js';

@Injectable()
export class MemberController {
  constructor(
    private readonly database: Database,
    private readonly members: MemberStore,
    private readonly invite: Invite,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  async list(_: object, visit: Visit): Promise<{ items: MemberView[] }> {
    return this.database.inOrganisation(visit.token, async (tx, { orgId }) => ({
      items: (await this.members.list(tx, orgId)).map(viewOf),
    }));
  }

  async add(wish: RequestOf<typeof membersAdd>, visit: Visit): Promise<ReplyOf<typeof membersAdd>> {
    return this.database.inOrganisation(visit.token, async (tx, { orgId }) => {
      const { member, invitation } = await this.invite.member(tx, { ...wish, orgId });
      return { member: viewOf(member), invitation };
    });
  }

  async change(change: RequestOf<typeof membersChange>, visit: Visit): Promise<MemberView> {
    return this.database.inOrganisation(visit.token, async (tx, { orgId }) => {
      const { member, others } = await this.members.lock(tx, orgId, change.id);
      const endsSessions = endsSessionsOrThrow(judgeChange(member, others, change));
      const { roles, active } = change;
      const saved = await this.members.save(tx, member, { roles, active }, endsSessions);
      await tellMember(this.bus, tx, saved);
      return viewOf(saved);
    });
  }

  async remove({ id }: RequestOf<typeof membersRemove>, visit: Visit): Promise<Record<string, never>> {
    return this.database.inOrganisation(visit.token, async (tx, { orgId }) => {
      const { member, others } = await this.members.lock(tx, orgId, id);
      const endsSessions = endsSessionsOrThrow(judgeChange(member, others, 'removal'));
      const gone = { active: false, removedAt: this.clock.now() };
      await tellRemoval(this.bus, tx, await this.members.save(tx, member, gone, endsSessions));
      return {};
    });
  }
}

function endsSessionsOrThrow(verdict: ChangeVerdict): boolean {
  if (verdict.allowed) return verdict.endsSessions;
  if (verdict.because === 'stale_version') throw new Failure('stale_version');
  throw new Failure('conflict', { detail: 'An organisation keeps at least one active admin.' });
}

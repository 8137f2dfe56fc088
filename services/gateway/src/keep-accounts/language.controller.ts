import { Injectable } from '@nestjs/common';
import type { RequestOf, SessionView, sessionLanguage } from '@lapwing/contracts';
import { Bus } from '@lapwing/bus';
import { Database } from '@lapwing/platform';
import { Welcome } from '../keep-sessions/welcome.js';
import { signedIn, type Visit } from '../open-doors/visit.js';
import { MemberStore } from './member.store.js';
import { tellMember } from './tell-members.js';

@Injectable()
export class LanguageController {
  constructor(
    private readonly database: Database,
    private readonly members: MemberStore,
    private readonly welcome: Welcome,
    private readonly bus: Bus,
  ) {}

  async set({ language }: RequestOf<typeof sessionLanguage>, visit: Visit): Promise<SessionView> {
    const session = signedIn(visit);
    await this.database.inOrganisation(visit.token, async (tx, { orgId, memberId }) => {
      const { member } = await this.members.lock(tx, orgId, memberId);
      if (member.language === language) return;
      const saved = await this.members.save(tx, member, { language }, false);
      if (!saved.roles.includes('instance_admin')) await tellMember(this.bus, tx, saved);
    });
    return this.welcome.view({ ...session, language });
  }
}

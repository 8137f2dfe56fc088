import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { coverGet, coverSet, Failure, type Actor, type CoverView, type RequestOf } from '@lapwing/contracts';
import { ReachMeans } from '../watch-reach/watch-reach.timer.js';
import { ChangeCover } from './change-cover.js';

const WITHOUT_MAIL = `
  select count(*)::int as count from member m where m.org_id = $1 and m.active and not exists (
    select from address a where a.org_id = m.org_id and a.member_id = m.member_id and a.channel = 'email'
      and a.verified_at is not null and a.stopped is null)`;

/** How an organisation is told: at once, or in the slots of a constant rate. */
@Controller()
export class CoverController {
  constructor(
    private readonly changes: ChangeCover,
    private readonly means: ReachMeans,
  ) {}

  @Answers(coverGet)
  async get(_: RequestOf<typeof coverGet>, tx: EntityManager, { orgId }: Actor): Promise<CoverView> {
    const { version, entry } = await this.changes.standing(tx, orgId);
    return { version, ...entry, wishId: null };
  }

  @Answers(coverSet)
  async set(wish: RequestOf<typeof coverSet>, tx: EntityManager, actor: Actor): Promise<CoverView> {
    const { version, ...after } = wish;
    const { orgId, memberId: by } = actor;
    const { mode, minutes } = after;
    const { entry: before } = await this.changes.standing(tx, orgId);
    if (mode === 'covered') await this.demandMail(tx, orgId);
    // Told before cover begins, they need not wait for a slot.
    if (mode === 'covered' && before.mode !== mode) await this.tellAdmins(tx, actor);
    const wishId = await this.changes.ask(tx, { orgId, by, version, after: { mode, minutes } });
    return { ...(await this.get({}, tx, actor)), wishId };
  }

  /** From now on phones are silent and warnings take longer: no admin has that done without the others hearing of it. */
  private async tellAdmins(tx: EntityManager, { orgId, memberId: by }: Actor): Promise<void> {
    const seriesId = this.means.ids.next();
    const about = { purpose: 'channel_stopped', seriesId, number: 1, because: 'covered', note: null } as const;
    for (const { memberId, active, roles } of await this.means.members.ofOrganisation(tx, orgId)) {
      if (!active || memberId === by || !roles.includes('organisation_admin')) continue;
      await this.means.errands.record(tx, { orgId, memberId, channel: 'email', ...about });
    }
  }

  /** Whoever has no mail address would never be told. */
  private async demandMail(tx: EntityManager, orgId: string): Promise<void> {
    const [row] = await tx.query<{ count: number }[]>(WITHOUT_MAIL, [orgId]);
    if (row === undefined || row.count === 0) return;
    const message = `${row.count} active members have no verified mail address`;
    throw new Failure('invalid', { faults: [{ path: 'mode', message }] });
  }
}

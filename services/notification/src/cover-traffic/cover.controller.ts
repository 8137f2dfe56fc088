import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { coverGet, coverSet, Failure, type Actor, type CoverView, type RequestOf } from '@lapwing/contracts';
import { DEFAULT_SLOT_MINUTES } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { ReachMeans } from '../watch-reach/watch-reach.timer.js';
import { CoverRow } from './cover.row.js';

const WITHOUT_MAIL = `
  select count(*)::int as count from member m where m.org_id = $1 and m.active and not exists (
    select from address a where a.org_id = m.org_id and a.member_id = m.member_id and a.channel = 'email'
      and a.verified_at is not null and a.stopped is null)`;

/** How an organisation is told: at once, or in the slots of a constant rate. */
@Controller()
export class CoverController {
  constructor(
    private readonly clock: Clock,
    private readonly means: ReachMeans,
  ) {}

  @Answers(coverGet)
  async get(_: RequestOf<typeof coverGet>, tx: EntityManager, { orgId }: Actor): Promise<CoverView> {
    return viewOf(await tx.findOneBy(CoverRow, { orgId }));
  }

  @Answers(coverSet)
  async set(wish: RequestOf<typeof coverSet>, tx: EntityManager, actor: Actor): Promise<CoverView> {
    const { version, mode, minutes } = wish;
    const { orgId } = actor;
    const before = await this.get({}, tx, actor);
    if (mode === 'covered') await this.demandMail(tx, orgId);
    const kept = await tx.query<unknown[]>(
      `insert into cover (org_id, version, mode, minutes, changed_at) values ($1, 1, $2, $3, $4)
       on conflict (org_id) do update set version = cover.version + 1, mode = $2, minutes = $3, changed_at = $4
         where cover.version = $5
       returning org_id`,
      [orgId, mode, minutes, this.clock.now(), version],
    );
    if (kept.length === 0) throw new Failure('stale_version');
    if (mode === 'covered' && (before.mode !== mode || minutes > before.minutes)) await this.tellAdmins(tx, actor);
    return this.get({}, tx, actor);
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

function viewOf(row: CoverRow | null): CoverView {
  if (row === null) return { version: 0, mode: 'prompt', minutes: DEFAULT_SLOT_MINUTES };
  const { version, mode, minutes } = row;
  return { version, mode, minutes: minutes as CoverView['minutes'] };
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type CoverEntry, type CoverWish } from '@lapwing/contracts';
import { DEFAULT_SLOT_MINUTES, weakensCover } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { ChangeWithTwo, type Change } from '../change-with-two/change-with-two.js';
import type { Wish } from '../change-with-two/wish.store.js';
import { CoverRow } from './cover.row.js';

export interface AskedCover {
  orgId: string;
  by: string;
  version: number;
  after: CoverEntry;
}

/** What a wish about cover says. */
export type CoverWishBody = Pick<CoverWish, 'before' | 'after' | 'loses'>;

const KEEP = `
  insert into cover (org_id, version, mode, minutes, changed_at) values ($1, 1, $2, $3, $4)
  on conflict (org_id) do update set version = cover.version + 1, mode = $2, minutes = $3, changed_at = $4
    where cover.version = $5
  returning org_id`;

const REPLACE = `
  update cover set version = version + 1, mode = $2, minutes = $3, changed_at = $4
  where org_id = $1 and version = $5 returning org_id`;

const NOBODY_CHOSE: CoverEntry = { mode: 'prompt', minutes: DEFAULT_SLOT_MINUTES };

/** Changes how an organisation is told, or has the change wait where it takes cover or time away. */
@Injectable()
export class ChangeCover implements Change<CoverWishBody> {
  readonly kind = 'cover';

  constructor(
    private readonly two: ChangeWithTwo,
    private readonly clock: Clock,
  ) {}

  async hold(tx: EntityManager, orgId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`cover of ${orgId}`]);
  }

  async standing(tx: EntityManager, orgId: string): Promise<{ version: number; entry: CoverEntry }> {
    const row = await tx.findOneBy(CoverRow, { orgId });
    if (row === null) return { version: 0, entry: NOBODY_CHOSE };
    return { version: row.version, entry: { mode: row.mode, minutes: row.minutes as CoverEntry['minutes'] } };
  }

  /** The id of the wish that waits, or null when the change is made. Throws `Failure` stale_version or conflict. */
  async ask(tx: EntityManager, { orgId, by, version, after }: AskedCover): Promise<string | null> {
    await this.hold(tx, orgId);
    const { entry: before, version: stands } = await this.standing(tx, orgId);
    if (stands !== version) throw new Failure('stale_version');
    await this.two.makeWay(tx, this, { orgId, about: orgId, by });
    const loses = weakensCover(before, after);
    if (loses.length > 0) {
      const body: CoverWishBody = { before, after, loses };
      return this.two.wait(tx, this, { orgId, about: orgId, version, byMember: by, body });
    }
    const kept = await tx.query<unknown[]>(KEEP, [orgId, after.mode, after.minutes, this.clock.now(), version]);
    if (kept.length === 0) throw new Failure('stale_version');
    return null;
  }

  async carryOut(tx: EntityManager, { orgId, version, body: { after } }: Wish<CoverWishBody>): Promise<boolean> {
    const values = [orgId, after.mode, after.minutes, this.clock.now(), version];
    const [, replaced] = await tx.query<[unknown[], number]>(REPLACE, values);
    return replaced > 0;
  }
}

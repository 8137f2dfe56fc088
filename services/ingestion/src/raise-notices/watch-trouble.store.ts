import { Injectable } from '@nestjs/common';
import { SOURCE_NOTICES, type NoticeKind } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';

/** Sources of one language or country, taken together. */
export interface Together {
  kind: Extract<NoticeKind, 'blind_language' | 'blind_country'>;
  subject: string;
  sources: number;
  lastGoodAt: Date | null;
  shortestInterval: number;
}

/** The slowest that a source is looked at while it is well. */
const PROMISED = 'case when critical then cadence_seconds else greatest(cadence_seconds, slowest_seconds) end';
/** After a failure the pauses grow, and a notice stands already. */
const LATE = `enabled and next_at is not null and host is not null and failures = 0
  and greatest(last_tried_at, added_at, case when health = 'new' then health_since end) + 2 * make_interval(secs => ${PROMISED}) < $1`;

/** What only shows when one looks at all sources. */
@Injectable()
export class WatchTroubleStore {
  /** Sources that were not looked at for twice as long as their interval allows, and of which no notice stands yet. */
  async notLookedAt(tx: EntityManager, now: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from source
       where ${LATE} and not exists (
           select from notice where subject = source.id::text and cleared_at is null and kind = any($2))
       order by critical desc, next_at limit 200`,
      [now, SOURCE_NOTICES],
    );
    return rows.map(({ id }) => id);
  }

  /** How many sources are enabled, and of how many the look is late. */
  async lateness(tx: EntityManager, now: Date): Promise<{ sources: number; late: number }> {
    const [row] = await tx.query<{ sources: number; late: number }[]>(
      `select count(*)::int as sources, count(*) filter (where ${LATE} and health <> 'blocked')::int as late
       from source where enabled and next_at is not null and host is not null`,
      [now],
    );
    return row ?? { sources: 0, late: 0 };
  }

  /** Enabled sources that are asked, together by language and by country. */
  async together(tx: EntityManager): Promise<Together[]> {
    const group = (kind: Together['kind'], column: string) => `
      select '${kind}' as kind, ${column} as subject, count(*)::int as sources,
        max(coalesce(last_good_at, added_at)) as "lastGoodAt", min(${PROMISED}) as "shortestInterval"
      from source where enabled and host is not null and ${column} is not null and ${column} <> 'XC' group by ${column}`;
    return tx.query<Together[]>(
      `${group('blind_language', 'language')} union all ${group('blind_country', 'country')} order by 1, 2`,
    );
  }

  /** Languages and countries that are called blind now. */
  async blind(tx: EntityManager): Promise<Pick<Together, 'kind' | 'subject'>[]> {
    return tx.query(
      `select kind, subject from notice where kind in ('blind_language', 'blind_country') and cleared_at is null`,
    );
  }

  /** Notices about sources that are not read any more. */
  async aboutNothing(tx: EntityManager): Promise<{ kind: NoticeKind; subject: string }[]> {
    return tx.query(
      `select kind, subject from notice where cleared_at is null and kind = any($1)
         and not exists (select from source where source.id::text = notice.subject and enabled)`,
      [SOURCE_NOTICES],
    );
  }

  /** Sources that come to us by themselves and have brought something before. */
  async comeByThemselves(tx: EntityManager): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from source where enabled and next_at is null and last_new_at is not null`,
    );
    return rows.map(({ id }) => id);
  }
}

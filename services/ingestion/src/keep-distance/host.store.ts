import { Inject, Injectable } from '@nestjs/common';
import { type MayFetch, mayFetch } from '@lapwing/domain';
import { Clock, CONFIG, Database, Ids } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { LIMITS } from '../fetch-safely/limits.js';
import { HostRow } from './host.row.js';

/** Requests to one host under way at once, whichever process makes them. */
const AT_ONCE = 2;
/** A place that nobody gave back counts no longer; milliseconds, longer than any fetch. */
const LEASE = LIMITS.deadline + 15_000;
const LONGEST_DELAY_S = 30;

/** How somebody wants a place: in line or not, and how long it would wait for it; milliseconds. */
export interface Wish {
  patient: boolean;
  waits: number;
}

export type Claim =
  | (Extract<MayFetch, { is: 'now' }> & { lease: string })
  | (Extract<MayFetch, { is: 'later' }> & { why: string | null });

interface Standing {
  starts_at: Date | null;
  free_at: Date;
  promised_at: Date;
  paused_until: Date | null;
  why: string | null;
}

/** The hosts, and who may ask them when. */
@Injectable()
export class HostStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(CONFIG) private readonly config: IngestionConfig,
  ) {}

  /** Asks for a place with a host, in one statement, so that processes never get the same one. */
  async claim(name: string, wish: Wish): Promise<Claim> {
    const now = this.clock.now();
    const lease = this.ids.next();
    const until = new Date(now.getTime() + LEASE);
    const [row] = await this.database.inWork((tx) =>
      tx.query<Standing[]>(CLAIM, [name, now, lease, until, this.config.fetchPause, wish.patient, wish.waits / 1000]),
    );
    if (row === undefined) throw new Error('A claim always gives the host.');
    const standing = {
      startsAt: row.starts_at?.toISOString() ?? null,
      freeAt: row.free_at.toISOString(),
      promisedAt: row.promised_at.toISOString(),
      pausedUntil: row.paused_until?.toISOString() ?? null,
    };
    const may = mayFetch(standing, wish.patient, now.toISOString());
    return may.is === 'now' ? { ...may, lease } : { ...may, why: row.why };
  }

  /** Gives a place back. */
  async leave(name: string, lease: string): Promise<void> {
    await this.database.inWork((tx) => tx.query('update host set leases = leases - $2 where name = $1', [name, lease]));
  }

  /** Leaves a host alone for so many seconds. */
  async pause(name: string, seconds: number, why: string): Promise<void> {
    const until = new Date(this.clock.now().getTime() + seconds * 1000);
    await this.database.inWork((tx) =>
      tx.query(
        'update host set why = $3, paused_until = greatest(paused_until, $2) where name = $1 and $2 > coalesce(paused_until, free_at)',
        [name, until, why],
      ),
    );
  }

  async of(name: string): Promise<HostRow | null> {
    return this.database.inWork((tx) => tx.findOneBy(HostRow, { name }));
  }

  async note(name: string, robots: Partial<HostRow>): Promise<void> {
    await this.database.inWork((tx) => tx.update(HostRow, { name }, robots));
  }
}

const GAP = `make_interval(secs => greatest($5::float8, least(h.crawl_delay, ${LONGEST_DELAY_S})))`;
const CLAIM = `
  insert into host as h (name, free_at, promised_at, starts_at, leases)
  values ($1, $2::timestamptz + make_interval(secs => $5::float8), $2, $2, jsonb_build_object($3::text, $4::timestamptz))
  on conflict (name) do update set (starts_at, free_at, promised_at, leases) = (
    select case when granted then start end,
      case when granted then start + ${GAP} else h.free_at end,
      case when granted or not $6::boolean then h.promised_at else greatest(h.promised_at + ${GAP}, start, $2 + ${GAP}) end,
      case when granted then live || jsonb_build_object($3::text, $4::timestamptz) else live end
    from (
      select *, coalesce(h.paused_until, $2) <= $2 and start <= $2 + make_interval(secs => $7::float8)
          and (select count(*) from jsonb_object_keys(live)) < ${AT_ONCE} as granted
      from (
        select greatest(h.free_at, $2) as start,
          coalesce((select jsonb_object_agg(key, value) from jsonb_each_text(h.leases) where value::timestamptz > $2), '{}') as live
      ) standing
    ) asked
  )
  returning starts_at, free_at, promised_at, paused_until, why`;

import type { EntityManager } from 'typeorm';
import { hostOf } from './address-of.js';

/** So many pages of one other server are asked for at once; each beyond waits a moment longer than the one before. */
const AT_ONCE = 20;
const MOMENT_MS = 5_000;

/**
 * Where the pages that a source names stand in line. Pages of its own server stand in the line of the server. All others
 * share one line of the source, and many of one server come slowly: whoever names pages of many servers, or many pages of
 * somebody else's, keeps neither those who fetch nor that server from anybody else.
 */
export class ItemLine {
  private constructor(
    private readonly sourceId: string,
    private readonly host: string | null,
    private readonly ahead: Map<string, number>,
  ) {}

  static async of(tx: EntityManager, sourceId: string): Promise<ItemLine> {
    const [source] = await tx.query<{ host: string | null }[]>('select host from source where id = $1', [sourceId]);
    const ahead = await tx.query<{ host: string; count: number }[]>(
      `select substring(item.url from '^https?://([^/?#]+)') as host, count(*)::int as count
       from timer join item on item.id = timer.subject::uuid
       where timer.name = 'item.fetch' and timer.failed_at is null and timer.lane = $1 group by 1`,
      [sourceId],
    );
    return new ItemLine(sourceId, source?.host ?? null, new Map(ahead.map(({ host, count }) => [host, count])));
  }

  laneOf(url: string): string {
    const host = hostOf(url);
    return host !== null && host === this.host ? host : this.sourceId;
  }

  /** When the next page at this address may be fetched; it then stands in line. */
  join(url: string, now: Date): Date {
    const host = hostOf(url) ?? '';
    if (host === this.host) return now;
    const ahead = this.ahead.get(host) ?? 0;
    this.ahead.set(host, ahead + 1);
    return new Date(now.getTime() + Math.max(0, ahead - AT_ONCE + 1) * MOMENT_MS);
  }
}

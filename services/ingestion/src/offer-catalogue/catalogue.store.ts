import { Injectable } from '@nestjs/common';
import type { Adoption, OfferedSource, OfferedView, ReadingCount, SourceEntry } from '@lapwing/contracts';
import { sourceEntry } from '@lapwing/contracts';
import { addressKey, adoptionOf, looksPerHour } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { type EntityManager, In } from 'typeorm';
import { hostOf } from '../watch-sources/address-of.js';
import { SourceIntake } from '../watch-sources/source-intake.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { OFFERED } from './offered.js';

/** Seconds between the first looks at sources that are adopted together. */
const APART_S = 3;

type Standing = Pick<SourceRow, 'id' | 'name' | 'url' | 'host' | 'enabled' | 'version'>;

/** What is offered beside what is read, and how the one becomes the other. */
@Injectable()
export class CatalogueStore {
  constructor(
    private readonly intake: SourceIntake,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The offered sources, each with what of it is read already. */
  async views(tx: EntityManager, wanted: (offered: OfferedSource) => boolean): Promise<OfferedView[]> {
    const standing = await this.standing(tx);
    const byKey = new Map(standing.map((source) => [addressKey(source.url), source]));
    return OFFERED.filter(wanted).map((offered) => {
      const source = byKey.get(addressKey(offered.url)) ?? null;
      const host = hostOf(offered.url);
      const besides = standing.filter((other) => other !== source && other.host !== null && other.host === host);
      const readAs = source === null ? null : { id: source.id, name: source.name, enabled: source.enabled };
      return { ...offered, readAs, besides: besides.map(({ name }) => name) };
    });
  }

  /** How many sources are read of each country and language, offered here or not. */
  async reading(tx: EntityManager): Promise<ReadingCount[]> {
    return tx.query<ReadingCount[]>(
      `select country, language, count(*)::int as sources from source where enabled
       group by country, language order by country, language`,
    );
  }

  /** Looks an hour at all that is read. */
  async looksNow(tx: EntityManager): Promise<number> {
    const rows = await tx.find(SourceRow, { where: { enabled: true }, select: { id: true, cadenceSeconds: true } });
    return looksPerHour(rows.map(({ cadenceSeconds }) => cadenceSeconds));
  }

  /** Adds what is chosen, or only says what would become of it. */
  async adopt(tx: EntityManager, chosen: readonly string[], dryRun: boolean): Promise<Adoption[]> {
    const byKey = new Map((await this.standing(tx)).map((source) => [addressKey(source.url), source]));
    const adoptions: Adoption[] = [];
    for (const id of new Set(chosen)) {
      const offered = offeredOf(id);
      const standing = offered === null ? null : (byKey.get(addressKey(offered.url)) ?? null);
      const outcome = adoptionOf(offered !== null, standing);
      let source = standing === null ? null : { id: standing.id, version: standing.version };
      if (!dryRun && offered !== null && outcome === 'added') source = await this.add(tx, offered, adoptions.length);
      if (!dryRun && standing !== null && outcome === 'resumed') source = await this.resume(tx, standing);
      adoptions.push({ id, outcome, source });
    }
    return adoptions;
  }

  /** Stops reading sources of these versions; returns the ids of those that are no longer as they were. */
  async undo(tx: EntityManager, adopted: readonly { id: string; version: number }[]): Promise<string[]> {
    const ids = adopted.map(({ id }) => id);
    const rows = await tx.find(SourceRow, { where: { id: In(ids) }, lock: { mode: 'pessimistic_write' } });
    const kept: string[] = [];
    for (const { id, version } of adopted) {
      const row = rows.find((one) => one.id === id);
      if (row?.enabled !== true || row.version !== version) kept.push(id);
      else await this.change(tx, row, { enabled: false, health: 'disabled', nextAt: null });
    }
    return kept;
  }

  private async standing(tx: EntityManager): Promise<Standing[]> {
    const select = { id: true, name: true, url: true, host: true, enabled: true, version: true };
    return tx.find(SourceRow, { select });
  }

  private async add(tx: EntityManager, offered: OfferedSource, place: number): Promise<Adoption['source']> {
    const id = this.ids.next();
    const entry = this.intake.checked(id, entryOf(offered));
    const now = this.clock.now();
    const nextAt = new Date(now.getTime() + place * APART_S * 1000);
    const fresh = { id, version: 1, health: 'new' as const, healthSince: now, failures: 0, addedAt: now, nextAt };
    await tx.insert(SourceRow, { ...entry, ...fresh });
    return { id, version: 1 };
  }

  private async resume(tx: EntityManager, source: Standing): Promise<Adoption['source']> {
    return this.change(tx, source, { enabled: true, health: 'new', nextAt: this.clock.now() });
  }

  private async change(
    tx: EntityManager,
    { id, version }: Pick<SourceRow, 'id' | 'version'>,
    to: Pick<SourceRow, 'enabled' | 'health' | 'nextAt'>,
  ): Promise<Adoption['source']> {
    const after = { ...to, healthDetail: null, healthSince: this.clock.now(), version: version + 1 };
    await tx.update(SourceRow, { id }, after);
    return { id, version: version + 1 };
  }
}

/** The offered source of an id; null where there is none. */
export function offeredOf(id: string): OfferedSource | null {
  return OFFERED.find((offered) => offered.id === id) ?? null;
}

/** The entry with which an offered source is added. */
export function entryOf(offered: OfferedSource): SourceEntry {
  return sourceEntry.parse(offered);
}

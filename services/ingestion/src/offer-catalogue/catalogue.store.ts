import { Injectable } from '@nestjs/common';
import type {
  Actor,
  Adoption,
  catalogueUndo,
  OfferedSource,
  OfferedView,
  ReadingCount,
  ReplyOf,
  SourceEntry,
} from '@lapwing/contracts';
import { sourceEntry } from '@lapwing/contracts';
import { addressKey, adoptionOf, looksPerHour } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { type EntityManager, In } from 'typeorm';
import { AskChange } from '../silence-sources/ask-change.js';
import { entryOf as standingEntry } from '../silence-sources/changes-of.js';
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
    private readonly asking: AskChange,
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

  /** Adds what is chosen; where nobody acts, it only says what would become of it. */
  async adopt(tx: EntityManager, chosen: readonly string[], actor: Actor | null): Promise<Adoption[]> {
    const byKey = new Map((await this.standing(tx)).map((source) => [addressKey(source.url), source]));
    const adoptions: Adoption[] = [];
    for (const id of new Set(chosen)) {
      const offered = offeredOf(id);
      const standing = offered === null ? null : (byKey.get(addressKey(offered.url)) ?? null);
      const outcome = adoptionOf(offered !== null, standing);
      let source = standing === null ? null : { id: standing.id, version: standing.version };
      if (actor !== null && offered !== null && outcome === 'added') {
        source = await this.add(tx, offered, adoptions.length, actor);
      }
      if (actor !== null && standing !== null && outcome === 'resumed') source = await this.resume(tx, standing);
      adoptions.push({ id, outcome, source });
    }
    return adoptions;
  }

  /** Stops reading sources of these versions, or wishes so; what is no longer as it was stays. */
  async undo(
    tx: EntityManager,
    adopted: readonly { id: string; version: number }[],
    actor: Actor,
  ): Promise<ReplyOf<typeof catalogueUndo>> {
    const ids = adopted.map(({ id }) => id);
    const rows = await tx.find(SourceRow, { where: { id: In(ids) }, lock: { mode: 'pessimistic_write' } });
    const [kept, waiting]: [string[], string[]] = [[], []];
    for (const { id, version } of adopted) {
      const row = rows.find((one) => one.id === id);
      if (row?.enabled !== true || row.version !== version) kept.push(id);
      else if (await this.asking.ask(tx, row, { ...standingEntry(row), enabled: false }, actor)) waiting.push(id);
    }
    return { disabled: adopted.length - kept.length - waiting.length, kept, waiting };
  }

  private async standing(tx: EntityManager): Promise<Standing[]> {
    const select = { id: true, name: true, url: true, host: true, enabled: true, version: true };
    return tx.find(SourceRow, { select });
  }

  private async add(
    tx: EntityManager,
    offered: OfferedSource,
    place: number,
    { orgId }: Actor,
  ): Promise<Adoption['source']> {
    const id = this.ids.next();
    const entry = this.intake.checked(id, entryOf(offered));
    const now = this.clock.now();
    const nextAt = new Date(now.getTime() + place * APART_S * 1000);
    const fresh = { id, version: 1, health: 'new' as const, healthSince: now, failures: 0, addedAt: now, nextAt };
    await tx.insert(SourceRow, { ...entry, ...fresh, addedByOrganisation: orgId });
    return { id, version: 1 };
  }

  private async resume(tx: EntityManager, { id }: Standing): Promise<Adoption['source']> {
    await this.asking.outdated(tx, id);
    const now = this.clock.now();
    const healthy = { health: 'new', healthDetail: null, healthSince: now } as const;
    await tx.increment(SourceRow, { id }, 'version', 1);
    await tx.update(SourceRow, { id }, { enabled: true, ...healthy, nextAt: now });
    const { version } = await tx.findOneByOrFail(SourceRow, { id });
    return { id, version };
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

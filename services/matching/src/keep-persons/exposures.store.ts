import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ExposureIndex, Vocabulary } from '@lapwing/domain';
import { Failure } from '@lapwing/contracts';
import { Database, Metrics, Readiness } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PersonStore } from './person.store.js';
import type { OpenRow } from './record-seal.js';

interface Held {
  index: ExposureIndex;
  /** The organisation's count of changes up to which all is read. */
  seen: bigint;
}

interface Counted {
  orgId: string;
  active: boolean;
  changed: bigint;
}

/** How many records are read in one step; other work comes in between. */
const STEP = 5_000;
/** How many organisations are read at once at the start. */
const LANES = 3;

/**
 * All exposures, opened, in the memory of this process. Before each use it catches up with what has been committed.
 *
 * Nothing committed is passed over: every change of what matching holds of an organisation takes its number from the
 * organisation's row and holds that row's lock until it commits, so numbers become visible in order. Whoever reads number
 * n has all numbers below it. A transaction that changes persons must not catch up, for it would see what may never be
 * committed.
 */
@Injectable()
export class ExposuresStore implements OnApplicationBootstrap {
  /** Shared by all organisations, so that their persons are judged together. */
  readonly vocabulary = new Vocabulary();
  private readonly held = new Map<string, Held>();
  private readonly active = new Set<string>();
  /** Tells whether anything has changed anywhere: counts only grow, so equal sums are equal counts. */
  private mark = '';
  private loading: Promise<void> | null = null;
  private loaded = false;
  private known = 0;

  constructor(
    private readonly persons: PersonStore,
    private readonly keys: KeyStore,
    private readonly database: Database,
    private readonly metrics: Metrics,
    readiness: Readiness,
  ) {
    readiness.check('exposures', () => (this.loading === null ? null : 'loading'));
  }

  /** A million records take half a minute: reading them begins before anything asks for them. */
  onApplicationBootstrap(): void {
    if (this.keys.locked) return;
    this.load().catch(() => undefined);
  }

  /** Reads what was committed since the last time and returns the active organisations in sight. Throws `Failure` locked. */
  async catchUp(tx: EntityManager): Promise<string[]> {
    this.keys.demandOpen();
    if (!this.loaded) await this.load();
    const [row] = await tx.query<{ mark: string }[]>(
      `select concat_ws(' ', sum(persons_changed), sum(version), count(*)) as mark from organisation`,
    );
    const mark = row?.mark ?? '';
    if (mark === this.mark) return [...this.active];
    const organisations = await countsOf(tx);
    for (const organisation of organisations) {
      if (organisation.changed > this.of(organisation.orgId).seen) await this.read(tx, organisation);
    }
    // Who is bound to one organisation sees no other, and must not take the others for gone.
    if (organisations.length < this.known)
      return organisations.filter(({ active }) => active).map(({ orgId }) => orgId);
    this.take(organisations);
    this.mark = mark;
    return [...this.active];
  }

  /** The exposures of an organisation as of the last catching up. */
  index(orgId: string): ExposureIndex {
    return this.of(orgId).index;
  }

  /** The count of changes up to which an organisation is read. */
  seen(orgId: string): bigint {
    return this.of(orgId).seen;
  }

  get size(): number {
    return [...this.held.values()].reduce((sum, { index }) => sum + index.size, 0);
  }

  private of(orgId: string): Held {
    const held = this.held.get(orgId) ?? { index: new ExposureIndex([], this.vocabulary), seen: 0n };
    this.held.set(orgId, held);
    return held;
  }

  private take(organisations: readonly Counted[]): void {
    for (const { orgId, active } of organisations) {
      this.of(orgId);
      if (active) this.active.add(orgId);
      else this.active.delete(orgId);
    }
    this.known = organisations.length;
    this.metrics.gauge('exposures_held', 'Persons in memory.').set(this.size);
  }

  /** Once for all who ask meanwhile. Throws `Failure` locked, or unavailable where the database does not answer. */
  private load(): Promise<void> {
    this.loading ??= this.readAll().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async readAll(): Promise<void> {
    if (this.keys.locked) throw new Failure('locked');
    const organisations = await this.database.inWork((tx) => countsOf(tx));
    // While one is opened the records of the next are fetched.
    const waiting = organisations.filter(({ changed }) => changed > 0n);
    const open = this.persons.openerOfMany();
    await Promise.all(Array.from({ length: LANES }, () => this.readSome(waiting, open)));
    this.take(organisations);
    this.loaded = true;
  }

  private async readSome(waiting: Counted[], open: OpenRow): Promise<void> {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const organisation = next;
      await this.database.inWork((tx) => this.read(tx, organisation, open));
    }
  }

  /**
   * Two readings may overlap, so a person is only ever replaced by a later version. The count was read before the records:
   * whatever it counts is among them.
   */
  private async read(tx: EntityManager, { orgId, changed }: Counted, open?: OpenRow): Promise<void> {
    const held = this.of(orgId);
    let from = held.seen;
    for (;;) {
      const records = await this.persons.exposuresSince(tx, { orgId, after: from, limit: STEP }, open);
      if (from === 0n) held.index.reserve(records.length);
      for (const { personId, version, exposure } of records) {
        if (exposure === null) held.index.remove(personId, version);
        else held.index.put(exposure, version);
      }
      from = records.at(-1)?.position ?? from;
      if (records.length < STEP) break;
    }
    for (const count of [from, changed]) if (count > held.seen) held.seen = count;
  }
}

async function countsOf(tx: EntityManager): Promise<Counted[]> {
  const rows = await tx.query<{ org_id: string; active: boolean; changed: string }[]>(
    'select org_id, active, persons_changed as changed from organisation order by org_id',
  );
  return rows.map(({ org_id, active, changed }) => ({ orgId: org_id, active, changed: BigInt(changed) }));
}

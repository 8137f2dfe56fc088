import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PersonBatch, type PersonWrite } from '../keep-persons/person-batch.store.js';
import { ImportRunStore } from './import-run.store.js';
import type { PersonImport } from './import.store.js';

/** Records that wait, sealed, to be moved to their places. */
export interface Waiting {
  run: string;
  count: number;
}

const AT_ONCE = 500;
const SETTLE_MS = 2_000;
const LOOK_AGAIN_MS = 60_000;

/** Writes the persons of an import: first sealed and waiting, in many transactions, then all at once in one. */
@Injectable()
export class ImportWriting {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonBatch,
    private readonly runs: ImportRunStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Seals records and lets them wait; `progress` is told how many do. */
  async prepare(
    one: PersonImport,
    writes: readonly PersonWrite[],
    deed: 'restored' | null,
    progress: (done: number) => Promise<void>,
  ): Promise<Waiting> {
    const run = await this.database.inWork((tx) => this.runs.begin(tx, one));
    const by = one.content.by.memberId;
    for (let at = 0; at < writes.length; at += AT_ONCE) {
      const some = writes.slice(at, at + AT_ONCE);
      await this.database.inWork(async (tx) => {
        const made = deed === null ? { by } : { by, deed };
        await this.runs.wait(tx, one, run, at, await this.persons.seal(tx, one.orgId, some, made));
      });
      await progress(at + some.length);
      await pause();
    }
    return { run, count: writes.length };
  }

  /** Moves what waits to its place and has it matched. Throws `Failure` stale_version, for all, where somebody was faster. */
  async take(tx: EntityManager, one: PersonImport, { run, count }: Waiting): Promise<void> {
    await this.runs.take(tx, one, run, count);
    await this.matchSoon(tx, one);
  }

  /** Throws away what waits, where it will never be written. */
  async abandon(tx: EntityManager, one: PersonImport): Promise<void> {
    await this.runs.abandon(tx, one);
  }

  /** Has persons matched one by one, as after any change of theirs. */
  async matchEach(tx: EntityManager, orgId: string, ids: readonly string[]): Promise<void> {
    const when = new Date(this.clock.now().getTime() + SETTLE_MS);
    await this.jobs.atAll(
      tx,
      'person.match',
      ids.map((id) => ({ subject: `${orgId}/${id}`, when, lane: null })),
    );
  }

  /**
   * Developments are matched with the whole organisation at once, and again when one that came meanwhile is in sight. What
   * stands already is gathered for one person after the other, slowly, so that nobody waits behind a file.
   */
  private async matchSoon(tx: EntityManager, { orgId, id }: PersonImport): Promise<void> {
    const now = this.clock.now().getTime();
    for (const wait of [SETTLE_MS, LOOK_AGAIN_MS])
      await this.jobs.at(tx, 'subscription.match', orgId, new Date(now + wait));
    await this.jobs.at(tx, 'person_import.match', `${orgId}/${id}/0`, new Date(now + SETTLE_MS));
  }
}

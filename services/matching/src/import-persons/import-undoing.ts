import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Database } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ErasureStore } from '../keep-persons/erasure.store.js';
import { PersonBatch, type PersonWrite } from '../keep-persons/person-batch.store.js';
import { ImportRunStore, type WrittenPerson } from './import-run.store.js';
import { ImportWriting } from './import-writing.js';
import type { PersonImport } from './import.store.js';

const AT_ONCE = 200;

/** Undoes what an import wrote. */
@Injectable()
export class ImportUndoing {
  constructor(
    private readonly database: Database,
    private readonly runs: ImportRunStore,
    private readonly persons: PersonBatch,
    private readonly writing: ImportWriting,
    private readonly erasures: ErasureStore,
  ) {}

  /**
   * Throws `Failure` stale_version, and has done nothing then, where anything else has touched one of its persons. First all
   * who were changed are put back at once; then those who were added are erased, some at a time.
   */
  async undo(one: PersonImport, progress: (done: number, total: number) => Promise<void>): Promise<void> {
    const written = await this.database.inWork((tx) => this.untouched(tx, one));
    const changed = written.filter(({ version }) => version > 1);
    const added = written.filter(({ version }) => version === 1);
    const restored = await this.restore(one, changed);
    await progress(restored, written.length);
    for (let at = 0; at < added.length; at += AT_ONCE) {
      const some = added.slice(at, at + AT_ONCE);
      await this.database.inWork((tx) => this.erase(tx, one, some));
      await progress(restored + at + some.length, written.length);
      await pause();
    }
  }

  /** Those whom the import wrote and who are still to be undone. */
  private async untouched(tx: EntityManager, one: PersonImport): Promise<WrittenPerson[]> {
    const written = await this.runs.written(tx, one);
    const [touched] = await tx.query<{ count: string }[]>(
      `select count(*) from unnest($2::uuid[], $3::int[]) as r (id, version)
       left join person p on p.org_id = $1 and p.id = r.id where p.version is distinct from r.version`,
      [one.orgId, written.map(({ personId }) => personId), written.map(({ version }) => version)],
    );
    if (touched?.count !== '0') throw new Failure('stale_version');
    return written;
  }

  private async restore(one: PersonImport, changed: readonly WrittenPerson[]): Promise<number> {
    if (changed.length === 0) return 0;
    const writes = await this.formerly(one, changed);
    const waiting = await this.writing.prepare(one, writes, 'restored', async () => undefined);
    await this.database.inWork(async (tx) => {
      await this.writing.take(tx, one, waiting);
      await this.runs.forget(tx, one, changed);
      const ids = changed.map(({ personId }) => personId);
      await this.writing.matchEach(tx, one.orgId, ids);
    });
    return changed.length;
  }

  private async formerly({ orgId }: PersonImport, changed: readonly WrittenPerson[]): Promise<PersonWrite[]> {
    const writes: PersonWrite[] = [];
    for (let at = 0; at < changed.length; at += AT_ONCE) {
      const some = changed.slice(at, at + AT_ONCE);
      writes.push(...(await this.database.inWork((tx) => this.persons.before(tx, orgId, some))));
      await pause();
    }
    return writes;
  }

  private async erase(tx: EntityManager, one: PersonImport, some: readonly WrittenPerson[]): Promise<void> {
    for (const { personId, version } of some) {
      await this.erasures.eraseByTimer(tx, one.orgId, { id: personId, version });
    }
    await this.runs.forget(tx, one, some);
  }
}

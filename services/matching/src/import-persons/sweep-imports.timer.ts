import { Injectable } from '@nestjs/common';
import { Clock, Database, Every } from '@lapwing/platform';
import { ImportRunStore } from './import-run.store.js';
import { DAY_MS, ImportStore } from './import.store.js';

/** How long it is told that there was an import; days. */
const TOLD_DAYS = 30;

/** Throws staged files away after a day, and then what an import wrote is no longer told either. */
@Injectable()
export class SweepImportsTimer {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportStore,
    private readonly runs: ImportRunStore,
    private readonly clock: Clock,
  ) {}

  @Every('person_imports.sweep', 600_000)
  async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    const yesterday = new Date(now - DAY_MS);
    await this.database.inWork(async (tx) => {
      for (const one of await this.imports.stale(tx, yesterday)) {
        await this.runs.abandon(tx, one);
        await this.imports.remove(tx, one);
      }
      await tx.query(
        `delete from person_import_row r using person_import i
         where i.org_id = r.org_id and i.id = r.import_id and i.taken_at < $1 and i.state in ('taken', 'undone')`,
        [yesterday],
      );
      await tx.query('delete from person_import where at < $1', [new Date(now - TOLD_DAYS * DAY_MS)]);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Database, Metrics, OnJob } from '@lapwing/platform';
import { ImportStore, type PersonImport } from './import.store.js';
import { ImportUndoing } from './import-undoing.js';

/** Takes an import back: those it changed are as before, those it added are erased. A killed process goes on where it was. */
@Injectable()
export class UndoImportTimer {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportStore,
    private readonly undoing: ImportUndoing,
    private readonly metrics: Metrics,
  ) {}

  /** `subject` is `<organisation>/<import>`. */
  @OnJob('person_import.undo', { atOnce: 1, perLane: 1 })
  async undo(subject: string): Promise<void> {
    const [orgId = '', id = ''] = subject.split('/');
    const found = await this.database.inWork((tx) => this.imports.lock(tx, orgId, id));
    if (found?.state !== 'undoing') return;
    const outcome = await this.attempt(found);
    this.metrics
      .counter('persons_imports_total', 'Steps of files of persons by outcome.', ['outcome'])
      .inc({ outcome });
  }

  private async attempt(found: PersonImport): Promise<'undone' | 'kept'> {
    try {
      await this.undoing.undo(found, (done, total) =>
        this.database.inWork((tx) => this.imports.advance(tx, found, done, total)),
      );
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'stale_version') throw error;
      await this.settle(found, 'taken');
      return 'kept';
    }
    await this.settle(found, 'undone');
    return 'undone';
  }

  private async settle({ orgId, id }: PersonImport, state: 'taken' | 'undone'): Promise<void> {
    await this.database.inWork(async (tx) => {
      const now = await this.imports.lock(tx, orgId, id);
      if (now?.state !== 'undoing') return;
      const because = state === 'taken' ? ('touched_since' as const) : null;
      await this.imports.keep(tx, { ...now, state, content: { ...now.content, because } });
    });
  }
}

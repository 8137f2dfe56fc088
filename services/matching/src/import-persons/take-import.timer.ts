import { Injectable } from '@nestjs/common';
import { Failure, type PersonEntry, type PersonImportView } from '@lapwing/contracts';
import { Database, Metrics, OnJob } from '@lapwing/platform';
import type { PersonWrite } from '../keep-persons/person-batch.store.js';
import { ImportWriting } from './import-writing.js';
import { ImportStore, type PersonImport } from './import.store.js';
import { FileJudging, type JudgedFile } from './judged-file.js';

/** Takes in the good lines of a checked file: all of them in one transaction, or none. */
@Injectable()
export class TakeImportTimer {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportStore,
    private readonly files: FileJudging,
    private readonly writing: ImportWriting,
    private readonly metrics: Metrics,
  ) {}

  /** `subject` is `<organisation>/<import>`. */
  @OnJob('person_import.take', { atOnce: 1, perLane: 1 })
  async take(subject: string): Promise<void> {
    const file = await this.files.judge(subject, 'taking');
    if (file === null) return;
    const outcome = await this.attempt(file);
    this.metrics
      .counter('persons_imports_total', 'Steps of files of persons by outcome.', ['outcome'])
      .inc({ outcome });
  }

  private async attempt({ found, judgement }: JudgedFile): Promise<'taken' | 'failed'> {
    if (judgement.because === 'no_member') return this.fail(found, 'no_member');
    if (judgement.because !== null || judgement.checkedSha !== found.content.checkedSha)
      return this.fail(found, 'changed_since');
    const writes = writesOf(judgement);
    const waiting = await this.writing.prepare(found, writes, null, (done) =>
      this.database.inWork((tx) => this.imports.advance(tx, found, done, writes.length)),
    );
    try {
      return await this.database.inWork(async (tx) => {
        const now = await this.imports.lock(tx, found.orgId, found.id);
        if (now?.state !== 'taking') return 'failed';
        await this.writing.take(tx, now, waiting);
        await this.imports.settleTaken(tx, now, writes.length);
        return 'taken';
      });
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'stale_version') throw error;
      return this.fail(found, 'changed_since');
    }
  }

  private async fail(found: PersonImport, because: PersonImportView['because']): Promise<'failed'> {
    await this.database.inWork(async (tx) => {
      const now = await this.imports.lock(tx, found.orgId, found.id);
      if (now?.state !== 'taking') return;
      await this.writing.abandon(tx, now);
      await this.imports.keep(tx, { ...now, state: 'failed', content: { ...now.content, because, checkedSha: null } });
    });
    return 'failed';
  }
}

function writesOf({ lines }: JudgedFile['judgement']): PersonWrite[] {
  return lines.flatMap(({ personId, version, keySlot, entry }) =>
    personId === null || entry === null
      ? []
      : [{ id: personId, version, keySlot, entry: JSON.parse(entry) as PersonEntry }],
  );
}

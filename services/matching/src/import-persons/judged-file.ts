import { Injectable } from '@nestjs/common';
import type { PersonImportState } from '@lapwing/contracts';
import { Database } from '@lapwing/platform';
import { ImportJudging, type Judgement } from './import-judging.js';
import { ImportStore, type PersonImport } from './import.store.js';
import { textOf, type FileText } from './read-text.js';
import { StagedFileStore } from './staged-file.store.js';

/** A staged file and what its lines would do as things stand. */
export interface JudgedFile {
  found: PersonImport;
  judgement: Judgement;
  encoding: FileText['encoding'];
}

/** Reads a staged file and judges it. */
@Injectable()
export class FileJudging {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportStore,
    private readonly files: StagedFileStore,
    private readonly judging: ImportJudging,
  ) {}

  /** Of `<organisation>/<import>`; null where it is not, or no longer, in that state. */
  async judge(subject: string, state: PersonImportState): Promise<JudgedFile | null> {
    const [orgId = '', id = ''] = subject.split('/');
    const found = await this.database.inWork((tx) => this.imports.lock(tx, orgId, id));
    if (found?.state !== state) return null;
    const { text, encoding } = textOf(await this.database.inWork((tx) => this.files.bytes(tx, found)));
    const judgement = await this.judging.judge({
      orgId,
      text,
      by: found.content.by,
      format: found.content.format ?? 'csv',
      mayChange: found.content.mayChange,
      fileSha: found.content.fileSha ?? '',
      progress: (done, total) => this.database.inWork((tx) => this.imports.advance(tx, found, done, total)),
    });
    return { found, judgement, encoding };
  }
}

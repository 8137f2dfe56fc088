import { CheckImportTimer } from './check-import.timer.js';
import { ImportJudging } from './import-judging.js';
import { ImportRunStore } from './import-run.store.js';
import { ImportUndoing } from './import-undoing.js';
import { ImportWriting } from './import-writing.js';
import { ImportStore } from './import.store.js';
import { FileJudging } from './judged-file.js';
import { MatchImportTimer } from './match-import.timer.js';
import { StagedFileStore } from './staged-file.store.js';
import { SweepImportsTimer } from './sweep-imports.timer.js';
import { TakeImportTimer } from './take-import.timer.js';
import { UndoImportTimer } from './undo-import.timer.js';

export { ImportsController } from './imports.controller.js';

/** What the import of persons is made of, besides its door. */
export const IMPORTING = [
  CheckImportTimer,
  FileJudging,
  ImportJudging,
  ImportRunStore,
  ImportStore,
  ImportUndoing,
  ImportWriting,
  MatchImportTimer,
  StagedFileStore,
  SweepImportsTimer,
  TakeImportTimer,
  UndoImportTimer,
];

import { type importsCheck, importView, type ImportView, type RequestOf, type tipsFile } from '@lapwing/contracts';
import { minutesAgo, uuid } from './people.js';

/** What people brought to an invented desk. */
export class Brought {
  /** The bytes of files by their id, as far as they have come. */
  files = new Map<string, Buffer[]>();
  /** So many parts still get no answer. */
  away = 0;
  tips: RequestOf<typeof tipsFile>[] = [];
  checks: RequestOf<typeof importsCheck>[] = [];
  imports: ImportView[] = [
    importView.parse({
      id: uuid(900),
      name: 'court-archive-2025.csv',
      sourceId: uuid(901),
      sourceName: 'Imported',
      state: 'taken',
      detail: null,
      rows: 412,
      done: 412,
      counts: { ok: 412, duplicate: 3, fault: 2 },
      at: minutesAgo(90),
      readAt: minutesAgo(85),
      undoUntil: minutesAgo(-1350),
    }),
    importView.parse({
      id: uuid(902),
      name: 'Бюллетень.jsonl',
      sourceId: uuid(901),
      sourceName: 'Imported',
      state: 'undone',
      detail: null,
      rows: 1,
      done: 1,
      counts: { ok: 1, duplicate: 0, fault: 0 },
      at: minutesAgo(3000),
      readAt: minutesAgo(2995),
      undoUntil: null,
    }),
  ];

  bytesOf(uploadId: string): Buffer {
    return Buffer.concat(this.files.get(uploadId) ?? []);
  }
}

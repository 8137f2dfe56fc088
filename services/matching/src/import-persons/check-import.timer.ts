import { Injectable } from '@nestjs/common';
import type { PersonImportLine } from '@lapwing/contracts';
import { Database, Metrics, OnJob } from '@lapwing/platform';
import type { Judgement } from './import-judging.js';
import { ImportStore, type PersonImport } from './import.store.js';
import type { JudgedLine } from './judged-line.js';
import { FileJudging, type JudgedFile } from './judged-file.js';

const RANK = { refused: 0, changed: 1, added: 2, unchanged: 3 } as const;
/** Lines on one page of the report. */
export const PAGE_LINES = 200;
const PAGES_AT_ONCE = 20;

/** Judges a staged file line by line. Nothing is stored of any person. */
@Injectable()
export class CheckImportTimer {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportStore,
    private readonly files: FileJudging,
    private readonly metrics: Metrics,
  ) {}

  /** `subject` is `<organisation>/<import>`. */
  @OnJob('person_import.check', { atOnce: 1, perLane: 1 })
  async check(subject: string): Promise<void> {
    const file = await this.files.judge(subject, 'checking');
    if (file === null) return;
    await this.keepReport(file.found, file.judgement);
    await this.settle(file);
  }

  private async keepReport(found: PersonImport, { lines }: Judgement): Promise<void> {
    const sorted = [...lines].sort((a, b) => RANK[a.is] - RANK[b.is] || a.line - b.line);
    await this.database.inWork((tx) => this.imports.dropPages(tx, found));
    for (let at = 0; at < sorted.length; at += PAGE_LINES * PAGES_AT_ONCE) {
      await this.database.inWork(async (tx) => {
        for (let from = at; from < Math.min(at + PAGE_LINES * PAGES_AT_ONCE, sorted.length); from += PAGE_LINES) {
          await this.imports.keepPage(tx, found, from / PAGE_LINES, sorted.slice(from, from + PAGE_LINES).map(shown));
        }
      });
    }
  }

  private async settle({ found, encoding, judgement }: JudgedFile): Promise<void> {
    const { because, counts, unknown, checkedSha, lines } = judgement;
    const state = because === null ? 'checked' : 'failed';
    await this.database.inWork(async (tx) => {
      const now = await this.imports.lock(tx, found.orgId, found.id);
      if (now?.state !== 'checking') return;
      const overridden = lines.filter(({ overrides }) => overrides).length;
      const content = { ...now.content, because, counts, overridden, unknown, encoding };
      await this.imports.keep(tx, {
        ...now,
        state,
        done: lines.length,
        total: lines.length,
        content: { ...content, checkedSha: because === null ? checkedSha : null },
      });
    });
    this.metrics
      .counter('persons_imports_total', 'Steps of files of persons by outcome.', ['outcome'])
      .inc({ outcome: state });
    const counter = this.metrics.counter('persons_import_lines_total', 'Lines checked, by what becomes of them.', [
      'is',
    ]);
    for (const [is, count] of Object.entries(counts)) counter.inc({ is }, count);
  }
}

function shown({ line, is, code, because, faults }: JudgedLine): PersonImportLine {
  return { line, is, code: code?.slice(0, 80) ?? null, because, faults };
}

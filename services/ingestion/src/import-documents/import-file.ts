import { Injectable } from '@nestjs/common';
import { Failure, type ImportLine, type ImportReport, type ImportWish, MOST_ROWS } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { sha256Of } from '../keep-evidence/sha256-of.js';
import type { Rejection } from '../parser-child/reply.js';
import { markedAddress } from '../take-uploads/filed-evidence.js';
import { DocumentParser } from '../read-document/parser.js';
import { type ImportedFile, type ImportedRow, importedFile } from './imported-file.js';

/** A row on its way to be a document. */
export type NewRow = ImportedRow & { address: string; sha256: string };

/** What a file would bring. */
export interface Judged {
  checkedSha: string;
  rows: NewRow[];
  report: ImportReport;
}

/** So many lines are shown. */
const SHOWN = 300;
const SHOWN_TITLE = 200;
const UNREADABLE: Partial<Record<Rejection, string>> = {
  too_deep: 'The file is nested too deeply.',
  killed_memory: 'Reading the file took too much memory.',
  killed_time: 'Reading the file took too long.',
};

/** Reads a file of documents in the parser's own process and judges its rows. */
@Injectable()
export class ImportFile {
  constructor(private readonly parser: DocumentParser) {}

  /** What the bytes would bring to a source. Throws `Failure` invalid where they are no such file. */
  async judge(tx: EntityManager, bytes: Buffer, wish: ImportWish & { sourceId: string }): Promise<Judged> {
    const file = await this.read(bytes, wish);
    if (file.tooMany) throw invalid(`A file may have ${MOST_ROWS} lines; please divide it.`);
    const rows = file.rows.map(asDocument);
    const known = await knownOf(tx, wish.sourceId, rows);
    const seen = new Set<string>();
    const fresh: NewRow[] = [];
    const lines: ImportLine[] = file.faults.map(({ line, title, fault }) => ({
      line,
      is: 'fault',
      because: fault,
      title: title.slice(0, SHOWN_TITLE),
    }));
    for (const row of rows) {
      const key = keyOf(row);
      const because = seen.has(key) ? 'in_file' : known.has(key) ? 'known' : null;
      seen.add(key);
      if (because === null) fresh.push(row);
      lines.push({
        line: row.line,
        is: because === null ? 'ok' : 'duplicate',
        because,
        title: (row.title ?? '').slice(0, SHOWN_TITLE),
      });
    }
    const checkedSha = checkedShaOf(bytes, wish, fresh);
    return { checkedSha, rows: fresh, report: reportOf(checkedSha, file, lines) };
  }

  private async read(bytes: Buffer, { format, mapping }: ImportWish): Promise<ImportedFile> {
    const options = { format, mapping, most: MOST_ROWS };
    const reply = await this.parser.parse({ as: 'import', url: 'urn:lapwing:import', type: null, options }, bytes);
    if (reply.is === 'parsed') {
      const file = importedFile.safeParse(reply.value);
      if (file.success) return file.data;
    }
    const because = reply.is === 'rejected' ? UNREADABLE[reply.because] : undefined;
    throw invalid(because ?? 'This is no such file, or it is damaged.');
  }
}

function asDocument(row: ImportedRow): NewRow {
  const sha256 = sha256Of(Buffer.from(row.text));
  const mark = `import-${sha256.slice(0, 16)}`;
  return { ...row, sha256, address: row.url === null ? `urn:lapwing:import:${sha256}` : markedAddress(row.url, mark) };
}

function keyOf({ address, sha256 }: NewRow): string {
  return `${sha256} ${address}`;
}

async function knownOf(tx: EntityManager, sourceId: string, rows: readonly NewRow[]): Promise<ReadonlySet<string>> {
  const found = await tx.query<{ url: string; sha256: string }[]>(
    `select d.url, d.sha256 from unnest($2::text[], $3::text[]) as one (url, sha256)
     join document d on d.source_id = $1 and d.url = one.url and d.sha256 = one.sha256`,
    [sourceId, rows.map(({ address }) => address), rows.map(({ sha256 }) => sha256)],
  );
  return new Set(found.map(({ url, sha256 }) => `${sha256} ${url}`));
}

/** Of the bytes, of how they were read, and of what would become of them. */
function checkedShaOf(bytes: Buffer, { format, mapping, sourceId }: ImportWish, fresh: readonly NewRow[]): string {
  const way = Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256Of(Buffer.from(JSON.stringify([sha256Of(bytes), format, way, sourceId, fresh.map(keyOf)])));
}

function reportOf(checkedSha: string, file: ImportedFile, lines: readonly ImportLine[]): ImportReport {
  const count = (is: ImportLine['is']) => lines.filter((line) => line.is === is).length;
  const rank = { fault: 0, duplicate: 1, ok: 2 };
  const sorted = [...lines].sort((a, b) => rank[a.is] - rank[b.is] || a.line - b.line);
  return {
    checkedSha,
    columns: file.columns,
    mapping: file.mapping,
    counts: { ok: count('ok'), duplicate: count('duplicate'), fault: count('fault') },
    lines: sorted.slice(0, SHOWN),
    more: sorted.length > SHOWN,
  };
}

function invalid(detail: string): Failure {
  return new Failure('invalid', { detail, faults: [{ path: 'uploadId', message: detail }] });
}

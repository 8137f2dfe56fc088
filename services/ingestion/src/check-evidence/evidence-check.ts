import { Injectable } from '@nestjs/common';
import { CANARY } from '@lapwing/domain';
import { Database } from '@lapwing/platform';
import { DocumentRow } from '../keep-evidence/document.row.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { evidenceLine } from '../keep-evidence/evidence-line.js';
import { DaySealStore } from '../seal-days/day-seal.store.js';
import { leafOf } from '../seal-days/merkle.js';
import { type EvidenceFault, judgeDay } from './judge-days.js';

/** What checking a page of documents found; `last` is null at the end. */
export interface PageChecked {
  checked: number;
  last: string | null;
  faults: EvidenceFault[];
}

const AT_ONCE = 8;
const BATCH = 1_000;
const SHA256 = /^[0-9a-f]{64}$/;

/** Hashes the evidence anew and compares it with its rows, and those with the days that were signed over them. */
@Injectable()
export class EvidenceCheck {
  constructor(
    private readonly database: Database,
    private readonly archive: EvidenceArchive,
    private readonly seals: DaySealStore,
  ) {}

  /** Checks the chain of days and that no sealed document is gone; `more` are keys trusted beside those of the settings. */
  async days(more: readonly string[] = []): Promise<EvidenceFault[]> {
    const faults: EvidenceFault[] = [];
    const known = this.seals.trusted;
    const trusted = known === null ? null : [...known, ...more];
    const days = await this.database.inWork((tx) => this.seals.all(tx));
    for (const [at, day] of days.entries()) {
      const leaves = await this.database.inWork((tx) => this.seals.leavesOf(tx, day.day));
      const sums = leaves.map(({ leaf }) => leaf);
      faults.push(...judgeDay(day, days[at - 1] ?? null, sums, trusted));
    }
    const removed = await this.database.inWork((tx) =>
      tx.query<{ id: string; day: string }[]>(
        `select document_id as id, to_char(day, 'YYYY-MM-DD') as day from document_seal s
         where not exists (select from document d where d.id = s.document_id) order by 1`,
      ),
    );
    return [
      ...faults,
      ...removed.map(({ id, day }): EvidenceFault => {
        return { fault: 'row_removed', subject: id, detail: `Its row is gone; it was sealed on ${day}.` };
      }),
    ];
  }

  /** Checks the next documents after an id, of those fetched since an instant. */
  async page(since: Date, after: string | null, limit: number): Promise<PageChecked> {
    const rows = await this.rows(since, after, limit);
    const leaves = await this.leavesOf(rows.map((row) => row.id));
    const faults: EvidenceFault[] = [];
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const found = await Promise.all(rows.slice(at, at + AT_ONCE).map((row) => this.check(row, leaves.get(row.id))));
      faults.push(...found.flat());
    }
    return { checked: rows.length, last: rows.length < limit ? null : (rows.at(-1)?.id ?? null), faults };
  }

  /** Goes through the whole archive: bytes under a name that is not theirs, and how many no document asks for. */
  async leftovers(): Promise<{ faults: EvidenceFault[]; orphans: number }> {
    const faults: EvidenceFault[] = [];
    let orphans = 0;
    for await (const names of inBatches(this.archive.names())) {
      for (const name of await this.ofNoDocument(names)) {
        orphans += 1;
        if (!SHA256.test(name)) continue;
        const found = await this.archive.find(name);
        if (found.is === 'altered') faults.push(altered(name, found.sha256));
      }
    }
    return { faults, orphans };
  }

  private async ofNoDocument(names: string[]): Promise<string[]> {
    const rows = await this.database.inWork((tx) =>
      tx.query<{ name: string }[]>(
        'select name from unnest($1::text[]) as name where not exists (select from document where sha256 = name)',
        [names],
      ),
    );
    return rows.map(({ name }) => name);
  }

  private async check(row: DocumentRow, leaf: string | undefined): Promise<EvidenceFault[]> {
    const faults: EvidenceFault[] = [];
    if (leaf !== undefined && leafOf(evidenceLine(row)).toString('hex') !== leaf) {
      faults.push({ fault: 'row_altered', subject: row.id, detail: 'Its row is other than the one that was sealed.' });
    }
    const { partOf } = row.fetch;
    for (const sha256 of partOf === null || partOf === undefined ? [row.sha256] : [row.sha256, partOf]) {
      const found = await this.archive.find(sha256);
      if (found.is === 'altered') faults.push(altered(sha256, found.sha256));
      if (found.is === 'missing') {
        faults.push({ fault: 'bytes_missing', subject: sha256, detail: `The bytes of document ${row.id} are gone.` });
      }
    }
    return faults;
  }

  private async rows(since: Date, after: string | null, limit: number): Promise<DocumentRow[]> {
    return this.database.inWork((tx) => {
      const query = tx.createQueryBuilder(DocumentRow, 'document').where('document.fetchedAt >= :since', { since });
      // What a canary brought is removed after a day and was never evidence.
      query.andWhere('document.sourceId <> :canary', { canary: CANARY.sourceId });
      if (after !== null) query.andWhere('document.id > :after', { after });
      return query.orderBy('document.id').limit(limit).getMany();
    });
  }

  private async leavesOf(ids: string[]): Promise<Map<string, string>> {
    const rows = await this.database.inWork((tx) =>
      tx.query<{ id: string; leaf: string }[]>(
        'select document_id as id, leaf from document_seal where document_id = any($1)',
        [ids],
      ),
    );
    return new Map(rows.map(({ id, leaf }) => [id, leaf]));
  }
}

async function* inBatches(names: AsyncIterable<string>): AsyncIterable<string[]> {
  let batch: string[] = [];
  for await (const name of names) {
    batch.push(name);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function altered(sha256: string, now: string): EvidenceFault {
  return { fault: 'bytes_altered', subject: sha256, detail: `The bytes under this name hash to ${now}.` };
}

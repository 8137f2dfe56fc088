import { Injectable } from '@nestjs/common';
import { Database } from '@lapwing/platform';
import type { DocumentRow } from '../keep-evidence/document.row.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { evidenceLine } from '../keep-evidence/evidence-line.js';
import { DaySealStore } from '../seal-days/day-seal.store.js';
import { pathOf } from '../seal-days/merkle.js';
import { pemOf } from '../seal-days/signing-key.js';
import { BundleStore, type WitnessedDay } from './bundle.store.js';
import { warcOf } from './warc.js';

type Add = (name: string, bytes: Buffer | string) => Promise<void>;
/** What of a bundle is there already: days and feeds belong to several documents. */
type Written = Set<string>;

/** Writes the files of documents, one document after the other. */
@Injectable()
export class DocumentFiles {
  constructor(
    private readonly database: Database,
    private readonly archive: EvidenceArchive,
    private readonly bundles: BundleStore,
    private readonly seals: DaySealStore,
  ) {}

  /** Returns which bytes were missing or other than they were. */
  async write(documents: readonly DocumentRow[], add: Add): Promise<string[]> {
    const written: Written = new Set();
    const wrong: string[] = [];
    for (const document of documents) {
      const folder = `documents/${document.id}`;
      await add(`${folder}/evidence.json`, evidenceLine(document));
      const found = await this.archive.find(document.sha256);
      if (found.is === 'whole') {
        await add(`${folder}/content.bin`, found.bytes);
        await add(`${folder}/record.warc`, warcOf(document, found.bytes));
      } else {
        wrong.push(document.sha256);
        await add(`${folder}/CONTENT-IS-${found.is.toUpperCase()}.txt`, `${document.sha256}\n`);
      }
      await this.writeRead(document.id, folder, add);
      await this.writeProof(document.id, folder, { add, written });
      wrong.push(...(await this.writeFeed(document.fetch.partOf ?? null, { add, written })));
    }
    return wrong;
  }

  private async writeRead(documentId: string, folder: string, add: Add): Promise<void> {
    const { text } = await this.database.inWork((tx) => this.bundles.textOf(tx, documentId));
    const readings = await this.database.inWork((tx) => this.bundles.readingsOf(tx, documentId));
    if (text !== null) await add(`${folder}/text.txt`, text);
    await add(`${folder}/readings.json`, `${JSON.stringify(readings, null, 2)}\n`);
  }

  private async writeProof(documentId: string, folder: string, to: { add: Add; written: Written }): Promise<void> {
    const day = await this.database.inWork((tx) => this.bundles.dayOf(tx, documentId));
    if (day === null) return to.add(`${folder}/NOT-SEALED-YET.txt`, 'Its day was not over when this was exported.\n');
    const leaves = await this.database.inWork((tx) => this.seals.leavesOf(tx, day.day));
    const place = leaves.findIndex((one) => one.documentId === documentId);
    const sums = leaves.map(({ leaf }) => Buffer.from(leaf, 'hex'));
    const path = pathOf(sums, place).map((hash) => hash.toString('hex'));
    const proof = { day: day.day, place, size: leaves.length, leaf: leaves[place]?.leaf, path, root: day.root };
    await to.add(`${folder}/proof.json`, `${JSON.stringify(proof, null, 2)}\n`);
    await writeDay(day, to);
  }

  private async writeFeed(sha256: string | null, to: { add: Add; written: Written }): Promise<string[]> {
    if (sha256 === null || to.written.has(sha256)) return [];
    to.written.add(sha256);
    const found = await this.archive.find(sha256);
    if (found.is !== 'whole') return [sha256];
    await to.add(`feeds/${sha256}`, found.bytes);
    return [];
  }
}

async function writeDay(day: WitnessedDay, { add, written }: { add: Add; written: Written }): Promise<void> {
  if (written.has(day.day)) return;
  written.add(day.day);
  await add(`days/${day.day}.json`, day.statement);
  await add(`days/${day.day}.sig`, Buffer.from(day.signature, 'hex'));
  await add(`days/${day.day}.pem`, pemOf(day.public_key));
  if (day.answer !== null) await add(`days/${day.day}.tsr`, day.answer);
}

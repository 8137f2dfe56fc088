import { Injectable } from '@nestjs/common';
import type { CustodyStep } from '@lapwing/contracts';
import { Clock, Database } from '@lapwing/platform';
import { DevelopmentRow } from '../fold-mentions/development.row.js';
import { sha256Of } from '../keep-evidence/sha256-of.js';
import { BundleStore } from './bundle.store.js';
import { custodyText } from './custody-text.js';
import { CustodyStore } from './custody.store.js';
import { DocumentFiles } from './document-files.js';
import { README } from './readme.js';
import type { Sink } from './sink.js';

/** What an export came to. `wrong` names the bytes that are missing or not as they were. */
export interface Exported {
  custody: string;
  files: number;
  documents: number;
  wrong: string[];
}

/** Writes everything behind one development into a bundle that verifies by itself. */
@Injectable()
export class ExportEvidence {
  constructor(
    private readonly database: Database,
    private readonly custody: CustodyStore,
    private readonly bundles: BundleStore,
    private readonly documents: DocumentFiles,
    private readonly clock: Clock,
  ) {}

  /** Null where there is no such development. */
  async export(developmentId: string, sink: Sink): Promise<Exported | null> {
    const row = await this.database.inWork((tx) => tx.findOneBy(DevelopmentRow, { id: developmentId }));
    if (row === null) return null;
    const sums: string[] = [];
    const add = async (name: string, bytes: Buffer | string): Promise<void> => {
      const whole = Buffer.from(bytes);
      sums.push(`${sha256Of(whole)}  ${name}`);
      await sink.add(name, whole);
    };
    await add('README.txt', README);
    const versions = await this.database.inWork((tx) => this.bundles.versionsOf(tx, developmentId));
    await add('development.json', json({ development: row.snapshot, versions }));
    const documents = await this.database.inWork((tx) => this.bundles.documentsOf(tx, developmentId));
    const wrong = await this.documents.write(documents, add);
    const steps = await this.database.inWork((tx) => this.custody.of(tx, developmentId));
    const all = [...steps, this.exported(wrong.length)];
    await add('custody.json', json(all));
    const custody = custodyText(developmentId, all);
    await add('custody.txt', custody);
    await sink.add('SHA256SUMS', Buffer.from(`${sums.sort(byName).join('\n')}\n`));
    await sink.end();
    return { custody, files: sums.length + 1, documents: documents.length, wrong };
  }

  private exported(wrong: number): CustodyStep {
    const at = this.clock.now().toISOString();
    return { at, what: 'exported', documentId: null, sha256: null, by: null, detail: { wrong: String(wrong) } };
  }
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function byName(a: string, b: string): number {
  return a.slice(66) < b.slice(66) ? -1 : 1;
}

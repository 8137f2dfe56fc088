import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleOf } from '@lapwing/domain';
import type { Database } from '@lapwing/platform';
import { decidedDocuments } from './decided.store.js';

/** How much was written, or would be. */
export interface Exported {
  texts: number;
  labels: number;
  withheld: number;
  file: string;
}

/** Writes the texts that operators decided on, one per line, as the corpus of the reader has them. */
export async function exportReviews(
  database: Database,
  wish: { out: string; dryRun: boolean; notPublic: boolean },
): Promise<Exported> {
  const { decided, withheld } = await database.inWork((tx) => decidedDocuments(tx, wish.notPublic));
  const examples = decided.map(exampleOf);
  const file = join(wish.out, 'develop', 'reviewed.jsonl');
  if (!wish.dryRun) {
    mkdirSync(join(wish.out, 'develop'), { recursive: true });
    writeFileSync(file, examples.map((example) => `${JSON.stringify(example)}\n`).join(''), { mode: 0o600 });
  }
  const labels = examples.reduce((sum, one) => sum + one.labels.length, 0);
  return { texts: examples.length, labels, withheld, file };
}

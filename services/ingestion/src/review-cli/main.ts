import 'reflect-metadata';
import { resolve } from 'node:path';
import { databaseFor, describeError, readConfig } from '@lapwing/platform';
import { ingestionConfig } from '../config.js';
import { exportReviews } from '../export-reviews/export-reviews.js';
import { ingestionRows } from '../rows.js';
import { BadWish, USAGE, wishOf } from './wish.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const wish = wishOf(process.argv.slice(2));
  if (wish.do === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const database = databaseFor('ingestion', readConfig(ingestionConfig, process.env), ingestionRows);
  await database.open();
  try {
    const { texts, labels, withheld, file } = await exportReviews(database, { ...wish, out: resolve(wish.out) });
    say(`Texts: ${texts}, with ${labels} labels.${wish.dryRun ? ' Nothing was written.' : ` They are in ${file}.`}`);
    if (withheld > 0) say(`Left out, as not public: ${withheld}.`);
    return 0;
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof BadWish ? error.message : `review: ${JSON.stringify(describeError(error))}`);
  process.exitCode = 1;
}

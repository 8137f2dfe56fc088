import 'reflect-metadata';
import { basename, resolve } from 'node:path';
import { describeError, readConfig } from '@lapwing/platform';
import { ingestionConfig } from '../config.js';
import { folderSink, tarSink } from '../export-evidence/sink.js';
import { type EvidenceTools, evidenceTools } from './tools.js';
import { BadWish, USAGE, type Wish, wishOf } from './wish.js';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function exportOne(wish: Wish & { do: 'export' }, { bundles }: EvidenceTools): Promise<number> {
  const out = resolve(wish.out);
  const isTar = out.endsWith('.tar');
  const sink = isTar ? tarSink(out, basename(out, '.tar')) : folderSink(out);
  const exported = await bundles.export(wish.developmentId, sink);
  if (exported === null) throw new BadWish(`There is no development ${wish.developmentId}.`);
  process.stdout.write(exported.custody);
  say(`Documents: ${exported.documents}. Files: ${exported.files}. They are in ${out}.`);
  say(
    isTar
      ? 'Check it: unpack it, then sha256sum -c SHA256SUMS inside.'
      : `Check it: cd ${out} && sha256sum -c SHA256SUMS`,
  );
  for (const sha256 of exported.wrong) say(`WRONG: the bytes of ${sha256} are missing or not as they were.`);
  return exported.wrong.length === 0 ? 0 : 2;
}

async function verifyAll(wish: Wish & { do: 'verify' }, { verify }: EvidenceTools): Promise<number> {
  const { checked, faults } = await verify.verify({ ...wish, say });
  say(
    faults.length === 0 ? `${checked} documents are as they were.` : `${faults.length} FAULTS in ${checked} documents.`,
  );
  return faults.length === 0 ? 0 : 2;
}

async function main(): Promise<number> {
  const wish = wishOf(process.argv.slice(2));
  if (wish.do === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const tools = evidenceTools(readConfig(ingestionConfig, process.env));
  await tools.database.open();
  try {
    return await (wish.do === 'export' ? exportOne(wish, tools) : verifyAll(wish, tools));
  } finally {
    await tools.database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof BadWish ? error.message : `evidence: ${JSON.stringify(describeError(error))}`);
  process.exitCode = 1;
}

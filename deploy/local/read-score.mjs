/** `npm run read:score`: runs the reader with its measures over the corpus. Prints nothing but results on standard output. */
import path from 'node:path';
import { importBundled } from './bundled.mjs';
import { requireNode } from './node-version.mjs';
import { ROOT } from './places.mjs';
import { runCommand } from './terminal.mjs';

requireNode();
await runCommand(async () => {
  /** @type {typeof import('../../tests/corpus/scoring/command.js')} */
  const { command } = await importBundled('tests/corpus/scoring/command.ts', 'read-score');
  return command(process.argv.slice(2), path.join(ROOT, 'tests', 'corpus'), {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
});

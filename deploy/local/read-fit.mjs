/** `npm run read:fit`: fits the weights of the reader on the develop texts and writes them into its knowledge. */
import { importBundled } from './bundled.mjs';
import { requireNode } from './node-version.mjs';
import { ROOT } from './places.mjs';
import { Fault, runCommand } from './terminal.mjs';

const HELP = `npm run read:fit [-- --dry-run]

Fits the weights by which the reader decides (libs/domain/src/reading/knowledge/weights) on the develop texts of
tests/corpus, and prints how well they do on texts left out. --dry-run prints only.
Run it after the knowledge or the develop texts have changed, then npm run read:score.
`;

requireNode();
await runCommand(async () => {
  const asked = process.argv.slice(2);
  const print = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
  if (asked.includes('--help')) return print(HELP.trimEnd());
  const unknown = asked.find((word) => word !== '--dry-run');
  if (unknown !== undefined) throw new Fault(`read:fit: unknown option "${unknown}"; see npm run read:fit -- --help`);
  /** @type {typeof import('../../tests/corpus/fitting/main.js')} */
  const { fitReader } = await importBundled('tests/corpus/fitting/main.ts', 'read-fit');
  fitReader(ROOT, !asked.includes('--dry-run'), print);
});

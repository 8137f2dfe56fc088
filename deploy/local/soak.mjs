/** `npm run soak`: watches many simulated sources for an hour of simulated time and says what became of lag and memory. */
import { parseArgs } from 'node:util';
import { importBundled } from './bundled.mjs';
import { requireNode } from './node-version.mjs';
import { installPackages } from './packages.mjs';
import { Fault, runCommand } from './terminal.mjs';

const HELP = `npm run soak [-- options]

Watches simulated sources on this machine, with a database and a message server of its own, and prints looks, lag,
memory and documents for each stretch. Nothing outside this machine is asked.

  --sources 10000   how many
  --minutes 60      simulated minutes
  --speed 3         how much faster than life; each source is read every 300 s of simulated time
  --processes 1     processes of ingestion that share the work`;

requireNode();
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      sources: { type: 'string', default: '10000' },
      minutes: { type: 'string', default: '60' },
      speed: { type: 'string', default: '3' },
      processes: { type: 'string', default: '1' },
    },
  });
  const print = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
  if (values.help) return print(HELP);
  const [sources, minutes, speed, processes] = ['sources', 'minutes', 'speed', 'processes'].map((name) => {
    const number = Number(values[/** @type {'sources'} */ (name)]);
    if (!(number > 0)) throw new Fault(`soak: --${name} wants a number above 0`);
    return number;
  });
  await installPackages();
  const { buildWhatChanged } = await import('./build/run-build.mjs');
  await buildWhatChanged();
  const { startReaders } = await import('./bench/readers.mjs');
  const { soak } = await importBundled('tests/bench/soak.ts', 'soak');
  await soak(startReaders, { sources, sites: 499, minutes, speed, stretches: 12, processes }, print);
});

/** `npm run bench`: measures what the parts cost on this machine, beside raw limits and peers of the same run. */
import os from 'node:os';
import { importBundled } from './bundled.mjs';
import { installPackages } from './packages.mjs';
import { requireNode } from './node-version.mjs';
import { ROOT } from './places.mjs';
import { Fault, runCommand } from './terminal.mjs';

const HELP = `npm run bench [-- profile ...]

Measures what the parts of Lapwing cost on this machine. Figures are of processor time, so that other work
matters little; compare the ratios of one run rather than the figures of two machines.

Profiles: `;

requireNode();
await runCommand(async () => {
  /** @type {typeof import('../../tests/bench/main.js')} */
  const { bench, PROFILE_NAMES } = await importBundled('tests/bench/main.ts', 'bench');
  const asked = process.argv.slice(2);
  const print = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
  if (asked.includes('--help')) return print(HELP + PROFILE_NAMES.join(', '));
  const unknown = asked.find((name) => !PROFILE_NAMES.includes(name));
  if (unknown !== undefined) throw new Fault(`bench: no profile "${unknown}"; there is ${PROFILE_NAMES.join(', ')}`);
  print(`Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores`);
  await installPackages();
  const { buildWhatChanged } = await import('./build/run-build.mjs');
  await buildWhatChanged();
  const { startReaders } = await import('./bench/readers.mjs');
  const { prepareService } = await import('./bench/one-service.mjs');
  /** @type {typeof import('../../services/matching/src/testing/plant-persons.js')} */
  const { plantPersons } = await importBundled('services/matching/src/testing/plant-persons.ts', 'plant');
  /** @type {typeof import('../../services/notification/src/testing/plant-recipients.js')} */
  const { plantRecipients, makeKeys } = await importBundled(
    'services/notification/src/testing/plant-recipients.ts',
    'recipients',
  );
  const ground = { root: ROOT, print, startReaders, prepareService, plantPersons, plantRecipients, makeKeys };
  await bench(ground, asked);
});

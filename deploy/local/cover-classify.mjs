/** `npm run cover:classify`: how well somebody on the line tells alerts from checks, covered and prompt. */
import { parseArgs } from 'node:util';
import { importBundled } from './bundled.mjs';
import { requireNode } from './node-version.mjs';

const HELP = `npm run cover:classify [-- options]

Has alerts happen to an invented organisation, covered and prompt, with critical ones that nobody answers and members who are told
more often than others; then watches a running service to the millisecond. Classifiers are taught with earlier mails and asked
about later ones. Ends with an error where covered mails are told apart in more than 55 % of cases, or prompt ones in less than 80 %.
Nothing outside this machine is asked.

  --slots 4000   slots of the covered organisation, on a simulated clock
  --seed 7       what happens, and when
  --live 2       slots of five minutes that are watched at the speed of life; 0 leaves it out`;

const MOST = 0.55;

requireNode();
const { Fault, runCommand } = await import('./terminal.mjs');
const { installPackages } = await import('./packages.mjs');
await runCommand(async () => {
  const text = /** @type {const} */ ('string');
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      slots: { type: text, default: '4000' },
      seed: { type: text, default: '7' },
      live: { type: text, default: '2' },
    },
  });
  const print = (/** @type {string} */ line) => void process.stdout.write(`${line}\n`);
  if (values.help) return print(HELP);
  const [slots, seed, live] = [numberOf(values.slots), numberOf(values.seed), numberOf(values.live)];
  // Fewer leave so few to ask about that chance alone passes the limit.
  if (slots < 2_000) throw new Fault('cover:classify: --slots wants a number from 2000');
  await installPackages();
  process.env['LAPWING_COVER_SLOTS'] = String(slots);
  process.env['LAPWING_COVER_SEED'] = String(seed);
  const { testCommand } = await import('./test/run-tests.mjs');
  const file = 'services/notification/src/testing/listen-on-cover.ts';
  const code = await testCommand([`--testMatch=**/${file}`, file]);
  const told = live === 0 ? 0 : await watchLive(live, print);
  return code === 0 && told <= MOST ? 0 : 1;
});

/** @param {string} value */
function numberOf(value) {
  if (!/^\d{1,6}$/.test(value)) throw new Fault(`cover:classify: "${value}" is no number`);
  return Number(value);
}

/** @param {number} slots @param {(line: string) => void} print */
async function watchLive(slots, print) {
  const { buildWhatChanged } = await import('./build/run-build.mjs');
  await buildWhatChanged();
  const { prepareService: prepare } = await import('./bench/one-service.mjs');
  /** @type {typeof import('../../services/notification/src/testing/plant-recipients.js')} */
  const { plantRecipients: plant } = await importBundled(
    'services/notification/src/testing/plant-recipients.ts',
    'recipients',
  );
  /** @type {typeof import('../../tests/bench/cover.js')} */
  const { watchCoverLive } = await importBundled('tests/bench/cover.ts', 'cover');
  return watchCoverLive({ prepare, plant, print, members: 300, slots });
}

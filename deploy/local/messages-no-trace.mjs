/** `npm run messages:no-trace`: reads many messages of a whole installation and looks for what they must not say. */
import { parseArgs } from 'node:util';
import { requireNode } from './node-version.mjs';

const HELP = `npm run messages:no-trace [-- options]

Starts an installation of its own on this machine, has marked persons, organisations and notes go through all of it, and reads
every message that leaves: none may name a person, a country or an organisation, and all of a channel are of one length.
Nothing outside this machine is asked.

  --messages 10000   how many are read`;

requireNode();
const { Fault, runCommand } = await import('./terminal.mjs');
const { installPackages } = await import('./packages.mjs');
await runCommand(async () => {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', default: false }, messages: { type: 'string', default: '10000' } },
  });
  if (values.help) return void process.stdout.write(`${HELP}\n`);
  if (!/^[1-9]\d{1,5}$/.test(values.messages)) throw new Fault('messages:no-trace: --messages wants a number from 10');
  await installPackages();
  process.env['LAPWING_MESSAGES'] = values.messages;
  const { testCommand } = await import('./test/run-tests.mjs');
  return testCommand(['tests/flow/no-trace-in-messages']);
});

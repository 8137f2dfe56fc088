import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { ledgerCommand } = await import('./ledger/command.mjs');
await runCommand(() => ledgerCommand(process.argv.slice(2)));

import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { resetCommand } = await import('./up/reset-command.mjs');
await runCommand(() => resetCommand(process.argv.slice(2)));

import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { keysCommand } = await import('./keys/command.mjs');
await runCommand(() => keysCommand(process.argv.slice(2)));

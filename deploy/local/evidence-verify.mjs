import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { evidenceCommand } = await import('./evidence/command.mjs');
await runCommand(() => evidenceCommand('verify', process.argv.slice(2)));

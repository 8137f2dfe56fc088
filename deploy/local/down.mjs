import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { downCommand } = await import('./up/down-command.mjs');
await runCommand(() => downCommand());

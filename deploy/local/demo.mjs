import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { demoCommand } = await import('./demo/command.mjs');
await runCommand(() => demoCommand());

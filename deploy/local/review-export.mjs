import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { ingestionCommand } = await import('./evidence/command.mjs');
await runCommand(() => ingestionCommand('ingestion/review', process.argv.slice(2)));

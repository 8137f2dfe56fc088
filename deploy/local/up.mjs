import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { installPackages } = await import('./packages.mjs');
await runCommand(async () => {
  await installPackages();
  const { upCommand } = await import('./up/command.mjs');
  await upCommand();
});

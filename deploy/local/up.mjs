import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { installPackages } = await import('./packages.mjs');
const { refuseSecond } = await import('./up/refuse.mjs');
await runCommand(async () => {
  await refuseSecond();
  await installPackages();
  const { upCommand } = await import('./up/command.mjs');
  await upCommand();
});

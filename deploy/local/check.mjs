import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { installPackages } = await import('./packages.mjs');
await runCommand(async () => {
  await installPackages();
  const { checkCommand } = await import('./check/run-checks.mjs');
  return checkCommand(process.argv.slice(2));
});

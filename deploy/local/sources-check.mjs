import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { installPackages } = await import('./packages.mjs');
await runCommand(async () => {
  await installPackages();
  const { checkSourcesCommand } = await import('./check-sources/command.mjs');
  return checkSourcesCommand(process.argv.slice(2));
});

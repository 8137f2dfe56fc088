import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { installPackages } = await import('./packages.mjs');
await runCommand(async () => {
  await installPackages();
  const { buildCommand } = await import('./build/run-build.mjs');
  await buildCommand(process.argv.slice(2));
});

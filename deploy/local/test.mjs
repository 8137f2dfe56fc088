import { requireNode } from './node-version.mjs';

requireNode();
const { runCommand } = await import('./terminal.mjs');
const { installPackages } = await import('./packages.mjs');
await runCommand(async () => {
  await installPackages();
  const { testCommand } = await import('./test/run-tests.mjs');
  return testCommand(process.argv.slice(2));
});

import { rmSync } from 'node:fs';

/** Ends what the set-up started, and nothing else. */
export async function tearDown() {
  const started = globalThis.lapwingTestPostgres;
  if (started === undefined) return;
  globalThis.lapwingTestPostgres = undefined;
  await started.postgres?.stop();
  rmSync(started.folder, { recursive: true, force: true });
}

// Jest calls the default export.
export { tearDown as default };

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findNats, installNats, startNats } from '../nats.mjs';
import { startPostgres } from '../postgres.mjs';
import { LOGS, POSTGRES } from '../places.mjs';
import { lookAtPort } from '../supervise/look.mjs';
import { Fault, step } from '../terminal.mjs';

/** Finds nats-server or installs it where that needs no password; else one sentence says what to do. */
export async function needNats() {
  if (findNats() !== null) return;
  try {
    await step('Installing nats-server', () => installNats());
  } catch (error) {
    throw new Fault(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The PostgreSQL that `up` brings along. `started` gets its address as the superuser.
 * @param {{ port: number, say: (line: string) => void, started: (url: string) => void }} wish
 * @returns {import('../supervise/part.mjs').PartPlan}
 */
export function postgresPlan({ port, say, started }) {
  return {
    name: 'postgres',
    detail: `127.0.0.1:${port}`,
    ports: [port],
    start: async () => {
      const server = await startPostgres({
        dataDir: POSTGRES,
        port,
        say,
        log: path.join(LOGS, 'postgres.log'),
        detached: true,
      });
      started(server.url);
      return server;
    },
    look: () => lookAtPort(port),
  };
}

/**
 * NATS with one user per service and exactly its subjects.
 * @param {{ folder: string, port: number, users: Record<string, string>, natsConfig: typeof import('../bus-setup.js').natsConfig }} wish
 * @returns {import('../supervise/part.mjs').PartPlan}
 */
export function natsPlan({ folder, port, users, natsConfig }) {
  const storeDir = path.join(folder, 'store');
  mkdirSync(storeDir, { recursive: true, mode: 0o700 });
  const configFile = path.join(folder, 'nats.conf');
  const known = /** @type {Parameters<typeof natsConfig>[0]['users']} */ (users);
  writeFileSync(configFile, natsConfig({ host: '127.0.0.1', port, storeDir, users: known }), { mode: 0o600 });
  return {
    name: 'nats',
    detail: `127.0.0.1:${port}`,
    ports: [port],
    start: () => startNats({ configFile, port, log: path.join(LOGS, 'nats.log'), detached: true }),
    look: () => lookAtPort(port),
  };
}

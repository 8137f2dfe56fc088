import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateNkey, natsConfig } from '../local/bus-setup.js';
import { makeSecrets } from '../local/up/secrets.mjs';

/**
 * Makes the secrets of one server, one file each, and the configuration of its NATS. Run once, before the first start:
 * `docker compose run --rm prepare`. What is there already stays as it is, so that running it again is harmless.
 */
const FOLDER = process.env['LAPWING_SECRETS_DIR'] ?? '/secrets';

/** @param {string} name @param {string} text */
function write(name, text) {
  const file = path.join(FOLDER, name);
  if (existsSync(file)) return;
  // Containers read secrets as the user of their image, which a bind mount does not know.
  writeFileSync(file, text, { mode: 0o444, flag: 'wx' });
  process.stdout.write(`${name}\n`);
}

/** @param {import('../local/up/secrets.mjs').Secrets} secrets */
function writeAll({ database, services }) {
  write('database-password', database);
  write('database-admin-url', `postgres://postgres:${database}@postgres:5432/lapwing`);
  const entries = Object.entries(services);
  for (const [service, own] of entries) {
    write(`${service}-api-password`, own.apiPassword);
    write(`${service}-work-password`, own.workPassword);
    write(`${service}-nats-seed`, own.natsSeed);
    write(`${service}-actor-key`, own.actorKey);
    if (service !== 'gateway') write(`${service}-wire-keys`, `${service}=${own.wireKey}`);
    write(`${service}-kek`, randomBytes(32).toString('hex'));
  }
  const owners = entries.filter(([service]) => service !== 'gateway');
  write('gateway-all-wire-keys', owners.map(([service, own]) => `${service}=${own.wireKey}`).join(','));
  write('gateway-actor-keys', entries.map(([service, own]) => `${service}=${own.actorKey}`).join(','));
  const users = Object.fromEntries(entries.map(([service, own]) => [service, own.natsPublicKey]));
  const known = /** @type {Parameters<typeof natsConfig>[0]['users']} */ (users);
  write('nats.conf', natsConfig({ host: '0.0.0.0', port: 4222, storeDir: '/data', users: known }));
  write('evidence-key', randomBytes(32).toString('hex'));
  write('smtp-password', 'change-me');
  write('imap-password', 'change-me');
}

if (existsSync(path.join(FOLDER, 'nats.conf'))) {
  process.stdout.write(
    'The secrets are there already; nothing was changed. What an update needs besides is made now.\n',
  );
  write('ingestion-kek', randomBytes(32).toString('hex'));
  write('evidence-key', randomBytes(32).toString('hex'));
} else {
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  writeAll(makeSecrets(generateNkey));
  process.stdout.write('Keep this folder off backups of the database, and the *-kek files off the data disk.\n');
}

import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SERVICES } from '../build/entries.mjs';
import { Fault } from '../terminal.mjs';

/**
 * What one service alone knows, and what it shares with the gateway.
 * @typedef {{ apiPassword: string, workPassword: string, natsSeed: string, natsPublicKey: string, actorKey: string, wireKey: string }} ServiceSecrets
 * @typedef {{ version: 1, database: string, services: Record<string, ServiceSecrets> }} Secrets
 */

const hex32 = () => randomBytes(32).toString('hex');
const newPassword = () => randomBytes(24).toString('base64url');

/**
 * Fresh secrets for every service.
 * @param {() => { seed: string, publicKey: string }} generateNkey
 * @returns {Secrets}
 */
export function makeSecrets(generateNkey) {
  const services = SERVICES.map((service) => {
    const { seed, publicKey } = generateNkey();
    const passwords = { apiPassword: newPassword(), workPassword: newPassword() };
    return [service, { ...passwords, natsSeed: seed, natsPublicKey: publicKey, actorKey: hex32(), wireKey: hex32() }];
  });
  return { version: 1, database: newPassword(), services: Object.fromEntries(services) };
}

/**
 * The secrets of this run's state, generated once. The file is for its owner only and is never written half.
 * @param {string} file
 * @param {() => { seed: string, publicKey: string }} generateNkey
 * @returns {{ secrets: Secrets, created: boolean }}
 */
export function keepSecrets(file, generateNkey) {
  if (existsSync(file)) return { secrets: readSecrets(file), created: false };
  const secrets = makeSecrets(generateNkey);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return { secrets, created: true };
}

/** @param {string} file @returns {Secrets} */
export function readSecrets(file) {
  chmodSync(file, 0o600);
  try {
    const secrets = JSON.parse(readFileSync(file, 'utf8'));
    if (secrets.version === 1) return secrets;
  } catch {
    // Falls through to the sentence below: what cannot be read is as useless as another version.
  }
  throw new Fault(`${file} cannot be read; without it the local data is lost: run npm run reset and start again.`);
}

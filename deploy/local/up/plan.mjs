import { createHmac } from 'node:crypto';
import path from 'node:path';
import { CONSOLE } from '../build/console.mjs';
import { DATA, DIST } from '../places.mjs';
import { exemptPlaces, heededOf } from './heeded.mjs';

/**
 * Everything the settings of the services are made of.
 * @typedef {{ databaseUrl: string, natsUrl: string, secrets: import('./secrets.mjs').Secrets, ports: import('./running.mjs').Ports, data: string }} Ground
 */

/**
 * The ports of a local run; a taken one is replaced by the next free one. All lie below the range that systems give to
 * outgoing connections (from 32768 on Linux), which would take one between the choice and the start.
 */
export const WISHED_PORTS = Object.freeze({
  gateway: 8080,
  mail: 8025,
  signal: 8090,
  newsroom: 8070,
  smtp: 1025,
  imap: 1143,
  postgres: 15432,
  nats: 14222,
  ingestionHealth: 9101,
  matchingHealth: 9102,
  notificationHealth: 9103,
  gatewayHealth: 9104,
  deadManHealth: 9105,
});

/** The Signal account the stand-in answers for: a number of the range kept for fiction. */
export const SIGNAL_ACCOUNT = '+15550100000';
/** Where the demo's members are reached, less the last digit, which counts from 1. */
export const DEMO_NUMBERS = '+1555010000';

/** Where checks of the dead man's line go in a local run. */
const DEAD_MAN_ADDRESS = 'dead-man@lapwing.example';

/** What the dead man of a local run is told: he watches the mail catcher. @param {Ground} ground @returns {NodeJS.ProcessEnv} */
export function deadManSettings({ ports }) {
  return {
    ...plainEnvironment(),
    LAPWING_HEALTH_PORT: String(ports['deadManHealth'] ?? 0),
    LAPWING_DEAD_MAN_WATCH: `${originOf(ports.mail)}/messages`,
    LAPWING_DEAD_MAN_ADDRESS: DEAD_MAN_ADDRESS,
    LAPWING_DEAD_MAN_FROM: 'desk@localhost.localdomain',
    LAPWING_DEAD_MAN_SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    LAPWING_DEAD_MAN_SENDER: 'watch@lapwing.example',
    LAPWING_DEAD_MAN_OPERATORS: 'operators@lapwing.example',
  };
}

/** @param {number} port */
const originOf = (port) => `http://127.0.0.1:${port}`;

/** Addresses a person opens in a browser. @param {import('./running.mjs').Ports} ports */
export function addressesOf(ports) {
  return {
    console: `${originOf(ports.gateway)}/`,
    mail: `${originOf(ports.mail)}/`,
    signal: `${originOf(ports.signal)}/`,
    newsroom: `${originOf(ports.newsroom)}/`,
  };
}

/** @param {import('./running.mjs').Ports} ports */
export function natsUrlOf(ports) {
  return `nats://127.0.0.1:${ports['nats']}`;
}

/** What every service is told. @param {string} service @param {Ground} ground @returns {Record<string, string>} */
function commonSettings(service, ground) {
  const own = ground.secrets.services[service];
  if (!own) throw new Error(`There are no secrets for ${service}.`);
  return {
    LAPWING_MODE: 'development',
    LAPWING_DATABASE_URL: ground.databaseUrl,
    LAPWING_DATABASE_API_PASSWORD: own.apiPassword,
    LAPWING_DATABASE_WORK_PASSWORD: own.workPassword,
    LAPWING_NATS_URL: ground.natsUrl,
    LAPWING_NATS_SEED: own.natsSeed,
    LAPWING_HEALTH_HOST: '127.0.0.1',
    LAPWING_HEALTH_PORT: String(ground.ports[`${service}Health`] ?? 0),
    LAPWING_WIRE_KEYS: keysOf(
      ground,
      'wireKey',
      service === 'gateway' ? ['ingestion', 'matching', 'notification'] : [service],
    ),
  };
}

/** @param {Ground} ground @param {'wireKey' | 'actorKey'} kind @param {string[]} owners */
function keysOf(ground, kind, owners) {
  return owners.map((owner) => `${owner}=${ground.secrets.services[owner]?.[kind]}`).join(',');
}

/** Signs the days of evidence of a local run, for as long as its secrets last. @param {import('./secrets.mjs').Secrets} secrets */
function evidenceKeyOf({ services }) {
  return createHmac('sha256', services['ingestion']?.actorKey ?? '')
    .update('evidence')
    .digest('hex');
}

/** Where matching keeps its keys and hears a passphrase, also for the commands about them. @param {string} data @returns {Record<string, string>} */
export function keySettingsOf(data) {
  const socket = path.join(data, 'unlock', 'matching');
  return {
    LAPWING_KEK_FILE: path.join(data, 'keys', 'matching.kek'),
    LAPWING_KEYRING_FILE: path.join(data, 'keys', 'matching.keys'),
    // Systems take names of sockets up to about a hundred bytes.
    ...(Buffer.byteLength(socket) < 100 ? { LAPWING_UNLOCK_SOCKET: socket } : {}),
  };
}

/** What one service is told beside that. @type {Record<string, (ground: Ground) => Record<string, string>>} */
const OWN_SETTINGS = {
  ingestion: ({ ports, data, secrets }) => ({
    LAPWING_EVIDENCE_DIR: path.join(data, 'evidence'),
    LAPWING_EVIDENCE_KEY: evidenceKeyOf(secrets),
    LAPWING_FETCH_EXEMPT: exemptPlaces(ports.newsroom, process.env),
    LAPWING_PARSER_FILE: path.join(DIST, 'ingestion', 'parser.mjs'),
    LAPWING_KEK_FILE: path.join(data, 'keys', 'ingestion.kek'),
    LAPWING_KEYRING_FILE: path.join(data, 'keys', 'ingestion.keys'),
    LAPWING_PUSH_URL: originOf(ports.gateway),
    LAPWING_PUBLIC_URL: originOf(ports.gateway),
    ...heededOf('ingestion', process.env),
  }),
  matching: ({ data }) => keySettingsOf(data),
  notification: ({ ports, data }) => ({
    LAPWING_KEK_FILE: path.join(data, 'keys', 'notification.kek'),
    LAPWING_KEY_FILE: path.join(data, 'keys', 'notification.keys'),
    LAPWING_SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    LAPWING_IMAP_URL: `imap://127.0.0.1:${ports['imap']}/INBOX`,
    LAPWING_IMAP_USER: 'desk',
    LAPWING_IMAP_PASSWORD: 'catcher',
    LAPWING_SIGNAL_URL: `http://127.0.0.1:${ports.signal}`,
    LAPWING_SIGNAL_ACCOUNT: SIGNAL_ACCOUNT,
    LAPWING_CANARY_RECIPIENT: 'canary@lapwing.example',
    LAPWING_DEAD_MAN_ADDRESS: DEAD_MAN_ADDRESS,
    LAPWING_PUBLIC_URL: originOf(ports.gateway),
    ...heededOf('notification', process.env),
  }),
  gateway: (ground) => ({
    LAPWING_HTTP_HOST: '127.0.0.1',
    LAPWING_HTTP_PORT: String(ground.ports.gateway),
    LAPWING_PUBLIC_URL: originOf(ground.ports.gateway),
    LAPWING_KEK_FILE: path.join(ground.data, 'keys', 'gateway.kek'),
    LAPWING_KEYRING_FILE: path.join(ground.data, 'keys', 'gateway.keys'),
    LAPWING_CONSOLE_DIR: CONSOLE,
    LAPWING_ACTOR_KEYS: keysOf(ground, 'actorKey', Object.keys(ground.secrets.services)),
  }),
};

/** The whole environment of a service process. @param {string} service @param {Ground} ground @returns {NodeJS.ProcessEnv} */
export function settingsOf(service, ground) {
  return { ...plainEnvironment(), ...commonSettings(service, ground), ...OWN_SETTINGS[service]?.(ground) };
}

/**
 * The environment of a migrator process, which alone gets a role that may create roles.
 * @param {string} service
 * @param {Ground} ground
 * @param {string} adminUrl
 * @returns {NodeJS.ProcessEnv}
 */
export function migratorSettingsOf(service, ground, adminUrl) {
  const own = ground.secrets.services[service];
  return {
    ...plainEnvironment(),
    LAPWING_ADMIN_DATABASE_URL: adminUrl,
    LAPWING_DATABASE_API_PASSWORD: own?.apiPassword,
    LAPWING_DATABASE_WORK_PASSWORD: own?.workPassword,
    LAPWING_ACTOR_KEY: own?.actorKey,
  };
}

/** What a child process needs of ours and no more: a shell full of tokens is no business of a part. @returns {NodeJS.ProcessEnv} */
export function plainEnvironment() {
  const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_OPTIONS', 'LAPWING_LOG_LEVEL'];
  const kept = names.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]);
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' };
}

/** Where the state of a run lies. */
export const STATE = Object.freeze({
  secrets: path.join(DATA, 'secrets.json'),
  nats: path.join(DATA, 'nats'),
  keys: path.join(DATA, 'keys'),
});

import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
export const DIST = path.join(ROOT, 'dist');
export const NODE_MODULES = path.join(ROOT, 'node_modules');

/** Where a local run keeps its state; another place serves tests and a second run beside the first. */
export const DATA = process.env['LAPWING_DATA'] ? path.resolve(process.env['LAPWING_DATA']) : path.join(ROOT, '.data');
export const LOGS = path.join(DATA, 'logs');
export const POSTGRES = path.join(DATA, 'postgres');

/**
 * Makes the folder of the state. Only its owner may look inside; as root others may pass through it, because the
 * database runs as another user below it.
 */
export function makeDataFolder() {
  mkdirSync(LOGS, { recursive: true, mode: 0o700 });
  chmodSync(LOGS, 0o700);
  chmodSync(DATA, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/**
 * A path as people type it: relative to the checkout where that is shorter.
 * @param {string} place
 */
export function shown(place) {
  const relative = path.relative(ROOT, place);
  return relative.startsWith('..') ? place : relative || '.';
}

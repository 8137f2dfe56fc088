import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  isSlotFile,
  KeyFileFault,
  openKeyFile,
  openSlot,
  SLOT,
  SlotFile,
  stateOf,
  type OpenedFile,
  type Opener,
} from '@lapwing/platform';

const BLOCK = 4096;
const HEX_KEY = /^[0-9a-f]{64}\s*$/i;

/** Everything in the folder of the keys, and below it, that is a key or holds some. */
export interface KeyFolder {
  /** Keys that stand there by themselves: of the files, of organisations in each epoch, for ids, and in key files. */
  keys: Buffer[];
  /** Files of record keys: the one in use and whatever copies lie about. */
  slotFiles: SlotFile[];
  byOrganisation: ReadonlyMap<string, { epoch: number; key: Buffer }[]>;
}

/** Looks through the folder with what opens the keys. */
export function lookThrough(keyringFile: string, opener: Opener): KeyFolder {
  const folder = dirname(keyringFile);
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const rings = files.map((path) => opened(path, opener)).filter((ring) => ring !== null);
  const byOrganisation = new Map<string, { epoch: number; key: Buffer }[]>();
  const keys = rings.map(({ fileKey }) => fileKey);
  for (const [orgId, entry] of rings.flatMap((ring) => Object.entries(ring.keys.organisations))) {
    const own = keysIn(entry.slots?.keys ?? {});
    byOrganisation.set(orgId, [...(byOrganisation.get(orgId) ?? []), ...own]);
    keys.push(...[...own, ...keysIn(entry.keys)].map(({ key }) => key), Buffer.from(entry.idKey, 'hex'));
  }
  const slotFiles = files.filter((path) => isSlotFile(beginningOf(path))).map((path) => new SlotFile(path));
  return { keys: [...keys, ...files.flatMap(hexKeyIn)], slotFiles, byOrganisation };
}

function keysIn(written: Record<string, string>): { epoch: number; key: Buffer }[] {
  return Object.entries(written).map(([epoch, key]) => ({ epoch: Number(epoch), key: Buffer.from(key, 'hex') }));
}

/** Every record key of an organisation that opens in any of the files. */
export function recordKeysOf({ slotFiles, byOrganisation }: KeyFolder, orgId: string): Buffer[] {
  const own = byOrganisation.get(orgId) ?? [];
  return slotFiles.flatMap((file) => {
    const found: Buffer[] = [];
    for (let first = 1; first <= file.last; first += BLOCK) {
      const block = file.read(first, BLOCK);
      for (let at = 0; at < BLOCK; at += 1) {
        const key = recordKeyIn(block.subarray(at * SLOT, (at + 1) * SLOT), first + at, orgId, own);
        if (key !== null) found.push(key);
      }
    }
    return found;
  });
}

function recordKeyIn(
  slot: Buffer,
  number: number,
  orgId: string,
  own: readonly { epoch: number; key: Buffer }[],
): Buffer | null {
  const found = stateOf(slot);
  if (found.state !== 'live') return null;
  for (const { key } of own.filter(({ epoch }) => epoch === found.epoch)) {
    try {
      return openSlot(key, found.epoch, orgId, number, slot);
    } catch {
      // It belongs to another organisation.
    }
  }
  return null;
}

function opened(path: string, opener: Opener): OpenedFile | null {
  try {
    return openKeyFile(path, opener);
  } catch (cause) {
    if (cause instanceof KeyFileFault) return null;
    throw cause;
  }
}

function beginningOf(path: string): Buffer {
  const bytes = Buffer.alloc(SLOT);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, SLOT, 0);
    return bytes;
  } finally {
    closeSync(file);
  }
}

function hexKeyIn(path: string): Buffer[] {
  const begin = beginningOf(path).toString('latin1');
  if (!HEX_KEY.test(begin)) return [];
  const text = readFileSync(path, 'latin1');
  return HEX_KEY.test(text) ? [Buffer.from(text.trim(), 'hex')] : [];
}

import { randomBytes } from 'node:crypto';
import { changeKeyFile, openKeyFile, type KeyFile, type OpenedFile, type Opener } from './key-file.js';
import { fillSlot, openSlot, SLOT, stateOf } from './slot.js';
import type { SlotFile } from './slot-file.js';

const BLOCK = 1024;
type Organisation = KeyFile['organisations'][string];
type Turning = { orgId: string; epoch: number; key: Buffer; earlier: ReadonlyMap<number, Buffer> };

/**
 * Turns the keys under which record keys are wrapped: new ones are made, every slot is wrapped anew, the old ones are
 * dropped. What may be left of a slot elsewhere, such as in an older copy of the file, opens with nothing after that.
 * Processes go on meanwhile. Interrupted at any point, the next run goes on where it stopped. Returns how many it wrapped.
 */
export async function turnSlots(path: string, opener: Opener, file: SlotFile): Promise<number> {
  changeOrganisations(path, opener, begun);
  const turning = Object.entries(opened(path, opener).keys.organisations).flatMap(turningOf);
  const wrapped = await wrapAll(file, turning);
  changeOrganisations(path, opener, ended);
  return wrapped;
}

function changeOrganisations(path: string, opener: Opener, next: (entry: Organisation) => Organisation): void {
  changeKeyFile(
    path,
    () => opened(path, opener),
    (file) => {
      const entries = Object.entries(file.keys.organisations).map(([orgId, entry]) => [orgId, next(entry)] as const);
      return { ...file, keys: { ...file.keys, organisations: Object.fromEntries(entries) } };
    },
  );
}

function begun(entry: Organisation): Organisation {
  if (entry.slots === null || Object.keys(entry.slots.keys).length > 1) return entry;
  const epoch = entry.slots.epoch + 1;
  const keys = { ...entry.slots.keys, [String(epoch)]: randomBytes(32).toString('hex') };
  return { ...entry, slots: { epoch, keys } };
}

function ended(entry: Organisation): Organisation {
  const key = entry.slots?.keys[String(entry.slots.epoch)];
  if (entry.slots === null || key === undefined) return entry;
  return { ...entry, slots: { epoch: entry.slots.epoch, keys: { [String(entry.slots.epoch)]: key } } };
}

function turningOf([orgId, { slots }]: [string, Organisation]): Turning[] {
  const key = slots?.keys[String(slots.epoch)];
  if (slots === null || key === undefined) return [];
  const ready = Object.entries(slots.keys).map(([at, hex]) => [Number(at), Buffer.from(hex, 'hex')] as const);
  const earlier = new Map(ready.filter(([at]) => at < slots.epoch));
  return [{ orgId, epoch: slots.epoch, key: Buffer.from(key, 'hex'), earlier }];
}

/** A slot does not say whose it is; those of one organisation stand together, so that the last one found is tried first. */
async function wrapAll(file: SlotFile, turning: Turning[]): Promise<number> {
  let wrapped = 0;
  for (let first = 1; first <= file.last; first += BLOCK) {
    const block = file.read(first, BLOCK);
    const numbers = Array.from({ length: BLOCK }, (_, at) => first + at).filter((number) => {
      const at = (number - first) * SLOT;
      return stateOf(block.subarray(at, at + SLOT)).state === 'live';
    });
    wrapped += await file.replace(numbers, (bytes, number) => wrapAgain(bytes, number, turning));
  }
  return wrapped;
}

function wrapAgain(bytes: Buffer, number: number, turning: Turning[]): Buffer | null {
  const found = stateOf(bytes);
  if (found.state !== 'live') return null;
  for (const [nth, { orgId, epoch, key, earlier }] of turning.entries()) {
    const recordKey = tryOpen(earlier.get(found.epoch), found.epoch, orgId, number, bytes);
    if (recordKey === null) continue;
    turning.unshift(...turning.splice(nth, 1));
    return fillSlot(key, epoch, orgId, number, recordKey);
  }
  return null;
}

function tryOpen(key: Buffer | undefined, epoch: number, orgId: string, number: number, bytes: Buffer): Buffer | null {
  if (key === undefined) return null;
  try {
    return openSlot(key, epoch, orgId, number, bytes);
  } catch {
    return null;
  }
}

function opened(path: string, opener: Opener): OpenedFile {
  const found = openKeyFile(path, opener);
  if (found === null) throw new Error('There is no key file.');
  return found;
}

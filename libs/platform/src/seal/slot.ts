import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes of one slot: nonce (12) · wrapped record key (32) · tag (16) · state (1) · epoch or day (3). */
export const SLOT = 64;

const NONCE = 12;
const TAG_AT = 44;
const STATE_AT = 60;
const BLANK = 0x00;
const LIVE = 0x4c;
const SHREDDED = 0x53;
const NOTHING = Buffer.alloc(SLOT);
const DAY_MS = 86_400_000;

/** What stands in a slot. The day counts from 1970-01-01. */
export type SlotState =
  { state: 'blank' } | { state: 'live'; epoch: number } | { state: 'shredded'; day: number } | { state: 'damaged' };

/** Reads what a slot says of itself; whether a live one opens is seen only with its organisation's key. */
export function stateOf(slot: Buffer): SlotState {
  const number = slot.readUIntBE(STATE_AT + 1, 3);
  switch (slot[STATE_AT]) {
    case LIVE:
      return { state: 'live', epoch: number };
    case SHREDDED:
      return { state: 'shredded', day: number };
    case BLANK:
      return slot.equals(NOTHING) ? { state: 'blank' } : { state: 'damaged' };
    default:
      return { state: 'damaged' };
  }
}

/** Wraps a record key for the slot of that number; it opens in no other slot and for no other organisation. */
export function fillSlot(orgKey: Buffer, epoch: number, orgId: string, number: number, recordKey: Buffer): Buffer {
  const slot = Buffer.allocUnsafe(SLOT);
  randomBytes(NONCE).copy(slot, 0);
  const cipher = createCipheriv('aes-256-gcm', orgKey, slot.subarray(0, NONCE)).setAAD(boundTo(orgId, number, epoch));
  cipher.update(recordKey).copy(slot, NONCE);
  cipher.final();
  cipher.getAuthTag().copy(slot, TAG_AT);
  slot[STATE_AT] = LIVE;
  slot.writeUIntBE(epoch, STATE_AT + 1, 3);
  return slot;
}

/** The record key of a live slot; throws when key, organisation or number is another or a bit was changed. */
export function openSlot(orgKey: Buffer, epoch: number, orgId: string, number: number, slot: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', orgKey, slot.subarray(0, NONCE), { authTagLength: 16 });
  decipher.setAAD(boundTo(orgId, number, epoch)).setAuthTag(slot.subarray(TAG_AT, STATE_AT));
  const recordKey = decipher.update(slot.subarray(NONCE, TAG_AT));
  decipher.final();
  return recordKey;
}

/** What overwrites a slot whose record key is to be gone. */
export function shreddedSlot(at: Date): Buffer {
  const slot = Buffer.alloc(SLOT);
  slot[STATE_AT] = SHREDDED;
  slot.writeUIntBE(Math.floor(at.getTime() / DAY_MS), STATE_AT + 1, 3);
  return slot;
}

function boundTo(orgId: string, number: number, epoch: number): Buffer {
  return Buffer.from(`lapwing record key ${orgId} ${number} ${epoch}`, 'latin1');
}

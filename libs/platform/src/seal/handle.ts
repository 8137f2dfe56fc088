import { openBox, sealBox } from './x25519.js';

/*
 * An opaque, short-lived name for something another service holds: who carries it cannot read what it names, nor tell that
 * two of them name the same. Key id (4 bytes) · box of id (16) and end (8, milliseconds), the key id authenticated.
 */

/** What handles are sealed for; the id says under which of the owner's keys. */
export interface HandleKey {
  /** Eight hex digits. */
  id: string;
  publicKey: Buffer;
}

/** What a handle names, and until when it may be asked for. */
export interface Handled {
  id: string;
  endsAt: Date;
}

const LABEL = 'lapwing handle';
const KEY_ID = 4;
const UUID = 16;
/** Characters of every handle. */
export const HANDLE_LENGTH = Math.ceil(((KEY_ID + 32 + 12 + UUID + 8 + 16) * 4) / 3);

/** A handle for a UUID, as base64url; no two are alike. */
export function sealHandle(key: HandleKey, { id, endsAt }: Handled): string {
  const keyId = Buffer.from(key.id, 'hex');
  const content = Buffer.alloc(UUID + 8);
  content.write(id.replaceAll('-', ''), 'hex');
  content.writeBigUInt64BE(BigInt(endsAt.getTime()), UUID);
  return Buffer.concat([keyId, sealBox(key.publicKey, LABEL, content, keyId)]).toString('base64url');
}

/** The id of the key a handle is sealed for; null for what is no handle. */
export function keyIdOfHandle(handle: string): string | null {
  const bytes = Buffer.from(handle, 'base64url');
  const whole = handle.length === HANDLE_LENGTH && bytes.toString('base64url') === handle;
  return whole ? bytes.toString('hex', 0, KEY_ID) : null;
}

/** What a handle names; null when it is none, of another key, or anything was changed. */
export function openHandle(seed: Buffer, handle: string): Handled | null {
  if (keyIdOfHandle(handle) === null) return null;
  const bytes = Buffer.from(handle, 'base64url');
  try {
    const content = openBox(seed, LABEL, bytes.subarray(KEY_ID), bytes.subarray(0, KEY_ID));
    const id = content.toString('hex', 0, UUID).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return { id, endsAt: new Date(Number(content.readBigUInt64BE(UUID))) };
  } catch {
    return null;
  }
}

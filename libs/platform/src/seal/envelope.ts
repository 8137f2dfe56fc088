import { createCipheriv, createDecipheriv } from 'node:crypto';
import { freshBytes } from './random.js';

/** Where a sealed record stands; an envelope moved elsewhere does not open. */
export interface Place {
  table: string;
  row: string;
  schemaVersion: number;
}

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const KEY = 32;
const HEADER = 1 + 4;
const CUT = HEADER + NONCE + KEY + TAG;
const KIND = 3;
const BUCKETS = [256, 512, 1024, 2048, 4096, 8192];

/**
 * Seals a record: version (1 byte) · epoch (4) · nonce (12) · wrapped data key (32 + 16) · nonce (12) · ciphertext + tag.
 * A fresh data key per call; the text is padded to a size bucket; organisation, place and epoch are authenticated.
 */
export function sealRecord(key: Buffer, epoch: number, orgId: string, place: Place, plaintext: Buffer): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeUInt8(VERSION, 0);
  header.writeUInt32BE(epoch, 1);
  const aad = associated(header, orgId, place);
  const dataKey = freshBytes(KEY);
  const wrapped = encrypt(key, dataKey, aad);
  return Buffer.concat([header, wrapped, encrypt(dataKey, pad(plaintext), asRow(aad))]);
}

/** The epoch whose organisation key opens the envelope; throws on another version. */
export function epochOf(envelope: Buffer): number {
  if (envelope.length < HEADER || envelope.readUInt8(0) !== VERSION) throw new Error('Not a sealed record.');
  return envelope.readUInt32BE(1);
}

/** Opens a sealed record; throws when the key, the organisation or the place is another or a bit was changed. */
export function openRecord(key: Buffer, orgId: string, place: Place, envelope: Buffer): Buffer {
  epochOf(envelope);
  const aad = associated(envelope, orgId, place);
  const dataKey = decrypt(key, envelope.subarray(HEADER, CUT), aad);
  return unpad(decrypt(dataKey, envelope.subarray(CUT), asRow(aad)));
}

/** AES-256-GCM as nonce (12) · ciphertext · tag (16). */
export function encrypt(key: Buffer, plaintext: Buffer, aad: Buffer): Buffer {
  const nonce = freshBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad);
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** Reverses `encrypt`; throws when anything was changed. */
export function decrypt(key: Buffer, sealed: Buffer, aad: Buffer): Buffer {
  if (sealed.length < NONCE + TAG) throw new Error('A sealed text is too short.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG }).setAAD(aad);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  const plaintext = decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
  // In this mode all of the text comes from `update`; `final` only judges it.
  decipher.final();
  return plaintext;
}

/** Length (4 bytes), text, zeros up to the next bucket. */
export function pad(plaintext: Buffer): Buffer {
  const needed = plaintext.length + 4;
  const largest = BUCKETS.at(-1) ?? needed;
  const size = BUCKETS.find((bucket) => bucket >= needed) ?? Math.ceil(needed / largest) * largest;
  const padded = Buffer.alloc(size);
  padded.writeUInt32BE(plaintext.length, 0);
  plaintext.copy(padded, 4);
  return padded;
}

export function unpad(padded: Buffer): Buffer {
  const length = padded.readUInt32BE(0);
  if (length > padded.length - 4) throw new Error('A sealed text has an impossible length.');
  return padded.subarray(4, 4 + length);
}

/** What is authenticated beside the data key; `asRow` makes it what is authenticated beside the text. */
function associated(envelope: Buffer, orgId: string, place: Place): Buffer {
  const parts = JSON.stringify(['lapwing', orgId, place.table, place.row, String(place.schemaVersion)]);
  const aad = Buffer.allocUnsafe(KIND + HEADER + Buffer.byteLength(parts));
  aad.write('key', 0, 'latin1');
  envelope.copy(aad, KIND, 0, HEADER);
  aad.write(parts, KIND + HEADER, 'utf8');
  return aad;
}

/** Both are never needed at once, so the bytes are changed in place: a million records are opened at a start. */
function asRow(aad: Buffer): Buffer {
  aad.write('row', 0, 'latin1');
  return aad;
}

import { createCipheriv, createDecipheriv, hash } from 'node:crypto';
import { freshBytes } from './random.js';

/** Where a sealed record stands; an envelope moved elsewhere does not open. */
export interface Place {
  table: string;
  row: string;
  schemaVersion: number;
}

/** Envelopes of the first days wrap a random data key; those of today derive it. */
const [WRAPPED, DERIVED] = [1, 2];
const NONCE = 12;
const TAG = 16;
const KEY = 32;
const SALT = 32;
const HEADER = 1 + 4;
const WRAPPED_END = HEADER + NONCE + KEY + TAG;
const SALT_END = HEADER + SALT;
const KIND = 3;
const BUCKETS = [256, 512, 1024, 2048, 4096, 8192];
const LABEL = Buffer.from('lapwing data key 2', 'latin1');

/**
 * Seals a record: version (1 byte) · epoch (4) · salt (32) · nonce (12) · ciphertext + tag. The data key is
 * SHA-256(label ‖ key ‖ salt), so it is new with each call; all three have fixed lengths. The text is padded to a size
 * bucket; organisation, place and epoch are authenticated.
 */
export function sealRecord(key: Buffer, epoch: number, orgId: string, place: Place, plaintext: Buffer): Buffer {
  const head = Buffer.allocUnsafe(SALT_END);
  head.writeUInt8(DERIVED, 0);
  head.writeUInt32BE(epoch, 1);
  freshBytes(SALT).copy(head, HEADER);
  const aad = asRow(associated(head, orgId, place));
  return Buffer.concat([head, encrypt(dataKeyOf(key, head), pad(plaintext), aad)]);
}

/** The epoch whose organisation key opens the envelope; throws on another version. */
export function epochOf(envelope: Buffer): number {
  const version = envelope.length < HEADER ? 0 : envelope.readUInt8(0);
  if (version !== WRAPPED && version !== DERIVED) throw new Error('Not a sealed record.');
  return envelope.readUInt32BE(1);
}

/** Opens a sealed record; throws when the key, the organisation or the place is another or a bit was changed. */
export function openRecord(key: Buffer, orgId: string, place: Place, envelope: Buffer): Buffer {
  epochOf(envelope);
  const aad = associated(envelope, orgId, place);
  if (envelope.readUInt8(0) === DERIVED)
    return unpad(decrypt(dataKeyOf(key, envelope), envelope.subarray(SALT_END), asRow(aad)));
  const dataKey = decrypt(key, envelope.subarray(HEADER, WRAPPED_END), aad);
  return unpad(decrypt(dataKey, envelope.subarray(WRAPPED_END), asRow(aad)));
}

/** The key under which the text of an envelope of today lies; throws when it is cut short. */
export function dataKeyOf(key: Buffer, envelope: Buffer): Buffer {
  if (envelope.length < SALT_END) throw new Error('A sealed text is too short.');
  const input = Buffer.allocUnsafe(LABEL.length + KEY + SALT);
  LABEL.copy(input, 0);
  key.copy(input, LABEL.length, 0, KEY);
  envelope.copy(input, LABEL.length + KEY, HEADER, SALT_END);
  return hash('sha256', input, 'buffer');
}

/** Where the ciphertext of an envelope begins, and whether its data key is wrapped in it. */
export function layoutOf(envelope: Buffer): { isWrapped: boolean; from: number } {
  const isWrapped = envelope.readUInt8(0) === WRAPPED;
  return { isWrapped, from: isWrapped ? WRAPPED_END : SALT_END };
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

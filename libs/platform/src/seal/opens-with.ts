import { createDecipheriv } from 'node:crypto';
import { dataKeyOf, layoutOf } from './envelope.js';

const NONCE = 12;
const TAG = 16;
const HEADER = 5;

/**
 * Whether a key brings the text of an envelope to light, wherever the envelope is said to stand and whatever was changed
 * in it: what is authenticated is left aside, because who wants to read does not ask for it. For proofs that nothing opens.
 */
export function opensWith(key: Buffer, envelope: Buffer): boolean {
  if (envelope.length < HEADER) return false;
  const { isWrapped, from } = layoutOf(envelope);
  if (envelope.length < from + NONCE + 4 + TAG) return false;
  const dataKey = isWrapped ? deciphered(key, envelope.subarray(HEADER, from)) : dataKeyOf(key, envelope);
  const padded = deciphered(dataKey, envelope.subarray(from));
  const length = padded.readUInt32BE(0);
  // Length and padding fit by chance once in four thousand million times.
  return length > 0 && length <= padded.length - 4 && padded.subarray(4 + length).every((byte) => byte === 0);
}

/** AES-256-GCM without its judgement. */
function deciphered(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  return decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
}

import { createDecipheriv } from 'node:crypto';

const NONCE = 12;
const TAG = 16;
const HEADER = 5;
const CUT = HEADER + NONCE + 32 + TAG;

/**
 * Whether a key brings the text of an envelope to light, wherever the envelope is said to stand and whatever was changed
 * in it: what is authenticated is left aside, because who wants to read does not ask for it. For proofs that nothing opens.
 */
export function opensWith(key: Buffer, envelope: Buffer): boolean {
  if (envelope.length < CUT + NONCE + TAG) return false;
  const dataKey = deciphered(key, envelope.subarray(HEADER, CUT));
  const padded = deciphered(dataKey, envelope.subarray(CUT));
  const length = padded.readUInt32BE(0);
  // Length and padding fit by chance once in four thousand million times.
  return length > 0 && length <= padded.length - 4 && padded.subarray(4 + length).every((byte) => byte === 0);
}

/** AES-256-GCM without its judgement. */
function deciphered(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  return decipher.update(sealed.subarray(NONCE, sealed.length - TAG));
}

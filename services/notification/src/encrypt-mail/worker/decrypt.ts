import { decrypt, readMessage, type PrivateKey } from 'openpgp';
import type { REFUSALS } from './task.js';

const MOST_INSIDE = 1024 * 1024;

/** What an armored message to one of our keys says, or why it cannot be read. Who signed it is not asked. */
export async function decryptFor(
  keys: readonly PrivateKey[],
  armored: Uint8Array,
): Promise<Buffer | (typeof REFUSALS)[number]> {
  const message = await readMessage({ armoredMessage: Buffer.from(armored).toString('latin1') }).catch(() => null);
  if (message === null) return 'broken';
  const config = { maxDecompressedMessageSize: MOST_INSIDE };
  const opened = await decrypt({ message, decryptionKeys: [...keys], format: 'binary', config }).catch(() => null);
  return opened === null ? 'not_for_us' : Buffer.from(opened.data);
}

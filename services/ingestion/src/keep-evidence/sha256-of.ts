import { createHash } from 'node:crypto';

/** The name of bytes in the archive and in all that is said of them: their SHA-256 in hex. */
export function sha256Of(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { createHash } from 'node:crypto';

/** What may be known of a secret of 256 bits before it is shown, as hexadecimal digits; it holds for `about` and nothing else. */
export function commitmentOf(about: string, secret: string): string {
  return createHash('sha256').update(`lapwing/commitment/${about}/${secret}`).digest('hex');
}

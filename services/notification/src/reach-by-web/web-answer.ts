import { errors } from 'undici';
import { z } from 'zod';
import { NotReached } from '@lapwing/platform';

/** What a server said, or why there is nothing to read. */
export type WebAnswer =
  | { is: 'answered'; status: number; body: string }
  | { is: 'not_asked'; because: string }
  | { is: 'unknown'; because: string };

const NEVER_STOOD: readonly string[] = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
const thrown = z.object({ name: z.string(), code: z.unknown().transform(String) });

/** A connection that never stood took nothing; any other break leaves open whether the message was taken. */
export function answerOfFault(error: unknown): WebAnswer {
  if (error instanceof NotReached) return { is: 'not_asked', because: error.because };
  const known = thrown.safeParse(error);
  const { name, code } = known.success ? known.data : { name: '', code: '' };
  if (error instanceof errors.ConnectTimeoutError || NEVER_STOOD.includes(code)) {
    return { is: 'not_asked', because: 'unreachable' };
  }
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(code)) return { is: 'not_asked', because: 'certificate' };
  return { is: 'unknown', because: name === 'TimeoutError' ? 'timeout' : 'connection_lost' };
}

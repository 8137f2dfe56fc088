import { z } from 'zod';
import type { SendOutcome } from '../send-messages/message-channel.js';
import type { Deed } from './signal-line.js';

const coded = z.object({ code: z.string() });
const thrown = z.object({
  name: z.string(),
  code: z.string().optional().catch(undefined),
  cause: coded.optional().catch(undefined),
});
const NEVER_STOOD = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENOENT', 'UND_ERR_CONNECT_TIMEOUT'];

/** A connection that never stood took nothing; any other break leaves the outcome open. */
export function unanswered(error: unknown): SendOutcome {
  const known = thrown.safeParse(error);
  const code = known.success ? (known.data.cause?.code ?? known.data.code ?? '') : '';
  if (NEVER_STOOD.includes(code)) return { outcome: 'failed', retry: 'later', because: 'unreachable' };
  const late = known.success && known.data.name === 'TimeoutError';
  return { outcome: 'unknown', because: late ? 'timeout' : 'connection_lost' };
}

/** What is done beside sending may be done again, so that no answer is a no. */
export async function deedOf(ask: () => Promise<Deed>): Promise<Deed> {
  try {
    return await ask();
  } catch {
    return { done: false, because: 'unreachable' };
  }
}

import { z } from 'zod';
import type { SignalAnswer } from '../talk-to-signal/signal-line.js';
import type { SendOutcome } from './message-channel.js';

/** A changed identity key may be a seized phone: the channel stops for this member. */
export const UNTRUSTED = 'untrusted_identity';
/** Our own account is gone: operators must act. */
export const ACCOUNT_GONE = 'account_gone';
/** A person must solve a challenge before anything leaves again. */
export const CAPTCHA_WANTED = 'captcha_wanted';
export const RATE_LIMIT = 'rate_limit';
export const UNREGISTERED = 'unregistered';

const result = z.object({
  type: z.string(),
  recipientAddress: z.object({ uuid: z.string().nullish() }).nullish(),
  token: z.string().nullish(),
  retryAfterSeconds: z.number().nullish(),
});
type Result = z.infer<typeof result>;
const sent = z.object({ timestamp: z.number(), results: z.array(result) });
const rpcError = z.object({
  code: z.number(),
  message: z.string(),
  data: z
    .object({ response: z.object({ results: z.array(result).nullish() }).nullish() })
    .nullish()
    .catch(null),
});
const reply = z.union([z.object({ error: rpcError }), z.object({ result: z.unknown() })]);

const OWN_ACCOUNT = /account does not exist|valid account parameter|authorization failed|no such account/i;
const NOT_REGISTERED = /^the user .* is not registered/i;

/** Whether a sentence of the daemon says that our own account is gone. */
export function saysAccountGone(sentence: string): boolean {
  return OWN_ACCOUNT.test(sentence);
}

/** Whether a sentence of the daemon says that nobody is at the address. */
export function saysUnregistered(sentence: string): boolean {
  return NOT_REGISTERED.test(sentence);
}

/** What signal-cli's answer to `send` means for the one recipient. */
export function readSendReply(body: unknown): SignalAnswer {
  const parsed = reply.safeParse(body);
  if (!parsed.success) return plain({ outcome: 'unknown', because: 'unreadable_reply' });
  if ('error' in parsed.data) return readError(parsed.data.error);
  const done = sent.safeParse(parsed.data.result);
  const first = done.success ? done.data.results[0] : undefined;
  if (!done.success || first === undefined) return plain({ outcome: 'unknown', because: 'unreadable_reply' });
  if (first.type !== 'SUCCESS') return refusal(first);
  const serviceId = first.recipientAddress?.uuid ?? null;
  return plain({ outcome: 'accepted', ref: String(done.data.timestamp), serviceId });
}

function refusal(refused: Result): SignalAnswer {
  switch (refused.type) {
    case 'NETWORK_FAILURE':
      return plain({ outcome: 'failed', retry: 'later', because: 'network' });
    case 'UNREGISTERED_FAILURE':
      return plain({ outcome: 'failed', retry: 'never', because: UNREGISTERED });
    case 'IDENTITY_FAILURE':
      return plain({ outcome: 'failed', retry: 'never', because: UNTRUSTED });
    case 'RATE_LIMIT_FAILURE':
      return limited(refused.token ?? null, refused.retryAfterSeconds ?? null);
    default:
      return plain({ outcome: 'failed', retry: 'later', because: 'refused' });
  }
}

/** Codes as signal-cli documents them; the texts tell apart what shares a code. */
function readError(error: z.infer<typeof rpcError>): SignalAnswer {
  const first = error.data?.response?.results?.[0];
  if (saysAccountGone(error.message)) return plain({ outcome: 'failed', retry: 'later', because: ACCOUNT_GONE });
  switch (error.code) {
    case -1:
      if (first !== undefined) return refusal(first);
      return plain({
        outcome: 'failed',
        retry: 'never',
        because: saysUnregistered(error.message) ? UNREGISTERED : 'refused',
      });
    case -3:
      return plain({ outcome: 'failed', retry: 'later', because: 'io' });
    case -4:
      return plain({ outcome: 'failed', retry: 'never', because: UNTRUSTED });
    case -5:
      return limited(first?.token ?? null, first?.retryAfterSeconds ?? null);
    case -6:
      return plain({ outcome: 'failed', retry: 'later', because: 'captcha_rejected' });
    case -32603:
      return plain({ outcome: 'unknown', because: 'internal_error' });
    default:
      return plain({ outcome: 'failed', retry: 'never', because: 'not_understood' });
  }
}

/**
 * A token means that a person must solve a challenge; none, or an empty one, that only time helps. Limited messages have
 * been seen on phones all the same, so that a repeat has to say that it is one.
 */
export function limited(token: string | null, waitSeconds: number | null): SignalAnswer {
  const challenge = token === '' ? null : token;
  const because = challenge === null ? RATE_LIMIT : CAPTCHA_WANTED;
  return { outcome: { outcome: 'unknown', because }, challenge, waitSeconds };
}

/** An outcome after which the network wants nothing. */
export function plain(outcome: SendOutcome): SignalAnswer {
  return { outcome, challenge: null, waitSeconds: null };
}

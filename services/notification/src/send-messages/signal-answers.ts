import { z } from 'zod';
import type { SendOutcome } from './message-channel.js';

const result = z.object({
  type: z.string(),
  recipientAddress: z.object({ uuid: z.string().nullish() }).nullish(),
  token: z.string().nullish(),
});
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

const OWN_ACCOUNT = /account does not exist|authorization failed|not registered!|no such account/i;

const accounts = z.object({ result: z.array(z.object({ number: z.string().nullish(), aci: z.string().nullish() })) });

/** Whether the answer to `listAccounts` names our account. */
export function hasAccount(body: unknown, account: string): boolean {
  const parsed = accounts.safeParse(body);
  return parsed.success && parsed.data.result.some((entry) => entry.number === account || entry.aci === account);
}

/** What signal-cli's answer to `send` means for the one recipient. */
export function readSendReply(body: unknown): SendOutcome {
  const parsed = reply.safeParse(body);
  if (!parsed.success) return { outcome: 'unknown', because: 'unreadable_reply' };
  if ('error' in parsed.data) return readError(parsed.data.error);
  const done = sent.safeParse(parsed.data.result);
  const first = done.success ? done.data.results[0] : undefined;
  if (!done.success || first === undefined) return { outcome: 'unknown', because: 'unreadable_reply' };
  if (first.type !== 'SUCCESS') return refusal(first);
  return { outcome: 'accepted', ref: String(done.data.timestamp), serviceId: first.recipientAddress?.uuid ?? null };
}

function refusal(refused: z.infer<typeof result>): SendOutcome {
  switch (refused.type) {
    case 'NETWORK_FAILURE':
      return { outcome: 'failed', retry: 'later', because: 'network' };
    case 'UNREGISTERED_FAILURE':
      return { outcome: 'failed', retry: 'never', because: 'unregistered' };
    case 'IDENTITY_FAILURE':
      return { outcome: 'failed', retry: 'never', because: UNTRUSTED };
    case 'RATE_LIMIT_FAILURE':
      return rateLimit(refused);
    default:
      return { outcome: 'failed', retry: 'later', because: 'refused' };
  }
}

/** Codes as signal-cli documents them; a token means that a person must solve a challenge, none that time helps. */
function readError(error: z.infer<typeof rpcError>): SendOutcome {
  const first = error.data?.response?.results?.[0];
  if (OWN_ACCOUNT.test(error.message)) return { outcome: 'failed', retry: 'later', because: ACCOUNT_GONE };
  switch (error.code) {
    case -1:
      return first === undefined ? { outcome: 'failed', retry: 'never', because: 'refused' } : refusal(first);
    case -3:
      return { outcome: 'failed', retry: 'later', because: 'io' };
    case -4:
      return { outcome: 'failed', retry: 'never', because: UNTRUSTED };
    case -5:
      return rateLimit(first);
    case -6:
      return { outcome: 'failed', retry: 'later', because: 'captcha_rejected' };
    case -32603:
      return { outcome: 'unknown', because: 'internal_error' };
    default:
      return { outcome: 'failed', retry: 'never', because: 'not_understood' };
  }
}

function rateLimit(refused: z.infer<typeof result> | undefined): SendOutcome {
  const wanted = refused?.token != null && refused.token !== '';
  return { outcome: 'failed', retry: 'later', because: wanted ? 'captcha_wanted' : 'rate_limit' };
}

/** A changed identity key may be a seized phone: the channel stops for this member. */
export const UNTRUSTED = 'untrusted_identity';
/** Our own account is gone: operators must act. */
export const ACCOUNT_GONE = 'account_gone';

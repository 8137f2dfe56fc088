import { z } from 'zod';
import type { SignalAnswer } from '../talk-to-signal/signal-line.js';
import {
  ACCOUNT_GONE,
  CAPTCHA_WANTED,
  limited,
  plain,
  saysAccountGone,
  saysUnregistered,
  UNREGISTERED,
  UNTRUSTED,
} from './signal-answers.js';

const timestamp = z.union([z.string().regex(/^\d{1,16}$/), z.int().min(0).transform(String)]);
const refused = z.object({
  number: z.string().nullish(),
  uuid: z.string().nullish(),
  username: z.string().nullish(),
  reason: z.string().nullish(),
});
const accepted = z.object({
  timestamp,
  errors: z.object({ recipients: z.array(refused).nullish() }).nullish(),
});
/** Up to 0.100 one object, since then a list with what became of each recipient. */
const success = z.union([accepted, z.array(accepted).length(1)]);
const limit = z.object({ error: z.string(), challenge_tokens: z.array(z.string()).nullish() });
const fault = z.object({ error: z.string() });

/** `probe`: the sentence hides the cause; whether the number is registered tells. */
export type RestReading = SignalAnswer | 'probe';

/** What signal-cli-rest-api's answer to `POST /v2/send` means for the one recipient. */
export function readRestReply(status: number, body: unknown): RestReading {
  if (status === 201) return readSuccess(body);
  if (status === 429) return readLimit(body);
  if (status >= 500) return plain({ outcome: 'unknown', because: 'internal_error' });
  const said = fault.safeParse(body);
  if (status !== 400 || !said.success) return plain({ outcome: 'unknown', because: 'unreadable_reply' });
  return readFault(said.data.error);
}

function readSuccess(body: unknown): SignalAnswer {
  const parsed = success.safeParse(body);
  const one = parsed.success ? (Array.isArray(parsed.data) ? parsed.data[0] : parsed.data) : undefined;
  if (one === undefined) return plain({ outcome: 'unknown', because: 'unreadable_reply' });
  const [failure] = one.errors?.recipients ?? [];
  if (failure === undefined) return plain({ outcome: 'accepted', ref: one.timestamp, serviceId: null });
  return readReason(failure.reason ?? '');
}

function readLimit(body: unknown): SignalAnswer {
  const parsed = limit.safeParse(body);
  const tokens = parsed.success ? (parsed.data.challenge_tokens ?? []) : [];
  return limited(tokens.find((token) => token !== '') ?? null, null);
}

function readReason(reason: string): SignalAnswer {
  if (/captcha|proof/i.test(reason)) return plain({ outcome: 'unknown', because: CAPTCHA_WANTED });
  if (/rate.?limit/i.test(reason)) return limited(null, null);
  if (/identity|untrusted/i.test(reason)) return plain({ outcome: 'failed', retry: 'never', because: UNTRUSTED });
  if (/un-?registered|not registered/i.test(reason)) {
    return plain({ outcome: 'failed', retry: 'never', because: UNREGISTERED });
  }
  return plain({ outcome: 'failed', retry: 'later', because: /network/i.test(reason) ? 'network' : 'refused' });
}

function readFault(sentence: string): RestReading {
  if (saysAccountGone(sentence)) return plain({ outcome: 'failed', retry: 'later', because: ACCOUNT_GONE });
  if (/untrusted (identit|recipient)/i.test(sentence)) {
    return plain({ outcome: 'failed', retry: 'never', because: UNTRUSTED });
  }
  if (saysUnregistered(sentence)) return plain({ outcome: 'failed', retry: 'never', because: UNREGISTERED });
  if (/rate limit/i.test(sentence)) return limited(null, null);
  if (/captcha rejected/i.test(sentence)) {
    return plain({ outcome: 'failed', retry: 'later', because: 'captcha_rejected' });
  }
  if (/^failed to send message/i.test(sentence)) return 'probe';
  if (/^couldn't process request/i.test(sentence)) {
    return plain({ outcome: 'failed', retry: 'never', because: 'not_understood' });
  }
  return plain({ outcome: 'unknown', because: 'unreadable_reply' });
}

const found = z.array(z.object({ registered: z.boolean() }));

/** What the search for the number says of a message whose refusal names no cause. */
export function readProbe(body: unknown): SignalAnswer {
  const parsed = found.safeParse(body);
  const gone = parsed.success && parsed.data[0]?.registered === false;
  return plain(
    gone
      ? { outcome: 'failed', retry: 'never', because: UNREGISTERED }
      : { outcome: 'failed', retry: 'later', because: 'refused' },
  );
}

import type { SendOutcome } from '../send-messages/message-channel.js';
import type { WebAnswer } from './web-answer.js';

/** The member's end is no more: the address is stopped. */
export const GONE = 'gone';

const MAY_PASS: readonly string[] = ['unreachable', 'name_unknown'];

/** What a server's answer to a message means. `ref` is what the message is called. */
export function outcomeOfAnswer(answer: WebAnswer, ref: string): SendOutcome {
  if (answer.is === 'unknown') return { outcome: 'unknown', because: answer.because };
  if (answer.is === 'not_asked') {
    const retry = MAY_PASS.includes(answer.because) ? 'later' : 'never';
    return { outcome: 'failed', retry, because: answer.because };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) return { outcome: 'accepted', ref, serviceId: null };
  if (status === 404 || status === 410) return { outcome: 'failed', retry: 'never', because: GONE };
  const passing = status >= 500 || status === 408 || status === 425 || status === 429;
  return { outcome: 'failed', retry: passing ? 'later' : 'never', because: `http_${status}` };
}

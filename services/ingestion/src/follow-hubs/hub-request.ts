import { type Guard, guardedConnector, isExempt, NotReached } from '@lapwing/platform';
import { Agent, request } from 'undici';
import { codeOf } from '../fetch-safely/outcome.js';

const DEADLINE = 15_000;
const MOST_HEADERS = 16 * 1024;

/** What a hub is asked: the form of the WebSub recommendation, section 5.1. */
export interface HubForm {
  mode: 'subscribe' | 'unsubscribe';
  topic: string;
  callback: string;
  secret: string;
  leaseSeconds: number;
}

/**
 * Asks a hub, under the rules of every fetch; its answer is its status alone. Gives null where it agrees, else a sentence
 * that says why not. Redirects are not followed: the secret would go on with them.
 */
export async function askHub(hub: string, form: HubForm, guard: Guard, userAgent: string): Promise<string | null> {
  const url = new URL(hub);
  if (url.protocol !== 'https:' && !isExempt(url, guard.exempt)) return 'The hub takes no encrypted requests.';
  const dispatcher = new Agent({
    connect: guardedConnector(url, guard, { address: null, tlsFingerprint: null }),
    maxHeaderSize: MOST_HEADERS,
  });
  const body = new URLSearchParams({
    'hub.mode': form.mode,
    'hub.topic': form.topic,
    'hub.callback': form.callback,
    'hub.secret': form.secret,
    'hub.lease_seconds': String(form.leaseSeconds),
  }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': userAgent };
  try {
    const signal = AbortSignal.timeout(DEADLINE);
    const answer = await request(url, { method: 'POST', dispatcher, headers, body, signal });
    answer.body.on('error', () => undefined).destroy();
    return answer.statusCode >= 200 && answer.statusCode < 300 ? null : `The hub answers ${answer.statusCode}.`;
  } catch (error) {
    if (error instanceof NotReached) return error.detail;
    return `The hub cannot be reached (${codeOf(error) ?? 'no answer'}).`;
  } finally {
    await dispatcher.destroy();
  }
}

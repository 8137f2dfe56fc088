import { z } from 'zod';
import { plain, saysAccountGone } from '../send-messages/signal-answers.js';
import { readProbe, readRestReply } from '../send-messages/signal-rest-answers.js';
import { deedOf, unanswered } from './no-answer.js';
import { parseJson } from './parse-json.js';
import { messagesOf } from './web-socket.js';
import type {
  Deed,
  Listening,
  SignalAnswer,
  SignalEvent,
  SignalIdentity,
  SignalLine,
  SignalMessage,
} from './signal-line.js';

const accounts = z.array(z.string());
const about = z.object({ version: z.string().max(60) });
const identities = z.array(
  z.object({
    number: z.string().nullish(),
    uuid: z.string().nullish(),
    status: z.string(),
    fingerprint: z.string(),
    added: z.coerce.number().catch(0),
    safety_number: z.string(),
  }),
);
const fault = z.object({ error: z.string() });

interface Heard {
  status: number;
  body: unknown;
}

/** Signal through signal-cli-rest-api in its JSON-RPC mode; what arrives while nobody listens is lost there. */
export class RestApi implements SignalLine {
  private readonly number: string;

  constructor(
    private readonly url: URL,
    private readonly account: string,
    private readonly timeoutMs: number,
  ) {
    this.number = encodeURIComponent(account);
  }

  async send({ to, text, quotes, edits }: SignalMessage): Promise<SignalAnswer> {
    const quoted = quotes === null ? {} : { quote_timestamp: Number(quotes), quote_author: this.account };
    const edited = edits === null ? {} : { edit_timestamp: Number(edits) };
    const message = { number: this.account, recipients: [to], message: text, notify_self: false };
    try {
      const { status, body } = await this.ask('POST', '/v2/send', { ...message, ...quoted, ...edited });
      const reading = readRestReply(status, body);
      return reading === 'probe' ? readProbe(await this.probe(to)) : reading;
    } catch (error) {
      return plain(unanswered(error));
    }
  }

  async hasAccount(): Promise<boolean> {
    const { body } = await this.ask('GET', '/v1/accounts');
    return accounts.parse(body).includes(this.account);
  }

  /** The version of the service around the client; it does not tell the client's own. */
  async version(): Promise<string | null> {
    const told = about.safeParse((await this.ask('GET', '/v1/about')).body);
    return told.success ? `rest-api ${told.data.version}` : null;
  }

  async identities(): Promise<SignalIdentity[]> {
    const { body } = await this.ask('GET', `/v1/identities/${this.number}`);
    return identities.parse(body).map((one) => ({
      number: one.number ?? null,
      uuid: one.uuid ?? null,
      fingerprint: one.fingerprint,
      safetyNumber: one.safety_number,
      trusted: one.status !== 'UNTRUSTED',
      addedAt: one.added,
    }));
  }

  async trust(address: string, safetyNumber: string): Promise<Deed> {
    const path = `/v1/identities/${this.number}/trust/${encodeURIComponent(address)}`;
    return this.deed('PUT', path, { verified_safety_number: safetyNumber.replaceAll(' ', '') });
  }

  async answerChallenge(challenge: string, captcha: string): Promise<Deed> {
    return this.deed('POST', `/v1/accounts/${this.number}/rate-limit-challenge`, {
      challenge_token: challenge,
      captcha,
    });
  }

  async setProfile(name: string): Promise<Deed> {
    return this.deed('PUT', `/v1/profiles/${this.number}`, { name });
  }

  async setExpiration(address: string, seconds: number): Promise<Deed> {
    return this.deed('PUT', `/v1/contacts/${this.number}`, { recipient: address, expiration_in_seconds: seconds });
  }

  listen(listening: Listening): AsyncIterable<SignalEvent> {
    const target = new URL(`/v1/receive/${this.number}`, this.url);
    target.protocol = this.url.protocol === 'https:' ? 'wss:' : 'ws:';
    return messagesOf(target, listening);
  }

  /** Nothing was delivered, so that a probe without an answer changes nothing. */
  private async probe(to: string): Promise<unknown> {
    const query = `numbers=${encodeURIComponent(to)}`;
    const heard = await this.ask('GET', `/v1/search/${this.number}?${query}`).catch(() => null);
    return heard?.body ?? null;
  }

  private async deed(method: string, path: string, body: object): Promise<Deed> {
    return deedOf(async () => readDeed(await this.ask(method, path, body)));
  }

  private async ask(method: string, path: string, body: object | null = null): Promise<Heard> {
    const response = await fetch(new URL(path, this.url), {
      method,
      headers: body === null ? {} : { 'content-type': 'application/json' },
      body: body === null ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    return { status: response.status, body: parseJson(await response.text()) };
  }
}

function readDeed({ status, body }: Heard): Deed {
  if (status >= 200 && status < 300) return { done: true };
  const said = fault.safeParse(body);
  const sentence = said.success ? said.data.error : '';
  if (saysAccountGone(sentence)) return { done: false, because: 'account_gone' };
  if (/captcha rejected/i.test(sentence)) return { done: false, because: 'captcha_rejected' };
  return { done: false, because: status === 429 || /rate limit/i.test(sentence) ? 'rate_limit' : 'refused' };
}

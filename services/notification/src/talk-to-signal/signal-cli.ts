import { z } from 'zod';
import { plain, readSendReply, saysAccountGone } from '../send-messages/signal-answers.js';
import { deedOf, unanswered } from './no-answer.js';
import type { RpcWay } from './rpc-way.js';
import type {
  Deed,
  Listening,
  SignalAnswer,
  SignalEvent,
  SignalIdentity,
  SignalLine,
  SignalMessage,
} from './signal-line.js';

const accounts = z.object({ result: z.array(z.object({ number: z.string().nullish(), aci: z.string().nullish() })) });
const version = z.object({ result: z.object({ version: z.string().max(60) }) });
const identity = z.object({
  number: z.string().nullish(),
  uuid: z.string().nullish(),
  fingerprint: z.string(),
  safetyNumber: z.string(),
  trustLevel: z.string(),
  addedTimestamp: z.number().nullish(),
});
const identities = z.object({ result: z.array(identity) });
const refused = z.object({ error: z.object({ code: z.number(), message: z.string() }) });

const NO_SUCH_METHOD = -32601;

/** Signal through signal-cli's daemon and its JSON-RPC. */
export class SignalCli implements SignalLine {
  private lastId = 0;

  constructor(
    private readonly way: RpcWay,
    private readonly account: string,
  ) {}

  async send({ to, text, quotes, edits }: SignalMessage): Promise<SignalAnswer> {
    const quoted = quotes === null ? {} : { quoteTimestamp: Number(quotes), quoteAuthor: this.account };
    const edited = edits === null ? {} : { editTimestamp: Number(edits) };
    try {
      return readSendReply(await this.ask('send', { recipient: [to], message: text, ...quoted, ...edited }));
    } catch (error) {
      return plain(unanswered(error));
    }
  }

  async hasAccount(): Promise<boolean> {
    const listed = accounts.parse(await this.call('listAccounts', {})).result;
    return listed.some(({ number, aci }) => number === this.account || aci === this.account);
  }

  async version(): Promise<string | null> {
    const told = version.safeParse(await this.call('version', {}));
    return told.success ? told.data.result.version : null;
  }

  async identities(): Promise<SignalIdentity[]> {
    const listed = identities.parse(await this.ask('listIdentities', {})).result;
    return listed.map((one) => ({
      number: one.number ?? null,
      uuid: one.uuid ?? null,
      fingerprint: one.fingerprint,
      safetyNumber: one.safetyNumber,
      trusted: one.trustLevel !== 'UNTRUSTED',
      addedAt: one.addedTimestamp ?? 0,
    }));
  }

  async trust(address: string, safetyNumber: string): Promise<Deed> {
    const verifiedSafetyNumber = safetyNumber.replaceAll(' ', '');
    return this.deed('trust', { recipient: address, verifiedSafetyNumber });
  }

  async answerChallenge(challenge: string, captcha: string): Promise<Deed> {
    return this.deed('submitRateLimitChallenge', { challenge, captcha });
  }

  async setProfile(name: string): Promise<Deed> {
    return this.deed('updateProfile', { givenName: name, familyName: '' });
  }

  /** Daemons that know no `setExpiration` keep the time with the contact. */
  async setExpiration(address: string, seconds: number): Promise<Deed> {
    return deedOf(async () => {
      const told = { recipient: address, expiration: seconds };
      const answer = await this.ask('updateContact', told);
      const fault = refused.safeParse(answer);
      const unknown = fault.success && fault.data.error.code === NO_SUCH_METHOD;
      return readDeed(unknown ? await this.ask('setExpiration', told) : answer);
    });
  }

  listen(listening: Listening): AsyncIterable<SignalEvent> {
    return this.way.listen(this.account, listening);
  }

  private async deed(method: string, params: object): Promise<Deed> {
    return deedOf(async () => readDeed(await this.ask(method, params)));
  }

  private ask(method: string, params: object): Promise<unknown> {
    return this.call(method, { account: this.account, ...params });
  }

  private call(method: string, params: object): Promise<unknown> {
    this.lastId += 1;
    return this.way.call({ id: this.lastId, method, params });
  }
}

function readDeed(answer: unknown): Deed {
  const fault = refused.safeParse(answer);
  if (!fault.success) return { done: true };
  const { code, message } = fault.data.error;
  if (saysAccountGone(message)) return { done: false, because: 'account_gone' };
  if (code === -5) return { done: false, because: 'rate_limit' };
  return { done: false, because: code === -6 ? 'captcha_rejected' : 'refused' };
}

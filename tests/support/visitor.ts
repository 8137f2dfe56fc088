import { generateSync } from 'otplib';
import {
  API_PREFIX,
  fromProblem,
  invitationsAccept,
  invitationsConfirm,
  problem,
  sessionConfirm,
  sessionRedeem,
  throughDoor,
} from '@lapwing/contracts';
import type { InputOf, Question, ReplyOf } from '@lapwing/contracts';

type AnyQuestion = Pick<Question, 'door' | 'request' | 'reply'>;

/** Somebody at the gateway's door with a session: asks questions as the console does, over HTTP alone. */
export class Visitor {
  private constructor(
    private readonly origin: string,
    private cookie: string,
    /** Of the second factor; null for whoever came in by a link. */
    private secret: string | null = null,
  ) {}

  /** Signs in with a one-time link of development mode. */
  static async withLink(link: string): Promise<Visitor> {
    const address = new URL(link);
    const response = await fetch(`${address.origin}${API_PREFIX}${sessionRedeem.door?.split(' ')[1] ?? ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address.origin },
      body: JSON.stringify({ token: address.hash.slice(1) }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (!response.ok || cookie === undefined) throw new Error(`The link was refused: ${await response.text()}`);
    return new Visitor(address.origin, cookie);
  }

  /** Somebody else at the same door, who takes up an invitation. */
  async accepts(invitation: string): Promise<Visitor> {
    const invited = new Visitor(this.origin, '');
    const password = 'a kettle for the night desk';
    const { enrolment, totpUri } = await invited.ask(invitationsAccept, { token: invitation, password });
    const secret = new URL(totpUri).searchParams.get('secret') ?? '';
    await invited.ask(invitationsConfirm, { enrolment, totp: generateSync({ strategy: 'totp', secret }) });
    invited.secret = secret;
    return invited;
  }

  /** Proves again who they are. The code that let them in counts no more, so they take the next one a little early. */
  async provesAgain(): Promise<void> {
    const epoch = Math.floor(Date.now() / 1000) + 30;
    const { secret } = this;
    const totp = secret === null ? null : generateSync({ strategy: 'totp', secret, epoch });
    await this.ask(sessionConfirm, { totp });
  }

  /** Keeps the stream of live updates open, as the console does, and everything that comes over it. */
  async listens(): Promise<{ heard: () => string; ends: () => void }> {
    const stop = new AbortController();
    const headers = { cookie: this.cookie, origin: this.origin };
    const response = await fetch(`${this.origin}${API_PREFIX}/live`, { headers, signal: stop.signal });
    let heard = '';
    const hear = async (): Promise<void> => {
      for await (const chunk of response.body ?? []) heard += Buffer.from(chunk).toString();
    };
    // It ends by being cut off.
    void hear().catch(() => undefined);
    return { heard: () => heard, ends: () => stop.abort() };
  }

  /** Asks through the question's door; throws the problem's `Failure`. */
  async ask<Q extends AnyQuestion>(question: Q, input: InputOf<Q>): Promise<ReplyOf<Q>> {
    const call = throughDoor(question.door ?? '', input as Record<string, unknown>);
    const response = await fetch(`${this.origin}${call.path}`, {
      method: call.method,
      headers: { cookie: this.cookie, origin: this.origin, 'content-type': 'application/json' },
      body: call.body,
      signal: AbortSignal.timeout(20_000),
    });
    const body: unknown = await response.json();
    if (!response.ok) throw fromProblem(problem.parse(body));
    this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
    return question.reply.parse(body) as ReplyOf<Q>;
  }
}

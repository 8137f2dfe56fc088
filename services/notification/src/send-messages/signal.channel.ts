import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { z } from 'zod';
import { Clock, CONFIG, Every, Metrics } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import type { Letter, MessageChannel, SendOutcome } from './message-channel.js';
import { ACCOUNT_GONE, hasAccount, readSendReply } from './signal-answers.js';

const DAY = 24 * 3_600_000;
const LONGEST_QUEUE = 20;

/** Signal through a signal-cli daemon: one recipient per call, within a budget, with a timeout of our own. */
@Injectable()
export class SignalChannel implements MessageChannel {
  private readonly log = new Logger('signal');
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private spent: number[] = [];
  private lastId = 0;
  /** Why our own account cannot send, or null. */
  trouble: string | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  async send(letter: Letter): Promise<SendOutcome> {
    const { signalUrl, signalAccount } = this.config;
    if (signalUrl === null || signalAccount === null) {
      return { outcome: 'failed', retry: 'never', because: 'not_configured' };
    }
    if (!this.withinBudget()) return { outcome: 'failed', retry: 'later', because: 'budget' };
    await this.myTurn();
    const outcome = await this.call(signalUrl, {
      account: signalAccount,
      recipient: [letter.address],
      message: letter.text,
    });
    this.note(outcome);
    return outcome;
  }

  /** The daemon's own health proves nothing about our account, so its list of accounts is asked for. */
  @Every('signal.check', 60_000)
  async check(): Promise<void> {
    const { signalUrl, signalAccount } = this.config;
    if (signalUrl === null || signalAccount === null) return;
    try {
      const listed = hasAccount(await this.ask(signalUrl, 'listAccounts', {}), signalAccount);
      if (listed) this.trouble = this.trouble === 'captcha_wanted' ? this.trouble : null;
      else this.note({ outcome: 'failed', retry: 'later', because: ACCOUNT_GONE });
    } catch {
      this.trouble = 'unreachable';
    }
  }

  private withinBudget(): boolean {
    const now = this.clock.now().getTime();
    this.spent = this.spent.filter((at) => at > now - DAY);
    if (this.spent.length >= this.config.signalDailyCap || this.waiting >= LONGEST_QUEUE) return false;
    this.spent.push(now);
    return true;
  }

  /** One message after the other, a pause after each: the limits of the network are unknown and punish bursts. */
  private async myTurn(): Promise<void> {
    const before = this.turn;
    this.waiting += 1;
    let free: () => void = () => undefined;
    this.turn = new Promise<void>((resolve) => {
      free = resolve;
    });
    await before;
    this.waiting -= 1;
    void pause(this.config.signalPauseMs, undefined, { ref: false }).then(free);
  }

  private async call(url: string, params: object): Promise<SendOutcome> {
    try {
      return readSendReply(await this.ask(url, 'send', params));
    } catch (error) {
      return unanswered(error);
    }
  }

  private async ask(url: string, method: string, params: object): Promise<unknown> {
    this.lastId += 1;
    const response = await fetch(new URL('/api/v1/rpc', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: this.lastId, method, params }),
      signal: AbortSignal.timeout(this.config.sendTimeoutMs),
    });
    return response.json();
  }

  private note(outcome: SendOutcome): void {
    const because = outcome.outcome === 'accepted' ? null : outcome.because;
    if (because === ACCOUNT_GONE) this.log.error('our own Signal account is gone; mail is used instead');
    this.trouble = because === ACCOUNT_GONE || because === 'captcha_wanted' ? because : null;
    this.metrics.gauge('signal_spent', 'Signal messages in the last 24 hours.').set(this.spent.length);
  }
}

const thrown = z.object({ name: z.string(), cause: z.object({ code: z.string() }).optional().catch(undefined) });
const NEVER_STOOD = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** A connection that never stood took nothing; any other break leaves the outcome open. */
function unanswered(error: unknown): SendOutcome {
  const known = thrown.safeParse(error);
  const code = known.success ? (known.data.cause?.code ?? '') : '';
  if (NEVER_STOOD.includes(code)) return { outcome: 'failed', retry: 'later', because: 'unreachable' };
  const late = known.success && known.data.name === 'TimeoutError';
  return { outcome: 'unknown', because: late ? 'timeout' : 'connection_lost' };
}

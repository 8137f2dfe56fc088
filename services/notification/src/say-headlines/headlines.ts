import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { z } from 'zod';
import { Bus } from '@lapwing/bus';
import { Failure, headlinesRedeem } from '@lapwing/contracts';
import { headlineInMessage } from '@lapwing/domain';
import { askHeadline, Clock, Metrics } from '@lapwing/platform';
import type { Letter } from '../send-messages/message-channel.js';

/** How a letter would read with a headline, and what to ask for it with. */
export interface HeadlineWish {
  handle: string;
  /** From then on asking is of no use. */
  endsAt: Date;
  text(headline: string): string;
}

/** A ring is never later than this for a headline. */
const PATIENCE_MS = 2_000;
/** After an answer that did not come in time nobody is asked for so long: the next ring does not wait in vain too. */
const REST_MS = 30_000;
/** For so long an answer serves everybody who is rung: how often it is asked for would tell how many they are. */
const KEPT_MS = 300_000;

const answer = z.object({ headline: z.string().nullable() });
type Result = 'said' | 'none' | 'refused' | 'failed' | 'late' | 'resting' | 'ended';

/**
 * Asks for headlines at the moment a message leaves. They are kept in memory for minutes and stand nowhere else: not in the
 * ledger, not in a log, not in a metric. Whatever goes wrong, the message leaves without.
 */
@Injectable()
export class Headlines implements OnModuleDestroy {
  private readonly log = new Logger('headlines');
  private readonly kept = new Map<string, Promise<string | null>>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private restsUntil = 0;

  constructor(
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  onModuleDestroy(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.kept.clear();
  }

  /** The letter with its headline, or as it is. Never throws. */
  async worded(letter: Letter, wish: HeadlineWish | null): Promise<Letter> {
    if (wish === null) return letter;
    const headline = await this.inTime(wish);
    return headline === null ? letter : { ...letter, text: wish.text(headline) };
  }

  private async inTime({ handle, endsAt }: HeadlineWish): Promise<string | null> {
    const now = this.clock.now().getTime();
    if (now >= endsAt.getTime()) return this.without('ended');
    const known = this.kept.get(handle);
    if (known === undefined && now < this.restsUntil) return this.without('resting');
    let late: NodeJS.Timeout | undefined;
    const patience = new Promise<'late'>((resolve) => {
      late = setTimeout(() => resolve('late'), PATIENCE_MS);
    });
    const said = await Promise.race([known ?? this.ask(handle), patience]);
    clearTimeout(late);
    return said === 'late' ? this.rest(handle, 'late') : said;
  }

  /** Asks once for all who are rung meanwhile. */
  private ask(handle: string): Promise<string | null> {
    const asked = this.redeem(handle);
    this.kept.set(handle, asked);
    const timer = setTimeout(() => {
      this.kept.delete(handle);
      this.timers.delete(timer);
    }, KEPT_MS).unref();
    this.timers.add(timer);
    return asked;
  }

  private async redeem(handle: string): Promise<string | null> {
    const question = askHeadline(handle);
    try {
      const { replyTo } = question;
      const { sealed } = await this.bus.ask(headlinesRedeem, { handle, replyTo }, { timeoutMs: PATIENCE_MS });
      const { headline } = answer.parse(question.open(sealed));
      const words = headline === null ? null : headlineInMessage(headline);
      this.count(words === null ? 'none' : 'said');
      return words;
    } catch (error) {
      if (error instanceof Failure && error.code === 'not_found') return this.without('refused');
      // The error may hold what was answered: only its code is told.
      this.log.warn(`a headline could not be had: ${error instanceof Failure ? error.code : 'not understood'}`);
      return this.rest(handle, 'failed');
    }
  }

  /** Asks nobody for a while, and for this one anew after that: whoever rings meanwhile waits for nothing. */
  private rest(handle: string, result: Result): null {
    this.kept.delete(handle);
    this.restsUntil = this.clock.now().getTime() + REST_MS;
    return this.without(result);
  }

  private without(result: Result): null {
    this.count(result);
    return null;
  }

  private count(result: Result): void {
    const help = 'Public headlines wanted for a message, by what came of it.';
    this.metrics.counter('headlines_wanted_total', help, ['result']).inc({ result });
  }
}

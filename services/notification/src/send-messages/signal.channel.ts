import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, Database } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { SIGNAL_LINE, type SignalAnswer, type SignalLine } from '../talk-to-signal/signal-line.js';
import { SignalBudgetStore } from '../tend-signal/signal-budget.store.js';
import { SignalContactStore } from '../tend-signal/signal-contact.store.js';
import { SignalStateStore } from '../tend-signal/signal-state.store.js';
import { StopLineStore } from '../tend-signal/stop-line.store.js';
import type { Letter, MessageChannel, SendOutcome } from './message-channel.js';
import { UNTRUSTED } from './signal-answers.js';

/** Refusals that say nothing of phone or account: the earlier message may be too old to be edited. */
const CANNOT_EDIT = ['refused', 'not_understood'];

type Permit = { waitMs: number; expiration: boolean } | { refused: SendOutcome };

/** What the channel asks before and writes down after a message. */
@Injectable()
export class SignalBooks {
  constructor(
    readonly state: SignalStateStore,
    readonly budget: SignalBudgetStore,
    readonly contacts: SignalContactStore,
    readonly stops: StopLineStore,
  ) {}
}

/** Signal: one recipient per call, within a budget, with a timeout of our own; what it learns of the account is kept. */
@Injectable()
export class SignalChannel implements MessageChannel {
  readonly name = 'signal';
  readonly atOnce = 1;
  private readonly log = new Logger('signal');

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    @Inject(SIGNAL_LINE) private readonly line: SignalLine | null,
    private readonly database: Database,
    private readonly books: SignalBooks,
  ) {}

  async send(letter: Letter): Promise<SendOutcome> {
    if (this.line === null) return { outcome: 'failed', retry: 'never', because: 'not_configured' };
    const permit = await this.permit(letter);
    if ('refused' in permit) return permit.refused;
    await pause(permit.waitMs);
    if (permit.expiration) await this.setExpiration(this.line, letter);
    const answer = await this.speak(this.line, letter);
    await this.written(letter, (tx) => this.note(tx, letter, answer));
    return answer.outcome;
  }

  /** What must not ring takes the place of the earlier message; where it cannot, it answers it. */
  private async speak(line: SignalLine, letter: Letter): Promise<SignalAnswer> {
    const ref = letter.earlier?.ref ?? null;
    const message = { to: phoneOf(letter), text: letter.text };
    if (ref !== null && letter.earlier?.quietly === true) {
      const edited = await line.send({ ...message, quotes: null, edits: ref });
      if (edited.outcome.outcome !== 'failed' || !CANNOT_EDIT.includes(edited.outcome.because)) return edited;
    }
    return line.send({ ...message, quotes: ref, edits: null });
  }

  private async permit(letter: Letter): Promise<Permit> {
    try {
      return await this.database.inWork(async (tx) => {
        const because = await this.books.state.pausedBecause(tx);
        if (because !== null) return refusal(because);
        const turn = await this.books.budget.take(tx, letter);
        if (!turn.leaves) return refusal(turn.because);
        const seconds = this.config.signalExpireSeconds;
        const expiration = await this.books.contacts.expirationDue(tx, letter, letter.body.address, seconds);
        return { waitMs: turn.waitMs, expiration };
      });
    } catch (error) {
      this.log.warn('a Signal message found no turn', error instanceof Error ? error : { error });
      return refusal('not_ready');
    }
  }

  /** A warning that stays on a phone is better than none, so that a refusal does not keep it. */
  private async setExpiration(line: SignalLine, letter: Letter): Promise<void> {
    const seconds = this.config.signalExpireSeconds;
    if (!(await line.setExpiration(phoneOf(letter), seconds)).done) return;
    await this.written(letter, (tx) => this.books.contacts.expires(tx, letter, letter.body.address, seconds));
  }

  private async note(tx: EntityManager, letter: Letter, answer: SignalAnswer): Promise<void> {
    const { outcome } = answer;
    const { state, stops } = this.books;
    await state.note(tx, answer);
    if (outcome.outcome !== 'failed') return;
    if (outcome.because === UNTRUSTED) await stops.keyChanged(tx, letter, letter.body.address, null);
  }

  /** What cannot be written down changes nothing of what became of the message. */
  private async written(letter: Letter, write: (tx: EntityManager) => Promise<void>): Promise<void> {
    try {
      await this.database.inWork(write);
    } catch (error) {
      this.log.warn(`what Signal said of a ${letter.purpose} was not kept`, error instanceof Error ? error : { error });
    }
  }
}

/** The service id outlives a change of number, and nobody else can register it. */
function phoneOf({ body }: Letter): string {
  return body.serviceId ?? body.address;
}

function refusal(because: string): { refused: SendOutcome } {
  return { refused: { outcome: 'failed', retry: 'later', because } };
}

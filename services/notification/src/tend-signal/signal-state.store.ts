import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { judgeSignalClient } from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { ACCOUNT_GONE, CAPTCHA_WANTED, RATE_LIMIT } from '../send-messages/signal-answers.js';
import type { SignalAnswer } from '../talk-to-signal/signal-line.js';
import { SIGNAL_NOTICES, type SignalNotice } from './signal-notices.js';
import { SignalStateRow, type SignalTrouble } from './signal-state.row.js';

/** Where the network names no time. */
const CAPTCHA_PAUSE_S = 3600;
const LIMIT_PAUSE_S = 600;
/** A limit of a day is tried again within the hour: it may have been lifted, and mail is slower than a phone. */
const LONGEST_PAUSE_S = 3600;
/** A client that hangs would have everybody wait for its silence, one after the other. */
const SILENT_PAUSE_S = 60;
const SILENCES_IN_A_ROW = 2;

const SILENT = ['timeout', 'unreachable'];

/** How the line is: what keeps it from sending, the challenge that waits, the client's version. */
@Injectable()
export class SignalStateStore {
  /** How many messages in a row were not answered at all. */
  private silences = 0;

  constructor(
    private readonly clock: Clock,
    private readonly board: NoticeBoardStore,
    private readonly metrics: Metrics,
  ) {}

  async read(tx: EntityManager): Promise<SignalStateRow> {
    return tx.findOneByOrFail(SignalStateRow, { one: true });
  }

  /** Why nothing may leave at this moment, or null. */
  async pausedBecause(tx: EntityManager): Promise<SignalTrouble | null> {
    const { pausedUntil, trouble } = await this.read(tx);
    return pausedUntil !== null && pausedUntil > this.clock.now() ? trouble : null;
  }

  /** Notes what an answer says of our own account. */
  async note(tx: EntityManager, answer: SignalAnswer): Promise<void> {
    const { outcome, challenge, waitSeconds } = answer;
    const silent = outcome.outcome !== 'accepted' && SILENT.includes(outcome.because);
    this.silences = silent ? this.silences + 1 : 0;
    if (this.silences >= SILENCES_IN_A_ROW) return this.pause(tx, 'unreachable', SILENT_PAUSE_S, null);
    if (outcome.outcome === 'accepted') return this.well(tx);
    switch (outcome.because) {
      case CAPTCHA_WANTED:
        return this.pause(tx, CAPTCHA_WANTED, waitSeconds ?? CAPTCHA_PAUSE_S, challenge);
      case RATE_LIMIT:
        return this.pause(tx, RATE_LIMIT, waitSeconds ?? LIMIT_PAUSE_S, null);
      case ACCOUNT_GONE:
        // Whether the client itself has lost the account is found by asking it.
        return (await this.read(tx)).trouble === 'account_gone' ? undefined : this.trouble(tx, 'not_authorised');
      default:
    }
  }

  /** Something keeps the line from sending; what pauses it is stronger than what is tried anew each time. */
  async trouble(tx: EntityManager, trouble: SignalTrouble): Promise<void> {
    const state = await this.hold(tx);
    await this.become(tx, state, trouble, { pausedUntil: null });
  }

  /** All is well again: a message has left. */
  async well(tx: EntityManager): Promise<void> {
    const before = await this.read(tx);
    if (before.trouble === null && before.challenge === null) return;
    const state = await this.hold(tx);
    await this.become(tx, state, null, { pausedUntil: null, challenge: null, challengeAt: null });
  }

  /** A trouble is over; another one that stands by now stays. */
  async over(tx: EntityManager, troubles: readonly SignalTrouble[]): Promise<void> {
    const { trouble } = await this.read(tx);
    if (trouble !== null && troubles.includes(trouble)) await this.well(tx);
  }

  /** A challenge was solved: what waited for it is over, unless another one is wanted by now. */
  async solved(tx: EntityManager, challenge: string): Promise<void> {
    if (isAsked(await this.hold(tx), challenge)) await this.well(tx);
  }

  async sawVersion(tx: EntityManager, version: string | null): Promise<SignalStateRow> {
    const state = await this.hold(tx);
    if (version === null || version === state.version) return state;
    const seen = { version, versionSince: this.clock.now() };
    await tx.update(SignalStateRow, { one: true }, seen);
    return { ...state, ...seen };
  }

  /** Whether the client is so old that the network may shut it out. */
  async clientTooOld(tx: EntityManager): Promise<boolean> {
    const { version, versionSince } = await this.read(tx);
    const since = versionSince?.toISOString() ?? null;
    return judgeSignalClient(version, since, this.clock.now().toISOString()) === 'too_old';
  }

  async hasProfile(tx: EntityManager, profile: string): Promise<void> {
    await tx.update(SignalStateRow, { one: true }, { profile });
  }

  /** Raises a notice to operators, or clears it. */
  async tell(tx: EntityManager, notice: SignalNotice, stands: boolean): Promise<void> {
    const { id, urgency } = SIGNAL_NOTICES[notice];
    if (stands) await this.board.raise(tx, id, urgency);
    else await this.board.clear(tx, id);
  }

  private async pause(
    tx: EntityManager,
    trouble: SignalTrouble,
    seconds: number,
    challenge: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const state = await this.hold(tx);
    const pausedUntil = new Date(now.getTime() + Math.min(seconds, LONGEST_PAUSE_S) * 1000);
    const asked = challenge === null ? {} : { challenge, challengeAt: now };
    await this.become(tx, state, trouble, { pausedUntil, ...asked });
  }

  private async become(
    tx: EntityManager,
    before: SignalStateRow,
    trouble: SignalTrouble | null,
    change: Partial<SignalStateRow>,
  ): Promise<void> {
    const since = trouble === null ? null : before.trouble === trouble ? before.troubleSince : this.clock.now();
    await tx.update(SignalStateRow, { one: true }, { trouble, troubleSince: since, ...change });
    await this.tell(tx, 'captcha', trouble === 'captcha_wanted');
    await this.tell(tx, 'account', trouble === 'account_gone' || trouble === 'not_authorised');
    await this.tell(tx, 'limit', trouble === 'rate_limit');
    if (trouble !== 'unreachable') await this.tell(tx, 'unreachable', false);
    this.metrics.gauge('signal_in_trouble', 'Whether something keeps Signal from sending.').set(trouble ? 1 : 0);
  }

  /** The state, held until the end of the transaction. */
  private async hold(tx: EntityManager): Promise<SignalStateRow> {
    return tx.findOneOrFail(SignalStateRow, { where: { one: true }, lock: { mode: 'pessimistic_write' } });
  }
}

/** Whether this is the challenge that waits; where the client named none, a person brings it from there. */
export function isAsked(
  { trouble, challenge }: Pick<SignalStateRow, 'trouble' | 'challenge'>,
  answered: string,
): boolean {
  return challenge === answered || (challenge === null && trouble === CAPTCHA_WANTED);
}

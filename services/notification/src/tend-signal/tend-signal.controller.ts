import { Controller, Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  signalAnswerChallenge,
  signalGet,
  signalTake,
  type ReplyOf,
  type RequestOf,
  type SignalStanding,
} from '@lapwing/contracts';
import { judgeSignalClient } from '@lapwing/domain';
import { Clock, CONFIG, Database } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { SignalConnector } from '../hear-replies/signal.connector.js';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { SIGNAL_LINE, type SignalLine } from '../talk-to-signal/signal-line.js';
import { SignalBudgetStore } from './signal-budget.store.js';
import { SignalContactStore } from './signal-contact.store.js';
import { SIGNAL_NOTICES } from './signal-notices.js';
import { isAsked, SignalStateStore } from './signal-state.store.js';

const NOTICES = Object.values(SIGNAL_NOTICES).map(({ id }) => id);

/** What a view of the line is made of. */
@Injectable()
export class SignalView {
  constructor(
    readonly state: SignalStateStore,
    readonly budget: SignalBudgetStore,
    readonly contacts: SignalContactStore,
    readonly board: NoticeBoardStore,
    readonly connector: SignalConnector,
  ) {}
}

/**
 * What those who tend the installation see of the line and do about it. The line belongs to the instance and not to an
 * organisation, so that it is read in work transactions.
 */
@Controller()
export class TendSignalController {
  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    @Inject(SIGNAL_LINE) private readonly line: SignalLine | null,
    private readonly database: Database,
    private readonly view: SignalView,
    private readonly clock: Clock,
  ) {}

  @Answers(signalGet)
  async get(): Promise<SignalStanding> {
    return this.database.inWork((tx) => this.standing(tx));
  }

  @Answers(signalTake)
  async take(): Promise<SignalStanding> {
    return this.database.inWork(async (tx) => {
      await this.view.board.taken(tx, NOTICES);
      return this.standing(tx);
    });
  }

  @Answers(signalAnswerChallenge)
  async answer(request: RequestOf<typeof signalAnswerChallenge>): Promise<ReplyOf<typeof signalAnswerChallenge>> {
    const { challenge, captcha } = request;
    const { state } = this.view;
    const row = await this.database.inWork((tx) => state.read(tx));
    if (this.line === null || !isAsked(row, challenge)) return { done: false, because: 'another_challenge' };
    const deed = await this.line.answerChallenge(challenge, captcha);
    if (!deed.done) return deed;
    await this.database.inWork((tx) => state.solved(tx, challenge));
    return { done: true, because: null };
  }

  private async standing(tx: EntityManager): Promise<SignalStanding> {
    const { state, budget, contacts, board, connector } = this.view;
    const { signalDailyCap: dayCap, signalProfile: profile, signalExpireSeconds: expireSeconds } = this.config;
    const row = await state.read(tx);
    const now = this.clock.now();
    const text = (at: Date | null) => at?.toISOString() ?? null;
    return {
      configured: this.line !== null,
      hears: connector.connected,
      trouble: row.trouble,
      since: text(row.troubleSince),
      pausedUntil: row.pausedUntil !== null && row.pausedUntil > now ? text(row.pausedUntil) : null,
      challenge: row.challenge,
      ringing: (await board.standing(tx, NOTICES)).length > 0,
      version: row.version,
      client: judgeSignalClient(row.version, text(row.versionSince), now.toISOString()),
      sentToday: await budget.total(tx),
      dayCap,
      profile,
      expireSeconds,
      changedKeys: await contacts.countChanged(tx),
    };
  }
}

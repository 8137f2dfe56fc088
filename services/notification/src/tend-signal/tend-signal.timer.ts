import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { judgeSignalClient } from '@lapwing/domain';
import { Clock, CONFIG, Database, Every, Metrics } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { HeardStore } from '../hear-replies/heard.store.js';
import { SIGNAL_LINE, type SignalLine } from '../talk-to-signal/signal-line.js';
import { CompareKeysStore } from './compare-keys.store.js';
import { SignalBudgetStore } from './signal-budget.store.js';
import { SignalStateStore } from './signal-state.store.js';

/** A daemon that restarts is away for less. */
const AWAY_MS = 300_000;

/** What the timer keeps in order. */
@Injectable()
export class TendedBooks {
  constructor(
    readonly state: SignalStateStore,
    readonly budget: SignalBudgetStore,
    readonly keys: CompareKeysStore,
    readonly heard: HeardStore,
    readonly clock: Clock,
  ) {}
}

/** Looks after our own account: whether it is there, what it is called, how old its client is, whose keys have changed. */
@Injectable()
export class TendSignalTimer {
  private readonly log = new Logger('signal');

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    @Inject(SIGNAL_LINE) private readonly line: SignalLine | null,
    private readonly database: Database,
    private readonly books: TendedBooks,
    private readonly metrics: Metrics,
  ) {}

  /** The daemon's own health proves nothing about our account, so its list of accounts is asked for. */
  @Every('signal.check', 60_000)
  async check(): Promise<void> {
    if (this.line === null) return;
    const { state } = this.books;
    const there = await this.line.hasAccount().catch(() => null);
    await this.database.inWork(async (tx) => {
      if (there === null) return this.unreachable(tx);
      await state.over(tx, ['unreachable']);
      await state.tell(tx, 'unreachable', false);
      if (there) await state.over(tx, ['account_gone']);
      else await state.trouble(tx, 'account_gone');
    });
    if (there === false) this.log.warn('our own Signal account is gone; mail is used instead');
    if (there === true) await this.introduce(this.line);
  }

  @Every('signal.client', 3_600_000)
  async client(): Promise<void> {
    if (this.line === null) return;
    const told = await this.line.version().catch(() => null);
    const now = this.books.clock.now().toISOString();
    await this.database.inWork(async (tx) => {
      const { version, versionSince } = await this.books.state.sawVersion(tx, told);
      const verdict = judgeSignalClient(version, versionSince?.toISOString() ?? null, now);
      await this.books.state.tell(tx, 'client', verdict === 'too_old' || verdict === 'behind');
      this.metrics
        .gauge('signal_client_too_old', 'Whether the Signal client is too old.')
        .set(+(verdict === 'too_old'));
      await this.books.budget.forgetOld(tx);
      await this.books.heard.forgetOld(tx);
    });
  }

  /** A key that changed is found before the next message fails. */
  @Every('signal.keys', 300_000)
  async keys(): Promise<void> {
    const identities = await this.line?.identities().catch(() => null);
    if (identities == null) return;
    await this.database.inWork(async (tx) => {
      await this.books.keys.compare(tx, identities);
      const spent = await this.books.budget.total(tx);
      this.metrics.gauge('signal_spent', 'Signal messages in the last 24 hours.').set(spent);
      this.metrics.gauge('signal_day_cap', 'Most Signal messages in 24 hours.').set(this.config.signalDailyCap);
    });
  }

  private async unreachable(tx: EntityManager): Promise<void> {
    const { state, clock } = this.books;
    const before = await state.read(tx);
    // What stands already says more than that nobody answers at the moment.
    if (before.trouble === null) return state.trouble(tx, 'unreachable');
    const since = before.trouble === 'unreachable' ? before.troubleSince : null;
    if (since !== null && clock.now().getTime() - since.getTime() >= AWAY_MS) await state.tell(tx, 'unreachable', true);
  }

  /** The account shows one neutral name, also after the configuration has changed it. */
  private async introduce(line: SignalLine): Promise<void> {
    const { signalProfile } = this.config;
    const { profile } = await this.database.inWork((tx) => this.books.state.read(tx));
    if (profile === signalProfile || !(await line.setProfile(signalProfile)).done) return;
    await this.database.inWork((tx) => this.books.state.hasProfile(tx, signalProfile));
  }
}

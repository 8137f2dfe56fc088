import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import { Clock, CONFIG, Database, Every, Metrics } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { imapPlaceOf } from './imap-place.js';
import { newMails, type Found, type Login, type Reached } from './mailbox.js';
import { ReadMailRow } from './read-mail.row.js';
import { TakeMailStore } from './take-mail.store.js';

const INSTALLATION = '6c617077-696e-8700-8000-000000000001';
/** Of the notice that the mailbox cannot be read. */
const MAILBOX_DUMB = '3a110000-0000-4000-8000-000000000002';
/** Looks in a row that may come to nothing before somebody is told: a server restarts in less. */
const MOST_FAILURES = 15;

/** What the mailbox is read with beside rows. */
@Injectable()
export class MailboxTools {
  constructor(
    readonly clock: Clock,
    readonly board: NoticeBoardStore,
    readonly metrics: Metrics,
  ) {}
}

/** Looks for bounces and answers in the mailbox of our sender, three times a minute. */
@Injectable()
export class MailboxConnector {
  private readonly log = new Logger('mailbox');
  private readonly login: Login | null;
  private readonly mailbox: string;
  /** Whether the last look at the mailbox came to something; so it is where there is none. */
  readable = true;
  private looking = false;

  constructor(
    @Inject(CONFIG) config: NotificationConfig,
    private readonly database: Database,
    private readonly mails: TakeMailStore,
    private readonly tools: MailboxTools,
  ) {
    this.login = loginOf(config);
    this.mailbox = createHash('sha256').update(`${config.imapUrl} ${config.imapUser}`).digest('hex');
  }

  @Every('mailbox.read', 20_000)
  async look(): Promise<void> {
    if (this.login === null || this.looking) return;
    this.looking = true;
    try {
      await this.lookAt(this.login);
    } finally {
      this.looking = false;
    }
  }

  private async lookAt(login: Login): Promise<void> {
    const before = await this.database.inWork((tx) => tx.findOneBy(ReadMailRow, this.place));
    const reached = before === null ? null : { uidValidity: before.uidValidity, lastUid: Number(before.lastUid) };
    try {
      const since = before?.readAt ?? this.tools.clock.now();
      const seen = await newMails(login, reached, since);
      this.readable = true;
      for (const mail of seen.found) await this.take(seen.reached.uidValidity, mail);
      if (before === null || before.failures > 0 || reached?.uidValidity !== seen.reached.uidValidity) {
        await this.well(seen.reached);
      }
    } catch (error) {
      // What cannot be read while the keys are locked is read after.
      if (!(error instanceof Failure)) this.log.warn('the mailbox could not be read', { code: codeOf(error) });
      this.readable = false;
      await this.failed(before);
    }
  }

  private get place(): { orgId: string; mailbox: string } {
    return { orgId: INSTALLATION, mailbox: this.mailbox };
  }

  private async take(uidValidity: string, { uid, bytes }: Found): Promise<void> {
    const did = await this.takeOrPass(uidValidity, uid, bytes);
    this.tools.metrics.counter('mails_heard_total', 'Mails that came in by what they did.', ['did']).inc({ did });
  }

  /** A mail that nobody can make sense of must not hold up those behind it. */
  private async takeOrPass(uidValidity: string, uid: number, bytes: Buffer | null): Promise<string> {
    const reached = { uidValidity, lastUid: uid };
    try {
      const mail = bytes === null ? null : await this.mails.read(bytes);
      return await this.database.inWork(async (tx) => {
        const did = mail === null ? 'unreadable' : await this.mails.take(tx, mail);
        await this.reach(tx, reached);
        return did;
      });
    } catch (error) {
      if (error instanceof Failure) throw error;
      this.log.error('a mail could not be taken', error instanceof Error ? error : { error });
      await this.database.inWork((tx) => this.reach(tx, reached));
      return 'broken';
    }
  }

  private async well(reached: Reached): Promise<void> {
    await this.database.inWork(async (tx) => {
      await this.reach(tx, reached);
      await this.tools.board.clear(tx, MAILBOX_DUMB);
    });
  }

  private async reach(tx: EntityManager, { uidValidity, lastUid }: Reached): Promise<void> {
    const row = { uidValidity, lastUid: String(lastUid), failures: 0, readAt: this.tools.clock.now() };
    await tx.upsert(ReadMailRow, { ...this.place, ...row }, ['orgId', 'mailbox']);
  }

  private async failed(before: ReadMailRow | null): Promise<void> {
    const failures = (before?.failures ?? 0) + 1;
    await this.database.inWork(async (tx) => {
      const first = { uidValidity: '', lastUid: '0', readAt: this.tools.clock.now() };
      if (before === null) await tx.insert(ReadMailRow, { ...this.place, ...first, failures });
      else await tx.update(ReadMailRow, this.place, { failures });
      if (failures >= MOST_FAILURES) await this.tools.board.raise(tx, MAILBOX_DUMB, 'tell');
    });
  }
}

function loginOf(config: NotificationConfig): Login | null {
  const { imapUrl, imapUser, imapPassword, mode } = config;
  if (imapUrl === null || imapUser === null || imapPassword === null) return null;
  const place = imapPlaceOf(imapUrl);
  const here = place.host === 'localhost' || (isIP(place.host) === 4 && place.host.startsWith('127.'));
  return { place, user: imapUser, password: imapPassword, plain: mode === 'development' && here };
}

function codeOf(error: unknown): string {
  const { code, authenticationFailed } = (error ?? {}) as { code?: unknown; authenticationFailed?: boolean };
  if (authenticationFailed === true) return 'authentication';
  return typeof code === 'string' && /^[A-Za-z_]{2,40}$/.test(code) ? code : 'no answer';
}

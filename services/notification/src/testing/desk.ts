import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alertChanged, memberChanged, recipientsSet, type AlertSnapshot, type PolicyEntry } from '@lapwing/contracts';
import { checkLedger, type Channel, type Level, type MessageLanguage, type Role } from '@lapwing/domain';
import { bootService, type Slice } from '@lapwing/bus/testing';
import { serviceConfig } from '@lapwing/platform';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { notificationConfig } from '../config.js';
import { NotificationModule } from '../notification.module.js';
import { notificationMigrations } from '../migrations.js';
import { notificationRows } from '../rows.js';
import { AttemptRow } from '../send-messages/attempt.row.js';
import { ledgerOf } from '../send-messages/attempt.store.js';
import { SendTimer } from '../send-messages/send.timer.js';
import { StandIns } from './stand-ins.js';

export interface Worker {
  memberId: string;
  email: string;
  phone: string;
}

/** What matters of somebody who joins: null leaves an address out. */
export interface Joining {
  email?: string | null;
  signal?: string | null;
  preferred?: 'email' | 'signal';
  language?: MessageLanguage;
  level?: Level;
}

let phones = 1000;

/** A notification service with stand-ins for mail and Signal, and an organisation of a few members. */
export class Desk {
  readonly orgId: string = randomUUID();

  private constructor(
    readonly slice: Slice,
    readonly standIns: StandIns,
    private readonly dir: string,
  ) {}

  static async open(config: Record<string, unknown> = {}): Promise<Desk> {
    const standIns = await StandIns.start();
    const dir = mkdtempSync(join(tmpdir(), 'lapwing-notification-'));
    const slice = await bootService({
      name: 'notification',
      module: NotificationModule,
      rows: notificationRows,
      migrations: notificationMigrations,
      config: {
        ...defaultSettings(),
        keyFile: join(dir, 'keys'),
        kekFile: join(dir, 'kek'),
        publicUrl: 'https://desk.example',
        mailFrom: 'desk@mail.example',
        smtpUrl: standIns.smtpUrl,
        smtpUser: null,
        smtpPassword: null,
        imapUrl: standIns.imapUrl,
        imapUser: 'desk',
        imapPassword: 'catcher',
        signalUrl: standIns.signalUrl,
        signalAccount: standIns.account,
        signalKind: 'signal-cli',
        signalProfile: 'Desk',
        signalExpireSeconds: 604_800,
        signalMemberCap: 1000,
        webExempt: [],
        signalPauseMs: 0,
        signalDailyCap: 1000,
        sendTimeoutMs: 400,
        canaryRecipient: null,
        ...config,
      },
    });
    slice.alongside(() => slice.get(SendTimer).settled());
    return new Desk(slice, standIns, dir);
  }

  async close(): Promise<void> {
    await this.slice.close();
    await this.standIns.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** Another organisation at the same service. */
  elsewhere(): Desk {
    return new Desk(this.slice, this.standIns, this.dir);
  }

  /** Somebody who has shown the second factor just now. */
  actor(worker: Pick<Worker, 'memberId'>, roles: Role[] = ['caseworker']) {
    return { orgId: this.orgId, memberId: worker.memberId, roles, proved: true };
  }

  /** A member joins and says where they are reached. */
  async joins(wish: Joining = {}, roles: Role[] = ['caseworker']): Promise<Worker> {
    phones += 1;
    const memberId = randomUUID();
    const worker = { memberId, email: `member${phones}@mail.example`, phone: `+1555020${phones}` };
    const member = { orgId: this.orgId, memberId, version: 1, roles, language: 'en' as const, active: true };
    await this.slice.deliver(memberChanged, member);
    const { language = 'en', level = 'L0', preferred = 'signal' } = wish;
    const order: Channel[] = preferred === 'signal' ? ['signal', 'email'] : ['email', 'signal'];
    const wishes = { memberId, version: 0, language, level, critical: order, other: order };
    await this.slice.ask(recipientsSet, wishes, this.actor(worker, roles));
    if (wish.email !== null) await this.isReachedAt(worker, 'email', wish.email ?? worker.email);
    if (wish.signal !== null) await this.isReachedAt(worker, 'signal', wish.signal ?? worker.phone);
    this.slice.clock.advance('1 s');
    return worker;
  }

  /** An address that has been shown to be the member's. */
  async isReachedAt(
    { memberId }: Pick<Worker, 'memberId'>,
    channel: 'email' | 'signal',
    address: string,
  ): Promise<void> {
    const addresses = this.slice.get(AddressStore);
    await this.slice.database.inWork(async (tx) => {
      await addresses.keepVerified(tx, { orgId: this.orgId, memberId, channel }, { address });
    });
  }

  /** Every policy says this from now on; nobody has to agree. */
  async policySays(facts: Partial<PolicyEntry>): Promise<void> {
    const policies = this.slice.get(PolicyStore);
    await this.slice.database.inWork(async (tx) => {
      for (const one of await policies.all(tx, this.orgId)) await policies.replace(tx, one, { ...one.entry, ...facts });
    });
  }

  /** What waits for a second person is looked at again, as it is each minute. */
  async wishesAreFollowed(): Promise<void> {
    await this.slice.runEvery('wishes.follow');
    await this.slice.runTimers();
  }

  /** Matching tells of an alert; returns its snapshot. */
  async alert(snapshot: Partial<AlertSnapshot> = {}): Promise<AlertSnapshot> {
    const whole: AlertSnapshot = {
      orgId: this.orgId,
      alertId: randomUUID(),
      version: 1,
      cause: 'development',
      state: 'raised',
      worse: false,
      worseFor: [],
      urgency: 'critical',
      kind: 'detention',
      policyId: null,
      duties: ['desk'],
      changedAt: this.slice.clock.now().toISOString(),
      into: null,
      from: [],
      headline: null,
      ...snapshot,
    };
    await this.slice.deliver(alertChanged, whole);
    await this.slice.runTimers();
    return whole;
  }

  /** Time passes, and whatever falls due meanwhile happens in its order. */
  async passes(span: string): Promise<void> {
    this.slice.clock.advance(span);
    await this.slice.runTimers();
  }

  async ledger(alertId: string): Promise<AttemptRow[]> {
    return this.slice.database.inWork((tx) => tx.find(AttemptRow, { where: { alertId }, order: { id: 'ASC' } }));
  }

  /** The ledger in one line per attempt: step, repeat, channel, number, state. */
  async story(alertId: string): Promise<string[]> {
    const rows = await this.ledger(alertId);
    return rows.map((row) => `${row.step}/${row.repeat} ${row.channel} ${row.attempt} ${row.state}`);
  }

  /** Faults of the whole ledger. */
  async ledgerFaults(): Promise<string[]> {
    const rows = await this.slice.database.inWork((tx) => tx.find(AttemptRow));
    return checkLedger(rows.map(ledgerOf));
  }
}

/** What settings are where nobody sets them. */
function defaultSettings(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(notificationConfig.shape).flatMap(([name, schema]) => {
      if (name in serviceConfig.shape) return [];
      const value = schema.safeParse(undefined);
      return value.success ? [[name, value.data]] : [];
    }),
  );
}

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  alertChanged,
  memberChanged,
  recipientsSet,
  type AlertSnapshot,
  type InputOf,
  type RecipientEntry,
} from '@lapwing/contracts';
import { checkLedger, type Role } from '@lapwing/domain';
import { bootService, type Slice } from '@lapwing/bus/testing';
import { NotificationModule } from '../notification.module.js';
import { notificationMigrations } from '../migrations.js';
import { notificationRows } from '../rows.js';
import { AttemptRow } from '../send-messages/attempt.row.js';
import { ledgerOf } from '../send-messages/attempt.store.js';
import { StandIns } from './stand-ins.js';

export interface Worker {
  memberId: string;
  email: string;
  phone: string;
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
        keyFile: join(dir, 'keys'),
        kekFile: join(dir, 'kek'),
        publicUrl: 'https://desk.example',
        mailFrom: 'desk@mail.example',
        smtpUrl: standIns.smtpUrl,
        smtpUser: null,
        smtpPassword: null,
        signalUrl: standIns.signalUrl,
        signalAccount: standIns.account,
        signalPauseMs: 0,
        signalDailyCap: 1000,
        sendTimeoutMs: 400,
        canaryRecipient: null,
        ...config,
      },
    });
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

  actor(worker: Pick<Worker, 'memberId'>, roles: Role[] = ['caseworker']) {
    return { orgId: this.orgId, memberId: worker.memberId, roles };
  }

  /** A member joins and says where they are reached. */
  async joins(entry: Partial<RecipientEntry> = {}, roles: Role[] = ['caseworker']): Promise<Worker> {
    phones += 1;
    const memberId = randomUUID();
    const worker = { memberId, email: `member${phones}@mail.example`, phone: `+1555020${phones}` };
    const member = { orgId: this.orgId, memberId, version: 1, roles, language: 'en' as const, active: true };
    await this.slice.deliver(memberChanged, member);
    const place: InputOf<typeof recipientsSet> = {
      memberId,
      version: 0,
      email: worker.email,
      signal: worker.phone,
      preferred: 'signal',
      ...entry,
    };
    await this.slice.ask(recipientsSet, place, this.actor(worker, roles));
    this.slice.clock.advance('1 s');
    return worker;
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

import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { claimDueAt, CODE_NUMBERS, handOverCode, type PublicReport, takingBackPublic } from '@lapwing/domain';
import { Clock, Jobs, type Place } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import type { Alert } from '../match-development/alert.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PublicReportRow } from './public-report.row.js';

/** What is sealed of it. */
export interface PublicReportContent extends PublicReport {
  /** By which ingestion knows it: chance, so that it leads to nobody. */
  claimId: string;
  /** Whoever shows it told the claim: 256 bits as hexadecimal digits, shown once, to take it back. */
  secret: string;
  title: string;
  text: string;
  atOnce: boolean;
}

export interface PublicReportKept extends Omit<PublicReportRow, 'sealed' | 'keySlot'> {
  /** Null once the alert has another key, because somebody was taken out of it. */
  content: PublicReportContent | null;
}

const FINE = 2 ** 32;
const HAVE_LEFT: PublicReportRow['state'][] = ['sent', 'recalling', 'recalled'];

/** First-hand reports that are told to all: one at most for each alert. */
@Injectable()
export class PublicReportStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** What makes its headline like no other; to everybody but the organisation it is chance. */
  referenceOf({ orgId, id }: Pick<Alert, 'orgId' | 'id'>): string {
    const bytes = Buffer.from(this.keys.alertId(orgId, { report: `public/${id}` }).replaceAll('-', ''), 'hex');
    // The seventh and ninth byte say of which sort the id is, the same for all.
    const random = [...bytes].filter((_, at) => at !== 6 && at !== 8).slice(0, CODE_NUMBERS);
    return handOverCode(random.map((byte) => byte / 256));
  }

  async find(tx: EntityManager, orgId: string, id: string): Promise<PublicReportKept | null> {
    const row = await tx.findOneBy(PublicReportRow, { orgId, id });
    return row === null ? null : this.opened(row);
  }

  /** Reads one and holds it until the transaction ends: what is taken back while it leaves has left. */
  async lock(tx: EntityManager, orgId: string, id: string): Promise<PublicReportKept | null> {
    const row = await tx.findOne(PublicReportRow, { where: { orgId, id }, lock: { mode: 'pessimistic_write' } });
    return row === null ? null : this.opened(row);
  }

  /** Keeps what is to be told, and when it leaves. Throws for an alert that has no key of its own. */
  async keep(
    tx: EntityManager,
    alert: Alert,
    said: Omit<PublicReportContent, 'claimId' | 'secret'>,
  ): Promise<PublicReportKept> {
    const { orgId, id, keySlot } = alert;
    if (keySlot === null) throw new Error('A report’s alert has a key of its own.');
    const content = { ...said, claimId: randomUUID(), secret: randomBytes(32).toString('hex') };
    const key = this.keys.recordKey(orgId, Number(keySlot));
    const sealed = this.keys.sealRecord(key, orgId, placeOf(id), content);
    const dueAt = this.leavesAt(said.atOnce);
    const clear = { orgId, id, state: 'waiting' as const, dueAt };
    await tx.insert(PublicReportRow, { ...clear, keySlot, sealed });
    await this.jobs.at(tx, 'public_report.send', `${orgId}/${id}`, dueAt);
    return { ...clear, content };
  }

  async settle(tx: EntityManager, { orgId, id }: PublicReportKept, state: PublicReportRow['state']): Promise<void> {
    await tx.update(PublicReportRow, { orgId, id }, { state });
  }

  /**
   * Keeps from leaving what has not left; of what has left, what takes it back leaves the same way. Nobody can take back any
   * more what nobody can read any more.
   */
  async takeBack(tx: EntityManager, { orgId, id }: Pick<Alert, 'orgId' | 'id'>): Promise<void> {
    const kept = await this.lock(tx, orgId, id);
    if (kept === null) return;
    const next = takingBackPublic(kept.state);
    if (next.do === 'keep') return this.settle(tx, kept, 'taken_back');
    if (next.do === 'nothing' || kept.content === null) return;
    const dueAt = this.leavesAt(kept.content.atOnce);
    await tx.update(PublicReportRow, { orgId, id }, { state: 'recalling', dueAt });
    await this.jobs.at(tx, 'public_report.send', `${orgId}/${id}`, dueAt);
  }

  /** Those of some organisations that have left, for as long as they can be read. */
  async sent(tx: EntityManager, orgIds: readonly string[]): Promise<PublicReportKept[]> {
    const rows = await tx.findBy(PublicReportRow, { orgId: In([...orgIds]), state: In(HAVE_LEFT) });
    return rows.map((row) => this.opened(row));
  }

  private leavesAt(atOnce: boolean): Date {
    return claimDueAt(this.clock.now(), randomInt(FINE) / FINE, atOnce);
  }

  private opened({ sealed, keySlot, ...clear }: PublicReportRow): PublicReportKept {
    const place = placeOf(clear.id);
    const content = this.keys.openRecordOrNull<PublicReportContent>(clear.orgId, Number(keySlot), place, sealed);
    return { ...clear, content };
  }
}

function placeOf(id: string): Place {
  return { table: 'public_report', row: id, schemaVersion: 1 };
}

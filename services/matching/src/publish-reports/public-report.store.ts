import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CODE_NUMBERS, handOverCode, type PublicReport } from '@lapwing/domain';
import { Jobs, type Place } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import type { Alert } from '../match-development/alert.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PublicReportRow } from './public-report.row.js';

/** What is sealed of it. */
export interface PublicReportContent extends PublicReport {
  /** By which ingestion knows it: chance, so that it leads to nobody. */
  claimId: string;
  title: string;
  text: string;
}

export interface PublicReportKept extends Omit<PublicReportRow, 'sealed' | 'keySlot'> {
  /** Null once the alert has another key, because somebody was taken out of it. */
  content: PublicReportContent | null;
}

/** First-hand reports that are told to all: one at most for each alert. */
@Injectable()
export class PublicReportStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
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

  /** Keeps what is to be told, and when it leaves. Throws for an alert that has no key of its own. */
  async keep(
    tx: EntityManager,
    alert: Alert,
    said: Omit<PublicReportContent, 'claimId'>,
    dueAt: Date,
  ): Promise<PublicReportKept> {
    const { orgId, id, keySlot } = alert;
    if (keySlot === null) throw new Error('A report’s alert has a key of its own.');
    const content = { ...said, claimId: randomUUID() };
    const key = this.keys.recordKey(orgId, Number(keySlot));
    const sealed = this.keys.sealRecord(key, orgId, placeOf(id), content);
    const clear = { orgId, id, state: 'waiting' as const, dueAt };
    await tx.insert(PublicReportRow, { ...clear, keySlot, sealed });
    await this.jobs.at(tx, 'public_report.send', `${orgId}/${id}`, dueAt);
    return { ...clear, content };
  }

  async settle(tx: EntityManager, { orgId, id }: PublicReportKept, state: 'sent' | 'taken_back'): Promise<void> {
    await tx.update(PublicReportRow, { orgId, id, state: 'waiting' }, { state });
  }

  /** Keeps from leaving what has not left. */
  async takeBack(tx: EntityManager, { orgId, id }: Pick<Alert, 'orgId' | 'id'>): Promise<void> {
    await tx.update(PublicReportRow, { orgId, id, state: 'waiting' }, { state: 'taken_back' });
  }

  /** Those of some organisations that have left, for as long as they can be read. */
  async sent(tx: EntityManager, orgIds: readonly string[]): Promise<PublicReportKept[]> {
    const rows = await tx.findBy(PublicReportRow, { orgId: In([...orgIds]), state: 'sent' });
    return rows.map((row) => this.opened(row));
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

import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type AlertSnapshot } from '@lapwing/contracts';
import { mintAlertCode } from '@lapwing/domain';
import { AlertRow } from './alert.row.js';

const TRIES = 8;
const PRECISION = 2 ** 32;

/** Alerts in their latest version. */
@Injectable()
export class AlertStore {
  async one(tx: EntityManager, orgId: string, alertId: string): Promise<AlertRow | null> {
    return tx.findOneBy(AlertRow, { orgId, alertId });
  }

  /** The organisation's open alerts. */
  async open(tx: EntityManager, orgId: string): Promise<AlertRow[]> {
    return tx.findBy(AlertRow, { orgId, open: true });
  }

  /** The alert as known so far, held against other versions until the transaction ends. */
  async hold(tx: EntityManager, orgId: string, alertId: string): Promise<AlertRow | null> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`codes of ${orgId}`]);
    return this.one(tx, orgId, alertId);
  }

  /** Stores a snapshot that is newer than what is known; an alert that opens again gets a free code. */
  async keep(tx: EntityManager, snapshot: AlertSnapshot, known: AlertRow | null): Promise<AlertRow> {
    const { orgId, alertId, version, state, urgency, kind, cause, policyId, headline, into: intoAlertId } = snapshot;
    const open = state !== 'withdrawn' && state !== 'closed';
    const code = known !== null && (known.open || !open) ? known.code : await this.freeCode(tx, orgId);
    const changedAt = new Date(snapshot.changedAt);
    const standing = { version, state, urgency, kind, cause, policyId, code, open, intoAlertId, headline, changedAt };
    const row: AlertRow = { orgId, alertId, ...standing };
    if (known === null) await tx.insert(AlertRow, row);
    else await tx.update(AlertRow, { orgId, alertId }, row);
    return row;
  }

  private async freeCode(tx: EntityManager, orgId: string): Promise<string> {
    const taken = await this.open(tx, orgId);
    const randoms = Array.from({ length: TRIES }, () => randomInt(PRECISION) / PRECISION);
    const code = mintAlertCode(randoms, new Set(taken.map((alert) => alert.code)));
    if (code === null) throw new Failure('unavailable', { detail: 'Every code is taken by an open alert.' });
    return code;
  }
}

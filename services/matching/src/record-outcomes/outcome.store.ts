import { Injectable } from '@nestjs/common';
import { standingOutcomes, type ClaimedDeed, type Outcome, type OutcomeTakenBack } from '@lapwing/domain';
import { Ids, type Place } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { OutcomeRow } from './outcome.row.js';

/** What happened to a touched person, as somebody recorded it. */
export interface OutcomeRecord {
  personId: string;
  outcome: Outcome;
  by: string;
  at: string;
}

/** What was said of a person in an alert; null took back what was said before it. */
export interface SaidOutcome extends Omit<OutcomeRecord, 'outcome'> {
  alertId: string;
  outcome: Outcome | null;
}

/** What became of the persons of an alert, and what was claimed of it. */
export interface AlertOutcomes {
  last: ReadonlyMap<string, OutcomeRecord>;
  claims: readonly ClaimedDeed[];
}

interface Kept {
  alertId: string;
  record: OutcomeRecord | OutcomeTakenBack | ClaimedDeed;
}

/** Outcomes are only ever added, until their person is erased; the last one of a person counts. */
@Injectable()
export class OutcomeStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly ids: Ids,
  ) {}

  async add(tx: EntityManager, orgId: string, alertId: string, record: OutcomeRecord): Promise<void> {
    const id = this.ids.next();
    await tx.insert(OutcomeRow, { orgId, id, alertId, sealed: this.keys.seal(orgId, placeOf(id), record) });
  }

  /** Takes back what was said last of a person; it stays readable. */
  async takeBack(tx: EntityManager, orgId: string, alertId: string, record: OutcomeTakenBack): Promise<void> {
    const id = this.ids.next();
    await tx.insert(OutcomeRow, { orgId, id, alertId, sealed: this.keys.seal(orgId, placeOf(id), record) });
  }

  /** All that was said in these alerts, or in any, in order; what was claimed only where its claimant reads it. */
  async said(
    tx: EntityManager,
    orgId: string,
    alertIds: readonly string[] | null,
    claimant: string | null,
  ): Promise<SaidOutcome[]> {
    return (await this.kept(tx, orgId, alertIds)).flatMap(({ alertId, record }): SaidOutcome[] => {
      const { personId, by, at } = record;
      if ('takenBack' in record) return [{ alertId, personId: record.personId, outcome: null, by, at }];
      if ('claimed' in record && record.by !== claimant) return [];
      return personId === null ? [] : [{ alertId, personId, outcome: record.outcome, by, at }];
    });
  }

  /** Removes what was recorded of a person in these alerts. */
  async forget(tx: EntityManager, orgId: string, alertIds: readonly string[], personId: string): Promise<void> {
    const rows = await tx.findBy(OutcomeRow, { orgId, alertId: In([...alertIds]) });
    const about = rows.filter(
      ({ id, sealed }) => this.keys.open<OutcomeRecord>(orgId, placeOf(id), sealed).personId === personId,
    );
    if (about.length > 0) await tx.query('select forget_outcomes($1, $2)', [orgId, about.map(({ id }) => id)]);
  }

  /** Keeps what a member did under duress: a row like any other, so that none tells who stands under a guard. */
  async claim(tx: EntityManager, orgId: string, alertId: string, claim: ClaimedDeed): Promise<void> {
    const id = this.ids.next();
    await tx.insert(OutcomeRow, { orgId, id, alertId, sealed: this.keys.seal(orgId, placeOf(id), claim) });
  }

  /** The last outcome of each person of an alert; what was claimed under duress is none. */
  async last(tx: EntityManager, orgId: string, alertId: string): Promise<ReadonlyMap<string, OutcomeRecord>> {
    return lastOf(await this.kept(tx, orgId, [alertId]));
  }

  /** By alert, the last outcome of each person, and all that was claimed under duress. */
  async ofAlerts(
    tx: EntityManager,
    orgId: string,
    alertIds: readonly string[],
  ): Promise<ReadonlyMap<string, AlertOutcomes>> {
    const kept = await this.kept(tx, orgId, alertIds);
    return new Map(
      alertIds.map((alertId) => {
        const own = kept.filter((one) => one.alertId === alertId);
        return [
          alertId,
          { last: lastOf(own), claims: own.flatMap(({ record }) => ('claimed' in record ? [record] : [])) },
        ];
      }),
    );
  }

  /** The alerts of which a member claimed something. */
  async claimedBy(tx: EntityManager, orgId: string, memberId: string): Promise<string[]> {
    const kept = await this.kept(tx, orgId, null);
    const own = kept.filter(({ record }) => 'claimed' in record && record.by === memberId);
    return [...new Set(own.map(({ alertId }) => alertId))];
  }

  private async kept(tx: EntityManager, orgId: string, alertIds: readonly string[] | null): Promise<Kept[]> {
    const where = alertIds === null ? { orgId } : { orgId, alertId: In([...alertIds]) };
    const rows = await tx.find(OutcomeRow, { where, order: { id: 'asc' } });
    return rows.map(({ id, alertId, sealed }) => ({
      alertId,
      record: this.keys.open<Kept['record']>(orgId, placeOf(id), sealed),
    }));
  }
}

function lastOf(kept: readonly Kept[]): ReadonlyMap<string, OutcomeRecord> {
  return standingOutcomes(kept.flatMap(({ record }) => ('claimed' in record ? [] : [record])));
}

function placeOf(id: string): Place {
  return { table: 'outcome', row: id, schemaVersion: 1 };
}

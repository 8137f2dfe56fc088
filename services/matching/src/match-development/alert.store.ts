import { Injectable, Logger } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { countTouched, leavesOut, type StandingAlert } from '@lapwing/domain';
import { Clock, Jobs, type Place } from '@lapwing/platform';
import { In, Not, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { alertPage, type PageWish } from './alert-page.js';
import { AlertRow } from './alert.row.js';
import { contentOfOld, packContent, unpackContent, type AlertContent } from './alert-content.js';
import { insertAlerts, updateAlerts } from './write-alerts.js';

/** An alert, opened. */
export interface Alert extends Omit<AlertRow, 'sealed' | 'touchedCount'> {
  content: AlertContent;
  /** The slot of its former key, which is destroyed once this version is kept. */
  spentSlot: string | null;
}

const NOTHING: AlertContent = { touched: [], window: false, developmentIds: [], report: null };

/** Alerts with their sealed part opened on reading and sealed on writing, each under a key of its own. */
@Injectable()
export class AlertStore {
  private readonly log = new Logger('alerts');

  constructor(
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** The id of an organisation's alert about a development. */
  idAbout(orgId: string, development: string): string {
    return this.keys.alertId(orgId, { development });
  }

  async find(tx: EntityManager, orgId: string, id: string): Promise<Alert | null> {
    const row = await tx.findOneBy(AlertRow, { orgId, id });
    return row === null ? null : this.opened(row);
  }

  /**
   * The id of the alert that a member's report becomes, and whether it is there already: a report that comes twice over a bad
   * line waits here for the one before. Nobody else's report has that id, whatever they call it.
   */
  async ofReport(
    tx: EntityManager,
    { orgId, memberId }: { orgId: string; memberId: string },
    reportId: string,
  ): Promise<{ alertId: string; isFiled: boolean }> {
    const alertId = this.keys.alertId(orgId, { report: `${memberId}/${reportId}` });
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [alertId]);
    return { alertId, isFiled: await tx.existsBy(AlertRow, { orgId, id: alertId }) };
  }

  /** Reads an alert and holds it until the transaction ends. */
  async lock(tx: EntityManager, orgId: string, id: string): Promise<Alert | null> {
    const row = await tx.findOne(AlertRow, { where: { orgId, id }, lock: { mode: 'pessimistic_write' } });
    return row === null ? null : this.opened(row);
  }

  /** Reads those alerts that exist and holds them until the transaction ends. */
  async lockAll(tx: EntityManager, wanted: readonly { orgId: string; id: string }[]): Promise<Alert[]> {
    if (wanted.length === 0) return [];
    const rows = await tx
      .createQueryBuilder(AlertRow, 'alert')
      .where('(alert.org_id, alert.id) in (select * from unnest(:orgIds::uuid[], :ids::uuid[]))', {
        orgIds: wanted.map(({ orgId }) => orgId),
        ids: wanted.map(({ id }) => id),
      })
      .orderBy('alert.orgId')
      .addOrderBy('alert.id')
      .setLock('pessimistic_write')
      .getMany();
    return rows.map((row) => this.opened(row));
  }

  /** One page of a list; the sealed parts stay closed. */
  async page(tx: EntityManager, orgId: string, wish: PageWish): Promise<{ rows: AlertRow[]; next: string | null }> {
    return alertPage(tx, orgId, wish);
  }

  /** The ids of the alerts of an organisation that somebody still has to answer for. */
  async open(tx: EntityManager, orgId: string): Promise<string[]> {
    const state = Not(In(['closed', 'withdrawn']));
    const rows = await tx.find(AlertRow, {
      select: { orgId: true, id: true },
      where: { orgId, state },
      order: { id: 'asc' },
    });
    return rows.map(({ id }) => id);
  }

  /** Every alert of an organisation that was not withdrawn. */
  async standing(tx: EntityManager, orgId: string): Promise<Alert[]> {
    const rows = await tx.find(AlertRow, { where: { orgId, state: Not('withdrawn') }, order: { id: 'asc' } });
    return rows.map((row) => this.opened(row));
  }

  /** Those of these alerts that exist and were not withdrawn. */
  async notWithdrawn(tx: EntityManager, orgId: string, ids: readonly string[]): Promise<Alert[]> {
    if (ids.length === 0) return [];
    const rows = await tx.find(AlertRow, { where: { orgId, id: In([...ids]), state: Not('withdrawn') } });
    return rows.map((row) => this.opened(row));
  }

  /** Writes new alerts and new versions of alerts. */
  async keepAll(tx: EntityManager, alerts: readonly Alert[]): Promise<void> {
    const keyless = alerts.filter(({ keySlot }) => keySlot === null);
    const made = await this.keys.newRecordKeysFor(
      tx,
      keyless.map(({ orgId }) => orgId),
    );
    const fresh = new Map(keyless.map((alert, nth) => [alert, made[nth]]));
    const rows = alerts.map((alert) => this.sealed(alert, fresh.get(alert) ?? null));
    await insertAlerts(
      tx,
      rows.filter(({ version }) => version === 1),
    );
    await updateAlerts(
      tx,
      rows.filter(({ version }) => version > 1),
    );
    const when = this.clock.now();
    const spent = alerts.flatMap(({ spentSlot: subject }) => (subject === null ? [] : [{ subject, when, lane: null }]));
    await this.jobs.atAll(tx, 'record_key.shred', spent);
  }

  /** Rewrites a version that nobody needs to be told of. */
  async amend(tx: EntityManager, alert: Alert): Promise<void> {
    const [made = null] = alert.keySlot === null ? await this.keys.newRecordKeys(tx, alert.orgId, 1) : [];
    await updateAlerts(tx, [this.sealed(alert, made)]);
  }

  /** An alert before its first version. */
  blank(orgId: string, id: string, cause: Alert['cause']): Alert {
    const now = this.clock.now();
    const keys = { keySlot: null, spentSlot: null };
    const clear = { kind: null, policyId: null, duties: [], raisedAt: now, changedAt: now, ...keys };
    return { orgId, id, version: 0, cause, state: 'raised', urgency: 'digest', ...clear, content: NOTHING };
  }

  /**
   * The next version of an alert as of now. Where somebody is touched no longer it gets another key: backups of what it said
   * would else outlive their erasure.
   */
  next(alert: Alert, changes: Partial<Omit<Alert, 'orgId' | 'id' | 'version' | 'changedAt'>>): Alert {
    const after = { ...alert, ...changes, version: alert.version + 1, changedAt: this.clock.now() };
    const isRid = leavesOut(alert.content.touched, after.content.touched);
    return isRid ? { ...after, keySlot: null, spentSlot: alert.keySlot } : after;
  }

  private sealed(
    { content, spentSlot: _spentSlot, ...clear }: Alert,
    made: { slot: number; key: Buffer } | null,
  ): AlertRow {
    const { orgId, keySlot } = clear;
    const recordKey = made ?? this.keys.recordKey(orgId, Number(keySlot));
    const keyed = { ...clear, keySlot: String(recordKey.slot) };
    const sealed = this.keys.sealRecordBytes(recordKey, orgId, placeOf(keyed), packContent(content));
    return { ...keyed, touchedCount: countTouched(content.touched), sealed };
  }

  private opened({ sealed, touchedCount: _touchedCount, ...clear }: AlertRow): Alert {
    const { orgId, keySlot } = clear;
    const place = placeOf(clear);
    try {
      const content =
        keySlot === null
          ? contentOfOld(this.keys.open(orgId, place, sealed))
          : unpackContent(this.keys.openRecordBytes(orgId, Number(keySlot), place, sealed));
      return { ...clear, content, spentSlot: null };
    } catch (cause) {
      return this.emptied(clear, cause);
    }
  }

  /**
   * Alerts from a backup may be older than their keys, or newer. Nobody counts as told then, so whoever is still touched rings
   * again; and one alert that does not open keeps no other from being judged.
   */
  private emptied(clear: Omit<Alert, 'content' | 'spentSlot'>, cause: unknown): Alert {
    if (cause instanceof Failure && cause.code !== 'not_found') throw cause;
    if (!(cause instanceof Failure)) this.log.error('an alert does not open', cause, { alert: clear.id });
    return { ...clear, content: NOTHING, keySlot: null, spentSlot: null };
  }
}

function placeOf({ id, version, keySlot }: Pick<Alert, 'id' | 'version' | 'keySlot'>): Place {
  return { table: 'alert', row: `${id}/${version}`, schemaVersion: keySlot === null ? 1 : 2 };
}

/** What the domain compares. */
export function standingOf(alert: Alert): StandingAlert {
  const { state, urgency, duties } = alert;
  return { state, urgency, duties, window: alert.content.window, touched: alert.content.touched };
}

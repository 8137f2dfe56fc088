import { Injectable } from '@nestjs/common';
import type { AlertSnapshot } from '@lapwing/contracts';
import type { ReportKind, StandingAlert, Touched } from '@lapwing/domain';
import { Clock, type Place } from '@lapwing/platform';
import { In, Not, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { alertPage, type PageWish } from './alert-page.js';
import { AlertRow } from './alert.row.js';

/** What a first-hand report says. */
export interface Report {
  id: string;
  what: ReportKind;
  country: string | null;
  at: string;
  note: string | null;
  by: string;
}

/** The sealed part of an alert: in clear it would rebuild the list of persons and places. */
export interface AlertContent {
  touched: Touched[];
  window: boolean;
  developmentIds: string[];
  report: Report | null;
}

/** An alert, opened. */
export interface Alert extends Omit<AlertRow, 'sealed' | 'touchedCount'> {
  content: AlertContent;
}

/** Alerts with their sealed part opened on reading and sealed on writing. */
@Injectable()
export class AlertStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly clock: Clock,
  ) {}

  async find(tx: EntityManager, orgId: string, id: string): Promise<Alert | null> {
    const row = await tx.findOneBy(AlertRow, { orgId, id });
    return row === null ? null : this.opened(row);
  }

  /** Reads an alert and holds it until the transaction ends. */
  async lock(tx: EntityManager, orgId: string, id: string): Promise<Alert | null> {
    const row = await tx.findOne(AlertRow, { where: { orgId, id }, lock: { mode: 'pessimistic_write' } });
    return row === null ? null : this.opened(row);
  }

  /** The ids of those alerts that exist. */
  async existing(tx: EntityManager, alerts: readonly { orgId: string; id: string }[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from alert join unnest($1::uuid[], $2::uuid[]) as wanted (org_id, id) using (org_id, id)`,
      [alerts.map(({ orgId }) => orgId), alerts.map(({ id }) => id)],
    );
    return new Set(rows.map(({ id }) => id));
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

  /** Writes a new alert or a new version of one. */
  async keep(tx: EntityManager, alert: Alert): Promise<void> {
    if (alert.version === 1) await tx.insert(AlertRow, this.sealed(alert));
    else await this.amend(tx, alert);
  }

  /** Rewrites a version that nobody needs to be told of. */
  async amend(tx: EntityManager, alert: Alert): Promise<void> {
    await tx.update(AlertRow, { orgId: alert.orgId, id: alert.id }, this.sealed(alert));
  }

  /** An alert before its first version. */
  blank(orgId: string, id: string, cause: Alert['cause']): Alert {
    const now = this.clock.now();
    const content: AlertContent = { touched: [], window: false, developmentIds: [], report: null };
    const clear = { kind: null, policyId: null, duties: [], raisedAt: now, changedAt: now };
    return { orgId, id, version: 0, cause, state: 'raised', urgency: 'digest', ...clear, content };
  }

  /** The next version of an alert as of now. */
  next(alert: Alert, changes: Partial<Omit<Alert, 'orgId' | 'id' | 'version' | 'changedAt'>>): Alert {
    return { ...alert, ...changes, version: alert.version + 1, changedAt: this.clock.now() };
  }

  private sealed({ content, ...clear }: Alert): AlertRow {
    const sealed = this.keys.seal(clear.orgId, placeOf(clear), content);
    return { ...clear, touchedCount: content.touched.length, sealed };
  }

  private opened({ sealed, touchedCount: _touchedCount, ...clear }: AlertRow): Alert {
    return { ...clear, content: this.keys.open<AlertContent>(clear.orgId, placeOf(clear), sealed) };
  }
}

function placeOf({ id, version }: Pick<Alert, 'id' | 'version'>): Place {
  return { table: 'alert', row: `${id}/${version}`, schemaVersion: 1 };
}

/** What the domain compares. */
export function standingOf(alert: Alert): StandingAlert {
  const { state, urgency, duties } = alert;
  return { state, urgency, duties, window: alert.content.window, touched: alert.content.touched };
}

/** What other services hear of an alert: never a country, never a person. */
export function snapshotOf(
  alert: Alert,
  worse: boolean,
  worseFor: readonly string[],
  into: string | null,
): AlertSnapshot {
  const { orgId, id, version, cause, state, urgency, kind, policyId, duties, changedAt } = alert;
  return {
    orgId,
    alertId: id,
    version,
    cause,
    state,
    worse,
    worseFor: [...worseFor],
    urgency,
    kind,
    policyId,
    duties,
    changedAt: changedAt.toISOString(),
    into,
  };
}

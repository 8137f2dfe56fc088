import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type AlertSnapshot } from '@lapwing/contracts';
import { mintAlertCode, takeVersion } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { ManySituationsStore } from '../ring-duties/many-situations.store.js';
import { planRing } from '../ring-duties/plan-ring.js';
import { RingTimer } from '../ring-duties/ring.timer.js';
import type { AlertRow } from './alert.row.js';

const TRIES = 8;
const PRECISION = 2 ** 32;

/** The same lock as of one alert's organisation, for all of them in one order. */
const HOLD = `
  select pg_advisory_xact_lock(hashtextextended('codes of ' || org, 0))
  from (select distinct org from unnest($1::text[]) as t (org) order by org) ordered`;

const KNOWN = `
  select org_id as "orgId", alert_id as "alertId" from alert
  where (org_id, alert_id) in (select * from unnest($1::uuid[], $2::uuid[]))`;

const CODES = 'select org_id as "orgId", code from alert where open and org_id = any($1::uuid[])';

const ALERTS = `
  insert into alert (org_id, alert_id, version, state, urgency, kind, cause, policy_id, code, open, into_alert_id, headline,
    changed_at)
  select "orgId", "alertId", version, state, urgency, kind, cause, "policyId", code, open, "intoAlertId", headline, "changedAt"
  from jsonb_to_recordset($1::jsonb) as w ("orgId" uuid, "alertId" uuid, version int, state text, urgency text, kind text,
    cause text, "policyId" uuid, code text, open boolean, "intoAlertId" uuid, headline text, "changedAt" timestamptz)`;

const DUTIES = `
  insert into duty (org_id, id, alert_id, responsible, state, round_started_at, round_because, repeat, rung, opened_at)
  select "orgId", id, "alertId", responsible, 'ringing', $2, 'opened', 0, 0, $2
  from jsonb_to_recordset($1::jsonb) as w ("orgId" uuid, id uuid, "alertId" uuid, responsible text)`;

/**
 * One happening raises an alert in many organisations at the same moment: those that are new are taken together, in as
 * few statements as one alone.
 */
@Injectable()
export class FreshAlertsStore {
  constructor(
    private readonly situations: ManySituationsStore,
    private readonly rings: RingTimer,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Takes alerts that nobody heard of before, and returns the snapshots that are none. */
  async take(tx: EntityManager, snapshots: readonly AlertSnapshot[]): Promise<AlertSnapshot[]> {
    await tx.query(HOLD, [snapshots.map(({ orgId }) => orgId)]);
    const known = await tx.query<Place[]>(KNOWN, placesOf(snapshots));
    const times = new Map<string, number>();
    for (const snapshot of snapshots) times.set(keyOf(snapshot), (times.get(keyOf(snapshot)) ?? 0) + 1);
    for (const place of known) times.set(keyOf(place), 2);
    const isAlone = (one: AlertSnapshot) => one.from.length === 0 && !['withdrawn', 'closed'].includes(one.state);
    const isFresh = (one: AlertSnapshot) => times.get(keyOf(one)) === 1 && isAlone(one);
    const fresh = snapshots.filter(isFresh);
    if (fresh.length > 0) await this.begin(tx, fresh);
    return snapshots.filter((snapshot) => !isFresh(snapshot));
  }

  private async begin(tx: EntityManager, snapshots: readonly AlertSnapshot[]): Promise<void> {
    const alerts = await this.keep(tx, snapshots);
    const responsibles = snapshots.map((snapshot) => {
      const taken = takeVersion(null, snapshot);
      return taken.news ? taken.open : [];
    });
    const now = this.clock.now();
    const duties = alerts.map(({ orgId, alertId }, at) =>
      (responsibles[at] ?? []).map((responsible) => dutyOf({ orgId, alertId }, responsible, this.ids.next(), now)),
    );
    await tx.query(DUTIES, [
      JSON.stringify(duties.flat().map(({ orgId, id, alertId, responsible }) => ({ orgId, id, alertId, responsible }))),
      now,
    ]);
    const situations = await this.situations.around(tx, alerts);
    const rung = alerts.flatMap((alert, at) => {
      const situation = situations[at];
      const plans = situation === undefined ? [] : (duties[at] ?? []).map((duty) => planRing(duty, situation, now));
      return [{ alert, plans }];
    });
    await this.rings.carryOutAll(tx, rung);
  }

  private async keep(tx: EntityManager, snapshots: readonly AlertSnapshot[]): Promise<AlertRow[]> {
    const organisations = [...new Set(snapshots.map(({ orgId }) => orgId))];
    const taken = new Map(organisations.map((orgId) => [orgId, new Set<string>()]));
    const codes = await tx.query<{ orgId: string; code: string }[]>(CODES, [organisations]);
    for (const { orgId, code } of codes) taken.get(orgId)?.add(code);
    const alerts = snapshots.map((snapshot): AlertRow => {
      const { orgId, alertId, version, state, urgency, kind, cause, policyId, headline, into: intoAlertId } = snapshot;
      const code = freeCode(taken.get(orgId) ?? new Set());
      const changedAt = new Date(snapshot.changedAt);
      const open = true;
      const standing = { version, state, urgency, kind, cause, policyId, code, open, intoAlertId, headline, changedAt };
      return { orgId, alertId, ...standing };
    });
    await tx.query(ALERTS, [JSON.stringify(alerts)]);
    return alerts;
  }
}

type Place = Pick<AlertSnapshot, 'orgId' | 'alertId'>;

function freeCode(taken: Set<string>): string {
  const randoms = Array.from({ length: TRIES }, () => randomInt(PRECISION) / PRECISION);
  const code = mintAlertCode(randoms, taken);
  if (code === null) throw new Failure('unavailable', { detail: 'Every code is taken by an open alert.' });
  taken.add(code);
  return code;
}

function dutyOf({ orgId, alertId }: Place, responsible: string, id: string, now: Date): DutyRow {
  return {
    orgId,
    id,
    alertId,
    responsible,
    state: 'ringing',
    endedBecause: null,
    roundStartedAt: now,
    roundBecause: 'opened',
    repeat: 0,
    rung: 0,
    lastRungAt: null,
    passed: false,
    takenBy: null,
    takenUntil: null,
    takers: [],
    passedBy: [],
    needs: 1,
    doubtedBy: [],
    doubtedVersion: null,
    snoozedUntil: null,
    waitsBecause: null,
    nextRingAt: null,
    openedAt: now,
    cameFrom: [],
    leftAtVersion: null,
  };
}

function keyOf({ orgId, alertId }: Place): string {
  return `${orgId} ${alertId}`;
}

function placesOf(places: readonly Place[]): [string[], string[]] {
  return [places.map(({ orgId }) => orgId), places.map(({ alertId }) => alertId)];
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { defaultPolicy, HAND_STEP, type MessageLanguage, type Policy, type Preferences } from '@lapwing/domain';
import type { AddressRow } from '../keep-recipients/address.row.js';
import { SealedWishes } from '../keep-recipients/sealed-wishes.js';
import { policyFor, PolicyStore } from '../keep-policies/policy.store.js';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import type { AttemptRow } from './attempt.row.js';
import { REPLY_STEP } from './attempt.store.js';
import { earlierOf, heirsOf, type EarlierMessage } from './letter-threads.js';

/** As much of a duty as a letter looks at. */
export interface DutyFacts {
  orgId: string;
  alertId: string;
  responsible: string;
  ended: boolean;
  takenBy: string | null;
  takenUntil: Date | null;
  snoozedUntil: Date | null;
  openedAt: Date;
}

/** A member as somebody a letter goes to; the address is null where none may be used. */
export interface Addressee {
  preferences: Preferences;
  address: AddressRow | null;
}

/** All that the letters of a batch look at, as it stands now. */
export interface LetterFacts {
  alertOf(attempt: AlertPlace): AlertRow | null;
  dutiesOf(attempt: AlertPlace): readonly DutyFacts[];
  policyOf(alert: AlertRow): Policy;
  addresseeOf(attempt: AttemptRow): Addressee | null;
  earlierOf(attempt: AttemptRow): EarlierMessage | null;
  /** The alert in which this one goes on, or all of it that the attempt is about. */
  heirOf(attempt: AttemptRow): AlertRow | null;
}

type AlertPlace = Pick<AttemptRow, 'orgId' | 'alertId'>;
type MemberLine = AddressRow & {
  attemptId: string;
  active: boolean | null;
  memberLanguage: MessageLanguage | null;
  wishes: Buffer | null;
  wishesVersion: number | null;
};

const ALERTS = `
  select org_id as "orgId", alert_id as "alertId", version, state, urgency, kind, cause, policy_id as "policyId", code, open,
    into_alert_id as "intoAlertId", headline, changed_at as "changedAt"
  from alert where (org_id, alert_id) in (select * from unnest($1::uuid[], $2::uuid[]))`;

const DUTIES = `
  select org_id as "orgId", alert_id as "alertId", responsible, ended_because is not null as ended, taken_by as "takenBy",
    taken_until as "takenUntil", snoozed_until as "snoozedUntil", opened_at as "openedAt"
  from duty where (org_id, alert_id) in (select * from unnest($1::uuid[], $2::uuid[]))`;

const MEMBERS = `
  select a.id as "attemptId", member.active, member.language as "memberLanguage", recipient.sealed as wishes,
    recipient.schema_version as "wishesVersion",
    address.org_id as "orgId", address.member_id as "memberId", address.channel, address.sealed,
    address.schema_version as "schemaVersion", address.verified_at as "verifiedAt", address.stopped
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[]) as a (org_id, member_id, channel, id)
  left join member on member.org_id = a.org_id and member.member_id = a.member_id
  left join recipient on recipient.org_id = a.org_id and recipient.member_id = a.member_id
  left join address on address.org_id = a.org_id and address.member_id = a.member_id and address.channel = a.channel`;

/** Loads what letters look at, for many of them at once. */
@Injectable()
export class LetterFactsStore {
  constructor(
    private readonly wishes: SealedWishes,
    private readonly policies: PolicyStore,
  ) {}

  /** Throws `Failure` locked. */
  async of(tx: EntityManager, attempts: readonly AttemptRow[]): Promise<LetterFacts> {
    const heirs = await heirsOf(tx, attempts);
    const alerts = await this.alerts(tx, attempts, heirs);
    const duties = groupBy(await tx.query<DutyFacts[]>(DUTIES, placesOf(attempts)), keyOf);
    const organisations = [...new Set(attempts.map(({ orgId }) => orgId))];
    const policies = await this.policies.ofOrganisations(tx, organisations);
    const members = await this.members(tx, attempts);
    const earlier = await earlierOf(tx, attempts);
    return {
      alertOf: (attempt) => alerts.get(keyOf(attempt)) ?? null,
      dutiesOf: (attempt) => duties.get(keyOf(attempt)) ?? [],
      policyOf: ({ orgId, policyId }) => policyFor(policies.get(orgId) ?? [], policyId) ?? defaultPolicy([]),
      addresseeOf: (attempt) => this.addresseeFrom(members.get(attempt.id), attempt),
      earlierOf: (attempt) => earlier.get(attempt.id) ?? null,
      heirOf: (attempt) => {
        const alertId = alerts.get(keyOf(attempt))?.intoAlertId ?? heirs.get(attempt.id);
        return alertId === undefined ? null : (alerts.get(keyOf({ orgId: attempt.orgId, alertId })) ?? null);
      },
    };
  }

  /** The alerts, and those in which withdrawn ones or parts of them go on. */
  private async alerts(
    tx: EntityManager,
    attempts: readonly AttemptRow[],
    parted: ReadonlyMap<string, string>,
  ): Promise<Map<string, AlertRow>> {
    const rows = await tx.query<AlertRow[]>(ALERTS, placesOf(attempts));
    const heirs = [
      ...rows.flatMap(({ orgId, intoAlertId }) => (intoAlertId === null ? [] : [{ orgId, alertId: intoAlertId }])),
      ...attempts.flatMap(({ id, orgId }) => {
        const alertId = parted.get(id);
        return alertId === undefined ? [] : [{ orgId, alertId }];
      }),
    ];
    const all = heirs.length === 0 ? rows : [...rows, ...(await tx.query<AlertRow[]>(ALERTS, placesOf(heirs)))];
    return new Map(all.map((row) => [keyOf(row), row]));
  }

  private async members(tx: EntityManager, attempts: readonly AttemptRow[]): Promise<Map<string, MemberLine>> {
    const rows = await tx.query<MemberLine[]>(MEMBERS, [
      attempts.map(({ orgId }) => orgId),
      attempts.map(({ memberId }) => memberId),
      attempts.map(({ channel }) => channel),
      attempts.map(({ id }) => id),
    ]);
    return new Map(rows.map((row) => [row.attemptId, row]));
  }

  private addresseeFrom(line: MemberLine | undefined, { orgId, memberId, step }: AttemptRow): Addressee | null {
    if (line?.active !== true) return null;
    // Whoever has no address has no place of one either.
    // Whoever gave a duress phrase is answered as ever: a silence would give it away.
    const open = line.stopped === null || (step === REPLY_STEP && line.stopped === 'duress');
    const usable = line.orgId !== null && line.verifiedAt !== null && open;
    const { wishes: sealed, wishesVersion: schemaVersion, memberLanguage } = line;
    const preferences = this.wishes.of({ orgId, memberId, sealed, schemaVersion }, memberLanguage);
    return { preferences, address: usable ? line : null };
  }
}

/** Whether a line still has a duty that nobody has and nobody put off; what is no ring is always wanted. */
export function isWanted(attempt: AttemptRow, facts: LetterFacts): boolean {
  const alert = facts.alertOf(attempt);
  if (alert === null) return false;
  if (attempt.purpose === 'digest' || attempt.purpose === 'digest_weekly') return alert.open;
  if (attempt.purpose !== 'ring') return true;
  // Who asks for a ring knows that the duty was put off.
  const waits = (snoozedUntil: Date | null): boolean => snoozedUntil !== null && attempt.step !== HAND_STEP;
  return facts
    .dutiesOf(attempt)
    .filter(({ responsible, ended }) => attempt.responsibles.includes(responsible) && !ended)
    .some(({ takenUntil, snoozedUntil }) => takenUntil === null && !waits(snoozedUntil));
}

function placesOf(rows: readonly AlertPlace[]): [string[], string[]] {
  const places = new Map(rows.map((row) => [keyOf(row), row]));
  return [[...places.values()].map(({ orgId }) => orgId), [...places.values()].map(({ alertId }) => alertId)];
}

function keyOf({ orgId, alertId }: AlertPlace): string {
  return `${orgId} ${alertId}`;
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

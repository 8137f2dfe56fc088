import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  DEFAULT_PREFERENCES,
  defaultPolicy,
  sceneAt,
  type Policy,
  type PolicyScene,
  type Reachable,
  type RingMaterial,
  type Scene,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { CoverRow } from '../cover-traffic/cover.row.js';
import type { MemberRow } from '../follow-members/member.row.js';
import { MemberStore } from '../follow-members/member.store.js';
import type { KnownNames } from '../keep-policies/check-names.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { RecipientStore, stopShown, type Recipient } from '../keep-recipients/recipient.store.js';
import { plainOf, ScheduleStore } from '../keep-schedules/schedule.store.js';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { AlertStore } from '../receive-alerts/alert.store.js';

/** As far ahead as a rehearsal looks; a ring asks for this moment only. */
const DAYS_AHEAD = 3;

/** All that a decision about an alert's duties looks at. */
export interface Situation {
  alert: AlertRow;
  policy: Policy;
  reachable: Reachable;
  /** Members who are neither suspended nor gone. */
  active: ReadonlySet<string>;
  /** Who is where at this moment: on call, away, asleep. */
  scene: Scene;
}

/** Where the organisation keeps what decisions look at. */
@Injectable()
export class SituationSources {
  constructor(
    readonly alerts: AlertStore,
    readonly policies: PolicyStore,
    readonly members: MemberStore,
    readonly recipients: RecipientStore,
    readonly schedules: ScheduleStore,
  ) {}
}

/** Loads what decisions look at, as it stands now. */
@Injectable()
export class SituationStore {
  constructor(
    private readonly from: SituationSources,
    private readonly clock: Clock,
  ) {}

  async of(tx: EntityManager, orgId: string, alertId: string): Promise<Situation | null> {
    const alert = await this.from.alerts.one(tx, orgId, alertId);
    return alert === null ? null : this.around(tx, alert);
  }

  async around(tx: EntityManager, alert: AlertRow): Promise<Situation> {
    const { orgId } = alert;
    const members = await this.from.members.ofOrganisation(tx, orgId);
    const stored = await this.from.policies.oneOrDefault(tx, orgId, alert.policyId);
    const policy = stored?.entry ?? defaultPolicy(members);
    const material = await this.materialOf(tx, orgId, policy, members);
    const scene = sceneAt(material, alert.urgency, this.clock.now().toISOString());
    const active = new Set(material.members.map(({ memberId }) => memberId));
    return { alert, policy, reachable: scene.reachable, active, scene };
  }

  /**
   * All that stands and decides about rings under a policy, whatever the hour. To `reader` their own channels seem to work
   * under a duress phrase, too: whoever looks over the shoulder must not find out.
   */
  async material(tx: EntityManager, orgId: string, policy: Policy, reader: string): Promise<RingMaterial> {
    const material = await this.materialOf(tx, orgId, policy, await this.from.members.ofOrganisation(tx, orgId));
    const members = material.members.map((member) => (member.memberId === reader ? asShown(member) : member));
    return { ...material, members };
  }

  /** Who works there, who of them can be reached, and whom every schedule names. */
  async forPolicies(tx: EntityManager, orgId: string): Promise<PolicyScene> {
    const members = await this.from.members.ofOrganisation(tx, orgId);
    const material = await this.materialOf(tx, orgId, defaultPolicy(members), members);
    const { reachable } = sceneAt(material, 'critical', this.clock.now().toISOString());
    const schedules = await this.from.schedules.standing(tx, orgId, null, 0);
    return {
      active: new Set(material.members.map(({ memberId }) => memberId)),
      reachable: new Set(reachable.keys()),
      schedules: new Map(schedules.map(({ row }) => [row.id, row.entry])),
    };
  }

  /** What a policy may name; who has left may still be named by one that was made before. */
  async names(tx: EntityManager, orgId: string): Promise<KnownNames> {
    const members = await this.from.members.ofOrganisation(tx, orgId);
    const schedules = await this.from.schedules.known(tx, orgId);
    return { members: new Set(members.map(({ memberId }) => memberId)), schedules: new Set(schedules) };
  }

  private async materialOf(
    tx: EntityManager,
    orgId: string,
    policy: Policy,
    members: readonly MemberRow[],
  ): Promise<RingMaterial> {
    const recipients = new Map(
      (await this.from.recipients.ofOrganisation(tx, orgId)).map((one) => [one.memberId, one]),
    );
    const schedules = await this.from.schedules.standing(tx, orgId, schedulesOf(policy), DAYS_AHEAD);
    const covered = await tx.existsBy(CoverRow, { orgId, mode: 'covered' });
    return {
      policy,
      members: members
        .filter((member) => member.active)
        .map((member) => ringMember(member, recipients.get(member.memberId) ?? null, covered)),
      schedules: new Map(schedules.map((one) => [one.row.id, plainOf(one)])),
    };
  }
}

/** Mail alone reaches anybody of a covered organisation: whoever has a phone only is passed over like everybody out of reach. */
function ringMember(
  { memberId, roles }: MemberRow,
  recipient: Recipient | null,
  covered: boolean,
): RingMaterial['members'][number] {
  const leaving = (recipient?.addresses ?? []).filter(({ channel }) => !covered || channel === 'email');
  const addresses = leaving.map(({ channel, verifiedAt, stopped }) => ({
    channel,
    verified: verifiedAt !== null,
    stopped,
  }));
  return {
    memberId,
    isAdmin: roles.includes('organisation_admin'),
    addresses,
    preferences: recipient?.preferences ?? DEFAULT_PREFERENCES,
  };
}

function asShown(member: RingMaterial['members'][number]): RingMaterial['members'][number] {
  const addresses = member.addresses.map((one) => ({ ...one, stopped: stopShown(one.stopped) }));
  return { ...member, addresses };
}

/** The schedules a policy asks. */
function schedulesOf({ schedule, critical, criticalOther, high, digest }: Policy): string[] {
  const steps = [...critical, ...(criticalOther ?? []), ...high, ...digest].filter(
    ({ target }) => target === 'schedule',
  );
  const asked = [schedule, ...steps.map(({ who }) => who)].filter((id) => id !== null);
  return [...new Set(asked)];
}

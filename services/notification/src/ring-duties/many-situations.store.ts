import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  defaultPolicy,
  sceneAt,
  type AddressStanding,
  type MessageLanguage,
  type Policy,
  type PolicyMember,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { policyFor, PolicyStore } from '../keep-policies/policy.store.js';
import { SealedWishes, type WishLine } from '../keep-recipients/sealed-wishes.js';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { SituationStore, type Situation } from './situation.store.js';

type MemberLine = PolicyMember & WishLine & { language: MessageLanguage; addresses: AddressStanding[] };

const MEMBERS = `
  select m.org_id as "orgId", m.member_id as "memberId", m.roles, m.active, m.language, recipient.sealed,
    recipient.schema_version as "schemaVersion", coalesce(known.addresses, '[]') as addresses
  from member m left join recipient on recipient.org_id = m.org_id and recipient.member_id = m.member_id
  left join (
    select org_id, member_id,
      jsonb_agg(jsonb_build_object('channel', channel, 'verified', verified_at is not null, 'stopped', stopped)
        order by channel) as addresses
    from address where org_id = any($1::uuid[]) and (channel = 'email' or not exists (
      select from cover where cover.org_id = address.org_id and cover.mode = 'covered')) group by org_id, member_id
  ) known on known.org_id = m.org_id and known.member_id = m.member_id
  where m.org_id = any($1::uuid[]) order by m.arrived_at, m.member_id`;

/** Loads the situations of many alerts in few statements; what few organisations have is loaded for each of them. */
@Injectable()
export class ManySituationsStore {
  constructor(
    private readonly situations: SituationStore,
    private readonly policies: PolicyStore,
    private readonly wishes: SealedWishes,
    private readonly clock: Clock,
  ) {}

  /** The situations of these alerts, in their order. Throws `Failure` locked. */
  async around(tx: EntityManager, alerts: readonly AlertRow[]): Promise<Situation[]> {
    const organisations = [...new Set(alerts.map(({ orgId }) => orgId))];
    const policies = await this.policies.ofOrganisations(tx, organisations);
    const members = groupBy(await tx.query<MemberLine[]>(MEMBERS, [organisations]));
    const found: Situation[] = [];
    for (const alert of alerts) {
      const team = members.get(alert.orgId) ?? [];
      const policy = policyFor(policies.get(alert.orgId) ?? [], alert.policyId) ?? defaultPolicy(team);
      const asksSchedules = policy.schedule !== null || namesSchedule(policy);
      found.push(asksSchedules ? await this.situations.around(tx, alert) : this.plain(alert, policy, team));
    }
    return found;
  }

  private plain(alert: AlertRow, policy: Policy, team: readonly MemberLine[]): Situation {
    const members = team
      .filter(({ active }) => active)
      .map((line) => {
        const { memberId, addresses, language, roles } = line;
        const isAdmin = roles.includes('organisation_admin');
        return { memberId, isAdmin, addresses, preferences: this.wishes.of(line, language) };
      });
    const material = { policy, members, schedules: new Map() };
    const scene = sceneAt(material, alert.urgency, this.clock.now().toISOString());
    const active = new Set(members.map(({ memberId }) => memberId));
    return { alert, policy, reachable: scene.reachable, active, scene };
  }
}

function namesSchedule({ critical, criticalOther, high, digest }: Policy): boolean {
  return [...critical, ...(criticalOther ?? []), ...high, ...digest].some(({ target }) => target === 'schedule');
}

function groupBy<T extends { orgId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.orgId);
    if (group === undefined) groups.set(row.orgId, [row]);
    else group.push(row);
  }
  return groups;
}

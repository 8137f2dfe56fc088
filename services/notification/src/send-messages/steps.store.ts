import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { usableChannels, type AddressStanding, type Channel } from '@lapwing/domain';
import { SealedWishes, type WishLine } from '../keep-recipients/sealed-wishes.js';
import type { AttemptRow } from './attempt.row.js';
import { ATTEMPT_COLUMNS } from './attempt.store.js';

/** All attempts of the same steps for the same members, and what these are reached by now. */
export interface Steps {
  ofStep(attempt: AttemptRow): readonly AttemptRow[];
  usable(attempt: AttemptRow): readonly Channel[];
  /** Names the step, without the channel. */
  keyOf(attempt: AttemptRow): string;
}

type Member = WishLine & { addresses: AddressStanding[] };

const STEPS = `
  select ${ATTEMPT_COLUMNS} from (
    select distinct * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::uuid[])
      as s (org_id, alert_id, version, step, repeat, member_id)) s
  join attempt using (org_id, alert_id, version, step, repeat, member_id)
  order by attempt.id`;

const MEMBERS = `
  select m.org_id as "orgId", m.member_id as "memberId", recipient.sealed,
    recipient.schema_version as "schemaVersion",
    coalesce((select jsonb_agg(jsonb_build_object('channel', channel, 'verified', verified_at is not null, 'stopped', stopped))
      from address where address.org_id = m.org_id and address.member_id = m.member_id), '[]') as addresses
  from (select distinct * from unnest($1::uuid[], $2::uuid[]) as u (org_id, member_id)) m
  left join recipient on recipient.org_id = m.org_id and recipient.member_id = m.member_id`;

/** Loads what decides how attempts go on, for many at once. */
@Injectable()
export class StepsStore {
  constructor(private readonly wishes: SealedWishes) {}

  async of(tx: EntityManager, attempts: readonly AttemptRow[]): Promise<Steps> {
    const rows = await tx.query<AttemptRow[]>(STEPS, [
      attempts.map(({ orgId }) => orgId),
      attempts.map(({ alertId }) => alertId),
      attempts.map(({ version }) => version),
      attempts.map(({ step }) => step),
      attempts.map(({ repeat }) => repeat),
      attempts.map(({ memberId }) => memberId),
    ]);
    const steps = new Map<string, AttemptRow[]>();
    for (const row of rows) {
      const step = steps.get(keyOf(row));
      if (step === undefined) steps.set(keyOf(row), [row]);
      else step.push(row);
    }
    const members = await tx.query<Member[]>(MEMBERS, [
      attempts.map(({ orgId }) => orgId),
      attempts.map(({ memberId }) => memberId),
    ]);
    const usable = new Map(members.map((member) => [memberKey(member), member]));
    return {
      ofStep: (attempt) => steps.get(keyOf(attempt)) ?? [],
      usable: (attempt) => this.channelsOf(usable.get(memberKey(attempt)), attempt),
      keyOf,
    };
  }

  private channelsOf(member: Member | undefined, { priority }: AttemptRow): Channel[] {
    if (member === undefined) return [];
    const { critical, other } = this.wishes.of(member, null);
    return usableChannels(member.addresses, priority === 0 ? critical : other);
  }
}

function keyOf({ orgId, alertId, version, step, repeat, memberId }: AttemptRow): string {
  return `${orgId} ${alertId} ${version} ${step} ${repeat} ${memberId}`;
}

function memberKey({ orgId, memberId }: { orgId: string; memberId: string }): string {
  return `${orgId} ${memberId}`;
}

import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { usableChannels, type Channel, type Preferences, type Stop, type Urgency } from '@lapwing/domain';
import { MemberRow } from '../follow-members/member.row.js';
import { ChallengeRow } from '../verify-addresses/challenge.row.js';
import { AddressRow } from './address.row.js';
import { RecipientRow } from './recipient.row.js';
import { SealedWishes } from './sealed-wishes.js';

/** A member as somebody to be told: the wishes, and the standing of each address. */
export interface Recipient {
  orgId: string;
  memberId: string;
  /** 0 for somebody who has wished for nothing yet. */
  version: number;
  preferences: Preferences;
  addresses: readonly AddressRow[];
}

/** How members wish to be told. */
@Injectable()
export class RecipientStore {
  constructor(private readonly wishes: SealedWishes) {}

  async one(tx: EntityManager, orgId: string, memberId: string): Promise<Recipient> {
    const row = await tx.findOneBy(RecipientRow, { orgId, memberId });
    const addresses = await tx.find(AddressRow, { where: { orgId, memberId }, order: { channel: 'ASC' } });
    const member = await tx.findOneBy(MemberRow, { orgId, memberId });
    return this.recipientOf({ orgId, memberId }, row, addresses, member);
  }

  /** Everybody of an organisation who has an address or a wish. Throws `Failure` locked. */
  async ofOrganisation(tx: EntityManager, orgId: string): Promise<Recipient[]> {
    const rows = new Map((await tx.findBy(RecipientRow, { orgId })).map((row) => [row.memberId, row]));
    const addresses = await tx.find(AddressRow, { where: { orgId }, order: { memberId: 'ASC', channel: 'ASC' } });
    const members = new Map((await tx.findBy(MemberRow, { orgId })).map((member) => [member.memberId, member]));
    const byMember = new Map<string, AddressRow[]>();
    for (const one of addresses) byMember.set(one.memberId, [...(byMember.get(one.memberId) ?? []), one]);
    return [...new Set([...rows.keys(), ...byMember.keys()])].sort().map((memberId) => {
      const known = members.get(memberId) ?? null;
      return this.recipientOf({ orgId, memberId }, rows.get(memberId) ?? null, byMember.get(memberId) ?? [], known);
    });
  }

  /** Stores wishes over the version that was read (0: none yet); false when another version stands. */
  async set(
    tx: EntityManager,
    place: { orgId: string; memberId: string; version: number },
    preferences: Preferences,
  ): Promise<boolean> {
    const { orgId, memberId, version } = place;
    const { sealed, schemaVersion } = this.wishes.seal(place, preferences);
    const stored = await tx.query<unknown[]>(
      `insert into recipient (org_id, member_id, version, sealed, schema_version) select $1, $2, $3::int + 1, $4, $5
         where $3 = 0 or exists (select from recipient where org_id = $1 and member_id = $2 and version = $3)
       on conflict (org_id, member_id) do update
         set version = excluded.version, sealed = excluded.sealed, schema_version = excluded.schema_version
         where recipient.version = $3
       returning version`,
      [orgId, memberId, version, sealed, schemaVersion],
    );
    return stored.length === 1;
  }

  /** Forgets a member's wishes and addresses, also those that messages about an address carry. */
  async forget(tx: EntityManager, orgId: string, memberId: string): Promise<void> {
    await tx.delete(AddressRow, { orgId, memberId });
    await tx.delete(ChallengeRow, { orgId, memberId });
    await tx.query('update errand set note = null where org_id = $1 and member_id = $2', [orgId, memberId]);
    await tx.delete(RecipientRow, { orgId, memberId });
    await tx.query('delete from guard where org_id = $1 and member_id = $2', [orgId, memberId]);
  }

  private recipientOf(
    place: { orgId: string; memberId: string },
    row: RecipientRow | null,
    addresses: readonly AddressRow[],
    member: MemberRow | null,
  ): Recipient {
    const line = { ...place, sealed: row?.sealed ?? null, schemaVersion: row?.schemaVersion ?? null };
    const preferences = this.wishes.of(line, member?.language ?? null);
    return { ...place, version: row?.version ?? 0, preferences, addresses };
  }
}

/** The channels by which a recipient may be told what is this urgent, those wished for first. */
export function channelsOf(recipient: Recipient, urgency: Urgency = 'critical'): Channel[] {
  const { critical, other } = recipient.preferences;
  const standing = recipient.addresses.map(({ channel, verifiedAt, stopped }) => ({
    channel,
    verified: verifiedAt !== null,
    stopped,
  }));
  return usableChannels(standing, urgency === 'critical' ? critical : other);
}

/** The channels that seem to work to the member: what a duress phrase stopped does, or whoever looks on would see it. */
export function channelsShown(recipient: Recipient): Channel[] {
  const addresses = recipient.addresses.map((one) => ({ ...one, stopped: stopShown(one.stopped) }));
  return channelsOf({ ...recipient, addresses });
}

/** The stop of an address as the member sees it. */
export function stopShown(stopped: Stop | null): Stop | null {
  return stopped === 'duress' ? null : stopped;
}

/** The channels by which active members may be told what is this urgent; only those who have one. */
export function reachableBy(
  recipients: readonly Recipient[],
  active: readonly string[],
  urgency: Urgency,
): Map<string, Channel[]> {
  const byMember = new Map(recipients.map((one) => [one.memberId, channelsOf(one, urgency)]));
  const usable = active.map((memberId) => [memberId, byMember.get(memberId) ?? []] as const);
  return new Map(usable.filter(([, channels]) => channels.length > 0));
}

import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { Clock, Keyring } from '@lapwing/platform';
import { SignalContactRow } from './signal-contact.row.js';

const SCHEMA_VERSION = 1;
const key = z.object({ fingerprint: z.string(), safetyNumber: z.string() });
export type SignalKey = z.infer<typeof key>;

/** What is sealed: the address it is about, the key that messages went to, and another one that was shown since. */
const contact = z.object({ address: z.string(), known: key.nullable(), offered: key.nullable() });
export type SignalContact = z.infer<typeof contact>;

export interface ContactPlace {
  orgId: string;
  memberId: string;
}

/** What is known of members' phones beside their addresses. */
@Injectable()
export class SignalContactStore {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  async one(tx: EntityManager, { orgId, memberId }: ContactPlace): Promise<SignalContactRow | null> {
    return tx.findOneBy(SignalContactRow, { orgId, memberId });
  }

  /** Members of an organisation whose phones show a key that nobody has compared. */
  async changed(tx: EntityManager, orgId: string): Promise<SignalContactRow[]> {
    return tx.find(SignalContactRow, {
      where: { orgId, changedAt: Not(IsNull()) },
      order: { changedAt: 'ASC', memberId: 'ASC' },
    });
  }

  async countChanged(tx: EntityManager): Promise<number> {
    return tx.countBy(SignalContactRow, { changedAt: Not(IsNull()) });
  }

  /** Whether the time after which messages disappear has to be set, for a new address or another time. */
  async expirationDue(tx: EntityManager, place: ContactPlace, address: string, seconds: number): Promise<boolean> {
    const row = await this.one(tx, place);
    if (row === null || this.open(row).address !== address) return seconds > 0;
    return (row.expiresSeconds ?? 0) !== seconds;
  }

  async expires(tx: EntityManager, place: ContactPlace, address: string, seconds: number): Promise<void> {
    await this.about(tx, place, address);
    await tx.update(SignalContactRow, at(place), { expiresSeconds: seconds });
  }

  /** Another key is there; true when that is news. */
  async keyChanged(
    tx: EntityManager,
    place: ContactPlace,
    address: string,
    offered: SignalKey | null,
  ): Promise<boolean> {
    const row = await this.about(tx, place, address);
    const before = this.open(row);
    const sealed = this.seal(place, { ...before, offered: offered ?? before.offered });
    const changedAt = row.changedAt ?? this.clock.now();
    await tx.update(SignalContactRow, at(place), { sealed, changedAt, trustedAt: null, trustedBy: null });
    return row.changedAt === null;
  }

  /** Remembers the key of an address whose key was not known. */
  async keyKnown(tx: EntityManager, place: ContactPlace, address: string, known: SignalKey): Promise<void> {
    await this.about(tx, place, address);
    await tx.update(SignalContactRow, at(place), { sealed: this.seal(place, { address, known, offered: null }) });
  }

  /** The other key is the member's: somebody has heard so from them. */
  async keyTrusted(tx: EntityManager, row: SignalContactRow, by: string): Promise<void> {
    const { address, offered } = this.open(row);
    const sealed = this.seal(row, { address, known: offered, offered: null });
    const trusted = { changedAt: null, trustedAt: this.clock.now(), trustedBy: by };
    await tx.update(SignalContactRow, at(row), { sealed, ...trusted });
  }

  /** What is known of an address of a member; nothing of one before it. */
  async knownOf(tx: EntityManager, place: ContactPlace, address: string): Promise<SignalContact | null> {
    const row = await this.one(tx, place);
    const known = row === null ? null : this.open(row);
    return known?.address === address ? known : null;
  }

  /** What was known of phones whose members are reached by Signal no longer goes. */
  async forgetGone(tx: EntityManager): Promise<void> {
    await tx.query(
      `delete from signal_contact as known where not exists (
         select from address where address.org_id = known.org_id and address.member_id = known.member_id
           and address.channel = 'signal')`,
    );
  }

  /** Throws `Failure` locked. */
  open(row: SignalContactRow): SignalContact {
    return contact.parse(JSON.parse(this.keyring.open(row.orgId, placeOf(row), row.sealed).toString('utf8')));
  }

  /** The row about this address; what was known of another one is gone. */
  private async about(tx: EntityManager, place: ContactPlace, address: string): Promise<SignalContactRow> {
    const before = await this.one(tx, place);
    if (before !== null && this.open(before).address === address) return before;
    const fresh: SignalContactRow = {
      ...at(place),
      sealed: this.seal(place, { address, known: null, offered: null }),
      expiresSeconds: null,
      changedAt: null,
      trustedAt: null,
      trustedBy: null,
    };
    await tx.upsert(SignalContactRow, fresh, ['orgId', 'memberId']);
    return fresh;
  }

  private seal(place: ContactPlace, known: SignalContact): Buffer {
    return this.keyring.seal(place.orgId, placeOf(place), JSON.stringify(known));
  }
}

function at({ orgId, memberId }: ContactPlace): ContactPlace {
  return { orgId, memberId };
}

function placeOf({ memberId }: ContactPlace) {
  return { table: 'signal_contact', row: memberId, schemaVersion: SCHEMA_VERSION };
}

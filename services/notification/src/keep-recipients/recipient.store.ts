import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { RecipientEntry } from '@lapwing/contracts';
import type { Channel, Reachable } from '@lapwing/domain';
import { Keyring } from '@lapwing/platform';
import { RecipientRow } from './recipient.row.js';

const SCHEMA_VERSION = 1;
const addresses = z.object({
  email: z.string().nullable(),
  signal: z.string().nullable(),
  /** Signal's own id of the member, learned from the first message that was accepted. */
  serviceId: z.string().nullable(),
});
export type Addresses = z.infer<typeof addresses>;
const NO_ADDRESSES: Addresses = { email: null, signal: null, serviceId: null };

/** Addresses of members: sealed under this service's own key, found again by a keyed index. */
@Injectable()
export class RecipientStore {
  constructor(private readonly keyring: Keyring) {}

  async one(tx: EntityManager, orgId: string, memberId: string): Promise<RecipientRow | null> {
    return tx.findOneBy(RecipientRow, { orgId, memberId });
  }

  async ofOrganisation(tx: EntityManager, orgId: string): Promise<RecipientRow[]> {
    return tx.find(RecipientRow, { where: { orgId }, order: { memberId: 'ASC' } });
  }

  /** Stores an entry over the version that was read (0: none yet); null when another version stands. */
  async set(
    tx: EntityManager,
    place: { orgId: string; memberId: string; version: number },
    entry: RecipientEntry,
  ): Promise<RecipientRow | null> {
    const { orgId, memberId, version } = place;
    const before = await this.one(tx, orgId, memberId);
    if ((before?.version ?? 0) !== version) return null;
    const old = before === null ? NO_ADDRESSES : this.addressesOf(before);
    const serviceId = serviceIdFor(entry.signal, old);
    const row = this.seal(place, entry, { email: entry.email, signal: entry.signal, serviceId });
    if (before === null) await tx.insert(RecipientRow, row);
    else await tx.update(RecipientRow, { orgId, memberId, version }, row);
    return this.one(tx, orgId, memberId);
  }

  /** Remembers Signal's own id of a member, by which later replies may arrive. */
  async learnServiceId(tx: EntityManager, orgId: string, memberId: string, serviceId: string): Promise<void> {
    const row = await this.one(tx, orgId, memberId);
    if (row === null) return;
    const known = this.addressesOf(row);
    if (known.serviceId === serviceId) return;
    const sealed = this.keyring.seal(orgId, placeOf(memberId), JSON.stringify({ ...known, serviceId }));
    const serviceIdIndex = this.indexOf(orgId, serviceId);
    await tx.update(RecipientRow, { orgId, memberId }, { sealed, serviceIdIndex });
  }

  /** Stops a channel for a member until the address is set anew. */
  async stop(tx: EntityManager, orgId: string, memberId: string, channel: Channel): Promise<void> {
    await tx.query(
      `update recipient set stopped = array_append(stopped, $3)
       where org_id = $1 and member_id = $2 and not ($3 = any(stopped))`,
      [orgId, memberId, channel],
    );
  }

  async forget(tx: EntityManager, orgId: string, memberId: string): Promise<void> {
    await tx.delete(RecipientRow, { orgId, memberId });
  }

  /** Members who write from this Signal address; one may work for several organisations. */
  async bySignal(tx: EntityManager, senders: readonly string[]): Promise<RecipientRow[]> {
    const organisations = await tx.query<{ org_id: string }[]>(
      'select distinct org_id from recipient where has_signal',
    );
    const found: RecipientRow[] = [];
    for (const { org_id: orgId } of organisations) {
      for (const sender of senders) {
        const index = this.indexOf(orgId, sender);
        found.push(
          ...(await tx.findBy(RecipientRow, [
            { orgId, signalIndex: index },
            { orgId, serviceIdIndex: index },
          ])),
        );
      }
    }
    return [...new Map(found.map((row) => [`${row.orgId} ${row.memberId}`, row])).values()];
  }

  /** The addresses in the clear, for the moment of use. Throws `Failure` locked. */
  addressesOf(row: RecipientRow): Addresses {
    return addresses.parse(
      JSON.parse(this.keyring.open(row.orgId, placeOf(row.memberId), row.sealed).toString('utf8')),
    );
  }

  private seal(
    place: { orgId: string; memberId: string; version: number },
    entry: RecipientEntry,
    known: Addresses,
  ): RecipientRow {
    const { orgId, memberId, version } = place;
    return {
      orgId,
      memberId,
      version: version + 1,
      sealed: this.keyring.seal(orgId, placeOf(memberId), JSON.stringify(known)),
      hasEmail: entry.email !== null,
      hasSignal: entry.signal !== null,
      preferred: entry.preferred,
      language: entry.language,
      level: entry.level,
      stopped: [],
      signalIndex: known.signal === null ? null : this.indexOf(orgId, known.signal),
      serviceIdIndex: known.serviceId === null ? null : this.indexOf(orgId, known.serviceId),
    };
  }

  private indexOf(orgId: string, address: string): Buffer {
    return createHmac('sha256', this.keyring.idKey(orgId)).update(`signal address ${address.toLowerCase()}`).digest();
  }
}

/** The channels by which members can be reached, the preferred first. */
export function reachableBy(recipients: readonly RecipientRow[], active: readonly string[]): Reachable {
  const byMember = new Map(recipients.map((row) => [row.memberId, channelsOf(row)]));
  const usable = active.map((memberId) => [memberId, byMember.get(memberId) ?? []] as const);
  return new Map(usable.filter(([, channels]) => channels.length > 0));
}

/** The usable channels of one recipient, the preferred first. */
export function channelsOf(row: RecipientRow): Channel[] {
  const order: readonly Channel[] = row.preferred === 'email' ? ['email', 'signal'] : ['signal', 'email'];
  const has = { email: row.hasEmail, signal: row.hasSignal };
  return order.filter((channel) => has[channel] && !row.stopped.includes(channel));
}

function serviceIdFor(signal: string | null, old: Addresses): string | null {
  if (signal === null) return null;
  return signal === old.signal ? old.serviceId : null;
}

function placeOf(memberId: string) {
  return { table: 'recipient', row: memberId, schemaVersion: SCHEMA_VERSION };
}

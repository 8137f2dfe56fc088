import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { AddressRow } from '../keep-recipients/address.row.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import type { SignalIdentity } from '../talk-to-signal/signal-line.js';
import { SignalContactStore } from './signal-contact.store.js';
import { StopLineStore } from './stop-line.store.js';

/** Compares the keys that the daemon knows with those that messages went to. */
@Injectable()
export class CompareKeysStore {
  constructor(
    private readonly addresses: AddressStore,
    private readonly contacts: SignalContactStore,
    private readonly stops: StopLineStore,
  ) {}

  /** Stops whoever shows another key; a key that was not known yet is remembered. Throws `Failure` locked. */
  async compare(tx: EntityManager, identities: readonly SignalIdentity[]): Promise<void> {
    await this.contacts.forgetGone(tx);
    const newest = newestByAddress(identities);
    for (const row of await tx.findBy(AddressRow, { channel: 'signal', verifiedAt: Not(IsNull()) })) {
      const { address, serviceId } = this.addresses.open(row);
      const seen = newest.get(address) ?? (serviceId === null ? undefined : newest.get(serviceId));
      if (seen !== undefined) await this.compareOne(tx, row, address, seen);
    }
  }

  private async compareOne(tx: EntityManager, row: AddressRow, address: string, seen: SignalIdentity): Promise<void> {
    const known = await this.contacts.knownOf(tx, row, address);
    const shown = { fingerprint: seen.fingerprint, safetyNumber: seen.safetyNumber };
    if (known?.known?.fingerprint === shown.fingerprint) return;
    const first = (known?.known ?? null) === null && row.stopped !== 'untrusted_identity';
    // A client that trusts every new key by itself shows a change by the key alone.
    if (seen.trusted && first) await this.contacts.keyKnown(tx, row, address, shown);
    else await this.stops.keyChanged(tx, row, address, shown);
  }
}

function newestByAddress(identities: readonly SignalIdentity[]): Map<string, SignalIdentity> {
  const newest = new Map<string, SignalIdentity>();
  for (const identity of identities) {
    for (const address of [identity.number, identity.uuid]) {
      if (address === null || (newest.get(address)?.addedAt ?? -1) > identity.addedAt) continue;
      newest.set(address, identity);
    }
  }
  return newest;
}

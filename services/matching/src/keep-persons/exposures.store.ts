import { Injectable } from '@nestjs/common';
import { ExposureIndex, type Exposure } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { OrganisationRow } from '../follow-organisations/organisation.row.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PersonStore } from './person.store.js';

interface Held {
  index: ExposureIndex;
  seen: bigint;
  positions: Map<string, bigint>;
}

/**
 * All exposures, opened, in the memory of this process. Before each use it catches up with what has been committed.
 *
 * Nothing committed is passed over: every change of a person takes its number from the organisation's row and holds that
 * row's lock until it commits, so numbers become visible in order. Whoever reads number n has all numbers below it.
 * A transaction that changes persons must not catch up, for it would see what may never be committed.
 */
@Injectable()
export class ExposuresStore {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly persons: PersonStore,
    private readonly keys: KeyStore,
  ) {}

  /** Reads what was committed since the last time and returns the active organisations in sight. Throws `Failure` locked. */
  async catchUp(tx: EntityManager): Promise<string[]> {
    const organisations = await tx.find(OrganisationRow);
    this.keys.demandOpen();
    for (const { orgId, personsChanged } of organisations) {
      if (BigInt(personsChanged) > this.of(orgId).seen) await this.read(tx, orgId);
    }
    return organisations.filter(({ active }) => active).map(({ orgId }) => orgId);
  }

  /** The exposures of an organisation as of the last catching up. */
  index(orgId: string): ExposureIndex {
    return this.of(orgId).index;
  }

  /** Everybody held, with the organisation. */
  all(): { orgId: string; exposure: Exposure }[] {
    return [...this.held].flatMap(([orgId, { index }]) => index.all().map((exposure) => ({ orgId, exposure })));
  }

  get size(): number {
    return [...this.held.values()].reduce((sum, { index }) => sum + index.size, 0);
  }

  private of(orgId: string): Held {
    const held = this.held.get(orgId) ?? { index: new ExposureIndex(), seen: 0n, positions: new Map<string, bigint>() };
    this.held.set(orgId, held);
    return held;
  }

  /** Two readings may overlap, so a person is only ever replaced by a later change. */
  private async read(tx: EntityManager, orgId: string): Promise<void> {
    const held = this.of(orgId);
    const changed = await this.persons.exposuresSince(tx, orgId, held.seen);
    for (const { exposure, position } of changed) {
      if (position > held.seen) held.seen = position;
      if (position <= (held.positions.get(exposure.id) ?? 0n)) continue;
      held.index.put(exposure);
      held.positions.set(exposure.id, position);
    }
  }
}

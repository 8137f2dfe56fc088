import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Clock, Jobs } from '@lapwing/platform';
import { MoreThan, Not, type EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import type { AsRead } from './person.store.js';
import { PersonRow } from './person.row.js';

/** What alerts say of somebody erased is taken out after matching has ended or corrected those it still rings in. */
const FORGET_AFTER_MS = 120_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Ends persons for ever. The row loses its content at once and in the same transaction; destroying the key and all that is left
 * elsewhere follows in timers, which try again until it is done.
 */
@Injectable()
export class ErasureStore {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** For a member. Throws `Failure` stale_version when the record was changed since it was read. */
  async erase(tx: EntityManager, orgId: string, { id, version }: AsRead): Promise<void> {
    const position = String(await this.organisations.moved(tx, orgId));
    const { affected } = await tx.update(
      PersonRow,
      { orgId, id, version, state: Not('erased') },
      { state: 'erased', sealed: null, codeIndex: null, version: version + 1, position },
    );
    if (affected !== 1)
      throw new Failure('stale_version', { detail: 'Somebody changed this person since it was read.' });
    await this.finishSoon(tx, orgId, id);
  }

  /** For a timer; false when it was changed since it was read. */
  async eraseByTimer(tx: EntityManager, orgId: string, { id, version }: AsRead): Promise<boolean> {
    const position = String(await this.organisations.moved(tx, orgId));
    const [row] = await tx.query<{ erased: boolean }[]>('select erase_person($1, $2, $3, $4) as erased', [
      orgId,
      id,
      version,
      position,
    ]);
    if (row?.erased === true) await this.finishSoon(tx, orgId, id);
    return row?.erased === true;
  }

  /** Removes what is left of somebody erased in this service's own room: the history, then the key. Again is harmless. */
  async destroy(tx: EntityManager, orgId: string, id: string): Promise<void> {
    const row = await tx.findOneBy(PersonRow, { orgId, id, state: 'erased' });
    if (row === null) return;
    await tx.query('select forget_history($1, $2)', [orgId, id]);
    if (row.keySlot !== null) await this.keys.shred([Number(row.keySlot)]);
  }

  /** The next persons of all organisations who are not erased, after one, by organisation and id. */
  async standing(tx: EntityManager, after: { orgId: string; id: string } | null, limit: number): Promise<PersonRow[]> {
    const from = after ?? { orgId: NOBODY, id: NOBODY };
    const same = { orgId: from.orgId, id: MoreThan(from.id), state: Not('erased' as const) };
    const later = { orgId: MoreThan(from.orgId), state: Not('erased' as const) };
    return tx.find(PersonRow, { where: [same, later], order: { orgId: 'asc', id: 'asc' }, take: limit });
  }

  isShredded({ keySlot }: Pick<PersonRow, 'keySlot'>): boolean {
    return keySlot !== null && this.keys.isShredded(Number(keySlot));
  }

  private async finishSoon(tx: EntityManager, orgId: string, id: string): Promise<void> {
    const now = this.clock.now();
    const subject = `${orgId}/${id}`;
    await this.jobs.at(tx, 'person.destroy', subject, now);
    await this.jobs.at(tx, 'person.match', subject, now);
    await this.jobs.at(tx, 'task.forget', subject, now);
    const later = new Date(now.getTime() + FORGET_AFTER_MS);
    for (const name of ['person.forget', 'task.forget']) await this.jobs.at(tx, name, subject, later);
  }
}

import { Injectable } from '@nestjs/common';
import { dayOf } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { ErasureStore } from '../keep-persons/erasure.store.js';
import { PersonDesk } from '../keep-persons/person-desk.js';
import { PersonRow } from '../keep-persons/person.row.js';
import type { PersonRecord } from '../keep-persons/person-record.js';
import { RecordSeal } from '../keep-persons/record-seal.js';
import type { HandOverPairOpened } from './hand-over.store.js';

/** Ends the giver's records, and opens them again when a hand-over is undone. */
@Injectable()
export class PartPersons {
  constructor(
    private readonly seals: RecordSeal,
    private readonly organisations: OrganisationStore,
    private readonly erasures: ErasureStore,
    private readonly desk: PersonDesk,
    private readonly clock: Clock,
  ) {}

  /** Closes a record as handed over, or erases it where the giver chose so; whoever was rung is told quietly by matching. */
  async part(tx: EntityManager, pair: HandOverPairOpened, row: PersonRow, record: PersonRecord): Promise<void> {
    const { orgId, given } = pair.giver;
    if (given.after === 'erase') {
      if (await this.erasures.eraseByTimer(tx, orgId, row)) return;
      throw new Error('A record changed while it was held.');
    }
    const closed = {
      on: dayOf(this.clock.now()),
      because: 'handed_over' as const,
      was: record.entry.status,
    };
    const entry = { ...record.entry, status: 'closed' as const };
    await this.rewrite(tx, pair, row, { entry, closed, by: null, deed: 'handed_over' });
    await this.desk.endTasksSoon(tx, orgId, row.id);
  }

  /** Undoes it for everybody whom the giver still has; who else went stays where they are. Whether anybody came back. */
  async takeBack(tx: EntityManager, pair: HandOverPairOpened): Promise<boolean> {
    const { giver, receiver } = pair;
    for (const orgId of [giver.orgId, receiver.orgId].sort()) await this.organisations.hold(tx, orgId);
    const rows = await tx.findBy(PersonRow, { orgId: giver.orgId, id: In(giver.given.personIds) });
    const open = this.seals.opener();
    let back = false;
    for (const [nth, personId] of giver.given.personIds.entries()) {
      const newId = receiver.received?.personIds[nth] ?? null;
      const row = rows.find(({ id }) => id === personId);
      const record = row === undefined ? null : open(row);
      if (newId === null || row === undefined || record === null) continue;
      // Who was opened again by hand is there already.
      if (record.closed?.because === 'handed_over') await this.reopen(tx, pair, row, record);
      await this.eraseReceived(tx, receiver.orgId, newId);
      back = true;
    }
    return back;
  }

  private async reopen(
    tx: EntityManager,
    pair: HandOverPairOpened,
    row: PersonRow,
    record: PersonRecord,
  ): Promise<void> {
    const entry = { ...record.entry, status: record.closed?.was ?? ('active' as const) };
    await this.rewrite(tx, pair, row, { entry, closed: null, by: null, deed: 'returned' });
  }

  private async eraseReceived(tx: EntityManager, orgId: string, id: string): Promise<void> {
    const row = await tx.findOneBy(PersonRow, { orgId, id });
    if (row !== null && row.state !== 'erased') await this.erasures.eraseByTimer(tx, orgId, row);
  }

  private async rewrite(
    tx: EntityManager,
    { giver, receiver }: HandOverPairOpened,
    row: PersonRow,
    record: PersonRecord,
  ): Promise<void> {
    const { orgId } = giver;
    const [keySlot = ''] = await this.seals.slotsFor(tx, [row]);
    const sealed = this.seals.seal({ orgId, id: row.id, version: row.version + 1, keySlot }, record);
    const position = String(await this.organisations.moved(tx, orgId));
    const [done] = await tx.query<{ done: boolean }[]>(
      'select part_person($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as done',
      [
        ...[orgId, receiver.orgId, receiver.id, row.id, row.version, keySlot, sealed, position, this.clock.now()],
        record.closed === null,
      ],
    );
    if (done?.done !== true) throw new Error('A record changed while it was held.');
    await this.desk.matchSoon(tx, orgId, row.id);
  }
}

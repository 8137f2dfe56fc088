import { Injectable } from '@nestjs/common';
import { consentHolds } from '@lapwing/domain';
import { In, type EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { PersonDesk } from '../keep-persons/person-desk.js';
import { PersonRow } from '../keep-persons/person.row.js';
import type { PersonRecord } from '../keep-persons/person-record.js';
import { RecordSeal } from '../keep-persons/record-seal.js';
import { entryHandedOver } from './entry-handed-over.js';
import type { HandOverPairOpened, Received } from './hand-over.store.js';
import { NewNames } from './new-names.js';
import { PartPersons } from './part-persons.js';

interface Going {
  row: PersonRow;
  record: PersonRecord;
  newId: string;
}

/**
 * Puts records under the receiver's keys and ends them at the giver, in the one transaction of whoever calls. In between they
 * are open in memory alone.
 */
@Injectable()
export class CarryHandOver {
  constructor(
    private readonly seals: RecordSeal,
    private readonly organisations: OrganisationStore,
    private readonly parting: PartPersons,
    private readonly desk: PersonDesk,
    private readonly now: NewNames,
  ) {}

  /** What the receiver has then, or why nothing went. */
  async carry(tx: EntityManager, pair: HandOverPairOpened): Promise<Received | 'gone' | 'consent_over'> {
    const { giver, receiver } = pair;
    const by = receiver.received?.by;
    if (!consentHolds(giver.given.consent, this.now.today()).holds) return 'consent_over';
    // No person of either changes from here on; in one order, so that two hand-overs in opposite directions never wait for
    // one another.
    for (const orgId of [giver.orgId, receiver.orgId].sort()) await this.organisations.hold(tx, orgId);
    const going = await this.stillThere(tx, pair);
    if (by === undefined || going.length === 0) return 'gone';
    const ids = new Map(going.map(({ row, newId }) => [row.id, newId]));
    for (const one of going) await this.receive(tx, pair, one, { assignee: by, ids });
    for (const { row, record } of going) await this.parting.part(tx, pair, row, record);
    return { by, personIds: giver.given.personIds.map((id) => ids.get(id) ?? null) };
  }

  /** Those whose records are open still and who have not said no to them meanwhile. */
  private async stillThere(tx: EntityManager, { giver }: HandOverPairOpened): Promise<Going[]> {
    const { orgId, given } = giver;
    const rows = await tx.find(PersonRow, {
      where: { orgId, id: In(given.personIds), state: 'open' },
      order: { id: 'asc' },
    });
    const open = this.seals.opener();
    return rows.flatMap((row) => {
      const record = open(row);
      if (record === null || record.entry.consent?.given === false) return [];
      return [{ row, record, newId: this.now.id() }];
    });
  }

  private async receive(
    tx: EntityManager,
    { giver, receiver }: HandOverPairOpened,
    { record, newId }: Going,
    place: { assignee: string; ids: ReadonlyMap<string, string> },
  ): Promise<void> {
    const { orgId } = receiver;
    const [keySlot = ''] = await this.seals.slotsFor(tx, [{ orgId, keySlot: null }]);
    const code = await this.now.code(tx, orgId);
    const entry = entryHandedOver(record.entry, giver.given, { ...place, code });
    const at = { orgId, id: newId, version: 1, keySlot };
    const sealed = this.seals.seal(at, { entry, closed: null, by: place.assignee, deed: 'received' });
    const position = String(await this.organisations.moved(tx, orgId));
    const index = this.seals.codeIndex(orgId, code);
    const [row] = await tx.query<{ done: boolean }[]>('select receive_person($1, $2, $3, $4, $5, $6, $7, $8) as done', [
      orgId,
      receiver.id,
      newId,
      keySlot,
      sealed,
      index,
      position,
      this.now.at(),
    ]);
    if (row?.done !== true) throw new Error('The two sides of a hand-over do not name one another.');
    await this.desk.matchSoon(tx, orgId, newId);
  }
}

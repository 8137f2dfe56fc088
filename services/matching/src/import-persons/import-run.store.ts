import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import type { SealedPerson } from '../keep-persons/person-batch.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import type { PersonImport } from './import.store.js';

const AT_ONCE = 500;

/** A person whom an import wrote, and the version it made. */
export interface WrittenPerson {
  personId: string;
  version: number;
  keySlot: string;
}

/** One go at writing an import: sealed records wait in rows of their own, then all of them are moved to their places at once. */
@Injectable()
export class ImportRunStore {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly keys: KeyStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Begins a run; what an earlier one left unwritten is thrown away. */
  async begin(tx: EntityManager, { orgId, id }: PersonImport): Promise<string> {
    const run = this.ids.next();
    await tx.query('update person_import set run = $3 where org_id = $1 and id = $2', [orgId, id, run]);
    await this.abandon(tx, { orgId, id });
    return run;
  }

  /** Throws away what waits unwritten; the keys of those who would have been new are destroyed first. */
  async abandon(tx: EntityManager, { orgId, id }: Pick<PersonImport, 'orgId' | 'id'>): Promise<void> {
    const where = 'where org_id = $1 and import_id = $2 and sealed is not null';
    const rows = await tx.query<{ slot: string }[]>(
      `select key_slot as slot from person_import_row ${where} and version = 1 for update`,
      [orgId, id],
    );
    const slots = rows.map(({ slot }) => Number(slot));
    for (let at = 0; at < slots.length; at += AT_ONCE) await this.keys.shred(slots.slice(at, at + AT_ONCE));
    await tx.query(`delete from person_import_row ${where}`, [orgId, id]);
  }

  /** Lets sealed records wait, `from` being how many wait already. Throws `Failure` conflict where another run took over. */
  async wait(
    tx: EntityManager,
    one: PersonImport,
    run: string,
    from: number,
    some: readonly SealedPerson[],
  ): Promise<void> {
    const [mine] = await tx.query<unknown[]>(
      'select 1 from person_import where org_id = $1 and id = $2 and run = $3 for share',
      [one.orgId, one.id, run],
    );
    if (mine === undefined)
      throw new Failure('conflict', { retry: 'later', detail: 'Another process goes on with it.' });
    await tx.query(
      `insert into person_import_row (org_id, import_id, run, ordinal, person_id, version, code_index, key_slot, sealed)
       select $1, $2, $3, $4::int + u.ordinal, u.id, u.version, decode(u.code, 'hex'), u.slot, decode(u.sealed, 'hex')
       from unnest($5::uuid[], $6::int[], $7::text[], $8::bigint[], $9::text[])
         with ordinality as u (id, version, code, slot, sealed, ordinal)`,
      [
        one.orgId,
        one.id,
        run,
        from,
        some.map(({ id }) => id),
        some.map(({ version }) => version),
        some.map(({ codeIndex }) => codeIndex.toString('hex')),
        some.map(({ keySlot }) => keySlot),
        some.map(({ sealed }) => sealed.toString('hex')),
      ],
    );
  }

  /** Moves everything that waits to its place. Throws `Failure` stale_version, for all of it, where somebody was faster. */
  async take(tx: EntityManager, { orgId, id }: PersonImport, run: string, count: number): Promise<void> {
    if (count === 0) return;
    const last = await this.organisations.moved(tx, orgId, count);
    const [written] = await tx.query<{ count: string }[]>('select take_person_rows($1, $2, $3, $4, $5) as count', [
      orgId,
      id,
      run,
      String(last - BigInt(count)),
      this.clock.now(),
    ]);
    if (Number(written?.count) !== count) throw new Failure('stale_version');
    await tx.query(
      `update person_import_row set sealed = null, code_index = null
       where org_id = $1 and import_id = $2 and run = $3`,
      [orgId, id, run],
    );
  }

  /** Whom an import wrote, in the order of its lines. */
  async written(tx: EntityManager, { orgId, id }: PersonImport): Promise<WrittenPerson[]> {
    return tx.query<WrittenPerson[]>(
      `select person_id as "personId", version, key_slot as "keySlot" from person_import_row
       where org_id = $1 and import_id = $2 and sealed is null order by ordinal`,
      [orgId, id],
    );
  }

  /** Forgets that an import wrote these persons: it is undone for them. */
  async forget(tx: EntityManager, { orgId, id }: PersonImport, some: readonly WrittenPerson[]): Promise<void> {
    await tx.query('delete from person_import_row where org_id = $1 and import_id = $2 and person_id = any($3)', [
      orgId,
      id,
      some.map(({ personId }) => personId),
    ]);
  }
}

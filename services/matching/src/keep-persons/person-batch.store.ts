import { Injectable } from '@nestjs/common';
import { Failure, type PersonEntry } from '@lapwing/contracts';
import type { PersonDeed } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { PersonRow } from './person.row.js';
import type { PersonRecord } from './person-record.js';
import { RecordSeal, type SealedRow } from './record-seal.js';

/** Somebody who is there, with the record that stands. */
export interface KnownPerson {
  id: string;
  version: number;
  keySlot: string | null;
  closed: boolean;
  entry: PersonEntry;
}

/** What a person is to be; `version` is the one that stands, 0 for somebody new. */
export interface PersonWrite {
  id: string;
  version: number;
  keySlot: string | null;
  entry: PersonEntry;
}

/** A sealed record that waits for its place in the order of changes. */
export interface SealedPerson {
  id: string;
  version: number;
  codeIndex: Buffer;
  keySlot: string;
  sealed: Buffer;
}

/** Many persons at once: each statement holds for all of them, and their changes take their numbers in one step. */
@Injectable()
export class PersonBatch {
  constructor(
    private readonly seals: RecordSeal,
    private readonly organisations: OrganisationStore,
    private readonly clock: Clock,
  ) {}

  /** The ids behind codes, by code in lower case; those of nobody are left out. */
  async idsOf(tx: EntityManager, orgId: string, codes: readonly string[]): Promise<Map<string, string>> {
    if (codes.length === 0) return new Map();
    const codeOf = new Map(
      codes.map((code) => [this.seals.codeIndex(orgId, code).toString('hex'), code.toLowerCase()]),
    );
    const rows = await tx.query<{ id: string; codeIndex: Buffer }[]>(
      `select id, code_index as "codeIndex" from person
       where org_id = $1 and code_index in (select decode(hex, 'hex') from unnest($2::text[]) as hex)`,
      [orgId, [...codeOf.keys()]],
    );
    return new Map(rows.map(({ id, codeIndex }) => [codeOf.get(codeIndex.toString('hex')) ?? '', id]));
  }

  /** Those of the ids who are there. */
  async known(tx: EntityManager, orgId: string, ids: readonly string[]): Promise<Map<string, KnownPerson>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(PersonRow, { orgId, id: In([...ids]) });
    const open = this.seals.opener();
    return new Map(
      rows.flatMap((row): [string, KnownPerson][] => {
        const record = open(row);
        if (record === null) return [];
        const { id, version, keySlot } = row;
        return [[id, { id, version, keySlot, closed: record.closed !== null, entry: record.entry }]];
      }),
    );
  }

  /** A page of everybody in the order of their ids. */
  async page(tx: EntityManager, orgId: string, after: string | null, limit: number): Promise<KnownPerson[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from person where org_id = $1 and ($2::uuid is null or id > $2) and sealed is not null
       order by id limit $3`,
      [orgId, after, limit],
    );
    const ids = rows.map(({ id }) => id);
    const known = await this.known(tx, orgId, ids);
    return ids.flatMap((id) => known.get(id) ?? []);
  }

  /** What each person was before the version they have now, to be written as the next one. */
  async before(
    tx: EntityManager,
    orgId: string,
    now: readonly { personId: string; version: number; keySlot: string }[],
  ): Promise<PersonWrite[]> {
    const rows = await tx.query<SealedRow[]>(
      `select v.org_id as "orgId", v.id, v.version, v.key_slot as "keySlot", v.sealed,
         v.changed_at as "changedAt"
       from unnest($2::uuid[], $3::int[]) as u (id, version)
       join person_version v on v.org_id = $1 and v.id = u.id and v.version = u.version - 1`,
      [orgId, now.map(({ personId }) => personId), now.map(({ version }) => version)],
    );
    const open = this.seals.opener();
    const records = new Map(rows.map((row) => [row.id, open(row)]));
    return now.map(({ personId, version, keySlot }) => {
      const record = records.get(personId) ?? null;
      if (record === null) throw new Failure('stale_version');
      return { id: personId, version, keySlot, entry: record.entry };
    });
  }

  /** Seals the next version of each, somebody new under a key of their own. */
  async seal(
    tx: EntityManager,
    orgId: string,
    writes: readonly PersonWrite[],
    made: { by: string; deed?: PersonDeed },
  ): Promise<SealedPerson[]> {
    const slots = await this.seals.slotsFor(
      tx,
      writes.map(({ keySlot }) => ({ orgId, keySlot })),
    );
    return writes.map(({ id, version, entry }, at) => {
      const keySlot = slots[at] ?? '';
      const deed = made.deed ?? (version === 0 ? 'added' : 'changed');
      const record: PersonRecord = { entry, closed: null, by: made.by, deed };
      const row = { orgId, id, version: version + 1, keySlot };
      const codeIndex = this.seals.codeIndex(orgId, entry.code);
      return { id, version: version + 1, codeIndex, keySlot, sealed: this.seals.seal(row, record) };
    });
  }

  /** Writes sealed records: all, or none with `Failure` conflict, as somebody changed one of them meanwhile. */
  async change(tx: EntityManager, orgId: string, sealed: readonly SealedPerson[]): Promise<void> {
    if (sealed.length === 0) return;
    const last = await this.organisations.moved(tx, orgId, sealed.length);
    const [{ count } = { count: '0' }] = await tx.query<{ count: string }[]>(
      `with r as (
         select u.id, u.version, u.slot, decode(u.sealed, 'hex') as sealed, u.ordinal
         from unnest($2::uuid[], $3::int[], $4::bigint[], $5::text[]) with ordinality as u (id, version, slot, sealed, ordinal)
       ), changed as (
         update person p set version = r.version, position = $6::bigint + r.ordinal, key_slot = r.slot, sealed = r.sealed,
           changed_at = $7
         from r where p.org_id = $1 and p.id = r.id and p.version = r.version - 1 and p.state = 'open' returning p.id
       ), kept as (
         insert into person_version (org_id, id, version, key_slot, sealed, changed_at)
         select $1, r.id, r.version, r.slot, r.sealed, $7 from r join changed using (id)
       )
       select count(*) from changed`,
      [
        orgId,
        sealed.map(({ id }) => id),
        sealed.map(({ version }) => version),
        sealed.map(({ keySlot }) => keySlot),
        sealed.map((one) => one.sealed.toString('hex')),
        String(last - BigInt(sealed.length)),
        this.clock.now(),
      ],
    );
    if (Number(count) === sealed.length) return;
    throw new Failure('conflict', { detail: 'Somebody changed one of these persons meanwhile.' });
  }
}

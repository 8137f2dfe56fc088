import { Injectable } from '@nestjs/common';
import { Failure, type PersonImportLine, type PersonImportState, type PersonImportView } from '@lapwing/contracts';
import { Clock, Jobs, type Place } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import type { ImportContent } from './import-content.js';

export const DAY_MS = 24 * 3_600_000;
const LATEST = 30;

/** An import, opened. */
export interface PersonImport {
  orgId: string;
  id: string;
  state: PersonImportState;
  parts: number;
  received: number;
  size: number;
  done: number;
  total: number;
  at: Date;
  takenAt: Date | null;
  /** Where the key is under which the file and its report lie; it is destroyed with them. */
  keySlot: string | null;
  content: ImportContent;
}

type Arriving = Pick<PersonImport, 'orgId' | 'id' | 'keySlot'>;
type Columns = Omit<PersonImport, 'content'> & { sealed: Buffer };

const COLUMNS = `org_id as "orgId", id, state, parts, received, size, done, total, at, taken_at as "takenAt",
  key_slot as "keySlot", sealed`;

/** Imports of persons and how far they are; what they hold is sealed. */
@Injectable()
export class ImportStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** An import, held until the transaction ends. */
  async lock(tx: EntityManager, orgId: string, id: string): Promise<PersonImport | null> {
    const sql = `select ${COLUMNS} from person_import where org_id = $1 and id = $2 for update`;
    const [row] = await tx.query<Columns[]>(sql, [orgId, id]);
    return row === undefined ? null : this.opened(row);
  }

  async latest(tx: EntityManager, orgId: string): Promise<PersonImport[]> {
    const rows = await tx.query<Columns[]>(
      `select ${COLUMNS} from person_import where org_id = $1 order by at desc, id desc limit ${LATEST}`,
      [orgId],
    );
    return rows.map((row) => this.opened(row));
  }

  async add(tx: EntityManager, one: Pick<PersonImport, 'orgId' | 'id' | 'parts' | 'content'>): Promise<void> {
    const [made] = await this.keys.newRecordKeys(tx, one.orgId, 1);
    await tx.query(
      `insert into person_import (org_id, id, state, parts, at, key_slot, sealed)
       values ($1, $2, 'arriving', $3, $4, $5, $6) on conflict do nothing`,
      [one.orgId, one.id, one.parts, this.clock.now(), made?.slot, this.seal(one)],
    );
  }

  /** Keeps what has become of an import. */
  async keep(tx: EntityManager, one: PersonImport): Promise<void> {
    await tx.query(
      `update person_import set state = $3, received = $4, size = $5, done = $6, total = $7, taken_at = $8, sealed = $9
       where org_id = $1 and id = $2`,
      [one.orgId, one.id, one.state, one.received, one.size, one.done, one.total, one.takenAt, this.seal(one)],
    );
  }

  /** Says how far an import is, while it is in that state. */
  async advance(tx: EntityManager, { orgId, id, state }: PersonImport, done: number, total: number): Promise<void> {
    await tx.query('update person_import set done = $4, total = $5 where org_id = $1 and id = $2 and state = $3', [
      orgId,
      id,
      state,
      done,
      total,
    ]);
  }

  /** An import whose persons are written: what was staged of it goes, what it wrote stays by id for a day. */
  async settleTaken(tx: EntityManager, one: PersonImport, count: number): Promise<void> {
    await this.keep(tx, { ...one, state: 'taken', done: count, total: count, takenAt: this.clock.now() });
    for (const table of ['person_import_part', 'person_import_page'])
      await tx.query(`delete from ${table} where org_id = $1 and import_id = $2`, [one.orgId, one.id]);
    await this.shred(tx, [one.keySlot]);
  }

  /** Files that began to arrive before an instant and were not taken in. */
  async stale(tx: EntityManager, before: Date): Promise<Arriving[]> {
    return tx.query<Arriving[]>(
      `select org_id as "orgId", id, key_slot as "keySlot" from person_import
       where at < $1 and state in ('arriving', 'checking', 'checked', 'taking', 'failed') for update`,
      [before],
    );
  }

  /** Throws a file that is on its way away, with all that is staged of it. */
  async remove(tx: EntityManager, { orgId, id, keySlot }: Arriving): Promise<void> {
    await tx.query('delete from person_import where org_id = $1 and id = $2', [orgId, id]);
    await this.shred(tx, [keySlot]);
  }

  /** Has keys destroyed, once this is committed, of what is thrown away. */
  async shred(tx: EntityManager, slots: readonly (string | null)[]): Promise<void> {
    const when = this.clock.now();
    const timers = slots.flatMap((subject) => (subject === null ? [] : [{ subject, when, lane: null }]));
    await this.jobs.atAll(tx, 'record_key.shred', timers);
  }

  /** What is staged of a file, sealed under its own key. */
  sealStaged({ orgId, keySlot }: Arriving, place: Place, content: unknown): Buffer {
    return this.keys.sealRecord(this.keys.recordKey(orgId, Number(keySlot)), orgId, place, content);
  }

  openStaged<T>({ orgId, keySlot }: Arriving, place: Place, sealed: Buffer): T {
    return this.keys.openRecord<T>(orgId, Number(keySlot), place, sealed);
  }

  /** Keeps a page of the report; pages are numbered in the order in which they are shown. */
  async keepPage(tx: EntityManager, one: PersonImport, page: number, lines: PersonImportLine[]): Promise<void> {
    const { orgId, id } = one;
    const sealed = this.sealStaged(one, pageAt(id, page), lines);
    await tx.query('insert into person_import_page (org_id, import_id, page, sealed) values ($1, $2, $3, $4)', [
      orgId,
      id,
      page,
      sealed,
    ]);
  }

  /** A page of the report; empty beyond the last one. */
  async page(tx: EntityManager, one: PersonImport, page: number): Promise<PersonImportLine[]> {
    const { orgId, id } = one;
    const [row] = await tx.query<{ sealed: Buffer }[]>(
      'select sealed from person_import_page where org_id = $1 and import_id = $2 and page = $3',
      [orgId, id, page],
    );
    return row === undefined ? [] : this.openStaged<PersonImportLine[]>(one, pageAt(id, page), row.sealed);
  }

  async dropPages(tx: EntityManager, { orgId, id }: PersonImport): Promise<void> {
    await tx.query('delete from person_import_page where org_id = $1 and import_id = $2', [orgId, id]);
  }

  view(one: PersonImport): PersonImportView {
    const { name, format, mayChange, because, encoding, unknown, counts, overridden, checkedSha } = one.content;
    return {
      id: one.id,
      name,
      state: one.state,
      because,
      format,
      mayChange,
      encoding,
      unknown,
      counts,
      overridden,
      done: one.done,
      total: one.total,
      checkedSha,
      at: one.at.toISOString(),
      undoUntil: this.undoUntil(one)?.toISOString() ?? null,
    };
  }

  /** Until when an import can be taken back; null where it cannot. */
  undoUntil({ state, takenAt }: PersonImport): Date | null {
    if (state !== 'taken' || takenAt === null) return null;
    const until = new Date(takenAt.getTime() + DAY_MS);
    return until > this.clock.now() ? until : null;
  }

  private opened({ sealed, ...row }: Columns): PersonImport {
    return { ...row, content: this.keys.open<ImportContent>(row.orgId, placeOf(row.id), sealed) };
  }

  private seal({ orgId, id, content }: Pick<PersonImport, 'orgId' | 'id' | 'content'>): Buffer {
    return this.keys.seal(orgId, placeOf(id), content);
  }
}

/** Throws `Failure` conflict with a sentence for whoever asked. */
export function clash(detail: string): Failure {
  return new Failure('conflict', { detail });
}

function placeOf(id: string): Place {
  return { table: 'person_import', row: id, schemaVersion: 1 };
}

function pageAt(id: string, page: number): Place {
  return { table: 'person_import_page', row: `${id}/${page}`, schemaVersion: 1 };
}

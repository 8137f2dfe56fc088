import { Injectable } from '@nestjs/common';
import type { PictureSource } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { Picture } from './picture.js';

interface Row {
  id: string;
  version: number;
  snapshot: PictureSource;
}

const BATCH = 10_000;
/** What the picture does not read, and need not be sent. */
const UNREAD = ['headline', 'language', 'procedure', 'lowGradeSince', 'changedAt', 'background', 'sources'];

/**
 * The picture of this process. Before it is shown it takes in exactly what was committed since it last looked: each row
 * bears its transaction, and a snapshot of the database tells which of them were visible then. So processes need not tell
 * each other anything, and a transaction that ends late is not missed.
 */
@Injectable()
export class PictureStore {
  private picture = new Picture();
  private seen: string | null = null;
  private loading: Promise<void> | null = null;

  /** The picture as of now. */
  async current(tx: EntityManager): Promise<Picture> {
    if (this.seen === null) {
      this.loading ??= this.load(tx).finally(() => (this.loading = null));
      await this.loading;
    }
    await this.catchUp(tx);
    return this.picture;
  }

  /** Begins anew with the next question. */
  forget(): void {
    this.picture = new Picture();
    this.seen = null;
  }

  private async load(tx: EntityManager): Promise<void> {
    const seen = await snapshotOf(tx);
    await readAll(tx, this.picture);
    this.seen = seen;
  }

  private async catchUp(tx: EntityManager): Promise<void> {
    const rows = await tx.query<(Row | { id: null })[]>(
      `select pg_current_snapshot()::text as seen, d.id, d.version, d.snapshot - $2::text[] as snapshot
       from (select 1) one left join development d on d.changed_in >= pg_snapshot_xmin($1::pg_snapshot)
         and not pg_visible_in_snapshot(d.changed_in, $1::pg_snapshot)`,
      [this.seen, UNREAD],
    );
    for (const row of rows) if (row.id !== null) this.picture.put({ ...row.snapshot, version: row.version });
    this.seen = (rows[0] as unknown as { seen: string }).seen;
  }
}

async function snapshotOf(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ seen: string }[]>('select pg_current_snapshot()::text as seen');
  if (row === undefined) throw new Error('The database names no snapshot.');
  return row.seen;
}

/** Reads all developments into a picture, a part at a time so that nothing else has to wait for long. */
export async function readAll(tx: EntityManager, picture: Picture): Promise<void> {
  for (let after: string | null = null; ;) {
    const rows: Row[] = await tx.query<Row[]>(
      `select id, version, snapshot - $2::text[] as snapshot from development
       where $1::uuid is null or id > $1 order by id limit ${BATCH}`,
      [after, UNREAD],
    );
    for (const { version, snapshot } of rows) picture.put({ ...snapshot, version });
    after = rows.at(-1)?.id ?? null;
    if (rows.length < BATCH) return;
  }
}

import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import type { PictureSource } from '@lapwing/domain';
import { Database } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { Picture } from './picture.js';

/** A development as it is read for the picture. */
export interface Row {
  id: string;
  version: number;
  snapshot: PictureSource;
}

/** A picture and the snapshot of the database up to which everything was taken in. */
interface Held {
  picture: Picture;
  seen: string;
}

/** A reading of everything that is under way. */
interface Reading {
  picture: Picture;
  since: number;
  done: Promise<Held>;
}

/** Small enough that nothing else of the process waits for more than a few milliseconds. */
const PAGE = 2_000;
/** More is not taken in while somebody waits for an answer: an archive came in, or a backup was restored. */
const MOST_AT_ONCE = 20_000;
/** Who asks waits so long from the start of the reading, which is enough for all but large installations. */
const PATIENCE_MS = 1_000;
const ASK_AGAIN_SECONDS = 3;
/** What the picture does not read, and need not be sent. */
const UNREAD = ['headline', 'language', 'procedure', 'lowGradeSince', 'changedAt', 'background', 'sources'];

/**
 * The picture of this process. Before it is shown it takes in exactly what was committed since it last looked: each row
 * bears its transaction, and a snapshot of the database tells which of them were visible then. So processes need not tell
 * each other anything, and a transaction that ends late is not missed.
 */
@Injectable()
export class PictureStore implements OnApplicationBootstrap {
  private readonly log = new Logger('picture');
  private held: Held | null = null;
  private reading: Reading | null = null;

  constructor(private readonly database: Database) {}

  /** Twenty years take seconds to read: that begins before anybody asks. What fails begins anew with the next question. */
  onApplicationBootstrap(): void {
    this.read().done.catch(() => undefined);
  }

  /** The picture as of now. Throws `Failure` loading while a long chronicle is still being read. */
  async current(tx: EntityManager): Promise<Picture> {
    const held = this.held ?? (await this.soon());
    if (await catchUp(tx, held)) return held.picture;
    // Of those who find so much new at the same moment one alone begins anew.
    if (this.held === held) this.forget();
    const anew = await this.soon();
    if (!(await catchUp(tx, anew))) throw loading(anew.picture);
    return anew.picture;
  }

  /** Once everything is read. */
  async settled(): Promise<void> {
    if (this.held === null) await this.read().done;
  }

  /** Begins anew with the next question. */
  forget(): void {
    this.held = null;
    this.reading = null;
  }

  /** Who asks holds a connection to the database, and must not keep it from others for as long as a reading may take. */
  private async soon(): Promise<Held> {
    const { done, picture, since } = this.read();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(loading(picture)), Math.max(0, since + PATIENCE_MS - performance.now()));
    });
    return Promise.race([done, late]).finally(() => clearTimeout(timer));
  }

  /** Once for all who ask meanwhile. */
  private read(): Reading {
    if (this.reading !== null) return this.reading;
    const picture = new Picture();
    const since = performance.now();
    const done = this.readInto(picture, since).finally(() => {
      if (this.reading === reading) this.reading = null;
    });
    const reading: Reading = { picture, since, done };
    this.reading = reading;
    return reading;
  }

  private async readInto(picture: Picture, since: number): Promise<Held> {
    const seen = await this.database.inWork(snapshotOf);
    await eachPage(
      (after) => this.database.inWork((tx) => pageAfter(tx, after)),
      (rows) => rows.forEach(({ version, snapshot }) => picture.put({ ...snapshot, version })),
    );
    const held = { picture, seen };
    if (this.reading?.picture === picture) this.held = held;
    this.log.log(`${picture.size} developments read in ${Math.round(performance.now() - since)} ms`);
    return held;
  }
}

function loading({ size }: Picture): Failure {
  const detail = `The picture is being read in: ${size} developments so far.`;
  return new Failure('loading', { detail, retryAfterSeconds: ASK_AGAIN_SECONDS });
}

/** Takes in what was committed since; false where that is so much that reading everything anew is no more. */
async function catchUp(tx: EntityManager, held: Held): Promise<boolean> {
  const rows = await tx.query<(Row | { id: null })[]>(
    `select pg_current_snapshot()::text as seen, d.id, d.version, d.snapshot - $2::text[] as snapshot
     from (select 1) one left join development d on d.changed_in >= pg_snapshot_xmin($1::pg_snapshot)
       and not pg_visible_in_snapshot(d.changed_in, $1::pg_snapshot)
     limit ${MOST_AT_ONCE + 1}`,
    [held.seen, UNREAD],
  );
  if (rows.length > MOST_AT_ONCE) return false;
  for (const row of rows) if (row.id !== null) held.picture.put({ ...row.snapshot, version: row.version });
  held.seen = (rows[0] as unknown as { seen: string }).seen;
  return true;
}

async function snapshotOf(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ seen: string }[]>('select pg_current_snapshot()::text as seen');
  if (row === undefined) throw new Error('The database names no snapshot.');
  return row.seen;
}

/** The developments after an id, in the order of ids. */
export function pageAfter(tx: EntityManager, after: string | null): Promise<Row[]> {
  return tx.query<Row[]>(
    `select id, version, snapshot - $2::text[] as snapshot from development
     where $1::uuid is null or id > $1 order by id limit ${PAGE}`,
    [after, UNREAD],
  );
}

/** Goes through all developments, a page at a time so that nothing else has to wait for long. */
export async function eachPage(
  page: (after: string | null) => Promise<Row[]>,
  take: (rows: readonly Row[]) => void,
): Promise<void> {
  for (let coming: Promise<Row[]> | null = page(null); coming !== null;) {
    const rows: Row[] = await coming;
    // The database fetches the next page while this one is taken in.
    coming = rows.length < PAGE ? null : page(rows.at(-1)?.id ?? null);
    take(rows);
  }
}

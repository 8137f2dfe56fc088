import { opensWith, SLOT, stateOf, type SlotFile } from '@lapwing/platform';
import pg from 'pg';
import { askSecret } from './ask-secret.js';
import { lookThrough, recordKeysOf, type KeyFolder } from './key-folder.js';
import { findOpener, openFile, slotsOf, type KeysConfig } from './open-keys.js';
import { hasSlots } from './verify-keys.js';
import { CannotDo, type OpenWith } from './wish.js';

const TABLES = ['person', 'person_version', 'alert'] as const;
const AT_ONCE = 500;
const TRIED_FIRST = 100;

interface Row {
  org_id: string;
  sealed: Buffer;
}

/**
 * Tries everything the folder of the keys holds on each row of a restored backup whose key was shredded: 0 when nothing
 * opens, 1 when anything does. That the trying itself works is shown on rows whose key is live.
 */
export async function verifyShredded(
  config: KeysConfig,
  wish: { database: string; with: OpenWith },
  say: (line: string) => void,
): Promise<number> {
  const opener = await findOpener(config, wish.with);
  openFile(config, opener);
  if (!hasSlots(config)) throw new CannotDo('There are no keys of records yet, and so nothing was shredded.');
  const folder = lookThrough(config.keyringFile, opener);
  const slots = slotsByState(slotsOf(config));
  say(`Keys: ${folder.keys.length} of organisations and files, ${folder.slotFiles.length} file(s) of record keys.`);
  const client = await connected(wish.database, say);
  try {
    await demandSight(client);
    const attempt = attemptWith(folder);
    const control = await opening(client, slots.live.slice(0, TRIED_FIRST), attempt);
    if (control.rows > 0 && control.opened === 0)
      throw new CannotDo('No live record of that database opens either: is it another installation?');
    say(`Rows whose key is live, tried first: ${control.rows}; opened: ${control.opened}, as they should.`);
    const shredded = await opening(client, slots.shredded, attempt);
    say(`Rows whose key was shredded: ${shredded.rows}; opened: ${shredded.opened}.`);
    await sayOlder(client, say);
    say(
      shredded.opened === 0
        ? 'Nothing that was shredded can be read.'
        : 'WRONG: what was shredded can be read. See docs/keys.md.',
    );
    return shredded.opened === 0 ? 0 : 1;
  } finally {
    await client.end();
  }
}

function slotsByState(file: SlotFile): { live: number[]; shredded: number[] } {
  const found: { live: number[]; shredded: number[] } = { live: [], shredded: [] };
  for (let number = 1; number <= file.last; number += AT_ONCE) {
    const block = file.read(number, AT_ONCE);
    for (let at = 0; at < AT_ONCE; at += 1) {
      const { state } = stateOf(block.subarray(at * SLOT, (at + 1) * SLOT));
      if (state === 'live' || state === 'shredded') found[state].push(number + at);
    }
  }
  return found;
}

/** Whether any key opens a row; the record keys of an organisation are unwrapped once. */
function attemptWith(folder: KeyFolder): (row: Row) => boolean {
  const known = new Map<string, Buffer[]>();
  return ({ org_id: orgId, sealed }) => {
    const own = known.get(orgId) ?? recordKeysOf(folder, orgId);
    known.set(orgId, own);
    return own.some((key) => opensWith(key, sealed)) || folder.keys.some((key) => opensWith(key, sealed));
  };
}

async function opening(
  client: pg.Client,
  slots: readonly number[],
  attempt: (row: Row) => boolean,
): Promise<{ rows: number; opened: number }> {
  const sum = { rows: 0, opened: 0 };
  for (let from = 0; from < slots.length; from += AT_ONCE) {
    for (const table of TABLES) {
      const { rows } = await client.query<Row>(
        `select org_id, sealed from matching.${table} where key_slot = any($1::bigint[]) and sealed is not null`,
        [slots.slice(from, from + AT_ONCE)],
      );
      sum.rows += rows.length;
      sum.opened += rows.filter(attempt).length;
    }
  }
  return sum;
}

async function connected(database: string, say: (line: string) => void): Promise<pg.Client> {
  const url = new URL(database);
  if (url.password !== '')
    say('A password on the command line can be read by others; PGPASSWORD or the question is better.');
  else if (process.env['PGPASSWORD'] === undefined) {
    url.password = encodeURIComponent(await askSecret('Password of the restored database:'));
  }
  const client = new pg.Client({ connectionString: url.href });
  try {
    await client.connect();
    return client;
  } catch (cause) {
    throw new CannotDo(
      `The restored database cannot be reached, or does not let us in: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** Row-level security would show an ordinary role nothing, and nothing proves nothing. */
async function demandSight(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sees: boolean }>(
    'select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user',
  );
  if (rows[0]?.sees !== true)
    throw new CannotDo('Connect to the restored database as its superuser: this role sees no rows.');
}

async function sayOlder(client: pg.Client, say: (line: string) => void): Promise<void> {
  const counts = TABLES.map((table) => `(select count(*) from matching.${table} where key_slot is null)`);
  const { rows } = await client.query<{ older: number }>(`select (${counts.join(' + ')})::int as older`);
  const older = rows[0]?.older ?? 0;
  if (older > 0)
    say(
      `Rows without a key of their own: ${older}. They open with the key of their organisation and cannot be shredded one by one.`,
    );
}

import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { personsErase, type PersonView } from '@lapwing/contracts';
import { CONFIG, SLOT } from '@lapwing/platform';
import { testDatabase, type TestDatabase } from '@lapwing/platform/testing';
import pg from 'pg';
import type { MatchingConfig } from '../config.js';
import { matchingMigrations } from '../migrations.js';
import { admin, Matching, ORG, OTHER_ORG } from '../testing/matching.fixture.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { verifyKeys } from './verify-keys.js';
import { verifyShredded } from './verify-shredded.js';
import { CannotDo, wishOf } from './wish.js';

const TABLES = ['person', 'person_version', 'alert'] as const;
const opening = { file: null, passphrase: false };

let matching: Matching;
let restored: TestDatabase;
let heron: PersonView;
let config: MatchingConfig;
let said: string[];
const say = (line: string): void => void said.push(line);
const kept = (): string => join(dirname(config.keyringFile), '..', `${heron.id}.slots`);
const slots = (): string => join(dirname(config.keyringFile), 'record-keys');

beforeAll(async () => {
  matching = await Matching.boot();
  for (const orgId of [ORG, OTHER_ORG]) await matching.found(orgId);
  config = matching.slice.get<MatchingConfig>(CONFIG);
  heron = await matching.addPerson({ code: 'heron-tuvo' });
  await matching.addPerson({ code: 'stork-mela' });
  await matching.hear({});
  await matching.settles();
  restored = await testDatabase('matching', matchingMigrations);
  for (const table of TABLES) await copy(table);
  copyFileSync(slots(), kept());
});
afterAll(async () => {
  rmSync(kept(), { force: true });
  await restored.drop();
  await matching.close();
});
beforeEach(() => {
  said = [];
});

type Query = <T>(sql: string, values?: unknown[]) => Promise<T[]>;

async function withAdmin<T>({ adminUrl }: TestDatabase, work: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(async <R>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as R[]);
  } finally {
    await client.end();
  }
}

/** As a dump and its restoration would: every row as it stands. */
async function copy(table: (typeof TABLES)[number]): Promise<void> {
  const { testDatabase: live } = matching.slice;
  const rows = await withAdmin(live, (query) =>
    query<{ row: unknown }>(`select to_jsonb(t) as row from matching.${table} t`),
  );
  for (const { row } of rows) {
    const columns = Object.keys(row as object).filter((name) => !['urgency_rank', 'urgent'].includes(name));
    await withAdmin(restored, (query) =>
      query(
        `insert into matching.${table} (${columns.join(', ')}) select ${columns.join(', ')}
         from jsonb_populate_record(null::matching.${table}, $1)`,
        [JSON.stringify(row)],
      ),
    );
  }
}

describe('a backup of the data from before an erasure', () => {
  test('cannot be read where the person was erased, and can where not', async () => {
    const keys = matching.slice.get(KeyStore);
    const [row] = await matching.slice.db.work<{ key_slot: string }>('select key_slot from person where id = $1', [
      heron.id,
    ]);
    await matching.slice.ask(personsErase, { id: heron.id, code: heron.code }, admin);
    matching.slice.clock.advance('5 min');
    await matching.slice.runTimers();
    expect(keys.isShredded(Number(row?.key_slot))).toBe(true);
    expect(await verifyShredded(config, { database: restored.adminUrl, with: opening }, say)).toBe(0);
    expect(said.join('\n')).toMatch(/Rows whose key is live, tried first: ([1-9]\d*); opened: \1,/);
    expect(said.join('\n')).toMatch(/Rows whose key was shredded: [2-9]; opened: 0\./);
    expect(said.at(-1)).toBe('Nothing that was shredded can be read.');
  });

  test('can be read again by whoever kept an older copy of the keys beside them, and the check says so', async () => {
    copyFileSync(kept(), `${slots()}.kept`);
    expect(await verifyShredded(config, { database: restored.adminUrl, with: opening }, say)).toBe(1);
    expect(said.at(-1)).toContain('WRONG');
    rmSync(`${slots()}.kept`);
  });

  test('is not judged by who sees no rows', async () => {
    const url = new URL(restored.url);
    url.username = 'matching_work';
    url.password = restored.passwords.work;
    const judged = verifyShredded(config, { database: url.href, with: opening }, say);
    await expect(judged).rejects.toThrow('as its superuser');
  });

  test('is not judged by keys of another installation', async () => {
    const strange = { ...config, keyringFile: join(dirname(config.keyringFile), 'strange') };
    await expect(verifyShredded(strange, { database: restored.adminUrl, with: opening }, say)).rejects.toThrow(
      CannotDo,
    );
  });
});

describe('checking the keys', () => {
  test('finds every record with its key, and tells what was shredded', async () => {
    expect(await verifyKeys(config, opening, say)).toBe(0);
    expect(said.join('\n')).toMatch(
      /The keyring opens, with "first key"[^]*Keys of records: \d+ live, [1-9]\d* shredded, 0 blank, 0 damaged/,
    );
    expect(said.at(-1)).toBe('All is as it should be.');
  });

  test('finds a key that is missing or damaged', async () => {
    const whole = readFileSync(slots());
    const [row] = await matching.slice.db.work<{ key_slot: string }>(
      'select key_slot from person where key_slot is not null and id <> $1',
      [heron.id],
    );
    const at = Number(row?.key_slot) * SLOT;
    writeFileSync(slots(), Buffer.from(whole).fill(0, at, at + SLOT));
    expect(await verifyKeys(config, opening, say)).toBe(1);
    expect(said.join('\n')).toMatch(/Persons: .* 1 WITHOUT their key/);
    writeFileSync(slots(), whole);
  });
});

describe('the command line about keys', () => {
  it('says what is wished', () => {
    expect(wishOf([])).toEqual({ do: 'help' });
    expect(wishOf(['list'])).toEqual({ do: 'list' });
    expect(wishOf(['verify', '--open-with', 'x'])).toEqual({ do: 'verify', with: { file: 'x', passphrase: false } });
    expect(wishOf(['add-passphrase', '--name', 'office'])).toMatchObject({ do: 'add-passphrase', name: 'office' });
    expect(wishOf(['add-file', '/k'])).toMatchObject({ do: 'add-file', file: '/k', name: 'key file' });
    expect(wishOf(['remove', 'office', '--passphrase'])).toMatchObject({ which: 'office', with: { passphrase: true } });
  });

  it.each([
    ['burn'],
    ['add-file'],
    ['remove'],
    ['add-passphrase', 'in clear on the command line'],
    ['add-file', 'one', 'two'],
    ['verify-shredded'],
    ['verify-shredded', '--database', 'mysql://x'],
    ['list', '--burn'],
  ])('refuses %s %s %s', (...args) => {
    expect(() => wishOf(args)).toThrow(CannotDo);
  });
});

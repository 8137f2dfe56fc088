import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ingestionStatus, sourcesAdd, sourcesChange, sourcesList, type SourceView } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';
import type { IngestionConfig } from '../config.js';
import { SecretKeys } from './secret-keys.js';
import { SecretStore } from './secret.store.js';

const operator = actor('operator');
const SECRET = 'whsec_TWFya2VyLXRoYXQtbXVzdC1uZXZlci1zaG93LXVwLTEyMw==';
const OTHER = 'whsec_QW5vdGhlci1tYXJrZXItdGhhdC1tdXN0LW5vdC1zaG93LTQ=';
const URN = 'urn:lapwing:webhook';

let folder: string;
let slice: Slice;
const replies: unknown[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapwing-secrets-'));
  slice = await boot(join(folder, 'kek'));
});
afterEach(async () => {
  expect(slice.log.errors).toEqual([]);
  await slice.close();
  rmSync(folder, { recursive: true });
});

const boot = (kekFile: string) => bootIngestion([], [], { kekFile, keyringFile: join(folder, 'keys', 'ring') });

type Entry = Parameters<typeof slice.ask<typeof sourcesAdd>>[1];
const hook: Entry = { name: 'Harbour wire', url: URN, connector: 'webhook', secrets: { signing_secret: SECRET } };

async function added(entry: Entry): Promise<SourceView> {
  const view = await slice.ask(sourcesAdd, entry, operator);
  replies.push(view);
  return view;
}

/** The database as somebody has it who seized its server. */
async function seized<T>(run: (database: pg.Client) => Promise<T>): Promise<T> {
  const database = new pg.Client({ connectionString: slice.testDatabase.adminUrl });
  await database.connect();
  try {
    return await run(database);
  } finally {
    await database.end();
  }
}

async function everything(database: pg.Client): Promise<string> {
  const tables = await database.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname like 'ingestion%'",
  );
  const rows: string[] = [];
  for (const { name } of tables.rows) {
    const { rows: found } = await database.query<{ row: string }>(`select row_to_json(t)::text as row from ${name} t`);
    rows.push(...found.map(({ row }) => row));
  }
  return rows.join('\n');
}

async function changed(view: SourceView, change: Partial<Entry>): Promise<SourceView> {
  const { id, version, name, url, connector } = view;
  const after = await slice.ask(sourcesChange, { id, version, name, url, connector, ...change }, operator);
  replies.push(after);
  return after;
}

const names = async (id: string): Promise<string[]> => {
  const { items } = await slice.ask(sourcesList, {}, operator);
  return items.find((item) => item.id === id)?.secretsSet ?? [];
};
const fault = (path: string) => ({ code: 'invalid', faults: [{ path }] });

describe('the secrets of sources', () => {
  it('are written, named, and never shown', async () => {
    const source = await added(hook);
    expect(source.secretsSet).toEqual(['signing_secret']);
    expect(await names(source.id)).toEqual(['signing_secret']);
  });

  it('stay where they are left out, and are replaced where they are given', async () => {
    const source = await added(hook);
    const sealed = async () => (await slice.db.work<{ sealed: Buffer }>('select sealed from source_secret'))[0]?.sealed;
    const first = await sealed();
    const renamed = await changed(source, { name: 'Renamed' });
    expect(renamed.secretsSet).toEqual(['signing_secret']);
    expect(await sealed()).toEqual(first);
    await changed(renamed, { name: 'Renamed', secrets: { signing_secret: OTHER } });
    expect(await sealed()).not.toEqual(first);
  });

  it('are forgotten with the connector they were for', async () => {
    const source = await added(hook);
    const moved = await changed(source, { connector: 'auto', url: 'https://news.example/feed.xml' });
    expect(moved.secretsSet).toEqual([]);
    expect(await slice.db.work('select * from source_secret')).toEqual([]);
    await expect(changed(moved, { connector: 'webhook', url: URN })).rejects.toMatchObject(
      fault('secrets.signing_secret'),
    );
  });

  it('do not go to another server than the one they were given for', async () => {
    const mailbox = { connector: 'mailbox', settings: { user: 'tips' }, secrets: { password: 'a pass word' } };
    const source = await added({ ...mailbox, name: 'Tips', url: 'imaps://mail.example/INBOX', enabled: false });
    const own = { ...mailbox, secrets: {}, enabled: false };
    const folderChanged = await changed(source, { ...own, url: 'imaps://mail.example/Tips' });
    expect(folderChanged.secretsSet).toEqual(['password']);
    await expect(changed(folderChanged, { ...own, url: 'imaps://mail.elsewhere.example/Tips' })).rejects.toMatchObject(
      fault('secrets.password'),
    );
    await expect(changed(folderChanged, { ...own, url: 'imap://mail.example/Tips' })).rejects.toMatchObject(
      fault('secrets.password'),
    );
  });

  it.each([
    ['its connector does not know', { ...hook, secrets: { signing_secret: SECRET, password: 'x' } }, 'password'],
    ['it needs and lacks', { ...hook, secrets: {} }, 'signing_secret'],
    ['is too short', { ...hook, secrets: { signing_secret: 'whsec_c2hvcnQ=' } }, 'signing_secret'],
    ['is of another form', { ...hook, secrets: { signing_secret: 'hunter2 hunter2 hunter2' } }, 'signing_secret'],
  ])('refuse a source with one that %s', async (_, entry, name) => {
    await expect(added(entry)).rejects.toMatchObject(fault(`secrets.${name}`));
    expect(await slice.db.work('select * from source where name = $1', [hook.name])).toEqual([]);
  });

  it('open nowhere else: an envelope that was moved to another source stays shut', async () => {
    const [one, two] = [await added(hook), await added({ ...hook, name: 'Second' })];
    await seized((database) =>
      database.query(
        `update ingestion.source_secret set sealed = (select sealed from ingestion.source_secret where source_id = $1)
         where source_id = $2`,
        [one.id, two.id],
      ),
    );
    const opened = (id: string) => slice.database.inWork((tx) => slice.get(SecretStore).open(tx, id));
    await expect(opened(two.id)).rejects.toThrow();
    expect(await opened(one.id)).toEqual(hook.secrets);
  });

  it('wait for their keys where these are locked, while everything else goes on', async () => {
    const newsroom = new LocalNewsroom();
    await newsroom.open();
    const kekFile = join(folder, 'brought-later');
    const keyringFile = join(folder, 'other', 'ring');
    const locked = await bootIngestion([newsroom.place], [], { kekFile: null, keyringFile });
    await expect(locked.ask(sourcesAdd, hook, operator)).rejects.toMatchObject({ code: 'locked' });
    await locked.ask(sourcesAdd, { name: 'Feed', url: newsroom.feed }, operator);
    await locked.runTimers();
    expect((await locked.ask(sourcesList, {}, operator)).items.find(({ name }) => name === 'Feed')).toMatchObject({
      health: 'empty',
    });
    await locked.close();

    const opened = await bootIngestion([newsroom.place], [], { kekFile, keyringFile });
    const mailbox = { connector: 'mailbox', settings: { user: 'desk' }, secrets: { password: 'a pass word' } };
    await opened.ask(sourcesAdd, { ...mailbox, name: 'Tips', url: `imap://${newsroom.place}/INBOX` }, operator);
    Object.defineProperty(opened.get(SecretKeys), 'locked', { value: true });
    await opened.runTimers();
    const { items } = await opened.ask(sourcesList, {}, operator);
    expect(items.find(({ name }) => name === 'Tips')).toMatchObject({
      health: 'failing',
      healthDetail: 'The keys are locked, so the secret of this source cannot be opened.',
    });
    const { checks } = await opened.ask(ingestionStatus, {});
    expect(checks).toContainEqual({ name: 'keys', ok: false, detail: 'locked' });
    await opened.close();
    await newsroom.close();
  });

  it('are opened as soon as somebody brings the key', () => {
    const settings = { mode: 'production', kekFile: join(folder, 'brought'), keyringFile: join(folder, 'ring') };
    const keys = new SecretKeys(settings as unknown as IngestionConfig);
    expect(() => keys.seal({ table: 'spec', row: '1', schemaVersion: 1 }, 'x')).toThrow('locked');
    writeFileSync(settings.kekFile, 'ab'.repeat(32));
    expect(keys.locked).toBe(false);
  });

  it('are nowhere in the database, the keys’ folder, the log or an answer', async () => {
    const source = await added(hook);
    await changed(source, { secrets: { signing_secret: OTHER } });
    await slice.runTimers();
    const dump = await seized(everything);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const kept = files.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'));
    const seen = [dump, ...kept, ...slice.log.warnings, JSON.stringify(replies)];
    expect(dump).toContain('Harbour wire');
    for (const secret of [SECRET, OTHER]) {
      const bare = secret.slice('whsec_'.length);
      const forms = [secret, bare, Buffer.from(bare, 'base64').toString(), Buffer.from(secret).toString('hex')];
      for (const form of forms) expect(seen.filter((text) => text.includes(form))).toEqual([]);
    }
  });
});

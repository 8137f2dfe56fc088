import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync, existsSync, chmodSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createConnection, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { bootService, type Slice } from '@lapwing/bus/testing';
import {
  addRecipient,
  CONFIG,
  keyRecipient,
  kmsRecipient,
  Metrics,
  passphraseRecipient,
  Readiness,
  TransitKeyService,
} from '@lapwing/platform';
import { eventually } from '@lapwing/platform/testing';
import type { MatchingConfig } from '../config.js';
import { matchingMigrations } from '../migrations.js';
import { ROWS } from '../rows.js';
import { KeyStore } from './key.store.js';
import { UnlockKeysTimer } from './unlock-keys.timer.js';
import { UnlockSocketConnector } from './unlock-socket.connector.js';

const ORG = '0199a000-0000-7000-8000-00000000000a';
const OTHER = '0199a000-0000-7000-8000-00000000000b';
const PASSPHRASE = 'six plain words that nobody guesses';
const place = { table: 'person', row: 'r/1', schemaVersion: 1 };

@Module({ providers: [KeyStore, UnlockKeysTimer, UnlockSocketConnector] })
class KeysModule {}

let folder: string;
let slice: Slice | null = null;
let server: Server | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lapwing-unlock-'));
});
afterEach(async () => {
  await slice?.close();
  slice = null;
  server?.close();
  server = null;
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
async function boot(config: Record<string, unknown> = {}): Promise<{ slice: Slice; keys: KeyStore }> {
  const places = { mode: 'production', kekFile: at('kek'), keyringFile: at('keyring'), unlockSocket: null };
  const kms = { kmsUrl: null, kmsKey: null, kmsTokenFile: null };
  const wish = { name: 'matching', module: KeysModule, migrations: matchingMigrations, rows: ROWS } as const;
  slice = await bootService({ ...wish, config: { ...places, ...kms, ...config } });
  return { slice, keys: slice.get(KeyStore) };
}
const placeKek = (name = 'kek'): void => writeFileSync(at(name), 'ab'.repeat(32));
const isLocked = async (booted: Slice): Promise<boolean> =>
  (await booted.get(Readiness).report()).checks.some(({ because }) => because === 'locked');

describe('keys of single records', () => {
  test('are made by two processes at once without ever sharing a slot, and each opens what the other sealed', async () => {
    placeKek();
    const { slice: booted, keys } = await boot();
    const other = new KeyStore(booted.get(CONFIG), new Readiness(), booted.clock);
    const ask = (store: KeyStore) => booted.database.inWork((tx) => store.newRecordKeys(tx, ORG, 40));
    const made = (await Promise.all([ask(keys), ask(other), ask(keys), ask(other)])).flat();
    expect(new Set(made.map(({ slot }) => slot)).size).toBe(160);
    for (const key of [made[0]!, made[159]!]) {
      const sealed = keys.sealRecord(key, ORG, place, { code: 'heron-tuvo' });
      expect(other.openRecord(ORG, key.slot, place, sealed)).toEqual({ code: 'heron-tuvo' });
      expect(other.recordKey(ORG, key.slot).key).toEqual(key.key);
      expect(other.openRecordOrNull(ORG, key.slot, place, sealed)).toEqual({ code: 'heron-tuvo' });
    }
  });

  test('are passed over where the data are older than the keys, as after a backup', async () => {
    placeKek();
    const { slice: booted, keys } = await boot();
    const make = (count: number) => booted.database.inWork((tx) => keys.newRecordKeys(tx, ORG, count));
    const first = await make(30);
    await booted.db.owner(`alter sequence record_key_slot restart with 1`);
    const second = await make(10);
    expect(second).toHaveLength(10);
    const slots = new Set(first.map(({ slot }) => slot));
    expect(second.filter(({ slot }) => slots.has(slot))).toEqual([]);
    for (const { slot, key } of first) expect(keys.recordKey(ORG, slot).key).toEqual(key);
  });

  test('are made in the transaction of a member too, and outlive one that is rolled back', async () => {
    placeKek();
    const { slice: booted, keys } = await boot();
    const token = booted.token({ orgId: ORG, memberId: OTHER, roles: ['caseworker'] });
    const made = await booted.database.inOrganisation(token, (tx) => keys.newRecordKeys(tx, ORG, 1));
    let undone = 0;
    const undoing = booted.database.inWork(async (tx) => {
      undone = (await keys.newRecordKeys(tx, ORG, 1))[0]!.slot;
      throw new Error('rolled back');
    });
    await expect(undoing).rejects.toThrow('rolled back');
    const [next] = await booted.database.inWork((tx) => keys.newRecordKeys(tx, ORG, 1));
    expect(new Set([made[0]!.slot, undone, next!.slot]).size).toBe(3);
  });

  test('are gone for every process once shredded, and say so', async () => {
    placeKek();
    const { slice: booted, keys } = await boot();
    const other = new KeyStore(booted.get(CONFIG), new Readiness(), booted.clock);
    const [key, kept] = await booted.database.inWork((tx) => keys.newRecordKeys(tx, ORG, 2));
    const sealed = keys.sealRecord(key!, ORG, place, {});
    expect(other.openRecord(ORG, key!.slot, place, sealed)).toEqual({});
    await keys.shred([key!.slot]);
    await keys.shred([key!.slot]);
    for (const store of [keys, other]) {
      expect([store.isShredded(key!.slot), store.isShredded(kept!.slot)]).toEqual([true, false]);
      const opening = () => store.openRecord(ORG, key!.slot, place, sealed);
      expect(opening).toThrow(
        expect.objectContaining({ code: 'not_found', detail: expect.stringContaining('shredded') as string }),
      );
      expect(() => store.recordKey(ORG, key!.slot)).toThrow(expect.objectContaining({ code: 'not_found' }));
      expect(store.openRecordOrNull(ORG, key!.slot, place, sealed)).toBeNull();
    }
    expect(() => keys.openRecord(OTHER, kept!.slot, place, sealed)).toThrow();
  });
});

describe('the ways to unlock', () => {
  test('a socket takes a passphrase, refuses others, and is gone once the keys are open', async () => {
    const socket = at('door/socket');
    addRecipient(at('keyring'), null, await passphraseRecipient('office', PASSPHRASE));
    const { slice: booted, keys } = await boot({ kekFile: null, unlockSocket: socket });
    expect(await isLocked(booted)).toBe(true);
    expect(statSync(at('door')).mode & 0o777).toBe(0o700);
    expect(statSync(socket).mode & 0o777).toBe(0o600);
    expect(await bring(socket, 'another passphrase of some length\n')).toBe('no\n');
    expect(await bring(socket, 'x'.repeat(5_000))).toBe('no\n');
    expect(keys.locked).toBe(true);
    expect(await bring(socket, `${PASSPHRASE}\n`)).toBe('open\n');
    expect(keys.seal(ORG, place, {})).toBeInstanceOf(Uint8Array);
    expect(await isLocked(booted)).toBe(false);
    await eventually(() => expect(existsSync(socket)).toBe(false));
    expect(JSON.stringify(booted.log)).not.toContain(PASSPHRASE);
  });

  test('a folder that others may enter takes no socket', async () => {
    mkdirSync(at('door'));
    chmodSync(at('door'), 0o755);
    const { slice: booted, keys } = await boot({ kekFile: null });
    const config = { ...booted.get<MatchingConfig>(CONFIG), unlockSocket: at('door/socket') };
    await expect(new UnlockSocketConnector(config, keys).onApplicationBootstrap()).rejects.toThrow('Others may enter');
  });

  test('a key service opens them once it answers, and until then the log and a metric say that they are locked', async () => {
    let sealed = true;
    server = await vault(() => sealed);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/transit`;
    writeFileSync(at('token'), 's.token');
    sealed = false;
    addRecipient(
      at('keyring'),
      null,
      await kmsRecipient('vault', new TransitKeyService({ url, key: 'lapwing', tokenFile: at('token') })),
    );
    sealed = true;
    const { slice: booted, keys } = await boot({
      kekFile: null,
      kmsUrl: url,
      kmsKey: 'lapwing',
      kmsTokenFile: at('token'),
    });
    const metric = async (): Promise<string> => (await booted.get(Metrics).render()).text;
    expect(keys.locked).toBe(true);
    expect(await metric()).toContain('lapwing_matching_keys_locked 1');
    expect(booted.log.warnings.join()).toMatch(/the key service opens nothing[^]*LOCKED: persons cannot be read/);
    sealed = false;
    await booted.runEvery('unlock-keys');
    expect(keys.locked).toBe(false);
    expect(await metric()).toContain('lapwing_matching_keys_locked 0');
  });

  test('a key file that does not fit is no reason to fall: it is locked until the right one is there', async () => {
    placeKek();
    addRecipient(at('keyring'), null, keyRecipient('other', Buffer.alloc(32, 9)));
    const { slice: booted, keys } = await boot();
    expect(await isLocked(booted)).toBe(true);
    expect(booted.log.warnings.join()).toContain('locked: The key does not fit the key file.');
    writeFileSync(at('kek'), '09'.repeat(32));
    expect(keys.locked).toBe(false);
  });

  test('a keyring that is gone is not made anew beside the keys of records', async () => {
    placeKek();
    const { slice: booted, keys } = await boot();
    const [key] = await booted.database.inWork((tx) => keys.newRecordKeys(tx, ORG, 1));
    renameSync(at('keyring'), at('elsewhere'));
    const other = new KeyStore(booted.get(CONFIG), new Readiness(), booted.clock);
    expect(other.locked).toBe(true);
    expect(booted.log.warnings.join()).toContain('the keyring is gone');
    renameSync(at('elsewhere'), at('keyring'));
    expect(other.recordKey(ORG, key!.slot).key).toEqual(key!.key);
  });

  test('in development a key is made for new keys only, never beside old ones', async () => {
    addRecipient(at('keyring'), null, keyRecipient('other', Buffer.alloc(32, 9)));
    const { keys } = await boot({ mode: 'development' });
    expect([keys.locked, existsSync(at('kek'))]).toEqual([true, false]);
    rmSync(at('keyring'));
    expect([keys.locked, existsSync(at('kek'))]).toEqual([false, true]);
  });
});

async function bring(socket: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const client = createConnection(socket, () => client.write(text));
    client.on('data', (part: Buffer) => (answer += part.toString()));
    client.on('end', () => resolve(answer));
    client.on('error', reject);
  });
}

/** Wraps by turning the text round. */
async function vault(isSealed: () => boolean): Promise<Server> {
  const standIn = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const { plaintext, ciphertext } = JSON.parse(text) as Record<string, string>;
      const turned = (word: string): string => Buffer.from(word, 'base64').reverse().toString('base64');
      const data =
        plaintext === undefined
          ? { plaintext: turned(ciphertext!.slice(9)) }
          : { ciphertext: `vault:v1:${turned(plaintext)}` };
      response
        .writeHead(isSealed() ? 503 : 200)
        .end(JSON.stringify(isSealed() ? { errors: ['Vault is sealed'] } : { data }));
    });
  });
  await new Promise<void>((resolve) => standIn.listen(0, '127.0.0.1', resolve));
  return standIn;
}

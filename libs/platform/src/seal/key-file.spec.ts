import { createServer, type Server } from 'node:http';
import * as fs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addRecipient, removeRecipient } from './change-recipients.js';
import { encrypt } from './envelope.js';
import { KeyFileFault, keyRecipient, openKeyFile, recipientsOf, type Opener } from './key-file.js';
import { TransitKeyService } from './key-service.js';
import { Keyring } from './keyring.js';
import { kmsOpener, kmsRecipient, passphraseOpener, passphraseRecipient } from './openers.js';
import type { FileSteps } from './replace-file.js';

const ORG = '0190a000-0000-7000-8000-000000000001';
const place = { table: 'person', row: 'r1', schemaVersion: 1 };
const key = (fill: number): Opener & { kind: 'key' } => ({ kind: 'key', kek: Buffer.alloc(32, fill) });
const [OLD, NEW] = [key(1), key(2)];

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lapwing-ring-'));
  file = path.join(folder, 'ring');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A ring with one organisation and something it sealed. */
function ringOf(opener: Opener & { kind: 'key' }): Buffer {
  return Keyring.open({ file, kek: opener.kek }).seal(ORG, place, 'heron-tuvo');
}
const opens = (opener: Opener, sealed: Buffer): string =>
  Keyring.with({ file, find: () => [opener] })
    .open(ORG, place, sealed)
    .toString();
const names = (): string[] => (recipientsOf(file) ?? []).map(({ name }) => name);
const doesNotFit = expect.objectContaining({ because: 'does_not_fit' });

describe('who may open the keys', () => {
  it('turns the key-encryption key in two steps, and the old one opens nothing any more', () => {
    const sealed = ringOf(OLD);
    addRecipient(file, OLD, keyRecipient('new', NEW.kek));
    for (const opener of [OLD, NEW]) expect(opens(opener, sealed)).toBe('heron-tuvo');
    const before = openKeyFile(file, NEW)?.fileKey;
    expect(removeRecipient(file, NEW, 'first key')).toMatchObject({ removed: { name: 'first key' } });
    expect(opens(NEW, sealed)).toBe('heron-tuvo');
    expect(() => openKeyFile(file, OLD)).toThrow(doesNotFit);
    expect(openKeyFile(file, NEW)?.fileKey).not.toEqual(before);
  });

  it('opens with a passphrase alone, however its letters were typed, and with no other', async () => {
    const sealed = ringOf(OLD);
    addRecipient(file, OLD, await passphraseRecipient('office', 'caf\u00e9 under the linden tree'));
    removeRecipient(
      file,
      (await passphraseOpener(recipientsOf(file) ?? [], 'cafe\u0301 under the linden tree'))!,
      'first key',
    );
    expect(names()).toEqual(['office']);
    const opener = await passphraseOpener(recipientsOf(file) ?? [], 'caf\u00e9 under the linden tree');
    expect(opens(opener!, sealed)).toBe('heron-tuvo');
    expect(await passphraseOpener(recipientsOf(file) ?? [], 'cafe under the linden tree')).toBeNull();
    expect(readFileSync(file, 'utf8')).toContain('"argon":{"memory":65536,"passes":3}');
  });

  it('keeps the last one, the one it was opened by, and whoever is not named clearly', () => {
    ringOf(OLD);
    expect(removeRecipient(file, OLD, 'first key')).toEqual({ removed: null, because: 'last' });
    addRecipient(file, OLD, keyRecipient('new', NEW.kek));
    addRecipient(file, OLD, keyRecipient('new', Buffer.alloc(32, 3)));
    expect(removeRecipient(file, OLD, 'first key')).toEqual({ removed: null, because: 'opened_by_it' });
    expect(removeRecipient(file, OLD, 'new')).toEqual({ removed: null, because: 'ambiguous' });
    expect(removeRecipient(file, OLD, 'nobody')).toEqual({ removed: null, because: 'unknown' });
    expect(names()).toEqual(['first key', 'new', 'new']);
  });

  it('opens a file of the older form, and writes the new one at its next change', () => {
    const keys = {
      version: 1,
      organisations: { [ORG]: { epoch: 1, keys: { '1': 'ab'.repeat(32) }, idKey: 'cd'.repeat(32) } },
    };
    writeFileSync(file, encrypt(OLD.kek, Buffer.from(JSON.stringify(keys)), Buffer.from('lapwing key file 1')));
    expect(recipientsOf(file)).toBeNull();
    const ring = Keyring.open({ file, kek: OLD.kek });
    expect(ring.idKey(ORG).toString('hex')).toBe('cd'.repeat(32));
    const sealed = ring.seal(ORG, place, 'heron-tuvo');
    expect(() => Keyring.open({ file, kek: NEW.kek })).toThrow(doesNotFit);
    ring.idKey('0190a000-0000-7000-8000-000000000002');
    expect(names()).toEqual(['first key']);
    expect(opens(OLD, sealed)).toBe('heron-tuvo');
  });

  it('notices every changed byte, in the head too, and a file cut short', () => {
    ringOf(OLD);
    addRecipient(file, OLD, keyRecipient('new', NEW.kek));
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      writeFileSync(file, changed);
      expect(() => openKeyFile(file, OLD)).toThrow(KeyFileFault);
    }
    for (const length of [0, 10, 19, 300, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      expect(() => openKeyFile(file, OLD)).toThrow(KeyFileFault);
    }
  });

  it('lets nobody in who was written into the head by somebody without a key', () => {
    ringOf(OLD);
    const own = keyRecipient('intruder', NEW.kek);
    const text = readFileSync(file, 'latin1');
    writeFileSync(file, text.replace(/"publicKey":"[^"]+"/, `"publicKey":"${own.publicKey}"`), 'latin1');
    const tampered = readFileSync(file);
    expect(() => addRecipient(file, OLD, keyRecipient('new', NEW.kek))).toThrow(KeyFileFault);
    expect(readFileSync(file)).toEqual(tampered);
  });

  it('goes on with what is open when a process gave the file another key, and finds that key in its place', () => {
    let placed: Opener[] = [OLD];
    const sealed = ringOf(OLD);
    const ring = Keyring.with({ file, find: () => placed });
    addRecipient(file, OLD, keyRecipient('new', NEW.kek));
    removeRecipient(file, NEW, 'first key');
    expect(ring.open(ORG, place, sealed).toString()).toBe('heron-tuvo');
    const other = '0190a000-0000-7000-8000-000000000003';
    expect(() => ring.idKey(other)).toThrow(expect.objectContaining({ code: 'locked', retry: 'later' }));
    placed = [NEW];
    expect(ring.idKey(other)).toHaveLength(32);
  });
});

describe('a process that is killed while the key file is written', () => {
  const DISK: FileSteps = {
    open: (name, flags) => fs.openSync(name, flags, 0o600),
    write: (to, bytes) => writeFileSync(to, bytes),
    sync: fs.fsyncSync,
    close: fs.closeSync,
    rename: fs.renameSync,
    remove: (name) => rmSync(name, { force: true }),
  };

  /** Steps of a process that dies before the one of that number, or, where it writes, half-way through. */
  function dyingAt(last: number): { steps: FileSteps; taken: () => number } {
    let count = 0;
    const step =
      <A extends unknown[], R>(work: (...args: A) => R, half?: (...args: A) => void) =>
      (...args: A): R => {
        count += 1;
        if (count === last) half?.(...args);
        if (count >= last) throw new Error('killed');
        return work(...args);
      };
    const steps: FileSteps = {
      open: step(DISK.open),
      write: step(DISK.write, (to, bytes) => fs.writeSync(to, bytes, 0, bytes.length >> 1)),
      sync: step(DISK.sync),
      close: step(DISK.close),
      rename: step(DISK.rename),
      remove: step(DISK.remove),
    };
    return { steps, taken: () => count };
  }

  it.each([
    ['adds a key', (steps: FileSteps) => addRecipient(file, OLD, keyRecipient('new', NEW.kek), steps), OLD],
    ['removes one', (steps: FileSteps) => removeRecipient(file, NEW, 'first key', steps), NEW],
  ])('%s: at every step the file opens with what stays', (what, change, staying) => {
    const sealed = ringOf(OLD);
    if (what === 'removes one') addRecipient(file, OLD, keyRecipient('new', NEW.kek));
    const whole = readFileSync(file);
    for (let last = 1; ; last += 1) {
      writeFileSync(file, whole);
      const { steps, taken } = dyingAt(last);
      try {
        change(steps);
      } catch (error) {
        expect(error).toEqual(new Error('killed'));
      }
      expect(opens(staying, sealed)).toBe('heron-tuvo');
      if (taken() < last) break;
      expect(last).toBeLessThan(30);
    }
    expect(names()).toContain('new');
    addRecipient(file, staying, keyRecipient('after', Buffer.alloc(32, 9)));
    expect(readdirSync(folder)).toEqual(['ring']);
  });

  it('leaves a lock that the next one takes over', () => {
    ringOf(OLD);
    writeFileSync(`${file}.lock`, 'gone');
    fs.utimesSync(`${file}.lock`, 0, 0);
    addRecipient(file, OLD, keyRecipient('new', NEW.kek));
    expect(readdirSync(folder)).toEqual(['ring']);
  });
});

describe('a key service in the manner of Vault', () => {
  let server: Server;
  let tokenFile: string;
  let state: 'fine' | 'sealed' | 'silly';
  const asked: string[] = [];

  beforeEach(async () => {
    state = 'fine';
    tokenFile = path.join(folder, 'token');
    writeFileSync(tokenFile, 's.token\n');
    server = createServer((request, response) => {
      let text = '';
      request.on('data', (part: Buffer) => (text += part.toString()));
      request.on('end', () => {
        asked.push(`${request.method} ${request.url}`);
        const { status, said } = answer(
          request.url ?? '',
          request.headers['x-vault-token'],
          JSON.parse(text) as Record<string, string>,
        );
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  function answer(url: string, token: unknown, body: Record<string, string>): { status: number; said: unknown } {
    if (state === 'sealed') return { status: 503, said: { errors: ['Vault is sealed'] } };
    if (state === 'silly') return { status: 200, said: { data: null } };
    if (token !== 's.token') return { status: 403, said: { errors: ['permission denied'] } };
    const [, does, name] = /^\/v1\/transit\/(encrypt|decrypt)\/([a-z-]+)$/.exec(url) ?? [];
    if (name !== 'lapwing') return { status: 400, said: { errors: ['encryption key not found'] } };
    if (does === 'encrypt')
      return { status: 200, said: { data: { ciphertext: `vault:v1:${turned(body['plaintext'])}`, key_version: 1 } } };
    if (body['ciphertext']?.startsWith('vault:v1:') !== true)
      return { status: 400, said: { errors: ['invalid ciphertext: no prefix'] } };
    return { status: 200, said: { data: { plaintext: turned(body['ciphertext'].slice(9)) } } };
  }
  const turned = (text = ''): string => {
    const bytes = Buffer.from(text, 'base64');
    for (const [at, byte] of bytes.entries()) bytes[at] = byte ^ 0x55;
    return bytes.toString('base64');
  };
  const service = (keyName = 'lapwing'): TransitKeyService =>
    new TransitKeyService({
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/transit/`,
      key: keyName,
      tokenFile,
    });

  it('opens the keys, and nobody needs it to leave another one out', async () => {
    const sealed = ringOf(OLD);
    addRecipient(file, OLD, await kmsRecipient('vault', service()));
    const opener = await kmsOpener(recipientsOf(file) ?? [], service());
    asked.length = 0;
    removeRecipient(file, opener!, 'first key');
    expect(asked).toEqual([]);
    expect(opens((await kmsOpener(recipientsOf(file) ?? [], service()))!, sealed)).toBe('heron-tuvo');
    expect(asked).toEqual(['POST /v1/transit/decrypt/lapwing']);
    expect(await kmsOpener(recipientsOf(file) ?? [], service('other'))).toBeNull();
  });

  it('says what it refused, and never the token', async () => {
    const seal = () => service().wrap(Buffer.alloc(32));
    state = 'sealed';
    await expect(seal()).rejects.toThrow('The key service refused (503): Vault is sealed');
    state = 'silly';
    await expect(seal()).rejects.toThrow('The key service gave no usable answer.');
    state = 'fine';
    await expect(service('other').wrap(Buffer.alloc(32))).rejects.toThrow('refused (400): encryption key not found');
    await expect(service().unwrap('v1:xx')).rejects.toThrow('refused (400): invalid ciphertext: no prefix');
    writeFileSync(tokenFile, 's.another');
    await expect(seal()).rejects.toThrow(/^The key service refused \(403\): permission denied$/);
    rmSync(tokenFile);
    await expect(seal()).rejects.toThrow('The token of the key service cannot be read.');
  });
});

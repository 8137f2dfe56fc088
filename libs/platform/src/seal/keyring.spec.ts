import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CollectedLog } from '../testing/index.js';
import { openRecord, sealRecord } from './envelope.js';
import { readKek } from './kek.js';
import { Keyring } from './keyring.js';
import { opensWith } from './opens-with.js';
import { openBody, sealBody } from './wire-seal.js';

const org = '0190a000-0000-7000-8000-000000000001';
const other = '0190a000-0000-7000-8000-000000000002';
const place = { table: 'person', row: 'r1', schemaVersion: 1 };

describe('sealing records', () => {
  let folder: string;
  let file: string;
  const kek = Buffer.alloc(32, 5);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lapwing-keys-'));
    file = path.join(folder, 'organisations.keys');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('opens what it sealed, also after a restart', () => {
    const sealed = Keyring.open({ file, kek }).seal(org, place, 'heron-tuvo');
    expect(Keyring.open({ file, kek }).open(org, place, sealed).toString()).toBe('heron-tuvo');
  });

  it.each([
    ['for another organisation', other, place],
    ['in another row', org, { ...place, row: 'r2' }],
    ['in another table', org, { ...place, table: 'alert' }],
    ['under another form', org, { ...place, schemaVersion: 2 }],
  ])('does not open a record that was put %s', (_, orgId, elsewhere) => {
    const ring = Keyring.open({ file, kek });
    ring.idKey(other);
    const sealed = ring.seal(org, place, 'heron-tuvo');
    expect(() => ring.open(orgId, elsewhere, sealed)).toThrow();
  });

  it('notices any changed byte', () => {
    const ring = Keyring.open({ file, kek });
    const sealed = ring.seal(org, place, 'heron-tuvo');
    for (const at of [0, 4, 10, 40, 70, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8((changed.readUInt8(at) + 1) % 256, at);
      expect(() => ring.open(org, place, changed)).toThrow();
    }
  });

  it('gives records of different lengths the same size, and never the same bytes', () => {
    const ring = Keyring.open({ file, kek });
    const lengths = ['a', 'a'.repeat(200), 'a'.repeat(252)].map((text) => ring.seal(org, place, text).length);
    expect(new Set(lengths).size).toBe(1);
    expect(ring.seal(org, place, 'a'.repeat(253)).length).toBe((lengths[0] ?? 0) + 256);
    expect(ring.seal(org, place, 'same').equals(ring.seal(org, place, 'same'))).toBe(false);
    const long = Buffer.alloc(20_000, 'x');
    expect(ring.open(org, place, ring.seal(org, place, long))).toEqual(long);
  });

  it('keeps the key file unreadable without the key-encryption key', () => {
    const ring = Keyring.open({ file, kek });
    const idKey = ring.idKey(org);
    expect(readFileSync(file).includes(idKey.toString('hex'))).toBe(false);
    expect(readFileSync(file).includes(org)).toBe(false);
    expect(() => Keyring.open({ file, kek: Buffer.alloc(32, 6) })).toThrow();
    expect(Keyring.open({ file, kek }).idKey(org)).toEqual(idKey);
    expect(ring.idKey(other)).not.toEqual(idKey);
  });

  it('is locked without the key-encryption key and says so with a failure that passes', () => {
    const ring = Keyring.open({ file, kek: null });
    expect(ring.locked).toBe(true);
    expect(() => ring.seal(org, place, 'x')).toThrow(expect.objectContaining({ code: 'locked', retry: 'later' }));
    expect(() => ring.idKey(org)).toThrow(expect.objectContaining({ code: 'locked' }));
  });

  it('can never again open what an organisation sealed once its keys are deleted', () => {
    const ring = Keyring.open({ file, kek });
    const sealed = ring.seal(org, place, 'heron-tuvo');
    ring.deleteOrganisation(org);
    expect(() => ring.open(org, place, sealed)).toThrow(expect.objectContaining({ code: 'not_found' }));
    ring.idKey(org);
    expect(() => Keyring.open({ file, kek }).open(org, place, sealed)).toThrow();
  });

  it('gives processes that share the key file the same keys, whoever made them first', () => {
    const [here, there] = [Keyring.open({ file, kek }), Keyring.open({ file, kek })];
    const sealed = here.seal(org, place, 'heron-tuvo');
    expect(there.idKey(other)).toEqual(here.idKey(other));
    expect(there.open(org, place, sealed).toString()).toBe('heron-tuvo');
    expect(there.idKey(org)).toEqual(here.idKey(org));
  });

  it('makes a key-encryption key in development only, and says so loudly', () => {
    const log = CollectedLog.install();
    const kekFile = path.join(folder, 'kek');
    expect(readKek(kekFile, 'production')).toBeNull();
    const made = readKek(kekFile, 'development');
    expect(made).toHaveLength(32);
    expect(log.warnings.join()).toContain('DEVELOPMENT');
    expect(readKek(kekFile, 'production')).toEqual(made);
  });
});

describe('an envelope of the first days', () => {
  const key = Buffer.alloc(32, 7);
  const org = '0199a000-0000-7000-8000-00000000000a';
  const place = { table: 'person', row: 'p/1', schemaVersion: 1 };
  const sealed = Buffer.from(
    'AQAAAAMkc7sPT9pNiGlp+zxU5l576AZEWK/I/YleZKGodv6UPyuMDGJVYPd2aj5K2Sp46JHqtQEkP92gB1AZp+PcA2X+IvUGhU878kbQTqQOophosqGQJ1uOYv1TTePRXrYySS0f6Rcgd2KzP1Jxz6ULWSJcUfDqUJ08wmzx25avJHlnHJeU6khh35yTfxdK1oRXKZidkyY+jVimeS9r6J3Q3GoLaM77aGfeTRXIjhEKuiddxj/Soaa8FmhgbxzNcJkJFePpH1IwOwrq9DGtUsnhbFmg/1p2+iHK91BGr+qbkjMEcEx8qHMkvzzHwB87hvaEbuF0CMoa7RwlQ7CYQaR+/tOjLWkBNHfGxdmoZnfsHGL1a72xw9lPsc9nEpdtVxJQtm/Ou0EcxrJ2H5bL4AFibLeyyR2e5ZqMAjS2MCYS7EpOsJ/XaL/bJa8zg8AA3K4rSFgGf7I0ehvhAQ==',
    'base64',
  );

  it('still opens, where it stood', () => {
    expect(openRecord(key, org, place, sealed).toString()).toBe('{"first":"days"}');
    expect(opensWith(key, sealed)).toBe(true);
    expect(() => openRecord(key, org, { ...place, row: 'p/2' }, sealed)).toThrow();
  });

  it('is told from one of today: neither opens under the other’s version', () => {
    const today = sealRecord(key, 3, org, place, Buffer.from('{}'));
    const changed = (envelope: Buffer, version: number): Buffer => {
      const other = Buffer.from(envelope);
      other.writeUInt8(version, 0);
      return other;
    };
    expect(openRecord(key, org, place, today).toString()).toBe('{}');
    expect(() => openRecord(key, org, place, changed(today, 1))).toThrow();
    expect(() => openRecord(key, org, place, changed(sealed, 2))).toThrow();
    expect(() => openRecord(key, org, place, changed(today, 3))).toThrow('Not a sealed record.');
  });
});

describe('sealing bodies on the wire', () => {
  it('opens a body only with its key and on its way', () => {
    const key = Buffer.alloc(32, 9);
    const sealed = sealBody(key, 'ask.matching.persons.list.v1 request', '{"a":1}');
    expect(openBody(key, 'ask.matching.persons.list.v1 request', sealed)).toBe('{"a":1}');
    expect(() => openBody(key, 'ask.matching.persons.list.v1 reply', sealed)).toThrow();
    expect(() => openBody(Buffer.alloc(32, 8), 'ask.matching.persons.list.v1 request', sealed)).toThrow();
    expect(sealed).not.toContain('{');
  });
});

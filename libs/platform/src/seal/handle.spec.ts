import { HANDLE_LENGTH, keyIdOfHandle, openHandle, sealHandle } from './handle.js';
import { newBoxKeys, openBox, sealBox } from './x25519.js';

const DEVELOPMENT = '0199a000-0000-7000-8000-0000000000d1';
const endsAt = new Date('2026-03-01T12:00:00Z');
const keys = newBoxKeys();
const key = { id: '0a1b2c3d', publicKey: keys.publicKey };
const sealed = () => sealHandle(key, { id: DEVELOPMENT, endsAt });

it('is opened by whoever has the seed, and by nobody else', () => {
  expect(openHandle(keys.seed, sealed())).toEqual({ id: DEVELOPMENT, endsAt });
  expect(keyIdOfHandle(sealed())).toBe(key.id);
  expect(openHandle(newBoxKeys().seed, sealed())).toBeNull();
});

it('has one length, and shares nothing with another handle for the same but the id of the key', () => {
  const other = { id: '00000000-0000-7000-8000-000000000000', endsAt: new Date(1) };
  expect([sealed(), sealHandle(key, other)].map(({ length }) => length)).toEqual([HANDLE_LENGTH, HANDLE_LENGTH]);
  const many = Array.from({ length: 60 }, () => Buffer.from(sealed(), 'base64url').subarray(4));
  const width = many[0]?.length ?? 0;
  // No byte at any place stands still, and no two handles agree in more places than chance gives.
  for (let at = 0; at < width; at += 1) expect(new Set(many.map((bytes) => bytes[at])).size).toBeGreaterThan(20);
  const [one, two] = many;
  const alike = [...(one ?? [])].filter((byte, at) => byte === two?.[at]).length;
  expect(alike).toBeLessThan(8);
});

it('does not open after any of its bytes was changed, cut or added to', () => {
  const bytes = Buffer.from(sealed(), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
    // X25519 leaves out the highest bit of a point; every other one counts.
    expect(openHandle(keys.seed, changed.toString('base64url'))).toBeNull();
  }
  for (const text of ['', 'x', sealed().slice(1), `${sealed()}A`, `${sealed().slice(0, -1)}=`, DEVELOPMENT])
    expect(openHandle(keys.seed, text)).toBeNull();
});

it('is no box of another use', () => {
  const aad = Buffer.from(key.id, 'hex');
  const box = sealBox(keys.publicKey, 'something else', Buffer.alloc(24), aad);
  expect(openHandle(keys.seed, Buffer.concat([aad, box]).toString('base64url'))).toBeNull();
  expect(() => openBox(keys.seed, 'another label', box, aad)).toThrow();
  expect(() => openBox(keys.seed, 'something else', box, Buffer.from('other'))).toThrow();
});

import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Keyring } from './keyring.js';
import { opensWith } from './opens-with.js';
import { RecordKeys, type RecordKey } from './record-keys.js';
import { SLOT, stateOf } from './slot.js';
import { SlotFile } from './slot-file.js';
import { turnSlots } from './turn-slots.js';

const ORG = '0190a000-0000-7000-8000-000000000001';
const OTHER = '0190a000-0000-7000-8000-000000000002';
const DAY = new Date('2026-03-01T10:00:00Z');
const place = { table: 'person', row: 'r1/1', schemaVersion: 1 };

let folder: string;
let file: string;
let records: RecordKeys;
let ring: Keyring;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lapwing-slots-'));
  file = path.join(folder, 'record-keys');
  ring = Keyring.open({ file: path.join(folder, 'ring'), kek: Buffer.alloc(32, 5) });
  records = new RecordKeys(new SlotFile(file), () => ring);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function make(slots: number[], orgId = ORG): Promise<RecordKey[]> {
  const made = await records.make(slots.map((slot) => ({ orgId, slot })));
  return made.map(({ slot, key }) => ({ slot, key }));
}
const bytesOf = (slot: number): Buffer => readFileSync(file).subarray(slot * SLOT, (slot + 1) * SLOT);
function put(slot: number, bytes: Buffer): void {
  const whole = readFileSync(file);
  bytes.copy(whole, slot * SLOT);
  writeFileSync(file, whole);
}

describe('keys of single records', () => {
  it('seal and open a record, also in another process, and are not readable in the file', async () => {
    const [key] = await make([1, 2, 3]);
    const sealed = records.seal(key!, ORG, place, '{"code":"heron-tuvo"}');
    const there = new RecordKeys(new SlotFile(file), () =>
      Keyring.open({ file: path.join(folder, 'ring'), kek: Buffer.alloc(32, 5) }),
    );
    expect(there.open(ORG, 1, place, sealed).toString()).toBe('{"code":"heron-tuvo"}');
    expect(there.get(ORG, 1)).toEqual(key);
    expect(readFileSync(file).includes(key!.key)).toBe(false);
    expect(records.last).toBe(3);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('are never written over, whoever asks for the slot', async () => {
    const [first] = await make([7]);
    expect((await make([6, 7, 8])).map(({ slot }) => slot)).toEqual([6, 8]);
    await records.shred([8], DAY);
    expect(await make([7, 8], OTHER)).toEqual([]);
    expect(records.get(ORG, 7)).toEqual(first);
  });

  it('are gone once shredded, at once and for every process, and the day is kept', async () => {
    const keys = await make([1, 2]);
    const sealed = keys.map((key) => records.seal(key, ORG, place, '{}'));
    const before = bytesOf(1);
    await records.shred([1], DAY);
    expect(records.state(1)).toEqual({ state: 'shredded', day: 20_513 });
    expect(() => records.open(ORG, 1, place, sealed[0]!)).toThrow(expect.objectContaining({ code: 'not_found' }));
    expect(() => records.get(ORG, 1)).toThrow(expect.objectContaining({ code: 'not_found' }));
    expect(records.openOrNull(ORG, 1, place, sealed[0]!)).toBeNull();
    expect(records.openOrNull(ORG, 2, place, sealed[1]!)?.toString()).toBe('{}');
    for (let at = 0; at + 8 <= 60; at += 1)
      expect(readFileSync(file).includes(before.subarray(at, at + 8))).toBe(false);
    await records.shred([1], new Date('2026-04-01T10:00:00Z'));
    expect(records.state(1)).toEqual({ state: 'shredded', day: 20_513 });
  });

  it('can be shredded while the ring is locked, and before they were ever made', async () => {
    await make([1]);
    const locked = new RecordKeys(new SlotFile(file), () =>
      Keyring.open({ file: path.join(folder, 'ring'), kek: null }),
    );
    await locked.shred([1, 5], DAY);
    expect([1, 4, 5].map((slot) => records.state(slot).state)).toEqual(['shredded', 'blank', 'shredded']);
    expect(() => locked.get(ORG, 4)).toThrow('slot 4 is blank');
  });

  it('do not open in another slot, for another organisation, or with a bit changed', async () => {
    await make([1, 2]);
    await make([3], OTHER);
    expect(() => records.get(OTHER, 1)).toThrow();
    expect(() => records.get(ORG, 3)).toThrow();
    const whole = Buffer.from(bytesOf(1));
    put(2, whole);
    expect(() => records.get(ORG, 2)).toThrow();
    for (let at = 0; at < SLOT; at += 1) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x10, at);
      put(1, changed);
      expect(() => records.get(ORG, 1)).toThrow();
    }
    put(1, whole);
    expect(records.get(ORG, 1).key).toHaveLength(32);
  });

  it('are missing, not shredded, where the file was cut short or is of another kind', async () => {
    const keys = await make([1, 2, 3]);
    const sealed = records.seal(keys[2]!, ORG, place, '{}');
    truncateSync(file, 3 * SLOT + 20);
    expect(() => records.open(ORG, 3, place, sealed)).toThrow('slot 3 is damaged');
    expect(() => records.openOrNull(ORG, 3, place, sealed)).toThrow('slot 3 is damaged');
    truncateSync(file, 2 * SLOT);
    expect(records.get(ORG, 1)).toEqual(keys[0]);
    expect(() => records.get(ORG, 2)).toThrow('slot 2 is blank');
    appendFileSync(file, Buffer.alloc(SLOT, 7));
    expect(records.state(2)).toEqual({ state: 'damaged' });
    expect(await make([2])).toEqual([]);
    writeFileSync(file, 'something else altogether'.repeat(20));
    await expect(make([9])).rejects.toThrow('no file of record keys');
  });

  it('go on after a process that was killed while it made the file or held its lock', async () => {
    writeFileSync(file, Buffer.alloc(0));
    expect(await make([1])).toHaveLength(1);
    writeFileSync(`${file}.lock`, 'gone');
    utimesSync(`${file}.lock`, 0, 0);
    await records.shred([1], DAY);
    expect(records.state(1).state).toBe('shredded');
  });

  it('are found among many, by a reader of many too', async () => {
    const slots = Array.from({ length: 5_000 }, (_, at) => at + 1);
    const keys = await make(slots);
    const reader = records.reader();
    for (const key of keys.filter(({ slot }) => slot % 500 === 0 || slot % 4096 < 2)) {
      const sealed = records.seal(key, ORG, place, String(key.slot));
      expect(records.openOrNull(ORG, key.slot, place, sealed)?.toString()).toBe(String(key.slot));
      expect(reader.openOrNull(ORG, key.slot, place, sealed)?.toString()).toBe(String(key.slot));
    }
  });

  it('come back to nobody while others are rewritten: what was shredded stays so', async () => {
    const slots = new SlotFile(file);
    await make([1, 2, 3]);
    const stolen = Buffer.from(bytesOf(2));
    await records.shred([2], DAY);
    const seen: string[] = [];
    const replaced = await slots.replace([1, 2, 3], (bytes) => {
      const { state } = stateOf(bytes);
      seen.push(state);
      return state === 'live' ? Buffer.from(bytes) : null;
    });
    expect([replaced, seen]).toEqual([2, ['live', 'shredded', 'live']]);
    expect(bytesOf(2)).not.toEqual(stolen);
  });
});

describe('turning the keys that wrap record keys', () => {
  const opener = { kind: 'key', kek: Buffer.alloc(32, 5) } as const;
  const turn = (slots = new SlotFile(file)): Promise<number> => turnSlots(path.join(folder, 'ring'), opener, slots);
  const epochIn = (slot: number): unknown => records.state(slot);

  it('keeps every record, here and in a process that knows nothing of it, and older copies of the file open with nothing', async () => {
    const keys = [...(await make([1, 2, 3])), ...(await make([4, 5], OTHER)), ...(await make([6]))];
    const sealed = keys.map((key, nth) => records.seal(key, nth === 3 || nth === 4 ? OTHER : ORG, place, String(nth)));
    expect(records.openOrNull(ORG, 1, place, sealed[0]!)?.toString()).toBe('0');
    await records.shred([2], DAY);
    const older = readFileSync(file);
    expect(await turn()).toBe(5);
    expect(records.get(ORG, 1).key).toEqual(keys[0]!.key);
    expect(records.get(OTHER, 5).key).toEqual(keys[4]!.key);
    expect(records.openOrNull(ORG, 6, place, sealed[5]!)?.toString()).toBe('5');
    expect([epochIn(1), epochIn(2)]).toEqual([
      { state: 'live', epoch: 2 },
      { state: 'shredded', day: 20_513 },
    ]);
    expect((await make([7]))[0]?.slot).toBe(7);
    expect(epochIn(7)).toEqual({ state: 'live', epoch: 2 });
    writeFileSync(file, older);
    for (const slot of [1, 3, 6])
      expect(() => records.get(ORG, slot)).toThrow(expect.objectContaining({ code: 'not_found' }));
  });

  it('loses nothing when it is interrupted, and is finished by the next run', async () => {
    const keys = await make(Array.from({ length: 2_100 }, (_, at) => at + 1));
    for (const rounds of [0, 1, 2]) {
      const failing = new SlotFile(file);
      const replace = failing.replace.bind(failing);
      let done = 0;
      failing.replace = async (...args) => {
        if (done === rounds) throw new Error('killed');
        done += 1;
        return replace(...args);
      };
      await expect(turn(failing)).rejects.toThrow('killed');
      for (const slot of [1, 1_100, 2_100]) expect(records.get(ORG, slot).key).toEqual(keys[slot - 1]?.key);
    }
    await turn();
    for (const slot of [1, 1_100, 2_100]) expect(records.get(ORG, slot).key).toEqual(keys[slot - 1]?.key);
    expect([1, 1_100, 2_100].map(epochIn)).toEqual(Array(3).fill({ state: 'live', epoch: 2 }));
  });

  it('overtakes a process that had read the old key and writes its slots only afterwards', async () => {
    const slots = new SlotFile(file);
    const fill = slots.fill.bind(slots);
    slots.fill = async (wanted) => {
      slots.fill = fill;
      await turn();
      return fill(wanted);
    };
    await make([1]);
    const late = await new RecordKeys(slots, () => ring).make([{ orgId: ORG, slot: 2 }]);
    expect(epochIn(2)).toEqual({ state: 'live', epoch: 2 });
    expect(records.get(ORG, 2).key).toEqual(late[0]?.key);
  });
});

test('the proof that nothing opens finds a text wherever it is said to stand, and none without the key', async () => {
  const [key] = await make([1]);
  const sealed = records.seal(key!, ORG, place, '{"code":"heron-tuvo"}');
  expect(opensWith(key!.key, sealed)).toBe(true);
  const changed = Buffer.from(sealed);
  changed.writeUInt8(changed.readUInt8(sealed.length - 1) ^ 1, sealed.length - 1);
  expect(opensWith(key!.key, changed)).toBe(true);
  for (let fill = 0; fill < 200; fill += 1) expect(opensWith(Buffer.alloc(32, fill), sealed)).toBe(false);
  expect(opensWith(key!.key, Buffer.alloc(20))).toBe(false);
});

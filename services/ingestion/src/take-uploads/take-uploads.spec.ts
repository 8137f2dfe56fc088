import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { PART_BYTES, uploadsDiscard, uploadsPut } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { upload } from '../testing/upload.js';
import { fileNameOf } from './file-name.js';
import { mediaTypeOf } from './media-type.js';

const operator = actor('operator');
const colleague = { ...operator, memberId: '0191e2a0-0000-7000-8000-0000000000bb' };
let slice: Slice;

beforeAll(async () => {
  slice = await bootIngestion([]);
});
afterAll(() => slice.close());

const put = (uploadId: string, part: number, of: number, bytes: Buffer, by = operator) =>
  slice.ask(uploadsPut, { uploadId, name: 'scan.pdf', part, of, bytes: bytes.toString('base64') }, by);
const staged = async (id: string) =>
  (await slice.db.work<{ received: number; size: number }>('select received, size from upload where id = $1', [id]))[0];

describe('a file on its way in', () => {
  it('comes in parts and shows its SHA-256 once it is whole', async () => {
    const bytes = randomBytes(2 * PART_BYTES + 17);
    const id = await upload(slice, operator, { name: 'scan.pdf', bytes });
    const last = await put(id, 3, 3, bytes.subarray(2 * PART_BYTES));
    expect(last).toEqual({
      uploadId: id,
      name: 'scan.pdf',
      received: 3,
      of: 3,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('loses nothing by a part that is repeated, out of order, altered or of another whole', async () => {
    const id = randomUUID();
    await put(id, 1, 3, Buffer.from('one'));
    expect(await put(id, 1, 3, Buffer.from('one'))).toMatchObject({ received: 1, size: 3 });
    const refused = { code: 'conflict' };
    await expect(put(id, 3, 3, Buffer.from('three'))).rejects.toMatchObject({
      ...refused,
      detail: 'Part 2 comes next, not 3.',
    });
    await expect(put(id, 1, 3, Buffer.from('eno'))).rejects.toMatchObject({
      ...refused,
      detail: 'Part 1 has come already, with other bytes.',
    });
    await expect(put(id, 2, 4, Buffer.from('two'))).rejects.toMatchObject({
      ...refused,
      detail: 'This file was announced in 3 parts, not in 4.',
    });
    expect(await staged(id)).toEqual({ received: 1, size: 3 });
    await put(id, 2, 3, Buffer.from('two'));
    expect(await put(id, 3, 3, Buffer.from('three'))).toMatchObject({ received: 3, size: 11 });
  });

  it('is refused beyond its limits', async () => {
    const id = randomUUID();
    await expect(put(id, 1, 41, Buffer.from('x'))).rejects.toMatchObject({ code: 'invalid' });
    await expect(put(id, 3, 2, Buffer.from('x'))).rejects.toMatchObject({ code: 'invalid' });
    await expect(put(id, 0, 1, Buffer.from('x'))).rejects.toMatchObject({ code: 'invalid' });
    await expect(put(id, 1, 1, Buffer.alloc(0))).rejects.toMatchObject({ code: 'invalid' });
    await expect(put(id, 1, 1, Buffer.alloc(PART_BYTES + 1))).rejects.toMatchObject({ code: /invalid|too_large/ });
    expect(await staged(id)).toBeUndefined();
  });

  it('is its sender’s alone, and nothing tells which files one person sent', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    await put(first, 1, 2, Buffer.from('one'));
    await put(second, 1, 1, Buffer.from('one'));
    await expect(put(first, 2, 2, Buffer.from('two'), colleague)).rejects.toMatchObject({ code: 'not_found' });
    await slice.ask(uploadsDiscard, { uploadId: first }, colleague);
    await slice.runTimers();
    expect(await staged(first)).toBeDefined();
    const rows = await slice.db.work<{ uploader: string }>('select uploader from upload where id = any($1)', [
      [first, second],
    ]);
    expect(new Set(rows.map(({ uploader }) => uploader)).size).toBe(2);
    expect(JSON.stringify(rows)).not.toContain(operator.memberId);
    // Whoever steals a backup and knows every member still cannot try them one after the other.
    const guess = createHash('sha256').update(`${second}/${operator.orgId}/${operator.memberId}`).digest('hex');
    expect(rows.map(({ uploader }) => uploader)).not.toContain(guess);
  });

  it('is gone when its sender discards it, and after a day', async () => {
    const [thrown, forgotten] = [randomUUID(), randomUUID()];
    await put(thrown, 1, 2, Buffer.from('one'));
    await put(forgotten, 1, 2, Buffer.from('one'));
    await slice.ask(uploadsDiscard, { uploadId: thrown }, operator);
    await slice.runTimers();
    expect(await staged(thrown)).toBeUndefined();
    slice.clock.advance('23 h');
    await slice.runEvery('uploads.sweep');
    expect(await staged(forgotten)).toBeDefined();
    slice.clock.advance('2 h');
    await slice.runEvery('uploads.sweep');
    expect(await staged(forgotten)).toBeUndefined();
    expect(await slice.db.work('select 1 from upload_part where upload_id = $1', [forgotten])).toEqual([]);
  });

  it('is only for operators', async () => {
    await expect(put(randomUUID(), 1, 1, Buffer.from('x'), actor('caseworker'))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\anna\\scan.pdf', 'scan.pdf'],
    ['a\r\nSet-Cookie: b.pdf', 'a Set-Cookie b.pdf'],
    ['\u202Efdp.exe', 'fdp.exe'],
    ['..', 'file'],
    ['', 'file'],
    ['.bashrc', 'bashrc'],
    ['a\0b.txt', 'a b.txt'],
    ['Протокол № 5.pdf', 'Протокол № 5.pdf'],
  ])('%j is kept as %j', (given, kept) => expect(fileNameOf(given)).toBe(kept));

  it('is cut where it is too long, but keeps its ending', () => {
    const name = fileNameOf(`${'я'.repeat(300)}.pdf`);
    expect([[...name].length, name.endsWith('я.pdf')]).toEqual([120, true]);
  });
});

describe('what a file is', () => {
  it.each<[string | null, string | Buffer, string]>([
    ['text/plain', '%PDF-1.7 …', 'application/pdf'],
    ['text/plain', Buffer.from('504b030414', 'hex'), 'application/zip'],
    ['application/pdf', Buffer.from('1f8b0800', 'hex'), 'application/gzip'],
    ['application/pdf', 'only words', 'text/plain'],
    ['text/html', '<p>words</p>', 'text/html'],
    ['text/x-evil\r\nX: y', 'words', 'text/plain'],
    [null, 'words', 'text/plain'],
    [null, Buffer.from([1, 2, 0, 3]), 'application/octet-stream'],
    ['image/webp', Buffer.from('RIFF'), 'image/webp'],
  ])('said to be %j is judged by its bytes', (said, bytes, type) =>
    expect(mediaTypeOf(said, Buffer.from(bytes))).toBe(type),
  );
});

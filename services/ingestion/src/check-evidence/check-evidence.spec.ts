import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import pg from 'pg';
import { v7 } from 'uuid';
import type { IngestionConfig } from '../config.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { sourcesAdd } from '@lapwing/contracts';
import { DaySealStore } from '../seal-days/day-seal.store.js';
import { SigningKey } from '../seal-days/signing-key.js';
import { CheckEvidenceTimer } from './check-evidence.timer.js';
import { EvidenceCheck } from './evidence-check.js';
import { VerifyEvidence } from './verify-evidence.js';

const DOCUMENTS = 10_000;
let slice: Slice;
let ids: string[];

const textOf = (at: number): Buffer => Buffer.from(`What was said on page ${at}.`);
const hashOf = (at: number): string => createHash('sha256').update(textOf(at)).digest('hex');
const fileOf = (sha256: string): string =>
  join(slice.get<IngestionConfig>(CONFIG).evidenceDir, sha256.slice(0, 2), sha256);

/** What somebody does who owns the whole database server. */
async function asSuperuser(sql: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: slice.testDatabase.adminUrl });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(`set search_path = ingestion`);
  await client.query(sql, values);
  await client.end();
}

/** Documents over ten days, written as fetching does, and sealed. */
async function keepMany(): Promise<void> {
  const [source] = await slice.db.work<{ id: string }>(`select id from source where name = 'Herald'`);
  const fetch = { address: '192.0.2.7', chain: [], finalUrl: 'x', requestedUrl: 'x', partOf: null, status: 200 };
  ids = Array.from({ length: DOCUMENTS }, (_, at) => v7({ msecs: Date.UTC(2026, 1, 20) + at * 86_400, seq: at }));
  for (let at = 0; at < DOCUMENTS; at += 1) {
    const file = fileOf(hashOf(at));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(at));
  }
  await slice.db.work(
    `insert into document (id, source_id, url, final_url, sha256, size, "fetch", fetched_at)
     select one.id, $1, 'https://herald.example/' || place, 'x', one.sha256, 22, $2,
       timestamptz '2026-02-20' + place * interval '86400 ms'
     from unnest($3::uuid[], $4::text[]) with ordinality as one (id, sha256, place)`,
    [source?.id, fetch, ids, ids.map((_, at) => hashOf(at))],
  );
  await slice.runEvery('days.seal');
}

async function verify(more: { since?: Date; fresh?: boolean } = {}) {
  const lines: string[] = [];
  const wish = {
    since: more.since ?? null,
    fresh: more.fresh ?? true,
    keys: [],
    say: (line: string) => lines.push(line),
  };
  const { checked, faults } = await slice.get(VerifyEvidence).verify(wish);
  return { checked, lines, faults: faults.map(({ fault, subject }) => ({ fault, subject })) };
}

beforeAll(async () => {
  slice = await bootIngestion([]);
  const entry = { name: 'Herald', url: 'https://herald.example/feed', grade: 'B' as const };
  await slice.ask(sourcesAdd, entry, actor('operator'));
  await keepMany();
}, 60_000);
afterAll(async () => {
  rmSync(slice.get<IngestionConfig>(CONFIG).evidenceDir, { recursive: true, force: true });
  await slice.close();
});

describe('checking the evidence', () => {
  it('finds nothing wrong with ten thousand documents that nobody touched', async () => {
    expect(await slice.db.work('select day from day_seal')).toHaveLength(18);
    const { checked, faults } = await verify();
    expect([checked, faults]).toEqual([DOCUMENTS, []]);
  });

  it('finds one flipped bit in ten thousand documents, and pages the operators', async () => {
    const file = fileOf(hashOf(7_341));
    const bytes = readFileSync(file);
    bytes[5] = (bytes[5] ?? 0) ^ 0b100;
    writeFileSync(file, bytes);
    const { faults } = await verify();
    expect(faults).toEqual([{ fault: 'bytes_altered', subject: hashOf(7_341) }]);
    expect(await slice.db.work('select kind, urgency from notice where cleared_at is null')).toEqual([
      { kind: 'evidence_altered', urgency: 'page' },
    ]);
    writeFileSync(file, textOf(7_341));
  });

  it('finds bytes that are gone, and bytes under a name that is not theirs', async () => {
    renameSync(fileOf(hashOf(12)), `${fileOf(hashOf(12))}.away`);
    const stray = createHash('sha256').update('a stray').digest('hex');
    mkdirSync(dirname(fileOf(stray)), { recursive: true });
    writeFileSync(fileOf(stray), 'not what the name says');
    const { faults, lines } = await verify();
    expect(faults).toEqual([
      { fault: 'bytes_missing', subject: hashOf(12) },
      { fault: 'bytes_altered', subject: stray },
    ]);
    expect(lines.at(-1)).toContain('2 files belong to no document');
    renameSync(`${fileOf(hashOf(12))}.away`, fileOf(hashOf(12)));
    rmSync(fileOf(stray));
  });

  it.each([
    [
      'a row that was altered',
      `update document set final_url = 'y' where id = $1`,
      `update document set final_url = 'x' where id = $1`,
      ['row_altered'],
    ],
    [
      'a document dated back',
      `update document set fetched_at = fetched_at - interval '1 s' where id = $1`,
      `update document set fetched_at = fetched_at + interval '1 s' where id = $1`,
      ['row_altered'],
    ],
    [
      'a seal made to fit',
      `update document_seal set leaf = repeat('00', 32) where document_id = $1`,
      null,
      ['day_altered', 'row_altered'],
    ],
  ])('finds %s by who owns the database', async (_, harm, heal, expected) => {
    const id = ids[4_000] ?? '';
    const [before] = await slice.db.work<{ leaf: string }>('select leaf from document_seal where document_id = $1', [
      id,
    ]);
    await asSuperuser(harm, [id]);
    const since = new Date('2026-02-23T23:00:00Z');
    expect((await verify({ since })).faults.map(({ fault }) => fault)).toEqual(expected);
    if (heal !== null) await asSuperuser(heal, [id]);
    else await asSuperuser('update document_seal set leaf = $2 where document_id = $1', [id, before?.leaf]);
    expect((await verify({ since: new Date('2026-03-01T20:00:00Z') })).faults).toEqual([]);
  });

  it('goes on where it was interrupted, and from a given day on', async () => {
    const since = new Date('2026-02-25T00:00:00Z');
    const page = diesOnThirdPage(slice.get(EvidenceCheck));
    await expect(verify({ since })).rejects.toThrow('the power went');
    page.restore();
    const second = await verify({ since, fresh: false });
    expect(second.lines[0]).toBe('Going on after 400 documents, where the last run stopped.');
    expect(second.checked).toBe(DOCUMENTS - 4_999);
  });

  it('goes on slowly in the background and begins again at the end', async () => {
    const file = fileOf(hashOf(60));
    writeFileSync(file, 'otherwise');
    const timer = slice.get(CheckEvidenceTimer);
    await timer.look();
    expect(await slice.db.work(`select checked from evidence_check where name = 'background'`)).toEqual([
      { checked: 50 },
    ]);
    await timer.look();
    expect(await slice.db.work('select subject from evidence_fault where subject = $1', [hashOf(60)])).toHaveLength(1);
    writeFileSync(file, textOf(60));
  });

  it('finds a document that was removed with its bytes, and a day that was moved or removed', async () => {
    const since = new Date('2026-03-01T20:00:00Z');
    const id = ids[9_000] ?? '';
    await asSuperuser('delete from document where id = $1', [id]);
    expect((await verify({ since })).faults).toEqual([{ fault: 'row_removed', subject: id }]);
    await asSuperuser('delete from document_seal where document_id = $1', [id]);
    const [faults] = [(await verify({ since })).faults];
    expect(faults).toEqual([{ fault: 'day_altered', subject: '2026-03-01' }]);
    await asSuperuser(`delete from day_seal where day = '2026-02-22'`);
    expect((await verify({ since })).faults).toContainEqual({ fault: 'day_out_of_order', subject: '2026-02-23' });
    await asSuperuser(`update day_seal set root = repeat('00', 32) where day = '2026-02-24'`);
    expect((await verify({ since })).faults).toContainEqual({ fault: 'day_altered', subject: '2026-02-24' });
  });

  it('finds in the background, too, that somebody signed all days anew with a key of their own', async () => {
    const { publicKey } = slice.get(DaySealStore);
    const forger = new SigningKey('66'.repeat(32));
    const days = await slice.db.work<{ day: string; statement: string; signature: string }>(
      `select to_char(day, 'YYYY-MM-DD') as day, statement, signature from day_seal`,
    );
    for (const { day, statement } of days) {
      const signature = forger.sign(statement).toString('hex');
      await asSuperuser('update day_seal set signature = $2, public_key = $3 where day = $1', [
        day,
        signature,
        forger.publicKey,
      ]);
    }
    await slice.db.work(`update evidence_check set finished_at = now() where name = 'background'`);
    await slice.runEvery('evidence.check');
    const found = await slice.db.work(`select fault from evidence_fault where fault = 'other_key'`);
    for (const { day, signature } of days) {
      await asSuperuser('update day_seal set signature = $2, public_key = $3 where day = $1', [
        day,
        signature,
        publicKey,
      ]);
    }
    expect(found).toHaveLength(days.length);
  });
});

describe('keeping evidence', () => {
  it('leaves only bytes that harm nobody when it dies between bytes and row', async () => {
    const sha256 = await slice.get(EvidenceArchive).put(Buffer.from('the row never came'));
    const { orphans, faults } = await slice.get(EvidenceCheck).leftovers();
    expect(orphans).toBeGreaterThanOrEqual(1);
    expect(faults).toEqual([]);
    expect(await slice.get(EvidenceArchive).put(Buffer.from('the row never came'))).toBe(sha256);
  });
});

/** The check dies on its third page. */
function diesOnThirdPage(check: EvidenceCheck): { restore: () => void } {
  const whole = check.page.bind(check);
  let pages = 0;
  check.page = async (...wish) => {
    pages += 1;
    if (pages === 3) throw new Error('the power went');
    return whole(...wish);
  };
  return { restore: () => void (check.page = whole) };
}

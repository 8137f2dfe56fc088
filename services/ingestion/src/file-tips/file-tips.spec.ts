import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  claimsFile,
  developmentsGet,
  developmentsSearch,
  type InputOf,
  sourcesList,
  tipsFile,
  tipsPreview,
} from '@lapwing/contracts';
import { suggestCode } from '@lapwing/domain';
import { CONFIG } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import type { IngestionConfig } from '../config.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { upload } from '../testing/upload.js';

/** Markers by which any trace of who reports would be found. */
const reporter = {
  orgId: 'deadbeef-0000-7000-8000-00000000cafe',
  memberId: 'facefeed-0000-7000-8000-00000000f00d',
  roles: ['operator' as const],
};
const CODE = suggestCode([0.5, 0.5, 0.5, 0.5, 0.5]);
const TIP: InputOf<typeof tipsFile> = {
  reportId: '',
  title: 'Activist detained in Bishkek',
  text: 'Police in Bishkek detained the Russian anti-war activist Lev Rozhkov on Monday. Moscow seeks his extradition, his lawyer said.',
  language: 'en',
  published: '2026-03-10T10:00:00.000Z',
  grade: 'B',
};
let slice: Slice;

beforeAll(async () => {
  slice = await bootIngestion([]);
});
afterAll(() => slice.close());

async function file(rest: Partial<InputOf<typeof tipsFile>> = {}): Promise<string> {
  const reportId = randomUUID();
  await slice.ask(tipsFile, { ...TIP, ...rest, reportId }, reporter);
  await slice.runTimers();
  return reportId;
}

interface Kept {
  url: string;
  media_type: string;
  grade: string;
  sha256: string;
  fetch: { partOf: string; headers: [string, string][] };
  feed_title: string;
  state: string | null;
  reason: string | null;
  text: string | null;
}
const kept = (reportId: string) =>
  slice.db.work<Kept>(
    `select d.*, e.state, e.reason, e.text from document d left join extraction e on e.document_id = d.id
     where d.final_url like $1 order by d.final_url`,
    [`urn:lapwing:report:${reportId}%`],
  );

describe('a report to all', () => {
  it('is read and folded like any other document', async () => {
    const reportId = await file();
    const [document] = await kept(reportId);
    expect(document).toMatchObject({ grade: 'B', feed_title: TIP.title, state: 'ready', text: TIP.text });
    const { items } = await slice.ask(developmentsSearch, { kind: 'detention' }, reporter);
    expect(items).toMatchObject([{ hosts: ['KG'], origin: 'RU', certainty: 'reported' }]);
    const told = await slice.ask(developmentsGet, { id: items[0]?.id ?? '' }, reporter);
    expect(told.mentions[0]?.evidence).toMatchObject({ sourceName: 'Reports to all', grade: 'B' });
  });

  it.each([
    ['A', 'reported'],
    ['D', 'reported'],
    ['E', 'unverified'],
    ['F', 'unverified'],
  ] as const)('graded %s is %s, whatever its source is', async (grade, certainty) => {
    const town = { A: 'Osh', D: 'Naryn', E: 'Talas', F: 'Batken' }[grade];
    const name = { A: 'Abasov', D: 'Dorokhov', E: 'Efremov', F: 'Filatov' }[grade];
    const text = `Police in ${town} in Kyrgyzstan detained the Russian activist Oleg ${name} on Monday at the wish of Moscow.`;
    await file({ title: `Activist ${name} detained in ${town}`, text, grade });
    const { items } = await slice.ask(developmentsSearch, {}, reporter);
    expect(items.find(({ subjects }) => subjects.some((one) => one.includes(name)))).toMatchObject({ certainty });
  });

  it('graded as a rumour stays a rumour, however often it is told', async () => {
    const text =
      'A court in Talas in Kyrgyzstan ordered the extradition of the Russian activist Oleg Efremov to Moscow on Tuesday.';
    await file({ title: 'Extradition of Efremov ordered', text, grade: 'E', published: '2026-03-11T10:00:00.000Z' });
    const { items } = await slice.ask(developmentsSearch, {}, reporter);
    const found = items.filter(({ subjects }) => subjects.some((one) => one.includes('Efremov')));
    expect(found).toMatchObject([{ stage: 'ordered', certainty: 'unverified', version: 2 }]);
  });

  it('takes back no other report about the same page', async () => {
    const url = 'https://news.example/page';
    const first = await file({ title: 'One says so', url });
    await file({ title: 'Another says nothing', text: 'The harvest of apricots was good.', url });
    expect(await kept(first)).toMatchObject([{ url: `${url}#report-${first}` }]);
    slice.clock.advance('1 h');
    await slice.runEvery('pages.revisit');
    await slice.runTimers();
    expect(await slice.db.work('select 1 from retraction')).toEqual([]);
  });

  it('sent twice is one', async () => {
    const reportId = randomUUID();
    const tip = { ...TIP, reportId, title: 'Sent twice' };
    await slice.ask(tipsFile, tip, reporter);
    await slice.ask(tipsFile, tip, reporter);
    await slice.runTimers();
    await slice.ask(tipsFile, tip, reporter);
    await slice.runTimers();
    expect(await kept(reportId)).toHaveLength(1);
  });

  it('makes a source that is never asked and never silent', async () => {
    slice.clock.advance('90 d');
    await slice.runEvery('sources.due');
    await slice.runTimers();
    const { items } = await slice.ask(sourcesList, {}, reporter);
    expect(items).toMatchObject([{ name: 'Reports to all', connector: 'report', health: 'ok', nextAt: null }]);
  });
});

describe('what an organisation lets all know of its own report', () => {
  const claim = {
    claimId: randomUUID(),
    title: 'First-hand report 7K2M-9QXR-4TWD: abduction, Armenia',
    text: 'In Armenia, a person whom Russia persecutes was abducted on 3 March 2026.',
    country: 'AM',
    published: '2026-03-10T10:00:00.000Z',
  };

  it('comes from nobody, is read under its headline and waits as low-grade, however often it is sent', async () => {
    for (const _ of [1, 2]) {
      await slice.ask(claimsFile, claim);
      await slice.runTimers();
    }
    expect(await kept(claim.claimId)).toMatchObject([{ grade: 'D', feed_title: claim.title, text: claim.text }]);
    const { items } = await slice.ask(developmentsSearch, { kind: 'abduction' }, reporter);
    expect(items).toMatchObject([
      { headline: claim.title, hosts: ['AM'], origin: 'RU', lowGradeSince: expect.any(String), subjects: [] },
    ]);
  });

  it('is refused with a word that has the shape of a person’s code', async () => {
    const asking = slice.ask(claimsFile, { ...claim, claimId: randomUUID(), text: `${claim.text} ${CODE}` });
    await expect(asking).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('what is attached', () => {
  it('becomes documents of their own, part of the report that lists them', async () => {
    const words = 'The court in Osh ordered the extradition of the Russian citizen Ilya Nosov on 9 March 2026.';
    const page = { name: 'ruling.txt', bytes: Buffer.from(words), mediaType: 'text/plain' };
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)]);
    const attachments = [
      await upload(slice, reporter, page),
      await upload(slice, reporter, { name: '../photo.png', bytes: png, mediaType: 'image/png' }),
    ];
    const reportId = await file({ title: 'With two files', attachments });
    const [report, first, second] = await kept(reportId);
    expect(first).toMatchObject({ feed_title: 'ruling.txt', state: 'ready', text: words, grade: 'B' });
    expect(second).toMatchObject({ feed_title: 'photo.png', state: 'rejected', reason: 'media_type' });
    const parts = [report, first, second].map((one) => one?.fetch.partOf);
    expect(new Set(parts).size).toBe(1);
    const whole = JSON.parse((await slice.get(EvidenceArchive).get(parts[0] ?? '')).toString()) as object;
    expect(whole).toMatchObject({
      title: 'With two files',
      text: TIP.text,
      attachments: [
        { name: 'ruling.txt', sha256: first?.sha256 },
        { name: 'photo.png', sha256: second?.sha256 },
      ],
    });
    expect(await slice.get(EvidenceArchive).get(second?.sha256 ?? '')).toEqual(png);
    expect(await slice.db.work('select 1 from upload where id = any($1)', [attachments])).toEqual([]);
  });

  it('that would burst or deceive is kept and not read', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(50 * 1024 * 1024)));
    const files: [string, Buffer, string][] = [
      ['bomb.txt', bomb, 'text/plain'],
      ['bomb.docx', Buffer.concat([Buffer.from('504b0304', 'hex'), bomb]), 'text/html'],
      ['bytes.txt', Buffer.from([0, 255, 0, 254, 1, 2, 3]), 'text/plain'],
      ['entities.html', Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><p>&a;</p>'), 'text/html'],
      ['deep.html', Buffer.from('<div>'.repeat(400_000)), 'text/html'],
    ];
    const attachments: string[] = [];
    for (const [name, bytes, mediaType] of files)
      attachments.push(await upload(slice, reporter, { name, bytes, mediaType }));
    const reportId = await file({ title: 'With hostile files', attachments });
    const [, ...hostile] = await kept(reportId);
    expect(hostile.map(({ state }) => state)).toEqual(files.map(() => 'rejected'));
    expect(hostile.map(({ sha256 }) => sha256)).toEqual(
      files.map(([, bytes]) => createHash('sha256').update(bytes).digest('hex')),
    );
  }, 60_000);

  it('must be whole and the reporter’s own', async () => {
    const other = { ...reporter, memberId: '0191e2a0-0000-7000-8000-0000000000bb' };
    const theirs = await upload(slice, other, { name: 'a.txt', bytes: Buffer.from('a') });
    await expect(file({ attachments: [theirs] })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('who reports', () => {
  it('stands nowhere: in no table, no file of evidence, no log', async () => {
    const attachments = [await upload(slice, reporter, { name: 'who.txt', bytes: Buffer.from('A word.') })];
    await file({ title: 'Nobody says who', attachments });
    await slice.ask(tipsPreview, TIP, reporter);
    const marks = [reporter.orgId, reporter.memberId];
    const tables = await slice.db.owner<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      await slice.db.owner(`alter table ${name} no force row level security`).catch(() => undefined);
      const rows = await slice.db.owner<{ row: string }>(`select t::text as row from ${name} t`);
      for (const mark of marks) expect([name, rows.filter(({ row }) => row.includes(mark))]).toEqual([name, []]);
    }
    expect(
      await slice.db.owner('select 1 from ingestion.upload where uploader is not null and name = $1', ['who.txt']),
    ).toEqual([]);
    const { evidenceDir } = slice.get<IngestionConfig>(CONFIG as unknown as symbol);
    const files = readdirSync(evidenceDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.length).toBeGreaterThan(2);
    for (const one of files) {
      const bytes = readFileSync(join(one.parentPath, one.name));
      expect(marks.filter((mark) => bytes.includes(mark))).toEqual([]);
    }
    const log = JSON.stringify([slice.log.errors, slice.log.warnings]);
    expect(marks.filter((mark) => log.includes(mark))).toEqual([]);
  });
});

describe('a person’s code', () => {
  it.each([
    ['title', { title: `About ${CODE}` }],
    ['text', { text: `They took ${CODE.toUpperCase()} on Monday.` }],
    ['url', { url: `https://news.example/${CODE.replace('-', '%2D')}` }],
  ] as const)('in the %s is refused without being repeated', async (path, rest) => {
    const refused = await file(rest).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'invalid', faults: [{ path }] });
    expect(JSON.stringify(refused) + JSON.stringify([slice.log.errors, slice.log.warnings])).not.toContain(CODE);
  });

  it('in the name of a file is refused, and the file stays for a report without it', async () => {
    const attachments = [await upload(slice, reporter, { name: `${CODE}.txt`, bytes: Buffer.from('A word.') })];
    const before = await slice.db.work('select 1 from document');
    await expect(file({ attachments })).rejects.toMatchObject({ faults: [{ path: 'attachments.0' }] });
    expect(await slice.db.work('select 1 from document')).toEqual(before);
  });

  it('is not seen in words of the trade', async () => {
    await expect(
      file({ title: 'A so-called Tien-Shan road', text: 'Bishkek-based, ill-fated.' }),
    ).resolves.toBeDefined();
  });
});

describe('a preview', () => {
  it('shows what the reader would make of it and stores nothing', async () => {
    const before = await slice.db.work('select count(*) from document');
    const { reportId: _, ...tip } = TIP;
    const shown = await slice.ask(tipsPreview, { ...tip, text: `${TIP.text} Call +996 555 123 456.` }, reporter);
    expect(shown).toMatchObject({ language: 'en', review: null, warnings: [{ field: 'text', what: 'phone' }] });
    expect(shown.mentions).toMatchObject([{ mention: { kind: 'detention', hosts: ['KG'] }, certainty: 'reported' }]);
    expect(shown.chance).toBeGreaterThan(0.3);
    const doubted = await slice.ask(tipsPreview, { ...tip, grade: 'F' }, reporter);
    expect(doubted.mentions).toMatchObject([{ certainty: 'unverified' }]);
    expect(await slice.db.work('select count(*) from document')).toEqual(before);
    expect(await slice.db.work('select 1 from tip')).toEqual([]);
  });

  it('is only for operators', async () => {
    await expect(slice.ask(tipsPreview, TIP, actor('caseworker'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

import {
  developmentChanged,
  documentsGet,
  ingestionStatus,
  type InputOf,
  reviewList,
  reviewReopen,
  reviewSettle,
  sourcesAdd,
} from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { Metrics } from '@lapwing/platform';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';

const operator = actor('operator');
const colleague = { ...operator, memberId: '0191e2a0-0000-7000-8000-0000000000ab' };
const stranger = { ...colleague, orgId: '0191e2a0-0000-7000-8000-000000000002' };
const QUOTE = 'η αστυνομία συνέλαβε τη Βέρα Οστρόβα';
const TEXT = `Την αυγή ήρθαν άνθρωποι στο σπίτι και ${QUOTE}, είπε η γειτόνισσά της στους δημοσιογράφους στο Μπισκέκ.`;

let newsroom: LocalNewsroom;
let slice: Slice;
beforeEach(async () => {
  newsroom = new LocalNewsroom();
  await newsroom.open();
  slice = await bootIngestion([newsroom.place]);
});
afterEach(async () => {
  await newsroom.close();
  await slice.close();
});

/** A page in a language that is not read, waiting for a person; its document. */
async function waits(slug = 'eidisi', grade: 'B' | 'C' = 'C'): Promise<string> {
  const paragraphs = [
    TEXT,
    `Από τότε κανείς δεν έχει νέα της και ο δικηγόρος της περιμένει απάντηση από το υπουργείο για το θέμα.`,
  ];
  newsroom.publish(slug, {
    title: 'Σύλληψη στο Μπισκέκ',
    paragraphs,
    published: '2026-03-10T09:00:00Z',
    language: 'en',
  });
  const { id } = await slice.ask(sourcesAdd, { name: slug, url: newsroom.pageOf(slug), grade }, operator);
  await slice.runTimers();
  const [document] = await slice.db.work<{ id: string }>('select id from document where source_id = $1', [id]);
  return document?.id ?? '';
}

const claim: NonNullable<InputOf<typeof reviewSettle>['claim']> = {
  kind: 'detention',
  hosts: ['KG'],
  origin: 'RU',
  stage: 'detained',
  polarity: 'adverse',
  when: '2026-03-10',
  subjects: ['Vera Ostrova'],
  quotes: [QUOTE],
};
const claimed = (id: string, stated: Partial<typeof claim> = {}) =>
  slice.ask(reviewSettle, { id, verdict: 'claim', claim: { ...claim, ...stated } }, operator);

describe('the queue', () => {
  it('holds a document in a language that is not read, with its evidence and its first words', async () => {
    const documentId = await waits();
    const { items, next } = await slice.ask(reviewList, {}, operator);
    expect(next).toBeNull();
    expect(items).toEqual([
      expect.objectContaining({ documentId, because: 'language', chance: null, claim: null, settled: null }),
    ]);
    expect(items[0]?.excerpt).toContain(QUOTE);
    expect(items[0]?.evidence).toMatchObject({ documentId, sourceName: 'eidisi', grade: 'C' });
  });

  it('is told newest first, page by page, and by reason', async () => {
    const older = await waits('proto');
    slice.clock.advance('1 min');
    const newer = await waits('deftero');
    const first = await slice.ask(reviewList, { limit: 1 }, operator);
    expect(first.items.map((item) => item.documentId)).toEqual([newer]);
    const second = await slice.ask(reviewList, { limit: 1, cursor: first.next }, operator);
    expect([second.items.map((item) => item.documentId), second.next]).toEqual([[older], null]);
    expect((await slice.ask(reviewList, { because: 'doubt' }, operator)).items).toEqual([]);
    await expect(slice.ask(reviewList, { cursor: 'x' }, operator)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('answers a page of ten thousand within a tenth of a second', async () => {
    const document = await waits();
    await slice.db.work(
      `insert into document select gen_random_uuid(), source_id, url || n, final_url, sha256, size, media_type, "fetch",
         feed_title, feed_published, fetched_at from document, generate_series(1, 10000) n where id = $1`,
      [document],
    );
    await slice.db.work(
      `insert into review_item (document_id, because, chance, since)
       select id, 'doubt', 0.2, fetched_at - row_number() over () * interval '1 second' from document where id <> $1`,
      [document],
    );
    await slice.db.owner('analyze');
    await slice.ask(reviewList, {}, operator);
    const begun = performance.now();
    const page = await slice.ask(reviewList, { because: 'doubt' }, operator);
    expect(performance.now() - begun).toBeLessThan(100);
    expect(page.items).toHaveLength(50);
  });

  it('shows what a second reader claims, and the words it rests on', async () => {
    const documentId = await waits();
    const start = TEXT.indexOf(QUOTE);
    const { quotes: _quotes, ...facts } = claim;
    const spans = [{ start, end: start + QUOTE.length }];
    const said = { ...facts, certainty: 'unverified', persecution: 'unknown', background: false, spans };
    await slice.db.work(
      `insert into second_opinion (id, document_id, model, verdict, because, claims, left_out, milliseconds, at)
       values (gen_random_uuid(), $1, 'local', 'review', 'claims', $2, '{}', 900, now())`,
      [documentId, JSON.stringify([said])],
    );
    const { items } = await slice.ask(reviewList, {}, operator);
    const [mark] = items[0]?.marks ?? [];
    expect(items[0]?.claim).toMatchObject({ kind: 'detention', hosts: ['KG'], profiles: [] });
    expect(items[0]?.excerpt.slice(mark?.start, mark?.end)).toBe(QUOTE);
  });

  it('holds what only a low-grade source reports, and a claim of an operator confirms it', async () => {
    newsroom.publish('sluh', {
      title: 'Activist Vera Ostrova detained in Bishkek',
      paragraphs: [
        'Police in Bishkek detained the Russian activist Vera Ostrova, a friend said. She is wanted in Russia.',
        'A court in the Kyrgyz capital placed Ostrova in detention pending an extradition hearing.',
      ],
      published: '2026-03-10T09:00:00Z',
      language: 'en',
    });
    await slice.ask(sourcesAdd, { name: 'sluh', url: newsroom.pageOf('sluh'), grade: 'E' }, operator);
    await slice.runTimers();
    const held = (await slice.published(developmentChanged)).map(({ snapshot }) => snapshot);
    expect(held.map(({ lowGradeSince }) => lowGradeSince)).toEqual(held.map(() => expect.any(String)));
    const { items } = await slice.ask(reviewList, { because: 'low_grade' }, operator);
    expect(items).toMatchObject([{ claim: { kind: 'detention', hosts: ['KG'] }, settled: null }]);
    const quotes = ['detained the Russian activist Vera Ostrova'];
    await slice.ask(
      reviewSettle,
      { id: items[0]?.documentId ?? '', verdict: 'claim', claim: { ...claim, quotes } },
      operator,
    );
    await slice.runTimers();
    const after = (await slice.published(developmentChanged)).at(-1);
    expect(after).toMatchObject({ id: held[0]?.id, change: 'updated', snapshot: { lowGradeSince: null } });
  });

  it('is counted for the status page and for metrics', async () => {
    await waits();
    const { counts } = await slice.ask(ingestionStatus, {});
    expect(counts).toMatchObject({ review: 1, rulings: 0 });
    await slice.runEvery('review.count');
    const { text } = await slice.get(Metrics).render();
    expect(text).toContain('lapwing_ingestion_review_waiting{because="language"} 1');
    expect(text).toContain('lapwing_ingestion_review_waiting{because="doubt"} 0');
  });
});

describe('a document that is settled as nothing', () => {
  it('leaves the queue, and comes back when somebody reopens it', async () => {
    const id = await waits();
    const settled = await slice.ask(reviewSettle, { id, verdict: 'nothing' }, operator);
    expect(settled.settled).toEqual({
      at: '2026-03-10T12:00:00.000Z',
      verdict: 'nothing',
      by: 'self',
      claim: null,
      developments: [],
    });
    expect((await slice.ask(reviewList, {}, operator)).items).toEqual([]);
    const past = await slice.ask(reviewList, { state: 'settled' }, stranger);
    expect(past.items.map((item) => item.settled?.by)).toEqual(['other_organisation']);
    expect(await slice.ask(reviewReopen, { id }, colleague)).toMatchObject({ settled: null });
    expect((await slice.ask(reviewList, {}, operator)).items).toHaveLength(1);
    expect(await slice.published(developmentChanged)).toEqual([]);
  });
});

describe('a document that an operator reads', () => {
  it('becomes a development at once, with the quoted words as its evidence', async () => {
    const id = await waits();
    const settled = await claimed(id);
    expect(settled.settled).toMatchObject({ verdict: 'claim', claim: { kind: 'detention', certainty: 'reported' } });
    const [mark] = settled.marks;
    expect(settled.excerpt.slice(mark?.start, mark?.end)).toBe(QUOTE);
    await slice.runTimers();
    const told = await slice.published(developmentChanged);
    expect(told).toEqual([
      expect.objectContaining({
        change: 'created',
        snapshot: expect.objectContaining({ kind: 'detention', hosts: ['KG'], subjects: ['Vera Ostrova'] }),
      }),
    ]);
    expect(await slice.db.work('select reader from reading where document_id = $1', [id])).toEqual([
      { reader: 'operator' },
    ]);
    const { items } = await slice.ask(reviewList, { state: 'settled' }, operator);
    expect(items[0]?.settled?.developments).toEqual([told[0]?.id]);
    expect((await slice.ask(documentsGet, { id }, operator)).mentions).toHaveLength(1);
  });

  it('says the same twice without a second development', async () => {
    const id = await waits();
    await claimed(id);
    await slice.runTimers();
    expect((await claimed(id)).settled).toMatchObject({ verdict: 'claim' });
    await slice.runTimers();
    expect(await slice.published(developmentChanged)).toHaveLength(1);
  });

  it('confirms only what a source graded A or B says', async () => {
    const doubtful = await waits('c', 'C');
    await expect(claimed(doubtful, { certainty: 'confirmed' })).rejects.toMatchObject({
      code: 'invalid',
      faults: [{ path: 'claim.certainty', message: expect.stringContaining('graded A or B') }],
    });
    const good = await waits('b', 'B');
    await expect(claimed(good, { certainty: 'confirmed' })).resolves.toBeDefined();
  });
});

describe('what is refused', () => {
  it('words that do not stand in the document', async () => {
    const id = await waits();
    await expect(claimed(id, { quotes: [QUOTE, 'η αστυνομία άφησε τη Βέρα Οστρόβα'] })).rejects.toMatchObject({
      code: 'invalid',
      faults: [{ path: 'claim.quotes.1', message: 'these words do not stand in the document' }],
    });
    expect((await slice.ask(reviewList, {}, operator)).items).toHaveLength(1);
  });

  it('a claim without a claim', async () => {
    const id = await waits();
    await expect(slice.ask(reviewSettle, { id, verdict: 'claim' }, operator)).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  it('a second verdict on what somebody else has settled, and says what was decided', async () => {
    const id = await waits();
    await claimed(id);
    for (const other of [colleague, stranger]) {
      await expect(slice.ask(reviewSettle, { id, verdict: 'nothing' }, other)).rejects.toMatchObject({
        code: 'conflict',
        detail: expect.stringMatching(/settled this document as detention, detained at 2026-03-10T12:00/),
      });
    }
    await expect(slice.ask(reviewReopen, { id }, operator)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('one of two verdicts that come at the same moment', async () => {
    const id = await waits();
    const both = await Promise.allSettled([
      slice.ask(reviewSettle, { id, verdict: 'nothing' }, operator),
      slice.ask(reviewSettle, { id, verdict: 'nothing' }, stranger),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('a document that never waited, and anybody who is no operator', async () => {
    const id = '0191e2a0-0000-7000-8000-0000000000ff';
    await expect(slice.ask(reviewSettle, { id, verdict: 'nothing' }, operator)).rejects.toMatchObject({
      code: 'not_found',
    });
    for (const role of ['caseworker', 'organisation_admin', 'instance_admin', 'auditor'] as const) {
      const who = actor(role);
      await expect(slice.ask(reviewSettle, { id, verdict: 'nothing' }, who)).rejects.toMatchObject({
        code: 'forbidden',
      });
      await expect(slice.ask(reviewReopen, { id }, who)).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(slice.ask(reviewList, {}, actor('caseworker'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(slice.ask(reviewList, {}, actor('auditor'))).resolves.toBeDefined();
  });
});

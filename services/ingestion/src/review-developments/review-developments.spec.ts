import {
  developmentChanged,
  developmentsConfirm,
  developmentsCorrect,
  developmentsGet,
  developmentsMerge,
  developmentsReject,
  type InputOf,
  reviewLeave,
  reviewLook,
  reviewQueue,
  reviewTakeUp,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
  type QueueItem,
  type ReviewClaim,
  type RulingView,
} from '@lapwing/contracts';
import type { Development, Mention } from '@lapwing/domain';
import { Metrics } from '@lapwing/platform';
import { actor } from '../testing/ingestion.js';
import { ToldNewsroom } from '../testing/told-newsroom.js';
import { QueueDevelopmentsTimer } from './queue-developments.timer.js';

const operator = actor('operator');
const idOf = (n: string) => `0191e2a0-0000-7000-8000-0000000000${n}`;
const second = { ...operator, orgId: idOf('02'), memberId: idOf('bb') };

let news: ToldNewsroom;
beforeEach(async () => {
  news = new ToldNewsroom();
  await news.open();
  await news.operates(operator.orgId, operator.memberId);
});
afterEach(async () => {
  expect(news.slice.log.errors).toEqual([]);
  await news.close();
});

const queue = async (wish: InputOf<typeof reviewQueue> = {}, reader = operator): Promise<QueueItem[]> => {
  await news.slice.get(QueueDevelopmentsTimer).follow();
  return (await news.slice.ask(reviewQueue, wish, reader)).items;
};
const reasons = async (name: string): Promise<readonly string[]> => {
  const items = await queue();
  return items.find(({ development }) => development?.snapshot.subjects.includes(name))?.reasons ?? [];
};
const seen = (id: string) => news.slice.ask(developmentsGet, { id }, operator);
const told = (id: string) =>
  news.slice
    .published(developmentChanged)
    .then((all) => all.filter((one) => one.id === id).map(({ change }) => change));
const latest = async (): Promise<RulingView> =>
  (await news.slice.ask(rulingsList, {}, operator)).items[0] as RulingView;

/** Says what a development is by the first words of its document. */
async function correct(stands: Development, change: Partial<Mention>, by = operator): Promise<RulingView> {
  const { mentions } = await seen(stands.id);
  const [{ mention, evidence, excerpt, marks } = raise('no report')] = mentions;
  const { spans: _spans, ...facts } = mention;
  const [mark = raise('no mark')] = marks;
  const quotes = [excerpt.slice(mark.start, mark.end)];
  const claim: ReviewClaim = { ...facts, ...change, quotes };
  const wish = { id: stands.id, version: stands.version, documentId: evidence.documentId, claim };
  const ruling = await news.slice.ask(developmentsCorrect, wish, by);
  await news.slice.runTimers();
  return ruling;
}

function raise(what: string): never {
  throw new Error(what);
}

const doubted = (name: string, more: Partial<Mention> = {}): Partial<Mention> => ({
  subjects: [name],
  certainty: 'unverified',
  ...more,
});

describe('what rings nobody for want of certainty', () => {
  it('waits with its evidence, the heaviest first, and pages by a cursor', async () => {
    await news.tells('alpha', doubted('Lev Orlan', { kind: 'pressure', stage: 'threatened' }));
    await news.tells('bravo', doubted('Ira Sova', { kind: 'abduction', stage: 'executed', hosts: ['KZ'] }));
    await news.tells('charlie', { subjects: ['Oleg Chibis'] });
    const items = await queue();
    expect(items.map(({ development }) => development?.snapshot.subjects)).toEqual([['Ira Sova'], ['Lev Orlan']]);
    expect(items[0]).toMatchObject({ about: 'development', reasons: ['unverified'], document: null });
    const [said] = items[0]?.development?.mentions ?? [];
    expect(said?.excerpt.slice(said.marks[0]?.start, said.marks[0]?.end)).toHaveLength(10);
    const first = await news.slice.ask(reviewQueue, { limit: 1 }, operator);
    const next = await news.slice.ask(reviewQueue, { limit: 1, cursor: first.next }, operator);
    expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(next.next).toBeNull();
    expect(await queue({ country: 'KZ' })).toHaveLength(1);
    expect(await queue({ because: 'low_grade' })).toEqual([]);
    expect(await queue({ age: 'older' })).toEqual([]);
    expect(await queue({ language: 'en', age: 'day' })).toHaveLength(2);
    await expect(news.slice.ask(reviewQueue, { cursor: 'x' }, operator)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('is confirmed at once, stays so when retold, and is as certain as before once that is taken back', async () => {
    await news.tells('alpha', doubted('Lev Orlan'));
    const stands = await news.development('Lev Orlan');
    const wish = { id: stands.id, version: stands.version, certainty: 'reported' as const };
    await news.slice.ask(developmentsConfirm, wish, operator);
    await news.slice.runTimers();
    expect((await seen(stands.id)).development).toMatchObject({ certainty: 'reported', version: 2, sources: 1 });
    expect(await told(stands.id)).toEqual(['created', 'updated']);
    expect(await reasons('Lev Orlan')).toEqual([]);
    await news.tells('bravo', doubted('Lev Orlan', { profiles: ['journalist'] }));
    expect((await seen(stands.id)).development.certainty).toBe('reported');
    await news.slice.ask(rulingsUndo, { id: (await latest()).id }, operator);
    await news.slice.runTimers();
    expect((await seen(stands.id)).development).toMatchObject({ certainty: 'unverified' });
    expect(await reasons('Lev Orlan')).toEqual(['unverified']);
    const { text } = await news.slice.get(Metrics).render();
    expect(text).toContain('lapwing_ingestion_rulings_total{kind="confirm",result="standing"} 2');
  });

  it('is left as it is until there is a new reason, and can be taken up again', async () => {
    await news.tells('alpha', doubted('Lev Orlan', { stage: 'threatened', kind: 'pressure' }));
    const { id, version } = await news.development('Lev Orlan');
    await queue();
    await news.slice.ask(reviewLeave, { id, version }, operator);
    expect(await queue()).toEqual([]);
    await news.slice.ask(reviewTakeUp, { id }, operator);
    expect(await queue()).toHaveLength(1);
    await news.slice.ask(reviewLeave, { id, version }, operator);
    await expect(news.slice.ask(reviewLeave, { id, version: version + 1 }, operator)).rejects.toMatchObject({
      code: 'stale_version',
    });
    await news.tells('bravo', doubted('Lev Orlan', { kind: 'pressure', stage: 'executed' }));
    expect(await queue()).toHaveLength(1);
  });
});

describe('what speaks against itself', () => {
  it('waits where official acts say that it ended and that it was done, and no longer once somebody has corrected it', async () => {
    const act = { subjects: ['Lev Orlan'], kind: 'forced_return' as const, certainty: 'confirmed' as const };
    await news.tells('alpha', { ...act, stage: 'executed' });
    await news.tells('bravo', { ...act, stage: 'blocked', polarity: 'mitigating', when: '2026-03-10' });
    await news.slice.db.work(`update source set type = 'official'`);
    await news.slice.db.work('update development set version = version');
    expect(await reasons('Lev Orlan')).toEqual(['official_acts']);
    const stands = await news.development('Lev Orlan');
    await correct(stands, { ...act, stage: 'executed', when: '2026-03-11', polarity: 'adverse' });
    expect((await seen(stands.id)).development).toMatchObject({ stage: 'executed', polarity: 'adverse' });
    expect(await reasons('Lev Orlan')).toEqual([]);
  });

  it('waits where reliable sources disagree on the procedure', async () => {
    await news.tells('alpha', { subjects: ['Lev Orlan'], procedure: 'formal' });
    await news.tells('bravo', { subjects: ['Lev Orlan'], procedure: 'none' });
    expect(await reasons('Lev Orlan')).toEqual(['procedure']);
  });

  it('waits where two acts of one day rule the contrary for all', async () => {
    const act = { kind: 'refuge' as const, stage: 'executed' as const, certainty: 'confirmed' as const };
    await news.tells('alpha', act);
    await news.tells('bravo', { ...act, polarity: 'mitigating' });
    expect((await queue()).flatMap((one) => one.reasons)).toContain('official_acts');
  });

  it('waits where nobody says in which state it happens, and founds nothing', async () => {
    await news.tells('alpha', { hosts: [], subjects: ['Lev Orlan'] });
    const items = await queue();
    expect(items).toMatchObject([{ about: 'document', reasons: ['no_host'], development: null }]);
    expect(await news.slice.db.work('select id from development')).toEqual([]);
  });
});

describe('a correction', () => {
  beforeEach(async () => news.tells('alpha', { subjects: ['Lev Orlan'] }));

  it('that raises holds at once and is kept when everything is folded anew', async () => {
    await news.operates(second.orgId, second.memberId);
    const stands = await news.development('Lev Orlan');
    await correct(stands, { kind: 'abduction', stage: 'executed', hosts: ['KG', 'KZ'] });
    const raised = (await seen(stands.id)).development;
    expect(raised).toMatchObject({ kind: 'abduction', stage: 'executed', hosts: ['KG', 'KZ'], state: 'active' });
    expect((await latest()).correction).toMatchObject({ changed: ['kind', 'stage', 'hosts'], lowers: false });
    await news.tells('bravo', { subjects: ['Leo Orlanov'] });
    const other = await news.development('Leo Orlanov');
    await news.slice.db.work('update operator set operates = false where org_id = $1', [second.orgId]);
    const merge = { id: other.id, into: stands.id, version: other.version, intoVersion: raised.version };
    await news.slice.ask(developmentsMerge, merge, operator);
    await news.slice.runTimers();
    expect((await seen(stands.id)).development).toMatchObject({ kind: 'abduction', stage: 'executed', sources: 2 });
  });

  it('that lowers is disputed until somebody of another organisation agrees', async () => {
    await news.operates(second.orgId, second.memberId);
    const stands = await news.development('Lev Orlan');
    await correct(stands, { stage: 'requested' });
    const waiting = await latest();
    expect(waiting).toMatchObject({
      kind: 'correct',
      state: 'waiting',
      correction: { changed: ['stage'], lowers: true },
    });
    expect((await seen(stands.id)).development).toMatchObject({ stage: 'detained', state: 'disputed' });
    expect(await queue({}, second)).toMatchObject([
      { reasons: ['second'], development: { ruling: { id: waiting.id, by: 'other_organisation' } } },
    ]);
    await expect(correct((await seen(stands.id)).development, { stage: 'ordered' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await news.slice.ask(rulingsSecond, { id: waiting.id, agree: true }, second);
    await news.slice.runTimers();
    expect((await seen(stands.id)).development).toMatchObject({ stage: 'requested', state: 'active' });
    await news.slice.ask(rulingsUndo, { id: waiting.id }, second);
    await news.slice.runTimers();
    expect((await seen(stands.id)).development).toMatchObject({ stage: 'detained', state: 'active' });
  });

  it('never silences what is reported later', async () => {
    const stands = await news.development('Lev Orlan');
    await correct(stands, { stage: 'requested' });
    expect((await seen(stands.id)).development.stage).toBe('requested');
    news.slice.clock.advance('1 h');
    await news.tells('bravo', { subjects: ['Lev Orlan'], stage: 'executed', when: '2026-03-10' });
    expect((await seen(stands.id)).development.stage).toBe('executed');
  });

  it('needs words of a document that reports it, and a state', async () => {
    const stands = await news.development('Lev Orlan');
    const { mentions } = await seen(stands.id);
    const [{ mention, evidence } = raise('no report')] = mentions;
    const { spans: _spans, ...facts } = mention;
    const claim = { ...facts, hosts: [], quotes: ['words that nobody wrote'] };
    const wish = { id: stands.id, version: stands.version, documentId: evidence.documentId, claim };
    await expect(news.slice.ask(developmentsCorrect, wish, operator)).rejects.toMatchObject({
      faults: [{ path: 'claim.quotes.0' }, { path: 'claim.hosts' }],
    });
    const stranger = { ...wish, documentId: stands.id };
    await expect(news.slice.ask(developmentsCorrect, stranger, operator)).rejects.toMatchObject({
      faults: [{ path: 'documentId' }],
    });
  });
});

describe('a rejection', () => {
  it('waits for another organisation, withdraws, keeps the same words out, and is undone at once', async () => {
    await news.operates(second.orgId, second.memberId);
    await news.tells('alpha', { subjects: ['Lev Orlan'] });
    const { id, version } = await news.development('Lev Orlan');
    await news.slice.ask(developmentsReject, { id, version, note: 'A drill.' }, operator);
    await news.slice.runTimers();
    expect((await seen(id)).development.state).toBe('disputed');
    await expect(
      news.slice.ask(rulingsSecond, { id: (await latest()).id, agree: true }, operator),
    ).rejects.toMatchObject({
      code: 'forbidden',
    });
    await news.slice.ask(rulingsSecond, { id: (await latest()).id, agree: true }, second);
    await news.slice.runTimers();
    expect((await seen(id)).development.state).toBe('withdrawn');
    expect(await told(id)).toEqual(['created', 'updated', 'withdrawn']);
    expect(await queue()).toEqual([]);
    await news.rereads('alpha', { subjects: ['Lev Orlan'], stage: 'ordered' });
    expect(await news.slice.db.work(`select id from development where state <> 'withdrawn'`)).toEqual([]);
    await news.tells('bravo', { subjects: ['Lev Orlan'], stage: 'executed' });
    expect((await news.development('Lev Orlan')).id).not.toBe(id);
    await news.slice.ask(rulingsUndo, { id: (await latest()).id }, operator);
    await news.slice.runTimers();
    expect((await seen(id)).development.state).toBe('active');
  });
});

describe('two operators at once', () => {
  it('know of each other without names, and the second is told what was ruled', async () => {
    await news.operates(second.orgId, second.memberId);
    await news.tells('alpha', doubted('Lev Orlan'));
    const { id, version } = await news.development('Lev Orlan');
    await queue();
    expect(await news.slice.ask(reviewLook, { id }, operator)).toMatchObject({ id, lookedAt: null });
    expect(await news.slice.ask(reviewLook, { id }, second)).toMatchObject({ lookedAt: { by: 'other_organisation' } });
    const confirm = (by: typeof operator) =>
      news.slice.ask(developmentsConfirm, { id, version, certainty: 'reported' }, by);
    const both = await Promise.allSettled([confirm(operator), confirm(second)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await news.slice.runTimers();
    await expect(confirm(second)).rejects.toMatchObject({
      code: 'stale_version',
      detail: expect.stringContaining('confirm, standing'),
    });
    expect((await seen(id)).history).toHaveLength(2);
    expect(await news.slice.ask(reviewLook, { id }, second)).toBeNull();
  });
});

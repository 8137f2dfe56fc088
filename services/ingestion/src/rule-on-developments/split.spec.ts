import {
  developmentChanged,
  developmentsGet,
  developmentsSplit,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
  type RulingView,
} from '@lapwing/contracts';
import { actor } from '../testing/ingestion.js';
import { ToldNewsroom } from '../testing/told-newsroom.js';

const operator = actor('operator');
const second = {
  ...operator,
  orgId: '0191e2a0-0000-7000-8000-000000000002',
  memberId: '0191e2a0-0000-7000-8000-0000000000bb',
};

let news: ToldNewsroom;
let wrong: string;
beforeEach(async () => {
  news = new ToldNewsroom();
  await news.open();
  await news.operates(operator.orgId, operator.memberId);
  await news.operates(second.orgId, second.memberId);
  await news.tells('alpha', { subjects: ['Ivan Petrov'] });
  await news.tells('bravo', { subjects: ['I. Petrov', 'Oleg Sidorov'], when: '2026-03-10' });
  wrong = (await news.development('Ivan Petrov')).id;
});
afterEach(async () => {
  expect(news.slice.log.errors).toEqual([]);
  await news.close();
});

const seen = (id: string) => news.slice.ask(developmentsGet, { id }, operator);
const latest = async () => (await news.slice.ask(rulingsList, {}, operator)).items[0] as RulingView;

/** Splits off what the second article tells. */
async function split(): Promise<string> {
  const { development, mentions } = await seen(wrong);
  const leaving = mentions.filter((one) => one.evidence.sourceName === 'bravo').map((one) => one.id ?? '');
  const { version } = development;
  await news.slice.ask(developmentsSplit, { id: wrong, version, mentions: leaving, note: 'Two men.' }, operator);
  await news.slice.runTimers();
  return (await latest()).otherId;
}

it('takes effect at once, whoever else operates, and is told as a new development beside the old one', async () => {
  expect((await seen(wrong)).development.subjects).toEqual(['Ivan Petrov', 'Oleg Sidorov']);
  const other = await split();
  expect(await latest()).toMatchObject({ kind: 'split', state: 'standing', developmentId: wrong });
  expect((await seen(wrong)).development).toMatchObject({
    subjects: ['Ivan Petrov'],
    sources: 1,
    certainty: 'reported',
  });
  const left = await seen(other);
  expect(left).toMatchObject({ into: null, development: { version: 1, headline: 'bravo', when: '2026-03-10' } });
  const told = (await news.slice.published(developmentChanged)).filter((one) => one.other !== null);
  expect(told.map((one) => [one.id, one.change, one.other]).sort()).toEqual(
    [
      [other, 'split', wrong],
      [wrong, 'split', other],
    ].sort(),
  );
});

it('is remembered: a retelling that names both brings neither into the other', async () => {
  const other = await split();
  await news.tells('charlie', { subjects: ['Ivan Petrov', 'Sidorov'] });
  expect((await seen(wrong)).development).toMatchObject({ stage: 'detained', subjects: ['Ivan Petrov'] });
  expect(await news.slice.db.work('select id from development')).toHaveLength(2);
  expect((await seen(other)).development).toMatchObject({ subjects: ['I. Petrov', 'Oleg Sidorov'] });
});

it('is remembered when a later reader reads the documents again', async () => {
  const other = await split();
  await news.rereads('bravo', { subjects: ['Petrov'] });
  await news.rereads('alpha', { subjects: ['Petrov'], when: '2026-03-10' });
  const names = async (id: string) => (await seen(id)).mentions.map((one) => one.evidence.sourceName).sort();
  expect(await names(wrong)).toEqual(['alpha', 'alpha']);
  expect(await names(other)).toEqual(['bravo', 'bravo']);
});

it('is taken back by a merge, for which a second operator is wanted', async () => {
  const other = await split();
  const done = await latest();
  const back = await news.slice.ask(rulingsUndo, { id: done.id, note: 'One man.' }, operator);
  expect(back).toMatchObject({ kind: 'merge', developmentId: other, otherId: wrong, undoes: done.id });
  await news.slice.runTimers();
  expect(await latest()).toMatchObject({ id: back.id, state: 'waiting' });
  await news.slice.ask(rulingsSecond, { id: back.id, agree: true }, second);
  await news.slice.runTimers();
  const { items } = await news.slice.ask(rulingsList, { state: 'past' }, operator);
  expect(items.map((one) => [one.kind, one.state])).toEqual([
    ['merge', 'standing'],
    ['split', 'undone'],
  ]);
  expect(await seen(other)).toMatchObject({ into: wrong });
  expect((await seen(wrong)).development).toMatchObject({ subjects: ['Ivan Petrov', 'Oleg Sidorov'], sources: 2 });
});

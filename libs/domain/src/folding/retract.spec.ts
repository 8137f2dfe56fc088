import type { Mention } from '../model.js';
import { said } from './fold.cases.js';
import { Reports, standing, NOW } from './rulings.cases.js';
import { restand } from './restand.js';
import { type PageClaim, type PageKind, type PageNow, stillStands } from './retract.js';
import { saysOfItself } from './taken-back.js';
import { sketchOf } from './wording.js';

const QUOTE = 'deported the activist Lev Orlov to Moscow on Friday';
const REST =
  'The city court had heard the case for two weeks, and relatives waited outside in the rain until late in the evening.';
const page = (text: string, title: string | null = 'Activist deported') => ({ title, text, sketch: sketchOf(text) });
const mention = said({ kind: 'forced_return', stage: 'executed', subjects: ['Lev Orlov'] });
const before = page(`Border guards ${QUOTE}. ${REST}`);
const claim: PageClaim = { mention, quote: QUOTE, page: before };
const shows = (text: string, mentions: Mention[] = [], title: string | null = before.title): PageNow => ({
  is: 'read',
  mentions,
  ...page(text, title),
});
const gone = (status: number, hoursGone: number): PageNow => ({ is: 'gone', status, hoursGone });
const article: PageKind = { sourceType: 'independent', first: before, lists: false };
const gazette: PageKind = { sourceType: 'official', first: before, lists: false };
const frontPage: PageKind = { sourceType: 'independent', first: before, lists: true };
const other = 'Subscribe to read on. Our readers keep us independent, and every month thousands of them do.';

describe('a claim of a page', () => {
  it.each<[string, PageNow, PageKind, string]>([
    [
      'that says it was retracted',
      shows(`This article has been retracted. ${before.text}`, [mention]),
      article,
      'taken_back',
    ],
    ['in whose title it says so', shows(before.text, [mention], 'RETRACTED: Activist deported'), article, 'taken_back'],
    ['of a gazette that takes it back', shows(`This publication was withdrawn. ${REST}`), gazette, 'taken_back'],
    ['gone for good', gone(410, 0), article, 'gone'],
    ['missing since the morning', gone(404, 6), article, 'gone'],
    ['missing for an hour', gone(404, 1), article, 'perhaps_back'],
    ['gone from an official site', gone(410, 90), gazette, 'official'],
    ['that only says it was removed', shows('Материал удалён.', [], 'Материал удалён'), article, 'gone'],
    ['that no longer says so', shows(`Border guards questioned a man. ${REST}`), article, 'no_longer_said'],
    [
      'that now says less',
      shows(`He was detained. ${REST}`, [{ ...mention, stage: 'detained' }]),
      article,
      'no_longer_said',
    ],
    ['that now says it is a rumour', shows(REST, [{ ...mention, certainty: 'unverified' }]), article, 'no_longer_said'],
    [
      'that says the opposite',
      shows(REST, [{ ...mention, stage: 'blocked', polarity: 'mitigating' }]),
      article,
      'no_longer_said',
    ],
    ['that says so in other words', shows(`He was flown out. ${REST}`, [mention]), article, 'still_said'],
    [
      'that the reader no longer finds',
      shows(`Guards ${QUOTE.toUpperCase()}, it seems. ${REST}`),
      article,
      'words_stand',
    ],
    ['behind a wall', shows(other, [], 'Welcome'), article, 'another_text'],
    ['of a list that moved on', shows(other), frontPage, 'moved_on'],
    ['that an official page no longer shows', shows(`Something else. ${REST}`), gazette, 'official'],
  ])('%s', (_, now, kind, because) => {
    const stands = ['taken_back', 'gone', 'no_longer_said'].includes(because) ? false : true;
    expect(stillStands(claim, now, kind)).toEqual({ stands, because });
  });

  it('is not taken back by words that stood there from the beginning', () => {
    const first = page(`This article was removed from another site. ${before.text}`);
    const kind = { ...article, first };
    expect(stillStands({ ...claim, page: first }, shows(`${first.text} More.`), kind)).toMatchObject({ stands: true });
  });

  it.each([
    ['The minister said this bill has been withdrawn.', null],
    ['Прокуратура отозвала запрос об экстрадиции.', null],
    ['Жалоба была отозвана адвокатом.', null],
    ['We have withdrawn our earlier report on this case.', 'taken_back'],
    ['Новость была отозвана: редакция приносит извинения.', 'taken_back'],
    ['Матеріал видалено.', 'removed'],
  ])('%s', (text, says) => {
    expect(saysOfItself({ title: null, text })).toBe(says);
  });
});

describe('a development after sources took their word back', () => {
  const reports = new Reports();
  const [a, b] = [reports.of({ subjects: ['Lev Orlov'] }), reports.of({ subjects: ['Lev Orlov'] })];
  const official = reports.of(
    { stage: 'ordered', kind: 'forced_return', certainty: 'confirmed', subjects: ['Lev Orlov'] },
    '2023-06-08',
    { sourceType: 'official', sourceGrade: 'A' },
  );

  it('is as certain as those who stand by theirs', () => {
    const { development } = standing('d', a, b);
    expect(development.certainty).toBe('confirmed');
    const after = restand(development, { standing: [b], fallen: ['taken_back'], words: [] }, false, NOW);
    expect(after).toMatchObject({
      because: 'refolded',
      development: { version: development.version + 1, certainty: 'reported', sources: 1, state: 'active' },
    });
  });

  it('stands where an official act puts it, whatever the others take back', () => {
    const { development } = standing('d', a, b, official);
    const after = restand(development, { standing: [official], fallen: ['taken_back', 'gone'], words: [] }, false, NOW);
    expect(after).toMatchObject({ development: { stage: 'ordered', certainty: 'confirmed', state: 'active' } });
  });

  it('is withdrawn where all said it was untrue, and disputed where pages only vanished', () => {
    const { development } = standing('d', a);
    expect(restand(development, { standing: [], fallen: ['taken_back'], words: [] }, false, NOW)).toMatchObject({
      because: 'retracted',
      development: { state: 'withdrawn', stage: development.stage },
    });
    expect(restand(development, { standing: [], fallen: ['taken_back', 'gone'], words: [] }, false, NOW)).toMatchObject(
      {
        because: 'unsupported',
        development: { state: 'disputed', certainty: 'unverified' },
      },
    );
  });

  it('is no other where nothing about it has changed, and stays disputed while a ruling is open', () => {
    const { development } = standing('d', a);
    expect(restand(development, { standing: [a], fallen: [], words: [] }, false, NOW)).toEqual({
      changed: false,
      because: 'as_before',
    });
    expect(restand(development, { standing: [a], fallen: [], words: [] }, true, NOW)).toMatchObject({
      development: { state: 'disputed' },
    });
  });
});

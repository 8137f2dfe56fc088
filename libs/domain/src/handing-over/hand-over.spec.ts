import { anExposure, aPersonId } from '../testing/index.js';
import {
  consentHolds,
  followHandOver,
  HAND_OVER_UNDO_MS,
  HAND_OVER_WAITS_MS,
  handOverCode,
  handOverSize,
  linksHandedOver,
  mayUndo,
  plainHandOverCode,
  readsAlike,
  type HandOverPair,
} from './hand-over.js';

const AT = new Date('2026-03-01T10:00:00Z');
const after = (ms: number): Date => new Date(AT.getTime() + ms);
const pair = (stated: Partial<HandOverPair>): HandOverPair => ({
  ...{ giver: 'waiting', receiver: 'waiting', offeredAt: AT, carriedAt: null },
  ...stated,
});

it.each([
  ['given today', '2026-03-01', null, 'given'],
  ['given for today alone', '2026-03-01', '2026-03-01', 'given'],
  ['given for until yesterday', '2026-02-01', '2026-02-28', 'past_its_date'],
  ['dated tomorrow', '2026-03-02', null, 'lies_ahead'],
  ['that ends before it begins', '2026-02-28', '2026-02-01', 'ends_before_it_begins'],
])('a consent %s', (_, on, until, because) => {
  expect(consentHolds({ on, until, how: 'by_phone' }, '2026-03-01').because).toBe(because);
});

it.each([
  [1, '1'],
  [2, '2-5'],
  [5, '2-5'],
  [6, '6-20'],
  [20, '6-20'],
  [21, '21+'],
])('an offer of %d tells %s', (persons, size) => expect(handOverSize(persons)).toBe(size));

describe('an offer', () => {
  it.each([
    ['waits', {}, 0, 'nothing', 'waits'],
    ['waits to the last moment', {}, HAND_OVER_WAITS_MS - 1, 'nothing', 'waits'],
    ['nobody answered is over', {}, HAND_OVER_WAITS_MS, 'settle', 'time'],
    [
      'that was accepted is carried out, however late the timer is',
      { receiver: 'accepting' },
      HAND_OVER_WAITS_MS,
      'carry',
      'accepted',
    ],
    ['that was declined is over', { receiver: 'declined' }, 0, 'settle', 'receiver'],
    [
      'taken back is over, though it is being accepted',
      { giver: 'withdrawn', receiver: 'accepting' },
      0,
      'settle',
      'giver',
    ],
    ['taken back on both sides is over', { giver: 'withdrawn', receiver: 'withdrawn' }, 0, 'nothing', 'over'],
    ['that is carried out stands', { giver: 'carried', receiver: 'carried', carriedAt: AT }, 0, 'nothing', 'stands'],
    [
      'goes back when the giver asks',
      { giver: 'returning', receiver: 'carried', carriedAt: AT },
      0,
      'return',
      'asked_for',
    ],
    [
      'goes back when the receiver asks',
      { giver: 'carried', receiver: 'returning', carriedAt: AT },
      0,
      'return',
      'asked_for',
    ],
    [
      'stands for good after a week',
      { giver: 'carried', receiver: 'carried', carriedAt: AT },
      HAND_OVER_UNDO_MS,
      'seal_off',
      'undo_over',
    ],
    ['that went back is over', { giver: 'returned', receiver: 'returned', carriedAt: AT }, 0, 'nothing', 'over'],
  ] as const)('%s', (_, stated, ms, step, because) => {
    expect(followHandOver(pair(stated), after(ms))).toMatchObject({ do: step, because });
  });

  it.each([
    ['before it is carried out', { keeps: true, carriedAt: null }, 0, 'not_carried'],
    ['within the week', { keeps: true, carriedAt: AT }, HAND_OVER_UNDO_MS - 1, 'in_time'],
    ['after it', { keeps: true, carriedAt: AT }, HAND_OVER_UNDO_MS, 'too_late'],
    ['where the giver kept nothing', { keeps: false, carriedAt: AT }, 0, 'erased'],
  ] as const)('is undone %s', (_, stated, ms, because) => expect(mayUndo(stated, after(ms)).because).toBe(because));
});

it('keeps links among those who go, if links go, and lists those that are cut from either side', () => {
  const link = (from: string, to: string) => ({ from, to });
  const links = [link('a', 'b'), link('b', 'c'), link('d', 'a'), link('d', 'e')];
  const going = new Set(['a', 'b']);
  expect(linksHandedOver(links, going, ['links'])).toEqual({
    kept: [link('a', 'b')],
    cut: [link('b', 'c'), link('d', 'a')],
  });
  expect(linksHandedOver(links, going, ['papers'])).toMatchObject({ kept: [], cut: { length: 3 } });
});

it('finds records that read alike, whatever their codes and papers', () => {
  const somebody = anExposure({ id: aPersonId(1) });
  expect(
    readsAlike(somebody, { ...somebody, id: aPersonId(2), papers: { ...somebody.papers, leavesUntil: '2031-05-01' } }),
  ).toBe(true);
  expect(readsAlike(somebody, somebody)).toBe(false);
  expect(readsAlike(somebody, { ...somebody, id: aPersonId(2), origins: ['BY', 'RU'] })).toBe(false);
  expect(readsAlike(somebody, { ...somebody, id: aPersonId(2), stays: [] })).toBe(false);
});

it('makes codes that can be read out, and reads them however they are typed', () => {
  const code = handOverCode(Array.from({ length: 12 }, (_, at) => at / 12));
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(plainHandOverCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code.replaceAll('-', ''));
  expect(handOverCode(Array.from({ length: 12 }, () => 0.999999999))).toBe('ZZZZ-ZZZZ-ZZZZ');
});

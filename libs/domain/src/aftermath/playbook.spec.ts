import type { Kind } from '../model.js';
import { findPhoneNumbers } from './phone-numbers.js';
import { CARDS_BESIDE_ALERT, cardsFor, hostsOfAlert, reviewDue, saysAnything, type PlaybookTexts } from './playbook.js';
import { STARTER_KINDS, starterTexts } from './starter-cards.js';

const texts = (lawyer: string): PlaybookTexts => ({
  lawyer,
  consulate: '',
  unhcr: '',
  levers: '',
  do: '',
  dont: '',
});
const card = (kind: Kind | null, host: string | null, lawyer = 'Call', changedAt = '2026-03-01T10:00:00.000Z') => ({
  kind,
  host,
  texts: texts(lawyer),
  changedAt,
});

describe('the cards for an alert', () => {
  const wish = { kinds: ['detention'] as const, hosts: ['KG'] };
  const reasons = (cards: ReturnType<typeof card>[]) => cardsFor(cards, wish).map(({ because }) => because);

  it('go from the most specific to the general, the place before the kind', () => {
    const cards = [card(null, null), card('detention', null), card(null, 'KG'), card('detention', 'KG')];
    expect(reasons(cards)).toEqual(['this_kind_here', 'here', 'this_kind', 'everywhere']);
  });

  it.each([
    ['another kind', card('violence', 'KG')],
    ['another place', card('detention', 'KZ')],
    ['both', card('violence', 'KZ')],
  ])('leave out what is for %s', (_, other) => expect(reasons([other])).toEqual([]));

  it('show what is filled in before headings, then what was changed last, and no more than is read', () => {
    const cards = [
      card(null, 'KG', 'Number:'),
      card(null, 'KG', 'old', '2026-01-01T10:00:00.000Z'),
      card(null, 'KG', 'new', '2026-02-01T10:00:00.000Z'),
    ];
    expect(cardsFor(cards, wish).map(({ card: found }) => found.texts.lawyer)).toEqual(['new', 'old', 'Number:']);
    const many = Array.from({ length: 40 }, () => card(null, 'KG'));
    expect(cardsFor(many, wish)).toHaveLength(CARDS_BESIDE_ALERT);
  });
});

it.each([
  ['where it was reported from, and where it plays', { reported: 'AM', hosts: ['KG'], touchedIn: [] }, ['AM', 'KG']],
  ['of an agreement’s parties those that touch us', { hosts: ['KG', 'KZ', 'AM'], touchedIn: ['KZ'] }, ['KZ']],
  ['all parties where nobody knows', { hosts: ['KG', 'KZ'], touchedIn: ['RS'] }, ['KG', 'KZ']],
  ['where the persons live, where nothing else is known', { homes: ['GE', 'GE'] }, ['GE']],
])('the hosts of an alert are %s', (_, stated, hosts) => {
  expect(hostsOfAlert({ reported: null, hosts: [], touchedIn: [], homes: ['TR'], ...stated })).toEqual(hosts);
});

it('a starter card has headings in both languages and nothing to call', () => {
  for (const language of ['en', 'ru'] as const) {
    expect(saysAnything(starterTexts(language))).toBe(false);
    expect(findPhoneNumbers(Object.values(starterTexts(language)).join('\n'))).toEqual([]);
  }
  expect(new Set(STARTER_KINDS).size).toBe(STARTER_KINDS.length);
  expect(saysAnything(texts('Number:\n+996 555 010 017'))).toBe(true);
});

it.each([
  ['2026-03-02', false],
  ['2026-03-01', false],
  ['2026-02-28', true],
  [null, false],
])('a card to be looked at by %s: due is %s', (day, due) => expect(reviewDue(day, '2026-03-01')).toBe(due));

describe('telephone numbers', () => {
  it.each([
    ['Aigul +996 555 010 017, day and night', ['+996555010017']],
    ['00996 (555) 010-017 or 0555 010017', ['00996555010017', '0555010017']],
    ['+7 (727) 555-01-00/+996.312.55.50.10', ['+77275550100', '+996312555010']],
  ])('are found in %j', (text, dials) => {
    const found = findPhoneNumbers(text);
    expect(found.map(({ dial }) => dial)).toEqual(dials);
    for (const { start, end, dial } of found)
      expect(text.slice(start, end).replace(/\D/g, '')).toBe(dial.replace('+', ''));
  });

  it.each([
    'until 01.03.2026',
    'on 2026-03-01',
    '§ 0012',
    'room 017',
    'within 48 hours',
    'a+996555010017b',
    '09:30-17:00',
  ])('are not %j', (text) => expect(findPhoneNumbers(text)).toEqual([]));

  it('are found in linear time', () => {
    const begun = performance.now();
    findPhoneNumbers('+1 ('.repeat(400) + '0 '.repeat(400));
    expect(performance.now() - begun).toBeLessThan(200);
  });
});

import { z } from 'zod';
import { personEntry, reason, sourceEntry, type Reason } from '@lapwing/contracts';
import { directionOf } from './direction.js';
import { faultOf } from './faults.js';
import { preferredOf } from './language.js';
import { fromLocal, toLocal } from './local-time.js';
import { beginsAWord } from './places.js';
import { wordReason } from './reasons.js';
import { stretches } from './source-text.js';
import { distance, partialDateParts } from './time.js';

describe('how far away an instant is', () => {
  const now = new Date('2026-11-22T02:10:00Z');
  it.each([
    ['2026-11-22T02:09:50Z', { value: 0, unit: 'minute' }],
    ['2026-11-22T01:50:00Z', { value: -20, unit: 'minute' }],
    ['2026-11-22T02:40:00Z', { value: 30, unit: 'minute' }],
    ['2026-11-21T02:10:00Z', { value: -24, unit: 'hour' }],
    ['2026-11-18T02:10:00Z', { value: -4, unit: 'day' }],
    ['2026-06-22T02:10:00Z', { value: -5, unit: 'month' }],
    ['2020-12-18T00:00:00Z', { value: -6, unit: 'year' }],
  ])('%s', (instant, expected) => {
    expect(distance(now, new Date(instant))).toEqual(expected);
  });
});

describe('which way a text runs', () => {
  it('follows its language where that settles it, else its first letter', () => {
    expect(['ar', 'fa-AF', 'ru', null, ''].map(directionOf)).toEqual(['rtl', 'rtl', 'auto', 'auto', 'auto']);
  });
});

describe('a partial date', () => {
  it.each([
    ['2020', '2020'],
    ['2023-07', 'July 2023'],
    ['2026-11-21', '21 November 2026'],
  ])('%s shows no more than is known', (partial, shown) => {
    const { date, options } = partialDateParts(partial);
    expect(new Intl.DateTimeFormat('en-GB', options).format(date)).toBe(shown);
  });

  it('survives the way through the browser’s own control', () => {
    const instant = '2026-11-22T01:50:00.000Z';
    expect(fromLocal(toLocal(instant))).toBe(instant);
    expect([fromLocal(''), toLocal(null)]).toEqual([null, '']);
  });
});

describe('text from a source', () => {
  it('is cut where the words that carry the claim begin and end', () => {
    expect(stretches('He was held there.', [{ start: 7, end: 11 }])).toEqual([
      { kind: 'plain', text: 'He was ' },
      { kind: 'marked', text: 'held' },
      { kind: 'plain', text: ' there.' },
    ]);
  });

  it('shows characters that turn text around by their names', () => {
    expect(stretches('a\u202eb')).toEqual([
      { kind: 'plain', text: 'a' },
      { kind: 'control', text: 'RLO' },
      { kind: 'plain', text: 'b' },
    ]);
  });

  it('bears marks that overlap or lie outside', () => {
    const shown = stretches('abcdef', [
      { start: 4, end: 99 },
      { start: 1, end: 3 },
      { start: 2, end: 5 },
    ]);
    expect(shown.map(({ text }) => text).join('')).toBe('abcdef');
  });
});

describe('why a person is touched', () => {
  const codes: Reason['code'][] = reason.shape.code.options;
  it.each(codes)('%s has a sentence with and without a day', (code) => {
    const worded = wordReason({ code, country: 'KG', day: '2026-12-01', profile: null });
    expect([`reason.${code}`, `reason.${code}.dated`, `reason.${code}.in`]).toContain(worded.id);
    expect(wordReason({ code, country: null, day: null, profile: null }).id).toBe(`reason.${code}`);
  });
});

describe('a country that is looked for', () => {
  it.each([
    ['Armenia', 'ar', true],
    ['Denmark', 'ar', false],
    ['United Arab Emirates', 'ara', true],
    ['Гвинея-Бисау', 'бис', true],
    ['Киргизия', '', true],
  ])('%s is found by “%s”: %s', (name, typed, found) => {
    expect(beginsAWord(name, typed)).toBe(found);
  });
});

describe('the language of a new reader', () => {
  it.each([
    [['de-DE', 'ru-RU', 'en'], 'ru'],
    [['en-US'], 'en'],
    [['ky', 'kk'], 'en'],
  ])('%j', (languages, chosen) => {
    expect(preferredOf(languages)).toBe(chosen);
  });
});

describe('what is wrong with a field', () => {
  const faults = (schema: z.ZodType, entry: unknown): string[] =>
    (schema.safeParse(entry, { reportInput: true }).error?.issues ?? []).map(
      (issue) => `${issue.path.join('.')}: ${faultOf(issue)}`,
    );
  it('is said by our own sentences for a person', () => {
    const stays = [{ country: '', kind: 'residence' }];
    expect(faults(personEntry, { code: '', stays, origins: [] })).toEqual([
      'code: fault.required',
      'stays.0.country: fault.required',
      'origins: fault.choose',
    ]);
  });

  it('is said by our own sentences for an address and a source', () => {
    expect(faults(z.object({ email: z.email() }), { email: 'nobody' })).toEqual(['email: fault.email']);
    expect(faults(sourceEntry, { name: 'x'.repeat(200), url: 'ftp://x', cadenceSeconds: 1 })).toEqual([
      'name: fault.too_long',
      'url: fault.url',
      'cadenceSeconds: fault.too_few',
    ]);
  });
});

import type { SourceWish } from '@lapwing/contracts';
import { fieldWords, isTaken, valueWords, waitingOf } from './wish-words.js';

const words = {
  say: (id: string, values: object = {}) => `${id}${Object.keys(values).length === 0 ? '' : JSON.stringify(values)}`,
  place: (code: string) => `place ${code}`,
  tongue: (code: string) => `tongue ${code}`,
};
const wish = (by: SourceWish['by'], state: SourceWish['state'] = 'waiting'): SourceWish => ({
  ...{ state, reasons: ['disabled'], changes: [], by, since: '2026-03-01T10:00:00Z', second: null },
});

describe('what a wish would change', () => {
  it.each([
    ['enabled', true, 'source.wish.yes'],
    ['critical', false, 'source.wish.no'],
    ['cadenceSeconds', 300, 'source.every{"span":"span.minute{\\"count\\":5}"}'],
    ['expectedSeconds', 300, 'source.expected.set{"span":"span.minute{\\"count\\":5}"}'],
    ['slowestSeconds', null, 'source.wish.unset'],
    ['proxy', null, 'source.proxy.none'],
    ['proxy', 'tor', 'tor'],
    ['grade', 'E', 'E – grade.E'],
    ['type', 'partisan', 'source_type.partisan'],
    ['country', 'KG', 'place KG'],
    ['language', 'ru', 'tongue ru'],
    ['secrets', 'password', 'source.wish.new{"names":"password"}'],
    ['name', 'A', 'A'],
  ] as const)('is said in words: %s %p', (field, value, said) => {
    expect(valueWords(field, value, words as never)).toBe(said);
  });

  it('has the name of its field, and of one nobody knows here its own', () => {
    expect(fieldWords({ field: 'url' }, words as never)).toBe('source.url');
    expect(fieldWords({ field: 'newer' }, words as never)).toBe('newer');
  });
});

describe('the wishes that wait', () => {
  const source = (name: string, of: SourceWish | null) => ({ name, wish: of });

  it('begin with those that ask the reader', () => {
    const sources = [
      source('a', wish('self')),
      source('b', null),
      source('c', wish('own_organisation', 'refused')),
      source('d', wish('other_organisation')),
    ];
    expect(waitingOf(sources).map(({ name }) => name)).toEqual(['d', 'a']);
    expect(sources.map(isTaken)).toEqual([false, false, false, true]);
  });
});

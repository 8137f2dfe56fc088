import { daysBetween, momentsOf } from './dates.js';
import type { Language } from './language.js';
import { tokenise } from './tokens.js';

describe('dates a text names, published on Wednesday 18 June 2025', () => {
  const cases: [Language, string, string[]][] = [
    ['en', 'on June 4', ['2025-06-04']],
    ['en', 'on 4 June 2023', ['2023-06-04']],
    ['en', 'on December 3', ['2024-12-03']],
    ['en', 'in April 2024', ['2024-04']],
    ['en', 'on Monday', ['2025-06-16']],
    ['en', 'yesterday', ['2025-06-17']],
    ['en', 'late last month', ['2025-05']],
    ['en', 'last year', ['2024']],
    ['en', 'in late 2022', ['2022']],
    ['en', 'on 2025-03-01', ['2025-03-01']],
    ['en', 'he may leave', []],
    ['ru', '4 июня', ['2025-06-04']],
    ['ru', 'в декабре 2022 года', ['2022-12']],
    ['ru', '01.03.2025', ['2025-03-01']],
    ['ru', 'в прошлом году', ['2024']],
    ['ru', 'вчера', ['2025-06-17']],
    ['ru', 'во вторник', ['2025-06-17']],
  ];
  it.each(cases)('%s: %s', (language, text, expected) => {
    const tokens = tokenise(text);
    const moments = momentsOf(tokens, { from: 0, to: tokens.length }, language, '2025-06-18T10:00:00Z');
    expect(moments.map(({ when }) => when)).toEqual(expected);
  });

  it('leaves out what needs a publication date when there is none', () => {
    const tokens = tokenise('yesterday, on June 4, in 2023');
    expect(momentsOf(tokens, { from: 0, to: tokens.length }, 'en', null).map(({ when }) => when)).toEqual(['2023']);
  });

  it('counts days between dates of any precision', () => {
    expect([daysBetween('2024', '2024-01-31'), daysBetween('2024-02', '2024-03-01')]).toEqual([30, 29]);
  });
});

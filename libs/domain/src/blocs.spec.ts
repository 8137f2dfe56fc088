import { blocMembers, BLOC_NAMES } from './blocs.js';

describe('members of a bloc on a day', () => {
  it.each([
    ['CSTO', '2024-07-10', ['AM', 'BY', 'KG', 'KZ', 'RU', 'TJ']],
    ['CSTO', '2010-01-01', ['AM', 'BY', 'KG', 'KZ', 'RU', 'TJ', 'UZ']],
    ['CIS', '2008-01-01', ['AM', 'AZ', 'BY', 'GE', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'UZ']],
    ['CIS', '2024-01-01', ['AM', 'AZ', 'BY', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'UZ']],
    ['EAEU', '2015-03', ['AM', 'BY', 'KZ', 'RU']],
    ['SCO', '2025', ['BY', 'CN', 'IN', 'IR', 'KG', 'KZ', 'PK', 'RU', 'TJ', 'UZ']],
    ['UNION_STATE', '2024-01-01', ['BY', 'RU']],
    ['GCC', '2024-01-01', ['AE', 'BH', 'KW', 'OM', 'QA', 'SA']],
  ] as const)('%s on %s', (bloc, day, members) => {
    expect(blocMembers(bloc, day)).toEqual(members);
  });

  it.each([
    ['2019-12-31', 28],
    ['2024-01-01', 27],
  ])('the EU has on %s %i members', (day, count) => {
    expect(blocMembers('EU', day)).toHaveLength(count);
  });

  it.each(BLOC_NAMES)('%s has no member twice', (bloc) => {
    const members = blocMembers(bloc, '2025-01-01');
    expect(new Set(members).size).toBe(members.length);
  });
});

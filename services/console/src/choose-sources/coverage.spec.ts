import type { OfferedView } from '@lapwing/contracts';
import { coverOf, isGap } from './coverage.js';
import { chosenBy, EVERYTHING } from './filter.js';

const offered = (country: string | null, language: string | null, rest: Partial<OfferedView> = {}): OfferedView => ({
  id: `${country}-${language}`,
  name: 'Courier',
  url: 'https://courier.example/',
  grade: 'B',
  type: 'independent',
  language,
  country,
  cadenceSeconds: 300,
  connector: 'feed',
  settings: {},
  critical: false,
  owner: null,
  publisher: 'media',
  gradeBecause: 'newsroom',
  note: { en: 'Courts.', ru: 'Суды.' },
  verified: null,
  seen: true,
  readAs: null,
  besides: [],
  ...rest,
});
const readAs = { id: '0194c1a0-0107-7000-8000-000000000107', name: 'Courier', enabled: true };

describe('what is read of the countries', () => {
  const cover = coverOf(
    [offered('KG', 'ru'), offered('KG', 'ru'), offered('KG', 'ky'), offered('AM', 'hy')],
    [
      { country: 'KG', language: 'ru', sources: 3 },
      { country: 'FR', language: 'fr', sources: 1 },
    ],
  );

  it('shows those of which nothing is read first', () => {
    expect(cover.map(({ country, read }) => [country, read])).toEqual([
      ['AM', 0],
      ['FR', 1],
      ['KG', 3],
    ]);
  });

  it('shows a language that is offered and not read as a gap', () => {
    expect(cover[2]?.languages).toEqual([
      { language: 'ru', offered: 2, read: 3 },
      { language: 'ky', offered: 1, read: 0 },
    ]);
    expect(cover[2]?.languages.map(isGap)).toEqual([false, true]);
    expect(isGap({ language: 'fr', offered: 0, read: 0 })).toBe(false);
  });
});

describe('the offered sources that somebody looks for', () => {
  const items = [
    offered('KG', 'ru'),
    offered('KG', 'ky', { type: 'official', publisher: 'court', name: 'Supreme Court' }),
    offered(null, 'en', { readAs }),
    offered('AM', 'hy', { readAs: { ...readAs, enabled: false } }),
  ];
  const shown = (filter: Partial<typeof EVERYTHING>) =>
    items.filter(chosenBy({ ...EVERYTHING, ...filter })).map(({ id }) => id);

  it.each([
    [{}, ['KG-ru', 'KG-ky', 'null-en', 'AM-hy']],
    [{ country: 'KG' }, ['KG-ru', 'KG-ky']],
    [{ country: 'several' }, ['null-en']],
    [{ language: 'ky' }, ['KG-ky']],
    [{ publisher: 'court' as const }, ['KG-ky']],
    [{ unreadOnly: true }, ['KG-ru', 'KG-ky', 'AM-hy']],
    [{ words: 'supreme' }, ['KG-ky']],
  ])('by %p are %p', (filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });
});

import { SOURCE_HEALTH, type SourceView } from '@lapwing/contracts';
import { ALL_SOURCES, byCountry, chosenSources, countGroups, firstOf, NOWHERE } from './choose-health.js';
import { spanOf } from './span.js';
import { spanWords, whyWords } from './why.js';

const source = (name: string, health: SourceView['health'], country: string | null = 'KG') => ({
  ...{ name, health, country },
  url: `https://${name.toLowerCase()}.example/`,
  owner: null,
  critical: false,
});
const SOURCES = [
  source('Courier', 'ok'),
  source('Herald', 'failing', 'KZ'),
  source('Bulletin', 'silent', null),
  source('Gazette', 'gone'),
  source('Mirror', 'disabled', 'AM'),
];
const names = (sources: readonly { name: string }[]) => sources.map(({ name }) => name);

describe('the sources shown', () => {
  it('are counted by how they are, and every state has its place', () => {
    expect(countGroups(SOURCES)).toEqual({ trouble: 2, quiet: 1, well: 1, waiting: 0, off: 1 });
    const all = countGroups(SOURCE_HEALTH.map((health) => ({ health })));
    expect(all).toEqual({ trouble: 3, quiet: 2, well: 2, waiting: 1, off: 1 });
  });

  it.each([
    [{}, ['Courier', 'Herald', 'Bulletin', 'Gazette', 'Mirror']],
    [{ group: 'trouble' as const }, ['Herald', 'Gazette']],
    [{ country: 'KG' }, ['Courier', 'Gazette']],
    [{ country: NOWHERE }, ['Bulletin']],
    [{ text: 'HERALD.example' }, ['Herald']],
    [{ text: 'gaz nothing' }, []],
  ])('are those asked for: %j', (filter, expected) => {
    expect(names(chosenSources(SOURCES, { ...ALL_SOURCES, ...filter }))).toEqual(expected);
  });

  it('stand by country, the one in most need first, and the worst first in each', () => {
    const groups = byCountry(SOURCES, (country) => country);
    expect(groups.map(({ country, sources }) => [country, ...names(sources)])).toEqual([
      ['KG', 'Gazette', 'Courier'],
      ['KZ', 'Herald'],
      [NOWHERE, 'Bulletin'],
      ['AM', 'Mirror'],
    ]);
    expect(firstOf(groups, 3).map(({ sources }) => names(sources))).toEqual([['Gazette', 'Courier'], ['Herald']]);
    expect(firstOf(groups, 1).map(({ sources }) => names(sources))).toEqual([['Gazette']]);
  });
});

describe('a reason', () => {
  const say = (id: string, values?: object) => `${id} ${JSON.stringify(values)}`;

  it('has words, and one that is newer than they are has none', () => {
    expect(whyWords({ code: 'status', values: { status: 503 } }, say)).toBe('why.status.broken {"status":503}');
    expect(whyWords({ code: 'status', values: { status: 418 } }, say)).toBe('why.status.other {"status":418}');
    expect(whyWords({ code: 'deadline', values: {} }, say)).toMatch(/^why\.deadline /);
    expect(whyWords({ code: 'unheard_of', values: {} }, say)).toBeNull();
    expect(whyWords(null, say)).toBeNull();
  });

  it('tells stretches of time in the unit a person would use', () => {
    const spans = [30, 300, 7200, 172_800, 1_209_600].map((seconds) => spanOf(seconds));
    expect(spans.map(({ unit, count }) => `${count} ${unit}`)).toEqual([
      '30 second',
      '5 minute',
      '2 hour',
      '2 day',
      '14 day',
    ]);
    expect(spanWords(300, say)).toBe('span.minute {"count":5}');
  });
});

import { readFileSync } from 'node:fs';
import { aDevelopment } from '../testing/builders.js';
import type { Development } from '../model.js';
import { boardRow } from './board.js';
import { cellsOf } from './country.js';
import { entryRule, isEntryRuleOld, paperTrapOf } from './entry-rules.js';
import { factOf, isOfOrigin, monthNumber, monthText, type PictureFact, polarityAt, stageAt } from './fact.js';
import { looselyFilter, pointsFilter, uncountedFilter } from './doors.js';
import { meetsFilter, type PictureFilter, pictureFilter } from './filter.js';
import { type ExposureLevel, levelOf } from './level.js';
import { boundBy, namesOf } from './places.js';
import { PRINTED_BLOCKS, printPicture } from './print-picture.js';
import { sensitivities } from './sensitivity.js';
import { isBlind, sightOf } from './sight.js';
import { compareCounts } from './trend.js';
import { ADVERSE_WEIGHTS, MITIGATING_WEIGHTS } from './weights.js';

const MONTH = monthNumber('2026-06');

function aFact(stated: Partial<Development> = {}): PictureFact {
  const known = factOf(aDevelopment({ certainty: 'confirmed', when: '2026-06-03', subjects: ['Invented'], ...stated }));
  if (!known.counted) throw new Error(known.because);
  return known.fact;
}

function level(facts: PictureFact[], asked: Partial<Parameters<typeof levelOf>[1]> = {}, blind = false): ExposureLevel {
  const here = { host: 'KG', origin: 'RU', profiles: [], month: MONTH, ...asked };
  return levelOf(facts, here, { paperTrap: false, blind });
}

const gaveOf = ({ contributions }: ExposureLevel): number => contributions.reduce((sum, { gave }) => sum + gave, 0);

describe('a development in the picture', () => {
  test.each([
    ['2026-03-09', '2026-05-01T00:00:00.000Z', '2026-03', 'month'],
    ['2025', '2026-05-01T00:00:00.000Z', '2025-07', 'year'],
    ['2026', '2026-05-01T00:00:00.000Z', '2026-05', 'year'],
    [null, '2026-05-01T00:00:00.000Z', '2026-05', 'seen'],
  ])('said to be of %s and first seen %s counts in %s (%s)', (when, firstSeenAt, month, dated) => {
    const fact = aFact({ when, firstSeenAt });
    expect([monthText(fact.month), fact.dated]).toEqual([month, dated]);
  });

  test('that was withdrawn says nothing; a canary never did', () => {
    expect(factOf(aDevelopment({ state: 'withdrawn' }))).toEqual({ counted: false, because: 'withdrawn' });
    expect(factOf(aDevelopment({ hosts: ['XC'] }))).toEqual({ counted: false, because: 'canary' });
  });

  test('of an instrument has the stage of the country, and speaks for people where the country has left it', () => {
    const parties = [
      { country: 'KG', stage: 'suspended' as const, since: '2026-01' },
      { country: 'KZ', stage: 'ratified' as const, since: null },
    ];
    const fact = aFact({ kind: 'data_sharing_agreement', stage: 'ratified', hosts: ['KG', 'KZ', 'RU'], parties });
    expect(fact.hosts).toEqual(['KG', 'KZ']);
    expect([stageAt(fact, 'KG'), polarityAt(fact, 'KG')]).toEqual(['suspended', 'mitigating']);
    expect([stageAt(fact, 'KZ'), polarityAt(fact, 'KZ')]).toEqual(['ratified', 'adverse']);
  });

  test('without an origin is about everybody where its kind is general, else only about a state it binds', () => {
    expect(isOfOrigin(aFact({ kind: 'surveillance', origin: null }), 'RU')).toBe(true);
    expect(isOfOrigin(aFact({ kind: 'detention', origin: null }), 'RU')).toBe(false);
    const treaty = aFact({ kind: 'security_agreement', origin: null, hosts: ['KG', 'RU'] });
    expect([isOfOrigin(treaty, 'RU'), isOfOrigin(treaty, 'BY')]).toEqual([true, false]);
  });

  test('of the Union is felt in its members, each bound by way of it unless it has a line of its own', () => {
    expect(namesOf('DE', '2026-06-01')).toEqual(['DE', 'EU']);
    expect(namesOf('KG', '2026-06-01')).toEqual(['KG']);
    const bound = boundBy(
      {
        parties: [
          { country: 'EU', stage: 'signed', since: '2024-05' },
          { country: 'DE', stage: 'ratified', since: null },
        ],
      },
      '2026-06-01',
    );
    expect(bound.find(({ country }) => country === 'FR')).toMatchObject({ through: 'EU', stage: 'signed' });
    expect(bound.filter(({ country }) => country === 'DE')).toEqual([
      { country: 'DE', stage: 'ratified', since: null, through: null },
    ]);
  });
});

describe('the exposure level', () => {
  test('is the sum of what it names', () => {
    const facts = [
      aFact({ id: 'a', when: '2026-06' }),
      aFact({ id: 'b', when: '2025-01', certainty: 'reported' }),
      aFact({ id: 'c', kind: 'detention', stage: 'detained', when: '2026-02' }),
      aFact({ id: 'd', kind: 'refuge', polarity: 'mitigating', when: '2026-04' }),
    ];
    const found = level(facts);
    expect(Math.round(gaveOf(found))).toBe(found.value);
    expect(found.contributions.flatMap(({ developmentIds }) => developmentIds).sort()).toEqual(['a', 'b', 'c', 'd']);
    const old = found.contributions.find(({ developmentIds }) => developmentIds.includes('b'));
    expect(old).toMatchObject({ weightId: 'return_executed', ageMonths: 17, halfLifeMonths: 24, points: 9 });
    expect(old?.factor).toBeCloseTo(0.7 * 2 ** (-17 / 24), 10);
  });

  test('gives less for each further fact of a family and never more than its ceiling', () => {
    const many = (count: number) => level(Array.from({ length: count }, (_, at) => aFact({ id: `${at}` }))).value;
    expect(many(2) - many(1)).toBeGreaterThan(many(3) - many(2));
    expect(many(500)).toBe(40);
  });

  test('is lowered by what speaks for people, down to a floor and no further', () => {
    const bad = [aFact({ id: 'a' }), aFact({ id: 'b' })];
    const good = Array.from({ length: 40 }, (_, at) => aFact({ id: `g${at}`, kind: 'refuge', polarity: 'mitigating' }));
    const without = level(bad).value;
    expect(level([...bad, ...good.slice(0, 1)]).value).toBeLessThan(without);
    const all = level([...bad, ...good]);
    expect(all.lowered.atFloor).toBe(true);
    expect(all.value).toBe(Math.round(gaveOf(level(bad)) * 0.7));
  });

  test('takes a rumour of bad news lightly and a rumour of good news not at all; an ordinary crime weighs nothing', () => {
    const rumour = level([aFact({ certainty: 'unverified' })]).value;
    expect(rumour).toBeGreaterThan(0);
    expect(rumour).toBeLessThan(level([aFact()]).value / 3);
    const good = aFact({ id: 'g', kind: 'refuge', polarity: 'mitigating', certainty: 'unverified' });
    const crime = aFact({ id: 'x', persecution: false });
    const found = level([aFact(), good, crime]);
    expect(found.value).toBe(level([aFact()]).value);
    expect(found.uncounted).toEqual([
      { because: 'good_news_in_doubt', count: 1 },
      { because: 'ordinary_crime', count: 1 },
    ]);
  });

  test('counts half of what is disputed and says so', () => {
    const found = level([aFact({ state: 'disputed' })]);
    expect(found.disputed).toBe(true);
    expect(gaveOf(found)).toBeLessThan(gaveOf(level([aFact()])));
  });

  test('counts, of two acts that contradict each other, the bad one, shows both and says disputed', () => {
    const closed = aFact({ id: 'closed', kind: 'refuge', subjects: [] });
    const opened = aFact({ id: 'opened', kind: 'refuge', subjects: [], polarity: 'mitigating' });
    const found = level([closed, opened]);
    expect(found.contradictions).toEqual([{ kind: 'refuge', adverseId: 'closed', mitigatingId: 'opened' }]);
    expect([found.disputed, found.value]).toEqual([true, level([closed]).value]);
    const later = aFact({ id: 'later', kind: 'refuge', subjects: [], polarity: 'mitigating', when: '2026-06-20' });
    expect(level([closed, later])).toMatchObject({ contradictions: [], disputed: false });
  });

  test('counts half of what was done to other profiles only', () => {
    const facts = [aFact({ profiles: ['deserter_fought'] })];
    expect(gaveOf(level(facts, { profiles: ['activist'] }))).toBeLessThan(gaveOf(level(facts)));
    expect(gaveOf(level(facts, { profiles: ['deserter_fought'] }))).toBe(gaveOf(level(facts)));
  });

  test('is never called safe: nothing recorded is little recorded, and nothing read is not seen', () => {
    expect(level([]).word).toBe('little_recorded');
    expect(level([], {}, true).word).toBe('not_seen');
    expect(
      level(
        Array.from({ length: 60 }, (_, at) => aFact({ id: `${at}` })),
        {},
        true,
      ).word,
    ).toBe('raised');
  });

  test('rises where the paper opens no other way than the one back', () => {
    const trap = levelOf(
      [aFact()],
      { host: 'KG', origin: 'RU', profiles: [], month: MONTH },
      { paperTrap: paperTrapOf(entryRule('RU', 'KG', 'internal_passport')), blind: false },
    );
    expect(trap.paperTrap).toBeGreaterThan(0);
    expect(trap.value).toBe(Math.round(gaveOf(trap) + trap.paperTrap));
  });
});

describe('sight and trend', () => {
  const now = new Date('2026-06-10T12:00:00Z');
  const source = (lastGoodAt: string | null) => ({ country: 'KG', enabled: true, lastGoodAt });

  test('a country is dark when none of its sources was read well in time, and the days are said', () => {
    expect(sightOf([source('2026-06-01T10:00:00Z')], 'KG', now)).toMatchObject({ state: 'dark', days: 9 });
    const both = [source('2026-06-01T10:00:00Z'), source('2026-06-10T10:00:00Z')];
    expect(sightOf(both, 'KG', now)).toMatchObject({ state: 'read', sources: 2, darkSources: 1, days: 0 });
    expect(sightOf([source(null)], 'KG', now)).toMatchObject({ state: 'never_read', days: null });
    const none = sightOf(both, 'KZ', now);
    expect([none.state, isBlind(none, 0), isBlind(none, 3)]).toEqual(['no_own_source', true, false]);
  });

  test.each([
    [3, 2, false, 'too_little'],
    [9, 6, false, 'no_clear_change'],
    [20, 4, false, 'more'],
    [4, 20, false, 'fewer'],
    [4, 20, true, 'fewer_unseen'],
  ])('%d after %d (blind %s) says %s', (after, before, blind, says) => {
    expect(compareCounts(after, before, blind)).toBe(says);
  });
});

describe('numbers', () => {
  test('are what their filters list; nothing without a host is lost', () => {
    const facts = [
      aFact({ id: 'a', profiles: ['activist', 'journalist'] }),
      aFact({ id: 'b', kind: 'detention', stage: 'requested', certainty: 'reported' }),
    ];
    for (const { number } of cellsOf(facts, { host: 'KG', origin: 'RU', month: MONTH })) {
      expect(facts.filter((fact) => meetsFilter(fact, number.filter))).toHaveLength(number.count);
    }
    const nowhere = aFact({ id: 'n', hosts: [] });
    const row = boardRow([nowhere], { host: null, origin: null, month: MONTH }, null);
    expect([row.level, row.numbers.taken.count]).toEqual([null, 1]);
    expect(meetsFilter(facts[0] as PictureFact, pictureFilter({ noHost: true }))).toBe(false);
  });
});

describe('a figure that is no count', () => {
  const facts = [
    aFact({ id: 'a', when: '2025' }),
    aFact({ id: 'b', kind: 'detention', stage: 'detained', persecution: false }),
    aFact({ id: 'c', kind: 'refuge', polarity: 'mitigating', certainty: 'unverified' }),
    aFact({ id: 'd', kind: 'refuge', polarity: 'mitigating', certainty: 'reported' }),
    aFact({ id: 'e', kind: 'detention', stage: 'blocked' }),
  ];
  const place = { host: 'KG', origin: 'RU', month: MONTH };
  const behind = (filter: PictureFilter | null): string =>
    facts.flatMap((fact) => (filter !== null && meetsFilter(fact, filter) ? [fact.id] : [])).join('');

  test('of points leads to what gave them', () => {
    expect(behind(pointsFilter(place, 'all'))).toBe('ad');
    expect(behind(pointsFilter(place, 'taken'))).toBe('a');
    expect(behind(pointsFilter(place, 'for_people'))).toBe('d');
  });

  test('of what gave nothing leads to it, unless the level names it itself', () => {
    const { uncounted } = level(facts);
    expect(uncounted.map(({ because }) => [because, behind(uncountedFilter(place, because))]).sort()).toEqual([
      ['good_news_in_doubt', 'c'],
      ['no_weight', 'e'],
      ['ordinary_crime', 'b'],
    ]);
    expect(uncountedFilter(place, 'contradicted')).toBeNull();
  });

  test('of what is dated loosely leads to it', () => {
    expect(behind(looselyFilter(place))).toBe('a');
  });
});

describe('papers at a border', () => {
  test('an internal passport of Russia opens four borders, one of them only by air, and no way on', () => {
    const admits = ['AM', 'BY', 'KZ', 'KG'].map((host) => entryRule('RU', host, 'internal_passport'));
    expect(admits.map((rule) => rule.known && rule.entry)).toEqual(['admits_by_air', 'admits', 'admits', 'admits']);
    expect(admits.every(paperTrapOf)).toBe(true);
    expect(entryRule('RU', 'GE', 'internal_passport')).toMatchObject({
      of: 'all_other_hosts',
      entry: 'travel_passport_needed',
    });
  });

  test('what has no line is not known here, and an old line says so', () => {
    expect(entryRule('BY', 'AM', 'internal_passport')).toEqual({ known: false, because: 'no_line' });
    expect(entryRule('RU', 'KZ', 'foreign_passport')).toEqual({ known: false, because: 'no_line' });
    expect(entryRule('RU', 'RU', 'internal_passport')).toEqual({ known: false, because: 'inside_the_origin' });
    const rule = { lookedAt: '2026-01-01' };
    expect([isEntryRuleOld(rule, '2026-06-30'), isEntryRuleOld(rule, '2026-07-10')]).toEqual([false, true]);
  });
});

describe('docs/picture.md', () => {
  const text = readFileSync(new URL('../../../../docs/picture.md', import.meta.url), 'utf8');
  /** Tables are padded where they are printed. */
  const bare = (printed: string): string => printed.replace(/-{3,}/g, '---').replace(/\s+/g, ' ');

  test('prints every figure as it stands in the data (npm run documents)', () => {
    for (const name of PRINTED_BLOCKS) expect(text).toContain(`<!-- printed: ${name} -->`);
    expect(bare(text)).toBe(bare(printPicture(text)));
  });

  test('every figure has a reason, and no single one moves a level by more than fifteen points', () => {
    for (const { why } of [...ADVERSE_WEIGHTS, ...MITIGATING_WEIGHTS]) expect(why.length).toBeGreaterThan(20);
    expect(Math.max(...sensitivities().map(({ mostMoved }) => Math.abs(mostMoved)))).toBeLessThanOrEqual(15);
    expect(Math.max(...sensitivities().map(({ swapped }) => swapped))).toBeLessThanOrEqual(1);
    expect(new Set(sensitivities().map(({ weightId }) => weightId)).size).toBe(20);
  });
});

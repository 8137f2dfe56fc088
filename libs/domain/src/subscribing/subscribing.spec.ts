import { aDevelopment, aSubscription } from '../testing/index.js';
import { INSTRUMENT_KINDS, KINDS, STAGES, type Kind, type Subscription, type Urgency } from '../model.js';
import type { Touched } from '../matching/reasons.js';
import { checkSubscription } from './check-subscription.js';
import { compareUrgency } from './compare-urgency.js';
import { followWish, othersCould, type Seconding } from './follow-wish.js';
import { kindsOfMute, mutedBy, whileMuted, type Mute } from './mutes.js';
import { PRESETS, presetOf } from './presets.js';
import { canBeCritical } from './reach.js';
import { previewOf, type Judgement } from './preview.js';
import { adjustUrgency, DEFAULT_URGENCY, urgencyAt, type UrgencyModifier } from './urgency-table.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const hours = (count: number): Date => new Date(NOW.getTime() + count * 3_600_000);

describe('the default table', () => {
  const word: Record<Urgency, string> = { critical: 'C', high: 'h', digest: '.' };
  const row = (kind: Kind): string =>
    [true, false]
      .map((isNew) => STAGES.map((stage) => word[urgencyAt(DEFAULT_URGENCY, kind, stage, isNew)]).join(''))
      .join(' ');

  test.each([
    ['forced_return', '.hCCC....... .hhhh.......'],
    ['detention', '.hCCC....... .hhhh.......'],
    ['abduction', 'hhCCChhhhhhh hhhhhhhhhhhh'],
    ['violence', 'hhCCChhhhhhh hhhhhhhhhhhh'],
    ['pressure', '............ ............'],
    ['origin_action', '............ ............'],
    ['refuge', '...hh....... ...hh.......'],
    ...INSTRUMENT_KINDS.map((kind) => [kind, '.hhhhh..hhhh .hhhhh..hhhh'] as const),
  ] as const)('says of %s, while new and later, by stage: %s', (kind, expected) => expect(row(kind)).toBe(expected));

  const steps: [string, Urgency, Kind, UrgencyModifier[], Urgency][] = [
    ['nothing holds', 'critical', 'detention', [], 'critical'],
    ['nobody has verified it', 'critical', 'detention', ['unverified'], 'high'],
    ['another profile and nobody has verified it', 'critical', 'abduction', ['unverified', 'other_profile'], 'digest'],
    ['the person is on a list', 'digest', 'detention', ['wanted_abroad'], 'high'],
    [
      'the person is on a list, but the table does not call it critical',
      'high',
      'detention',
      ['wanted_abroad'],
      'high',
    ],
    [
      'the person is on a list, but nobody has verified it',
      'critical',
      'detention',
      ['unverified', 'wanted_abroad'],
      'high',
    ],
    ['the step is of another kind', 'high', 'violence', ['wanted_abroad', 'lasting_title'], 'high'],
    ['two steps cancel out', 'critical', 'detention', ['other_profile', 'wanted_abroad'], 'critical'],
  ];
  test.each(steps)('moves it as it should when %s', (_name, urgency, kind, holding, expected) => {
    expect(adjustUrgency(DEFAULT_URGENCY, urgency, kind, holding)).toBe(expected);
  });

  test('makes nothing critical that stands for years, nor refuge', () => {
    const never = ['pressure', 'origin_action', 'refuge', ...INSTRUMENT_KINDS];
    expect(KINDS.filter((kind) => !canBeCritical(DEFAULT_URGENCY, kind)).sort()).toEqual(never.sort());
  });

  test('is compared cell by cell', () => {
    const levels = { ...DEFAULT_URGENCY.levels, pressure: { executed: { fresh: 'high', later: 'digest' } } } as const;
    const other = { levels, steps: { ...DEFAULT_URGENCY.steps, other_profile: 0 } } as const;
    expect(compareUrgency(DEFAULT_URGENCY, other)).toEqual({
      levels: [{ kind: 'pressure', stage: 'executed', isNew: true, before: 'digest', after: 'high' }],
      steps: [{ modifier: 'other_profile', before: -1, after: 0 }],
    });
  });
});

describe('a mute', () => {
  const mute: Mute = {
    id: 'm',
    orgId: 'o',
    from: NOW.toISOString(),
    until: hours(24).toISOString(),
    kinds: [],
    countries: [],
    subscriptionId: null,
    developmentId: null,
  };
  const detained = aDevelopment({ kind: 'detention', stage: 'detained' });
  const cases: [string, Partial<Mute>, string | null, Date, string | null, boolean][] = [
    ['of everything', {}, 'KG', NOW, null, true],
    ['before it begins', {}, 'KG', hours(-1), null, false],
    ['in its last moment', {}, 'KG', hours(23.99), null, true],
    ['at its end', {}, 'KG', hours(24), null, false],
    ['of the country', { countries: ['KG'] }, 'KG', NOW, null, true],
    ['of another country', { countries: ['KZ'] }, 'KG', NOW, null, false],
    ['of a country, for an act of the origin', { countries: ['KG'] }, null, NOW, null, false],
    ['of the kind', { kinds: ['detention'] }, 'KG', NOW, null, true],
    ['of another kind', { kinds: ['abduction'] }, 'KG', NOW, null, false],
    ['of the subscription', { subscriptionId: 's' }, 'KG', NOW, 's', true],
    ['of another subscription', { subscriptionId: 's' }, 'KG', NOW, 't', false],
    ['of this development', { developmentId: detained.id }, 'KG', NOW, null, true],
    ['of another development', { developmentId: 'other' }, 'KG', NOW, null, false],
    ['of the Union, where it does not act', { countries: ['EU'] }, 'DE', NOW, null, false],
  ];
  test.each(cases)('%s', (_name, stated, country, at, subscription, holds) => {
    expect(mutedBy([{ ...mute, ...stated }], detained, country, at, subscription) !== null).toBe(holds);
  });

  test('of the Union reaches its member states when it acts', () => {
    const closed = aDevelopment({ kind: 'refuge', hosts: ['EU'] });
    expect(mutedBy([{ ...mute, countries: ['EU'] }], closed, 'DE', NOW)).not.toBeNull();
  });

  test('of one development holds while it stays within its family', () => {
    expect(kindsOfMute(detained)).toEqual(['detention', 'abduction', 'forced_return']);
  });

  test('lets nothing new ring and takes nothing back', () => {
    const judged: Touched = { personId: 'p', urgency: 'critical', stage: 'executed', reasons: [] };
    const stood: Touched = { personId: 'p', urgency: 'high', stage: 'requested', reasons: [] };
    expect(whileMuted(judged, null)).toEqual({ ...judged, urgency: 'digest' });
    expect(whileMuted(judged, stood)).toBe(stood);
    expect(whileMuted({ ...judged, urgency: 'digest' }, stood)).toMatchObject({ urgency: 'digest' });
  });
});

describe('a wish that waits', () => {
  const there = { askerMayAsk: true, others: true };
  const alone = { askerMayAsk: true, others: false };
  const cases: [string, boolean, typeof there, number, string][] = [
    ['waits for the second', false, there, 1, 'wants_a_second'],
    ['waits for the second, however long, when there is one', true, there, 30, 'wants_a_second'],
    ['waits a day where there is no second', true, alone, 23, 'takes_effect_alone'],
    ['is carried out after that day', true, alone, 24, 'nobody_else'],
    ['is not carried out when the second left after it was asked', false, alone, 30, 'wants_a_second'],
    ['ends after a week', false, there, 168, 'too_late'],
    [
      'ends when who asked is gone, even where there is no second',
      true,
      { ...alone, askerMayAsk: false },
      30,
      'asker_gone',
    ],
  ];
  test.each(cases)('%s', (_name, wasAlone, who, after, because) => {
    expect(followWish({ askedAt: NOW, wasAlone }, who, hours(after)).because).toBe(because);
  });

  const one = (stated: Partial<Seconding>): Seconding => ({
    id: 'b',
    roles: ['operator'],
    active: true,
    couldUntil: null,
    ...stated,
  });
  const members: [string, Partial<Seconding>, boolean][] = [
    ['an operator', {}, true],
    ['an admin', { roles: ['organisation_admin', 'caseworker'] }, true],
    ['who asks', { id: 'a' }, false],
    ['a caseworker', { roles: ['caseworker'] }, false],
    ['somebody suspended long ago', { active: false, couldUntil: hours(-169) }, false],
    ['somebody removed an hour ago', { active: false, couldUntil: hours(-1) }, true],
    ['somebody whose role was taken yesterday', { roles: ['caseworker'], couldUntil: hours(-24) }, true],
    ['somebody of whom nothing was told', { roles: null }, false],
  ];
  test.each(members)('could be answered by %s: %s', (_name, stated, could) => {
    expect(othersCould([one({ id: 'a' }), one(stated)], 'a', NOW)).toBe(could);
  });
});

describe('a subscription', () => {
  const all = { countries: [], kinds: [], stages: [], profiles: [] };
  test.each([
    ['of everything', {}, []],
    ['of a stage its kinds have', { kinds: ['refuge', 'wanted_list'], stages: ['in_force'] }, []],
    [
      'of a stage none of its kinds has',
      { kinds: ['detention'], stages: ['detained', 'signed'] },
      ['stages.1 stage_of_no_kind'],
    ],
    ['of a country that does not exist', { countries: ['KG', 'QQ'] }, ['countries.1 unknown_country']],
    ['of a country named twice', { countries: ['KG', 'KG'] }, ['countries.1 named_twice']],
  ] as const)('%s', (_name, stated, faults) => {
    const found = checkSubscription({ ...all, ...stated } as Parameters<typeof checkSubscription>[0]);
    expect(found.map(({ path, fault }) => `${path} ${fault}`)).toEqual(faults);
  });

  test('of a preset can always come true', () => {
    expect(PRESETS.flatMap((preset) => checkSubscription(presetOf(preset)))).toEqual([]);
    expect(presetOf('everything')).toMatchObject({ enabled: true, kinds: [], countries: [], windowDays: 30 });
    expect(KINDS.length).toBeGreaterThan(presetOf('people').kinds.length);
  });
});

describe('a preview', () => {
  const at = (days: number): string => hours(-24 * days).toISOString();
  const judged = (days: number, stated: Partial<Judgement>): Judgement => ({
    development: aDevelopment({ id: `d${days}`, changedAt: at(days) }),
    alone: { urgency: 'critical', touched: 30 },
    before: null,
    after: { urgency: 'critical', touched: 30 },
    isRaised: false,
    ...stated,
  });
  const shown = (list: Judgement[], maySeePersons = true, stated: Partial<Subscription> = {}) => {
    const wish = aSubscription(stated);
    return previewOf(list, { wish, standing: [wish], maySeePersons, days: 90 }, NOW);
  };

  test('counts by urgency and week and names the most urgent first', () => {
    const high = { urgency: 'high', touched: 1 } as const;
    const { counts, weeks, items } = shown([judged(20, { alone: high }), judged(1, {}), judged(8, {})]);
    expect(counts).toEqual({ critical: 2, high: 1, digest: 0 });
    expect(weeks.slice(-3).map(({ critical, high: many }) => [critical, many])).toEqual([
      [0, 1],
      [1, 0],
      [1, 0],
    ]);
    expect(items.map(({ developmentId, touched }) => `${developmentId} ${touched}`)).toEqual([
      'd1 many',
      'd8 many',
      'd20 few',
    ]);
  });

  test('says what would fall silent, ring lower or come anew', () => {
    const before = { urgency: 'critical', touched: 9 } as const;
    const { changes, losses } = shown([
      judged(1, { alone: null, before, after: null }),
      judged(2, { before, after: { urgency: 'high', touched: 9 } }),
      judged(3, {}),
      judged(4, { before }),
    ]);
    expect(changes).toEqual({ silent: 1, lower: 1, higher: 0, fresh: 1, same: 1 });
    expect(losses.map(({ change }) => change)).toEqual(['lower', 'silent']);
  });

  test('is for who may see no persons the same whether few are touched or nobody', () => {
    const few = { urgency: 'critical', touched: 4 } as const;
    const touched = judged(1, { alone: few, before: few, after: few });
    const nobody = judged(1, { alone: null, before: null, after: null });
    expect(shown([touched], false)).toEqual(shown([nobody], false));
    expect(shown([touched]).counts.critical).toBe(1);
    expect(shown([judged(1, { alone: { ...few, touched: 5 } })], false).items).toMatchObject([{ touched: 'some' }]);
  });

  test.each([
    ['everything', 'detention', {}, 1],
    ['a country', 'detention', { countries: ['KG'] }, 0],
    ['a profile', 'detention', { profiles: ['lgbt'] }, 0],
    ['a stage of what is done to people', 'detention', { stages: ['detained'] }, 1],
    ['everything, of an agreement', 'extradition_agreement', {}, 1],
    ['a stage, which differs by country in an agreement', 'extradition_agreement', { stages: ['signed'] }, 0],
  ] as const)('shows them an alert that stands when the wish asks for %s of a %s', (_name, kind, stated, count) => {
    const few = { urgency: 'high', touched: 2 } as const;
    const standing = judged(1, { alone: few, after: few, isRaised: true });
    const alert = { ...standing, development: { ...standing.development, kind } };
    expect(shown([alert], false, stated as Partial<Subscription>).items).toHaveLength(count);
  });
});

import { COUNTRY_CODES } from '../matching/countries.js';
import { aSubscription } from '../testing/index.js';
import type { Subscription } from '../model.js';
import type { Mute } from './mutes.js';
import { afterDeed, type Ringing, type RingingDeed } from './ringing.js';
import { DEFAULT_URGENCY, type UrgencyTable } from './urgency-table.js';
import { isCovered, weakens, type Weakening } from './weakens.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const DEVELOPMENT = '0199a000-0000-7000-8000-0000000000d0';
const POLICY = '0199a000-0000-7000-8000-00000000000f';
const ALL = aSubscription({ id: 'a' });
const SECOND = aSubscription({ id: 'b' });

function aMute(stated: Partial<Mute> = {}): Mute {
  const span = { from: NOW.toISOString(), until: '2026-03-11T12:00:00.000Z' };
  const scope = { kinds: [], countries: [], subscriptionId: null, developmentId: null };
  return { id: 'm', orgId: ALL.orgId, ...span, ...scope, ...stated };
}
function ringing(stated: Partial<Ringing> = {}): Ringing {
  return { subscriptions: [ALL], mutes: [], table: null, ...stated };
}
function told(lost: readonly Weakening[]): string[] {
  return lost.map(({ effect, kind, countries }) => `${effect} ${kind} ${countries?.join('+') ?? 'anywhere'}`);
}
function by(deed: RingingDeed, before: Ringing = ringing()): string[] {
  return told(weakens(before, afterDeed(before, deed), NOW));
}
function changed(stated: Partial<Subscription>, before: Ringing = ringing()): string[] {
  return by({ do: 'change_subscription', subscription: { ...ALL, ...stated } }, before);
}
function table(stated: UrgencyTable['levels'], steps: Partial<UrgencyTable['steps']> = {}): UrgencyTable {
  return { levels: { ...DEFAULT_URGENCY.levels, ...stated }, steps: { ...DEFAULT_URGENCY.steps, ...steps } };
}

const CRITICAL = ['forced_return', 'abduction', 'detention', 'violence'] as const;
const everything = (effect: string): string[] => CRITICAL.map((kind) => `${effect} ${kind} anywhere`);
const HIGH = { fresh: 'high', later: 'high' } as const;
const ALWAYS = { fresh: 'critical', later: 'critical' } as const;

describe('a subscription weakens', () => {
  const cases: [string, Partial<Subscription>, string[]][] = [
    ['when it is switched off', { enabled: false }, everything('silent')],
    [
      'when it keeps to some kinds',
      { kinds: ['abduction', 'violence'] },
      ['silent forced_return anywhere', 'silent detention anywhere'],
    ],
    [
      'not when it leaves out stages that are never critical',
      { stages: ['requested', 'detained', 'ordered', 'executed'] },
      [],
    ],
    [
      'when it leaves out a stage that is critical',
      { stages: ['ordered', 'executed'] },
      everything('silent').slice(0, 4),
    ],
    ['when it keeps to some countries', { countries: ['KZ'] }, everything('silent')],
    ['when it keeps to some profiles', { profiles: ['lawyer'] }, everything('silent')],
    ['when its window is shorter than what is new', { windowDays: 2 }, everything('silent')],
    ['when it fixes a lower urgency', { urgency: 'high' }, everything('lower')],
    ['when another policy tells of it', { policyId: POLICY }, everything('other_policy')],
    ['not when its window is shorter but holds what is new', { windowDays: 3 }, []],
    ['not when rumours stay out, which are never critical', { minimumCertainty: 'reported' }, []],
    ['when what is reported stays out', { minimumCertainty: 'confirmed' }, everything('silent')],
    [
      'not when it leaves out what is never critical',
      { kinds: ['forced_return', 'abduction', 'detention', 'violence'] },
      [],
    ],
    ['not when it is renamed or reaches further back', { name: 'Other', windowDays: 90 }, []],
    ['not when it fixes the highest urgency', { urgency: 'critical' }, []],
  ];
  test.each(cases)('%s', (_name, stated, expected) => expect(changed(stated)).toEqual(expected));

  test('only where it rings, when it named countries', () => {
    const before = ringing({ subscriptions: [{ ...ALL, countries: ['KG', 'KZ'] }] });
    expect(changed({ countries: ['KG'], kinds: ['detention'] }, before)).toContain('silent detention KZ');
    expect(changed({ countries: ['KG', 'KZ', 'AM'] }, before)).toEqual([]);
  });

  test('in the whole Union, when the Union is left out', () => {
    const before = ringing({ subscriptions: [{ ...ALL, kinds: ['detention'], countries: ['EU', 'DE'] }] });
    expect(changed({ kinds: ['detention'], countries: ['DE'] }, before)).toEqual(['silent detention EU']);
  });

  test('what it fixed as critical counts too', () => {
    const before = ringing({ subscriptions: [{ ...ALL, kinds: ['pressure'], urgency: 'critical' }] });
    expect(changed({ kinds: ['pressure'] }, before)).toEqual(['lower pressure anywhere']);
  });

  test('never by being added, and never what is still wanted by another one', () => {
    expect(by({ do: 'add_subscription', subscription: { ...SECOND, urgency: 'digest' } })).toEqual([]);
    expect(changed({ enabled: false }, ringing({ subscriptions: [ALL, SECOND] }))).toEqual([]);
  });

  test('at the second of two steps that are harmless alone', () => {
    const both = ringing({ subscriptions: [ALL, SECOND] });
    const first: RingingDeed = { do: 'change_subscription', subscription: { ...ALL, enabled: false } };
    expect(by(first, both)).toEqual([]);
    const second: RingingDeed = { do: 'change_subscription', subscription: { ...SECOND, enabled: false } };
    expect(by(second, afterDeed(both, first))).toEqual(everything('silent'));
  });

  test('by halves of the countries that together were everywhere', () => {
    const here = { ...ALL, countries: ['KG'], kinds: ['detention' as const] };
    const there = { ...SECOND, countries: ['KG', 'KZ'], kinds: ['detention' as const] };
    const before = ringing({ subscriptions: [here, there] });
    const narrowed: RingingDeed = { do: 'change_subscription', subscription: { ...here, enabled: false } };
    expect(by(narrowed, before)).toEqual([]);
    const rest: RingingDeed = { do: 'change_subscription', subscription: { ...there, countries: ['KZ'] } };
    expect(by(rest, afterDeed(before, narrowed))).toEqual(['silent detention KG']);
  });
});

describe('a mute weakens', () => {
  const cases: [string, Partial<Mute>, string[]][] = [
    ['of everything', {}, everything('silent')],
    ['of a kind that can be critical', { kinds: ['detention', 'pressure'] }, ['silent detention anywhere']],
    ['of a kind that never is', { kinds: ['pressure', 'surveillance'] }, []],
    ['of a country', { countries: ['KZ'], kinds: ['abduction'] }, ['silent abduction KZ']],
    ['of a subscription', { subscriptionId: ALL.id, kinds: ['violence'] }, ['silent violence anywhere']],
    ['of another subscription not', { subscriptionId: 'z' }, []],
    ['of one development', { developmentId: DEVELOPMENT, kinds: ['detention'] }, ['silent detention anywhere']],
  ];
  test.each(cases)('%s', (_name, stated, expected) => {
    expect(by({ do: 'mute', mute: aMute(stated) })).toEqual(expected);
  });

  test('when it only lasts longer than one that holds', () => {
    const before = ringing({ mutes: [aMute({ kinds: ['detention'] })] });
    const longer = aMute({ id: 'n', kinds: ['detention'], until: '2026-04-01T12:00:00.000Z' });
    expect(by({ do: 'mute', mute: longer }, before)).toEqual(['silent detention anywhere']);
    const shorter = aMute({ id: 'n', kinds: ['detention'], until: '2026-03-05T12:00:00.000Z' });
    expect(by({ do: 'mute', mute: shorter }, before)).toEqual([]);
  });
});

describe('the table weakens', () => {
  const cases: [string, UrgencyTable | null, string[]][] = [
    ['when a critical stage is lowered', table({ violence: { executed: HIGH } }), ['lower violence anywhere']],
    [
      'not when what is never critical is lowered',
      table({ surveillance: { in_force: { fresh: 'digest', later: 'digest' } } }),
      [],
    ],
    ['not when what no step makes critical is lowered', table({ refuge: { executed: HIGH } }), []],
    ['not when something is raised', table({ pressure: { executed: ALWAYS } }), []],
    [
      'when a step that kept it critical is taken away',
      table({}, { wanted_abroad: 0 }),
      ['lower forced_return anywhere', 'lower detention anywhere'],
    ],
    ['not when a step is milder', table({}, { other_profile: 0 }), []],
    ['not when it is the default again', null, []],
  ];
  test.each(cases)('%s', (_name, to, expected) => expect(by({ do: 'set_urgency', table: to })).toEqual(expected));

  test('when it falls back to the default from something stricter', () => {
    const before = ringing({ table: table({ pressure: { executed: ALWAYS } }) });
    expect(by({ do: 'set_urgency', table: null }, before)).toEqual(['lower pressure anywhere']);
  });

  test('not where every subscription fixes its own urgency', () => {
    const before = ringing({ subscriptions: [{ ...ALL, urgency: 'critical' }] });
    expect(by({ do: 'set_urgency', table: table({ violence: { executed: HIGH } }) }, before)).toEqual([]);
  });
});

test('what a second person agreed to covers as much, and no more', () => {
  const known: Weakening[] = [{ effect: 'silent', kind: 'detention', countries: ['KG', 'KZ'] }];
  expect(isCovered([{ effect: 'silent', kind: 'detention', countries: ['KZ'] }], known)).toBe(true);
  expect(isCovered([{ effect: 'silent', kind: 'detention', countries: null }], known)).toBe(false);
  expect(isCovered([{ effect: 'lower', kind: 'detention', countries: ['KZ'] }], known)).toBe(false);
  expect(isCovered([], known)).toBe(true);
});

test('the largest comparison there can be comes to an end', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const codes = Array.from({ length: 250 }, (_, n) => `${letters[n % 26]}${letters[Math.floor(n / 26)]}`);
  const subscriptions = Array.from({ length: 30 }, (_, n) =>
    aSubscription({
      id: String(n).padStart(2, '0'),
      countries: codes.filter((_code, at) => at % (n + 2) !== 0),
      windowDays: n + 1,
    }),
  );
  const mutes = Array.from({ length: 20 }, (_, n) =>
    aMute({ id: String(n), countries: codes.slice(n, n + 9), until: `2026-03-${String(n + 10)}T00:00:00.000Z` }),
  );
  const before = ringing({ subscriptions, mutes });
  const after = afterDeed(before, { do: 'mute', mute: aMute({ id: 'last', kinds: ['abduction'] }) });
  expect(weakens(before, after, NOW).map(({ kind }) => kind)).toEqual(['abduction']);
});

test('mutes of every country, each until another day and of another development, hold nobody up', () => {
  const subscriptions = Array.from({ length: 10 }, (_, n) =>
    aSubscription({ id: `${n}`, countries: [...COUNTRY_CODES] }),
  );
  const mutes = Array.from({ length: 20 }, (_, n) =>
    aMute({
      id: `${n}`,
      countries: [...COUNTRY_CODES],
      subscriptionId: `${n % 10}`,
      developmentId: n % 2 === 0 ? `${n}` : null,
      until: `2026-03-${n + 10}T00:00:00.000Z`,
    }),
  );
  const before = ringing({ subscriptions, mutes });
  const begun = process.cpuUsage();
  expect(by({ do: 'set_urgency', table: table({}, { far_plans: 0 }) }, before)).toEqual([]);
  // Half a second of a processor; were every combination tried, it would be hours.
  expect(process.cpuUsage(begun).user / 1_000_000).toBeLessThan(20);
});

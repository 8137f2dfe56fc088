import { aDevelopment, anExposure, aPersonId, aSubscription } from '../testing/index.js';
import { match } from '../testing/match.js';
import type { Urgency } from '../model.js';
import type { Mute } from '../subscribing/mutes.js';
import { ExposureIndex } from './exposure-index.js';
import { listTouched } from './group-touched.js';
import type { Match, Standing } from './match.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const ringing = () => ({ subscriptions: [aSubscription()], mutes: [], table: null });

function urgencyOf(found: Match): Urgency | string {
  return found.matched ? found.urgency : found.because;
}

describe('a mute', () => {
  const mute: Mute = {
    id: 'm',
    orgId: 'o',
    from: '2026-02-28T00:00:00.000Z',
    until: '2026-03-10T00:00:00.000Z',
    kinds: ['forced_return'],
    countries: ['KG'],
    subscriptionId: null,
    developmentId: null,
  };
  const index = new ExposureIndex([anExposure()]);
  const judgeMuted = (mutes: Mute[], now = NOW, standing: Standing | null = null): Match =>
    match(aDevelopment(), index, { ...ringing(), mutes }, now, standing);

  test('keeps what is new from ringing, and says so', () => {
    expect(judgeMuted([mute])).toMatchObject({
      urgency: 'digest',
      touched: [{ reasons: expect.arrayContaining([expect.objectContaining({ code: 'muted' })]) }],
    });
    expect(urgencyOf(judgeMuted([{ ...mute, countries: ['AM'] }]))).toBe('critical');
    expect(urgencyOf(judgeMuted([{ ...mute, kinds: ['abduction'] }]))).toBe('critical');
  });

  test.each([
    ['2026-03-02', 'critical'],
    ['2026-03-11', 'high'],
    ['2026-05-11', 'digest'],
  ])('that ends on %s lets what still stands ring at the age it has by then: %s', (day, urgency) => {
    const ended = { ...mute, until: `${day}T00:00:00.000Z` };
    const muted = judgeMuted([ended]);
    const touched = new Map(muted.matched ? listTouched(muted.touched).map((it) => [it.personId, it]) : []);
    const later = new Date(`${day}T00:00:00Z`);
    expect(urgencyOf(judgeMuted([ended], later, { since: NOW, touched }))).toBe(urgency);
  });

  test('takes nothing back from who was rung before it began', () => {
    const before = judgeMuted([]);
    const touched = new Map(before.matched ? listTouched(before.touched).map((it) => [it.personId, it]) : []);
    expect(urgencyOf(judgeMuted([mute], NOW, { since: NOW, touched }))).toBe('critical');
  });
});

test('of several subscriptions each person counts at the most urgent, and its policy is followed', () => {
  const [quiet, loud] = ['0199a000-0000-7000-8000-0000000000f1', '0199a000-0000-7000-8000-0000000000f2'];
  const subscriptions = [
    aSubscription({ id: quiet, policyId: quiet, urgency: 'digest' }),
    aSubscription({ id: loud, policyId: loud, profiles: ['activist'] }),
  ];
  const index = new ExposureIndex([anExposure(), anExposure({ id: aPersonId(2), profiles: ['religious'] })]);
  const found = match(aDevelopment(), index, { subscriptions, mutes: [], table: null }, NOW);
  expect(found).toMatchObject({ urgency: 'critical', policyId: loud });
  expect(
    found.matched &&
      listTouched(found.touched)
        .map(({ urgency }) => urgency)
        .sort(),
  ).toEqual(['critical', 'digest']);
});

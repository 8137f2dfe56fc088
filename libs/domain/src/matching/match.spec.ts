import { aDevelopment, aDocument, anExposure, aStay, aSubscription } from '../testing/index.js';
import { match } from '../testing/match.js';
import type { Development, Exposure, Subscription, Urgency } from '../model.js';
import { ExposureIndex } from './exposure-index.js';
import { listTouched } from './group-touched.js';
import type { Match } from './match.js';
import { papersOf } from './papers.js';

import type { Ringing } from '../subscribing/ringing.js';

const NOW = new Date('2026-03-01T12:00:00Z');

function urgencyOf(found: Match): Urgency | string {
  return found.matched ? found.urgency : found.because;
}

function judge(
  development: Partial<Development>,
  exposure: Partial<Exposure> = {},
  subscription: Partial<Subscription> = {},
): Match {
  return match(aDevelopment(development), new ExposureIndex([anExposure(exposure)]), ringing(subscription), NOW);
}

function ringing(subscription: Partial<Subscription> = {}): Ringing {
  return { subscriptions: [aSubscription(subscription)], mutes: [], table: null };
}

describe('urgency by default', () => {
  const table: [string, Partial<Development>, Urgency | string][] = [
    ['a deportation of yesterday', { when: '2026-02-28' }, 'critical'],
    ['a deportation of three days ago', { when: '2026-02-26' }, 'critical'],
    ['a deportation of five days ago', { when: '2026-02-24' }, 'high'],
    ['a deportation dated by its month only', { when: '2026-02' }, 'high'],
    ['an undated deportation, read just now', { when: null }, 'critical'],
    [
      'an undated deportation of somebody first heard of long ago',
      { when: null, firstSeenAt: '2025-11-01T09:00:00.000Z', changedAt: '2026-03-01T09:00:00.000Z' },
      'critical',
    ],
    ['an unverified deportation', { certainty: 'unverified' }, 'high'],
    ['an ordered extradition', { stage: 'ordered' }, 'critical'],
    ['a requested extradition', { stage: 'requested' }, 'high'],
    ['a threat of deportation', { stage: 'threatened' }, 'digest'],
    ['an abduction', { kind: 'abduction' }, 'critical'],
    ['violence', { kind: 'violence' }, 'critical'],
    ['a detention', { kind: 'detention', stage: 'detained' }, 'critical'],
    ['pressure', { kind: 'pressure' }, 'digest'],
    ['a signed data pact', { kind: 'data_sharing_agreement', stage: 'signed' }, 'high'],
    ['a ratified treaty', { kind: 'extradition_agreement', stage: 'ratified' }, 'high'],
    ['a camera system going live', { kind: 'surveillance', stage: 'in_force', origin: null }, 'high'],
    ['a negotiated treaty', { kind: 'extradition_agreement', stage: 'negotiating' }, 'digest'],
    ['a rumoured mechanism', { kind: 'security_agreement', stage: 'rumoured', certainty: 'unverified' }, 'digest'],
    ['an unverified signature', { kind: 'security_agreement', stage: 'signed', certainty: 'unverified' }, 'digest'],
    ['a closed refuge', { kind: 'refuge', stage: 'executed' }, 'high'],
    ['a suspended pact', { kind: 'data_sharing_agreement', stage: 'suspended', polarity: 'mitigating' }, 'digest'],
    ['a foreign-agent label', { kind: 'origin_action', hosts: [] }, 'digest'],
    ['a label that names the profile', { kind: 'origin_action', hosts: [], profiles: ['activist'] }, 'high'],
    ['an ordinary crime', { persecution: false }, 'ordinary_crime'],
    ['unknown persecution', { persecution: 'unknown' }, 'critical'],
    ['a withdrawn development', { state: 'withdrawn' }, 'withdrawn'],
    ['what happened long ago', { when: '2023-10-17' }, 'too_old'],
    ['what is told as history', { when: '2022-12', background: true }, 'background'],
    ['history without a date', { when: null, background: true }, 'background'],
    ['what is told as history, yet lies inside the window', { when: '2026-02-20', background: true }, 'high'],
  ];
  test.each(table)('%s', (_name, development, expected) => expect(urgencyOf(judge(development))).toBe(expected));
});

describe('the place', () => {
  const table: [string, Partial<Exposure>, Urgency | string][] = [
    ['somebody who lives there', {}, 'critical'],
    ['somebody elsewhere', { stays: [aStay({ country: 'GE' })] }, 'nobody_touched'],
    ['somebody who has left', { stays: [aStay({ until: '2026-02-01' })] }, 'nobody_touched'],
    ['who leaves today', { stays: [aStay({ until: '2026-03-01' })] }, 'critical'],
    [
      'who passes through',
      { stays: [aStay({ kind: 'transit', from: '2026-02-28', until: '2026-03-02' })] },
      'critical',
    ],
    ['who arrives in five days', { stays: [aStay({ kind: 'planned', from: '2026-03-06' })] }, 'critical'],
    ['who arrives in a month', { stays: [aStay({ kind: 'planned', from: '2026-04-01' })] }, 'high'],
    ['who will live there next week', { stays: [aStay({ from: '2026-03-05' })] }, 'critical'],
    ['somebody of another origin', { origins: ['TJ'] }, 'nobody_touched'],
    ['somebody safe', { status: 'safe' }, 'nobody_touched'],
    ['a closed case', { status: 'closed' }, 'nobody_touched'],
    ['somebody before departure', { status: 'pre_departure' }, 'critical'],
  ];
  test.each(table)('%s', (_name, exposure, expected) => expect(urgencyOf(judge({}, exposure))).toBe(expected));

  test('an act of the Union is felt in its member states', () => {
    const stays = [aStay({ country: 'DE' })];
    expect(urgencyOf(judge({ kind: 'refuge', hosts: ['EU'] }, { stays }))).toBe('high');
  });

  test('an agreement without a named origin touches who fled one of the other parties', () => {
    const treaty: Partial<Development> = { kind: 'extradition_agreement', origin: null, hosts: ['KG', 'TJ'] };
    expect(urgencyOf(judge(treaty, { origins: ['TJ'] }))).toBe('high');
    expect(urgencyOf(judge(treaty, { origins: ['RU'] }))).toBe('nobody_touched');
  });
});

describe('the profile', () => {
  test('another profile in the same host is one urgency lower', () => {
    const found = judge(
      { kind: 'abduction', hosts: ['AM'], profiles: ['deserter_fought', 'deserter_refused'] },
      { stays: [aStay({ country: 'AM' })] },
    );
    expect(found).toMatchObject({
      urgency: 'high',
      touched: [{ reasons: expect.arrayContaining([expect.objectContaining({ code: 'other_profile_same_host' })]) }],
    });
  });

  test('the named profile is touched fully, with its reason', () => {
    const found = judge({ profiles: ['activist'] });
    expect(found).toMatchObject({
      urgency: 'critical',
      touched: [
        {
          reasons: [
            { code: 'resides_in_host', country: 'KG', day: null, profile: null },
            { code: 'origin_matches', country: 'RU', day: null, profile: null },
            { code: 'profile_named', country: null, day: null, profile: 'activist' },
          ],
        },
      ],
    });
  });

  test('a detention is critical for another profile too when the person leaves within a week', () => {
    const stays = [aStay(), aStay({ country: 'GE', kind: 'planned', from: '2026-03-05' })];
    const detention = { kind: 'detention', stage: 'detained', profiles: ['religious'] } as Partial<Development>;
    expect(urgencyOf(judge(detention, { stays }))).toBe('critical');
    expect(urgencyOf(judge(detention))).toBe('high');
  });

  test('a closed refuge is no news of the day for who holds a lasting title to stay', () => {
    expect(
      urgencyOf(judge({ kind: 'refuge' }, { papers: papersOf([aDocument({ class: 'convention_document' })]) })),
    ).toBe('digest');
  });
});

describe('instruments', () => {
  const pact: Partial<Development> = {
    kind: 'data_sharing_agreement',
    hosts: ['KZ', 'KG'],
    stage: 'ratified',
    when: '2020-12-18',
    parties: [
      { country: 'KZ', stage: 'signed', since: '2020-12-18' },
      { country: 'KG', stage: 'ratified', since: '2026-02-20' },
    ],
  };

  test('count at the stage of the person’s host', () => {
    expect(judge(pact)).toMatchObject({ urgency: 'high', touched: [{ stage: 'ratified' }] });
  });

  test('ring for an undated further stage, however old the one before', () => {
    const parties = [{ country: 'KG', stage: 'in_force', since: null } as const];
    expect(judge({ ...pact, parties: [...parties] })).toMatchObject({
      urgency: 'high',
      touched: [{ stage: 'in_force' }],
    });
  });

  test('do not ring for a party whose stage is old news', () => {
    expect(urgencyOf(judge(pact, { stays: [aStay({ country: 'KZ' })] }))).toBe('nobody_touched');
  });
});

describe('links', () => {
  const touched = anExposure();
  const linked = (
    kind: 'co_defendant' | 'shared_flat' | 'same_case' | 'family',
    status: Exposure['status'] = 'active',
  ) =>
    anExposure({
      id: '0199a000-0000-7000-8000-0000000000e2',
      status,
      stays: [aStay({ country: 'AM' })],
      links: [{ personId: touched.id, kind }],
    });
  const judgeBoth = (other: Exposure, development: Partial<Development> = {}): Match =>
    match(aDevelopment(development), new ExposureIndex([touched, other]), ringing(), NOW);

  test.each([
    ['co_defendant', 'critical'],
    ['shared_flat', 'critical'],
    ['same_case', 'critical'],
    ['family', 'high'],
  ] as const)('a %s in another host is touched: %s', (kind, urgency) => {
    const found = judgeBoth(linked(kind));
    expect(found.matched && found.touched[1]).toMatchObject({ urgency, reasons: [{ code: `linked_${kind}` }] });
  });

  test('of who is safe touch nobody, nor do links in a treaty’s wake', () => {
    const alone = judgeBoth(linked('family', 'safe'));
    expect(alone.matched && listTouched(alone.touched)).toMatchObject([{ personId: touched.id }]);
    const pact = judgeBoth(linked('same_case'), { kind: 'data_sharing_agreement' });
    expect(pact.matched && pact.touched).toHaveLength(1);
  });
});

describe('the subscription', () => {
  const table: [string, Partial<Subscription>, Urgency | string][] = [
    ['switched off', { enabled: false }, 'not_subscribed'],
    ['for other kinds', { kinds: ['refuge'] }, 'not_subscribed'],
    ['for other countries', { countries: ['AM'] }, 'nobody_touched'],
    ['for other stages', { stages: ['signed'] }, 'nobody_touched'],
    ['for other profiles', { profiles: ['religious'] }, 'nobody_touched'],
    ['for what is confirmed', { minimumCertainty: 'confirmed' }, 'too_uncertain'],
    ['with an urgency of its own', { urgency: 'digest' }, 'digest'],
    ['that names all of it', { countries: ['KG'], kinds: ['forced_return'], stages: ['executed'] }, 'critical'],
  ];
  test.each(table)('%s', (_name, subscription, expected) =>
    expect(urgencyOf(judge({}, {}, subscription))).toBe(expected),
  );
});

describe('a window in which to act', () => {
  const table: [string, Partial<Development>, boolean][] = [
    ['a release', { kind: 'detention', stage: 'blocked', polarity: 'mitigating' }, true],
    ['a blocked return', { kind: 'forced_return', stage: 'blocked', polarity: 'mitigating' }, true],
    ['a document issued', { kind: 'refuge', stage: 'executed', polarity: 'mitigating' }, true],
    [
      'a rumoured release',
      { kind: 'detention', stage: 'blocked', polarity: 'mitigating', certainty: 'unverified' },
      false,
    ],
    ['charges dropped', { kind: 'origin_action', stage: 'blocked', polarity: 'mitigating', hosts: [] }, false],
    ['a denounced treaty', { kind: 'extradition_agreement', stage: 'suspended', polarity: 'mitigating' }, false],
  ];
  test.each(table)('%s', (_name, development, window) =>
    expect(judge(development)).toMatchObject({ window, urgency: window ? 'high' : 'digest' }),
  );
});

test('an alert that stands is not quieted by time alone', () => {
  const later = new Date('2026-03-20T12:00:00Z');
  const index = new ExposureIndex([anExposure()]);
  const raised = match(aDevelopment(), index, ringing(), NOW);
  const touched = new Map(raised.matched ? listTouched(raised.touched).map((it) => [it.personId, it]) : []);
  expect(urgencyOf(match(aDevelopment(), index, ringing(), later))).toBe('high');
  expect(urgencyOf(match(aDevelopment(), index, ringing(), later, { since: NOW, touched }))).toBe('critical');
});

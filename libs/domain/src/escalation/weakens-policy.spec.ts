import type { AddressStanding } from '../reaching/channel.js';
import { defaultPolicy, type Policy, type PolicyStep } from './policy.js';
import { DEFAULT_PREFERENCES, type Preferences } from '../reaching/preferences.js';
import { rehearse } from './rehearse.js';
import { sceneAt, type RingMaterial } from './scene.js';
import { lostWithSchedule, weakensPolicy } from './weakens-policy.js';

const member = (memberId: string) => ({ memberId, roles: ['organisation_admin'] as const, active: true });
const policy = defaultPolicy(['ann', 'bo', 'cy'].map(member));
const aSchedule = (...members: string[]) => ({
  layers: [{ members, everyDays: 7, handover: '09:00', start: '2026-03-02', restrictions: [] }],
});
const scene = {
  active: new Set(['ann', 'bo', 'cy', 'deb']),
  reachable: new Set(['ann', 'bo']),
  schedules: new Map([['s', aSchedule('ann', 'deb')]]),
};
const step = (facts: Partial<PolicyStep> = {}): PolicyStep => ({
  afterMinutes: 0,
  nextMorning: false,
  target: 'responsible',
  who: null,
  channels: 'preferred',
  ...facts,
});
const lost = (after: Partial<Policy>, before: Policy = policy) => weakensPolicy(before, { ...policy, ...after }, scene);
const [first = step(), second = step(), ...others] = policy.critical;

it.each<[string, string[], string[]]>([
  ['nothing by the same', lost({}), []],
  ['nothing by more', lost({ critical: [...policy.critical, step({ afterMinutes: 45 })], director: 'bo' }), []],
  ['nothing by sooner', lost({ critical: [first, { ...second, afterMinutes: 3 }, ...others] }), []],
  ['nothing by what is not critical', lost({ high: [step({ afterMinutes: 60 })], highHoldMinutes: 900 }), []],
  ['nothing by another order', lost({ onCall: ['cy', 'bo', 'ann'] }), []],
  ['nothing by a shorter hold', lost({ holdMinutes: 10, needs: { critical: 2, high: 1, digest: 1 } }), []],
  ['nothing by leaving out who is gone', lost({}, { ...policy, onCall: ['zoe', ...policy.onCall] }), []],
  ['a step', lost({ critical: policy.critical.slice(0, 4) }), ['fewer_steps']],
  ['a step of what presses less', lost({ criticalOther: [step()] }), ['fewer_steps']],
  ['minutes', lost({ critical: [first, { ...second, afterMinutes: 6 }, ...others] }), ['later']],
  ['a night', lost({ critical: [first, { ...second, nextMorning: true }, ...others] }), ['later']],
  [
    'channels',
    lost({ critical: policy.critical.map((one) => ({ ...one, channels: 'preferred' })) }),
    ['fewer_channels'],
  ],
  ['a person', lost({ onCall: ['ann', 'bo'] }), ['fewer_people']],
  [
    'who is responsible',
    lost({ critical: policy.critical.map((one) => ({ ...one, target: 'second' })) }),
    ['fewer_people'],
  ],
  ['time to be silent', lost({ holdMinutes: 31 }), ['holds_longer']],
  ['a second who has it', lost({}, { ...policy, needs: { critical: 2, high: 1, digest: 1 } }), ['needs_fewer']],
  ['everybody who answers', lost({ onCall: ['cy'], lead: 'cy' }), ['fewer_people', 'nobody_reachable']],
])('a change takes away %s', (_name, is, losses) => {
  expect(is).toEqual(losses);
});

describe('a schedule', () => {
  it('loses only whom nothing else rings', () => {
    const asked = { ...policy, schedule: 's' };
    expect(lostWithSchedule([asked], 's', aSchedule('ann'), scene)).toEqual(['deb']);
    expect(lostWithSchedule([asked], 's', aSchedule('deb'), scene)).toEqual([]);
    expect(lostWithSchedule([policy], 's', aSchedule(), scene)).toEqual([]);
  });

  it('is worth what its members are worth', () => {
    expect(lost({ onCall: [], schedule: 's' })).toEqual(['fewer_people']);
    expect(lost({ schedule: 's' })).toEqual([]);
  });
});

describe('a rehearsal', () => {
  const verified = (channel: AddressStanding['channel']): AddressStanding => ({
    channel,
    verified: true,
    stopped: null,
  });
  const who = (memberId: string, facts: Partial<Preferences> = {}) => ({
    memberId,
    isAdmin: false,
    addresses: [verified('signal'), verified('email')],
    preferences: { ...DEFAULT_PREFERENCES, ...facts },
  });
  const NIGHT = '2026-03-03T23:00:00.000Z';
  const material = (...members: RingMaterial['members']): RingMaterial => ({ policy, members, schedules: new Map() });
  const told = (of: RingMaterial, urgency: 'critical' | 'high') => {
    const { rings, then } = rehearse(of, { urgency, kind: 'detention', responsible: 'desk' }, NIGHT);
    const lines = rings.map(({ at, who: rung }) => {
      const people = rung.map(({ memberId, channels }) => `${memberId} ${channels.join('+')}`);
      return `${at.slice(8, 16)} ${people.join(', ')}`;
    });
    return [...lines, then];
  };

  it('lives through a night without answers, by the channels wished for each urgency', () => {
    const ann = who('ann', { critical: ['signal', 'email'], other: ['email', 'signal'] });
    const team = material(ann, who('bo'));
    expect(told(team, 'critical')).toEqual([
      '03T23:00 ann signal',
      '03T23:05 ann email',
      '03T23:10 bo signal',
      '03T23:20 ann signal+email',
      '03T23:30 ann signal+email',
      '03T23:40 ann signal',
      'again',
    ]);
    expect(told(team, 'high').slice(0, 2)).toEqual(['03T23:00 ann email', '03T23:15 ann signal']);
  });

  it('waits out the quiet hours of everybody', () => {
    const quiet = { from: '22:00', until: '07:00' };
    const team = material(who('ann', { quiet }), who('bo', { quiet, zone: 'Europe/Berlin' }));
    expect(told(team, 'high').slice(0, 2)).toEqual(['04T06:00 bo signal', '04T06:15 bo email']);
    expect(told(team, 'critical')[0]).toBe('03T23:00 ann signal');
  });

  it('says when nobody can be reached, and what rings nobody', () => {
    expect(told(material(), 'critical')).toEqual(['nobody']);
    const digest = { urgency: 'digest', kind: null, responsible: 'desk' } as const;
    expect(rehearse(material(who('ann')), digest, NIGHT)).toEqual({ rings: [], then: 'nothing' });
    const bounded = {
      ...material(who('ann')),
      policy: { ...policy, high: [step()], rounds: { high: 1, digest: null } },
    };
    expect(told(bounded, 'high')).toEqual(['03T23:00 ann signal', 'given_up']);
  });

  it('leaves out addresses nobody has shown to be theirs, and members who left', () => {
    const unverified = { ...who('ann'), addresses: [{ ...verified('signal'), verified: false }] };
    const schedules = new Map([['s', { schedule: { zone: 'UTC', ...aSchedule('zoe', 'ann') }, overrides: [] }]]);
    const now = sceneAt({ ...material(unverified), schedules }, 'critical', NIGHT);
    expect([now.reachable.size, now.onCall.get('s')]).toEqual([0, []]);
  });
});

import type { Role } from '../model.js';
import type { Channel } from '../reaching/channel.js';
import { chooseLevel, defaultPolicy, MOST_ON_CALL, type Policy, type StepTarget } from './policy.js';
import { dutiesToTake } from './duties-to-take.js';
import { channelsToUse } from './channels-to-use.js';
import type { Called, Reachable, RungDuty, Scene } from './ring-scene.js';
import { whoToRing } from './who-to-ring.js';

const member = (memberId: string, roles: Role[], active = true) => ({ memberId, roles, active });
const policy = defaultPolicy([
  member('ann', ['organisation_admin', 'caseworker']),
  member('bo', ['caseworker']),
  member('cy', ['operator']),
  member('di', ['caseworker'], false),
  member('ed', ['organisation_admin']),
]);
const all = (...members: string[]): Reachable => new Map(members.map((id) => [id, ['signal', 'email']]));
const everybody = all('ann', 'bo', 'cy', 'ed');
const desk = { responsible: 'desk', holder: null };
const NOW = '2026-03-01T02:10:00.000Z';
const until = '2026-03-01T06:00:00.000Z';

interface Night {
  target?: StepTarget;
  who?: string;
  nth?: number;
  duty?: Partial<RungDuty>;
  policy?: Partial<Policy>;
  reachable?: Reachable;
  onCall?: Record<string, string[]>;
  away?: Record<string, string | null>;
  quiet?: string[];
}

function called(night: Night): Called {
  const { target = 'responsible', who = null, nth = 0, reachable = everybody } = night;
  const absent = Object.entries(night.away ?? {}).map(([memberId, delegate]) => {
    const away = [{ from: '2026-02-27', until: '2026-03-02', delegate }];
    return [memberId, { zone: 'Europe/Berlin', away }] as const;
  });
  const scene: Scene = {
    policy: { ...policy, ...night.policy },
    reachable,
    onCall: new Map(Object.entries(night.onCall ?? {})),
    presences: new Map(absent),
    admins: ['ann', 'ed'].filter((one) => reachable.has(one)),
    quiet: new Map((night.quiet ?? []).map((member) => [member, until])),
    now: NOW,
  };
  const duty: RungDuty = { ...desk, takers: [], passers: [], urgency: 'critical', ...night.duty };
  return whoToRing({ target, who, nth }, duty, scene);
}
const story = (night: Night): string => {
  const is = called(night);
  return is.do === 'ring' ? is.who.map(({ memberId, because }) => `${memberId} ${because}`).join(', ') : is.do;
};

it('puts active caseworkers and admins on call in order of arrival, the first admin leading', () => {
  expect(policy.onCall).toEqual(['ann', 'bo', 'ed']);
  expect(policy.lead).toBe('ann');
});

it('puts no more on call than a policy can have; whoever comes after them stands in where none can be reached', () => {
  const many = defaultPolicy(Array.from({ length: 60 }, (_, nth) => member(`m${nth}`, ['caseworker'])));
  expect(many.onCall).toHaveLength(MOST_ON_CALL);
  expect(story({ policy: many, reachable: all('m55') })).toBe('m55 stands_in');
});

describe('who is rung', () => {
  const bos = { responsible: 'bo' };
  it.each<[string, Night, string]>([
    ['the first on call for the desk', {}, 'ann as_planned'],
    ['the responsible member', { duty: bos }, 'bo as_planned'],
    ['who took it before', { duty: { ...bos, holder: 'ed' } }, 'ed as_planned'],
    ['the desk for a member without address', { duty: { responsible: 'di' } }, 'ann stands_in'],
    ['the next on call as second', { target: 'second' }, 'bo as_planned'],
    ['the first on call as second to another responsible', { target: 'second', duty: bos }, 'ann as_planned'],
    ['the lead', { target: 'lead' }, 'ann as_planned'],
    ['all admins where no director is named', { target: 'director' }, 'ann no_director, ed no_director'],
    ['the director who is named, alone', { target: 'director', policy: { director: 'ed' } }, 'ed as_planned'],
    [
      'the lead, where no director is named and no admin can be reached',
      { target: 'director', reachable: all('bo') },
      'bo stands_in',
    ],
    ['somebody else than who passed it on', { duty: { passers: ['ann'] } }, 'bo stands_in_passed'],
    [
      'as the second who was second before, when the first passed it on',
      { target: 'second', duty: { passers: ['ann'] } },
      'bo as_planned',
    ],
    ['somebody else than all who passed it on', { duty: { passers: ['ann', 'bo'] } }, 'ed stands_in_passed'],
    [
      'anybody of the organisation rather than who passed it on',
      { duty: { passers: ['ann', 'bo', 'ed'] } },
      'cy stands_in_passed',
    ],
    [
      'who passed it on rather than nobody',
      { duty: { passers: ['ann', 'bo'] }, reachable: all('ann', 'bo') },
      'ann nobody_else',
    ],
    [
      'who passed it on before who has it',
      { duty: { passers: ['ann'], takers: ['bo'] }, reachable: all('ann', 'bo') },
      'ann nobody_else',
    ],
    ['somebody else when the lead cannot be reached', { target: 'lead', reachable: all('bo', 'ed') }, 'ed stands_in'],
    ['the only one there is, again', { target: 'second', reachable: all('bo') }, 'bo stands_in'],
    ['anybody rather than nobody', { reachable: all('cy') }, 'cy stands_in'],
    ['a named member', { target: 'member', who: 'ed' }, 'ed as_planned'],
    ['somebody for a member who is no more', { target: 'member', who: 'zoe' }, 'bo stands_in'],
    ['nobody only when nobody can be reached', { reachable: new Map() }, 'nobody'],
  ])('%s', (_name, night, is) => {
    expect(story(night)).toBe(is);
  });
});

describe('groups and schedules', () => {
  const groups = [
    { id: 'g', name: 'Night', members: ['bo', 'cy', 'ed'], ring: 'together' as const },
    { id: 'o', name: 'Turn', members: ['bo', 'cy', 'ed'], ring: 'in_order' as const },
  ];
  const onCall = { s: ['cy', 'bo'] };
  it.each<[string, Night, string]>([
    ['all of a group together', { target: 'group', who: 'g' }, 'bo as_planned, cy as_planned, ed as_planned'],
    ['those of it who can be reached', { target: 'group', who: 'g', reachable: all('cy', 'ann') }, 'cy as_planned'],
    ['one of a group, in order', { target: 'group', who: 'o' }, 'bo as_planned'],
    ['the next by the next step that names it', { target: 'group', who: 'o', nth: 1 }, 'cy as_planned'],
    ['the first again after the last', { target: 'group', who: 'o', nth: 3 }, 'bo as_planned'],
    ['who is on call by the schedule', { target: 'schedule', who: 's' }, 'cy as_planned'],
    ['the next layer', { target: 'schedule', who: 's', nth: 1 }, 'bo as_planned'],
    ['the line where the schedule has a gap', { target: 'schedule', who: 'gap' }, 'bo stands_in'],
    ['the desk by the policy’s schedule', { policy: { schedule: 's' } }, 'cy as_planned'],
    ['its second by the next layer', { policy: { schedule: 's' }, target: 'second' }, 'bo as_planned'],
    ['the desk by the policy in a gap', { policy: { schedule: 'gap' } }, 'ann as_planned'],
  ])('%s', (_name, night, is) => {
    expect(story({ onCall, ...night, policy: { groups, ...night.policy } })).toBe(is);
  });
});

describe('who is away', () => {
  it.each<[string, Night, string]>([
    ['is rung through the delegate', { duty: { responsible: 'bo' }, away: { bo: 'ed' } }, 'ed delegate'],
    ['through the delegate’s delegate', { duty: { responsible: 'bo' }, away: { bo: 'cy', cy: 'ed' } }, 'ed delegate'],
    ['leaves it to the policy', { duty: { responsible: 'bo' }, away: { bo: null } }, 'ann stands_in_away'],
    [
      'also when delegates run in a circle',
      { duty: { responsible: 'bo' }, away: { bo: 'ed', ed: 'bo' } },
      'ann stands_in_away',
    ],
    [
      'also when the delegate has no address',
      { duty: { responsible: 'bo' }, away: { bo: 'di' } },
      'ann stands_in_away',
    ],
    ['is skipped in the line', { away: { ann: null } }, 'bo stands_in_away'],
    ['is not the second either', { target: 'second', away: { ann: null } }, 'ed stands_in_away'],
    ['is rung all the same when nobody else is left', { reachable: all('bo'), away: { bo: null } }, 'bo stands_in'],
  ])('%s', (_name, night, is) => {
    expect(story(night)).toBe(is);
  });
});

describe('quiet hours', () => {
  const high = { urgency: 'high' as const };
  it.each<[string, Night, string]>([
    ['do not hold for what is critical', { quiet: ['ann', 'bo', 'ed'] }, 'ann as_planned'],
    ['hand it to the next who is awake', { duty: high, quiet: ['ann'] }, 'bo stands_in_quiet'],
    ['of the line, not of everybody', { duty: high, quiet: ['ann', 'bo', 'ed'] }, 'wait'],
    [
      'wait where the policy says so',
      { duty: high, quiet: ['ann', 'bo', 'ed'], policy: { whenQuiet: 'wait' } },
      'wait',
    ],
    [
      'leave a named member asleep',
      { target: 'member', who: 'ed', duty: high, quiet: ['ed'], policy: { whenQuiet: 'wait' } },
      'wait',
    ],
  ])('%s', (_name, night, is) => {
    expect(story(night)).toBe(is);
  });

  it('say until when', () => {
    expect(called({ duty: high, quiet: ['ann', 'bo', 'ed'] })).toEqual({ do: 'wait', until, because: 'quiet_hours' });
  });
});

it('does not ring who has it already while somebody else can be rung', () => {
  expect(story({ duty: { takers: ['ann'] } })).toBe('bo stands_in_taken');
  expect(story({ duty: { takers: ['ann'] }, reachable: all('ann', 'cy') })).toBe('cy stands_in_taken');
  expect(story({ duty: { takers: ['ann'] }, reachable: all('ann') })).toBe('ann as_planned');
});

it.each<[string, Parameters<typeof channelsToUse>[0], Channel[], Channel[], Channel[]]>([
  ['the preferred, the other in reserve', 'preferred', ['signal', 'email'], ['signal'], ['email']],
  ['the other one', 'other', ['signal', 'email'], ['email'], ['signal']],
  ['the only one again', 'other', ['email'], ['email'], []],
  ['every one', 'all', ['email', 'signal'], ['email', 'signal'], []],
  ['none', 'all', [], [], []],
])('a step uses %s', (_name, choice, usable, now, instead) => {
  expect(channelsToUse(choice, usable)).toEqual({ now, instead });
});

it.each([
  ['L0', 'L2', 'L0'],
  ['L2', 'L1', 'L1'],
  ['L3', 'L3', 'L2'],
  ['L2', 'L0', 'L0'],
] as const)('the lower of %s and %s is written', (organisation, wished, level) => {
  expect(chooseLevel(organisation, wished)).toBe(level);
});

describe('"I have it"', () => {
  const open = [{ responsible: 'desk' }, { responsible: 'ann' }, { responsible: 'bo' }];
  it.each([
    ['takes the own duty only', 'ann', [], ['ann']],
    ['takes what the member was rung for', 'ed', ['bo'], ['bo']],
    ['takes the desk when there is nothing else', 'ed', [], ['desk']],
  ])('%s', (_name, memberId, rungFor, taken) => {
    expect(dutiesToTake(open, memberId, new Set(rungFor)).duties.map((duty) => duty.responsible)).toEqual(taken);
  });

  it('never takes another member’s duty', () => {
    expect(dutiesToTake([{ responsible: 'bo' }], 'ann', new Set())).toEqual({ duties: [], because: 'none' });
  });
});

import type { Role } from '../model.js';
import { chooseLevel, defaultPolicy, type Channel } from './policy.js';
import { dutiesToTake } from './duties-to-take.js';
import { channelsToUse, whoToRing, type Reachable } from './who-to-ring.js';

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

it('puts active caseworkers and admins on call in order of arrival, the first admin leading', () => {
  expect(policy.onCall).toEqual(['ann', 'bo', 'ed']);
  expect(policy.lead).toBe('ann');
});

describe('who is rung', () => {
  it.each([
    ['the first on call for the desk', 'responsible', desk, everybody, 'ann', 'as_planned'],
    ['the responsible member', 'responsible', { responsible: 'bo', holder: null }, everybody, 'bo', 'as_planned'],
    ['who took it before', 'responsible', { responsible: 'bo', holder: 'ed' }, everybody, 'ed', 'as_planned'],
    [
      'the desk for a member without address',
      'responsible',
      { responsible: 'di', holder: null },
      everybody,
      'ann',
      'stands_in',
    ],
    ['the next on call as second', 'second', desk, everybody, 'bo', 'as_planned'],
    [
      'the first on call as second to another responsible',
      'second',
      { responsible: 'bo', holder: null },
      everybody,
      'ann',
      'as_planned',
    ],
    ['the lead', 'lead', desk, everybody, 'ann', 'as_planned'],
    ['the lead where no director is named', 'director', desk, everybody, 'ann', 'as_planned'],
    ['somebody else when the lead cannot be reached', 'lead', desk, all('bo', 'ed'), 'ed', 'stands_in'],
    ['the only one there is, again', 'second', desk, all('bo'), 'bo', 'stands_in'],
    ['anybody rather than nobody', 'responsible', desk, all('cy'), 'cy', 'stands_in'],
  ] as const)('%s', (_name, target, duty, reachable, memberId, because) => {
    expect(whoToRing(target, duty, policy, reachable)).toEqual({ memberId, because });
  });

  it('is nobody only when nobody can be reached', () => {
    expect(whoToRing('responsible', desk, policy, new Map())).toBeNull();
  });
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

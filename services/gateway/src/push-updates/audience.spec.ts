import type { Role } from '@lapwing/domain';
import { judgeHearing, type News } from './audience.js';

const development: News = { update: { type: 'development', id: 'd', version: 1 }, orgId: null, concerned: [] };
const notice: News = { update: { type: 'notice', id: 'n', version: 1 }, orgId: null, concerned: [] };
const duty = (...concerned: string[]): News => ({
  update: { type: 'alert', id: 'a', version: 1 },
  orgId: 'harbour',
  concerned,
});

describe('who hears of a change', () => {
  it.each<[string, News, string, Role[], object]>([
    [
      'a caseworker, of a development',
      development,
      'lantern',
      ['caseworker'],
      { hears: true, because: 'public_knowledge' },
    ],
    ['an auditor, of a development', development, 'harbour', ['auditor'], { hears: true, because: 'public_knowledge' }],
    [
      'an instance admin, of a development',
      development,
      'harbour',
      ['instance_admin'],
      { hears: false, because: 'role' },
    ],
    ['an admin, of an alert', duty('m2'), 'harbour', ['organisation_admin'], { hears: true, because: 'follows_all' }],
    ['an operator, of an alert', duty('m2'), 'harbour', ['operator'], { hears: true, because: 'follows_all' }],
    ['the caseworker on duty', duty('m1'), 'harbour', ['caseworker'], { hears: true, because: 'own_duty' }],
    ['an operator, of a notice', notice, 'harbour', ['operator'], { hears: true, because: 'keeps_it_running' }],
    [
      'an instance admin, of a notice',
      notice,
      'harbour',
      ['instance_admin'],
      { hears: true, because: 'keeps_it_running' },
    ],
    [
      'an admin of an organisation, of a notice',
      notice,
      'harbour',
      ['organisation_admin'],
      { hears: false, because: 'role' },
    ],
    [
      'a caseworker, of what is with the desk',
      duty('desk'),
      'harbour',
      ['caseworker'],
      { hears: true, because: 'desk' },
    ],
    ['another caseworker', duty('m2'), 'harbour', ['caseworker'], { hears: false, because: 'duty_of_another' }],
    ['an auditor, of an alert', duty('desk'), 'harbour', ['auditor'], { hears: false, because: 'role' }],
    [
      'an admin of another organisation',
      duty('m1', 'desk'),
      'lantern',
      ['organisation_admin'],
      { hears: false, because: 'other_organisation' },
    ],
  ])('%s', (_, news, orgId, roles, hearing) => {
    expect(judgeHearing(news, { orgId, memberId: 'm1', roles })).toEqual(hearing);
  });
});

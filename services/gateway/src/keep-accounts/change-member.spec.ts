import type { Role } from '@lapwing/domain';
import { judgeChange, type MemberChange, type Standing } from './change-member.js';

const admin: Standing = { id: 'a', version: 3, roles: ['organisation_admin', 'caseworker'], active: true };
const caseworker: Standing = { id: 'c', version: 3, roles: ['caseworker'], active: true };
const secondAdmin: Standing = { id: 'b', version: 1, roles: ['organisation_admin'], active: true };
const suspendedAdmin: Standing = { ...secondAdmin, active: false };
const to = (roles: Role[], active = true, version = 3): MemberChange => ({ version, roles, active });

describe('whether a member may be changed', () => {
  it.each([
    ['a caseworker becomes an operator too', caseworker, [admin], to(['caseworker', 'operator']), true],
    ['a caseworker is suspended', caseworker, [admin], to(['caseworker'], false), true],
    ['nothing changes', caseworker, [admin], to(['caseworker']), false],
    ['the same roles come in another order', admin, [], to(['caseworker', 'organisation_admin']), false],
    ['one of two admins steps down', admin, [secondAdmin], to(['caseworker']), true],
    ['one of two admins is removed', admin, [secondAdmin], 'removal' as const, true],
    ['the last admin takes another role beside', admin, [caseworker], to(['organisation_admin', 'operator']), true],
  ])('yes: %s', (_, member, others, change, endsSessions) => {
    expect(judgeChange(member, others, change)).toEqual({ allowed: true, endsSessions });
  });

  it.each([
    ['somebody else changed them first', caseworker, [admin], to(['operator'], true, 2), 'stale_version'],
    ['the last admin steps down', admin, [caseworker], to(['caseworker']), 'last_admin'],
    ['the last admin is suspended', admin, [caseworker], to(['organisation_admin'], false), 'last_admin'],
    ['the last admin is removed', admin, [caseworker], 'removal' as const, 'last_admin'],
    ['the other admin is suspended', admin, [suspendedAdmin], 'removal' as const, 'last_admin'],
  ])('no: %s', (_, member, others, change, because) => {
    expect(judgeChange(member, others, change)).toEqual({ allowed: false, because });
  });
});

import { memberChanged, memberRemoved, organisationChanged, type MemberView } from '@lapwing/contracts';
import { TestGateway, type SignedIn } from '../testing/gateway.fixture.js';

describe('accounts', () => {
  let gateway: TestGateway;
  let admin: SignedIn;
  let count = 0;
  beforeAll(async () => {
    gateway = await TestGateway.boot();
  });
  afterAll(() => gateway.close());
  beforeEach(async () => {
    admin = await gateway.confirmed(await gateway.organisation(), ['organisation_admin'], `admin-${(count += 1)}`);
  });

  const change = (member: SignedIn, body: object) =>
    gateway.ask(`PUT /members/${member.memberId}`, { as: admin, body: { version: 1, active: true, ...body } });
  const sessionOf = async (member: SignedIn) => (await gateway.ask('GET /session', { as: member })).status;

  it('founds an organisation and invites its admin', async () => {
    const instanceAdmin = await gateway.member(admin.orgId, ['instance_admin'], 'instance-admin');
    const body = { name: 'Lantern', login: 'lantern-lead', language: 'ru' };
    const answer = await gateway.ask('POST /organisations', { as: instanceAdmin, body });
    const { orgId, member } = answer.body as { orgId: string; member: MemberView };
    expect(member).toMatchObject({ login: 'lantern-lead', roles: ['organisation_admin'], enrolled: false, version: 1 });
    expect(await gateway.slice.published(organisationChanged)).toContainEqual({ orgId, version: 1, active: true });
    expect(await gateway.slice.published(memberChanged)).toContainEqual(
      expect.objectContaining({ orgId, memberId: member.id, language: 'ru', active: true }),
    );
  });

  it('invites a member, whom others then see', async () => {
    const body = { login: 'night', roles: ['caseworker', 'operator'] };
    const answer = await gateway.ask('POST /members', { as: admin, body });
    expect(answer.body).toMatchObject({ invitation: expect.stringMatching(/^[\w-]{43}$/) as string });
    const { items } = (await gateway.ask('GET /members', { as: admin })).body as { items: MemberView[] };
    expect(items.map((item) => [item.login, item.roles, item.enrolled])).toEqual([
      [admin.login, ['organisation_admin'], false],
      ['night', ['operator', 'caseworker'], false],
    ]);
    expect((await gateway.ask('POST /members', { as: admin, body })).body).toMatchObject({ code: 'conflict' });
  });

  it('invites nobody for a session that cannot prove whose it is', async () => {
    const seized = await gateway.member(admin.orgId, ['organisation_admin'], 'seized');
    const body = { login: 'accomplice', roles: ['organisation_admin'] };
    const answer = await gateway.ask('POST /members', { as: seized, body });
    expect(answer).toMatchObject({ status: 403, body: { code: 'step_up_required' } });
  });

  it('gives nobody the role of the instance admin', async () => {
    const body = { login: 'night', roles: ['instance_admin'] };
    expect((await gateway.ask('POST /members', { as: admin, body })).status).toBe(400);
  });

  it('does not tell that another organisation uses a login', async () => {
    await gateway.member(await gateway.organisation('Lantern'), ['caseworker'], 'common-login');
    const body = { login: 'common-login', roles: ['caseworker'] };
    expect((await gateway.ask('POST /members', { as: admin, body })).status).toBe(200);
  });

  it('ends the sessions of a member whose roles change, and tells the owners', async () => {
    const night = await gateway.member(admin.orgId, ['caseworker'], 'night');
    expect((await change(night, { roles: ['operator'] })).body).toMatchObject({ roles: ['operator'], version: 2 });
    expect(await sessionOf(night)).toBe(401);
    expect(await gateway.slice.published(memberChanged)).toContainEqual(
      expect.objectContaining({ memberId: night.memberId, roles: ['operator'], version: 2 }),
    );
    expect((await change(night, { roles: ['caseworker'] })).body).toMatchObject({ code: 'stale_version' });
  });

  it('lets a suspended member in no more, by any way', async () => {
    const night = await gateway.member(admin.orgId, ['caseworker'], 'night');
    expect((await change(night, { roles: ['caseworker'], active: false })).status).toBe(200);
    expect(await sessionOf(night)).toBe(401);
  });

  it('removes a member: their login is free again and the owners hear of it', async () => {
    const night = await gateway.member(admin.orgId, ['caseworker'], 'night');
    expect((await gateway.ask(`DELETE /members/${night.memberId}`, { as: admin })).body).toEqual({});
    expect(await sessionOf(night)).toBe(401);
    const gone = { orgId: admin.orgId, memberId: night.memberId, version: 2 };
    expect(await gateway.slice.published(memberRemoved)).toContainEqual(gone);
    const body = { login: 'night', roles: ['caseworker'] };
    expect((await gateway.ask('POST /members', { as: admin, body })).status).toBe(200);
    expect((await gateway.ask(`DELETE /members/${night.memberId}`, { as: admin })).status).toBe(404);
  });

  it('keeps the last admin', async () => {
    expect((await change(admin, { roles: ['auditor'] })).body).toMatchObject({ code: 'conflict' });
    expect((await gateway.ask(`DELETE /members/${admin.memberId}`, { as: admin })).status).toBe(409);
    const second = await gateway.confirmed(admin.orgId, ['organisation_admin'], 'second');
    const both = [admin, second].map((member) => gateway.ask(`DELETE /members/${member.memberId}`, { as: member }));
    expect((await Promise.all(both)).map((answer) => answer.status).sort()).toEqual([200, 409]);
  });
});

import {
  callsList,
  callsTake,
  Failure,
  guardsStands,
  memberChanged,
  memberRemoved,
  memberSignedOut,
  organisationChanged,
  type AuditEntry,
  type MemberView,
} from '@lapwing/contracts';
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

  describe('of an admin who stands under a duress phrase', () => {
    const told = async () =>
      (await gateway.slice.published(memberChanged)).filter(({ orgId }) => orgId === admin.orgId);
    afterEach(() => gateway.slice.answers(guardsStands, () => ({ stands: 0 as const })));

    it('an invitation looks like any other, and nobody can come in by it', async () => {
      gateway.slice.answers(guardsStands, () => ({ stands: 1 as const }));
      const body = { login: 'accomplice', roles: ['organisation_admin'] };
      const answer = await gateway.ask('POST /members', { as: admin, body });
      const { invitation } = answer.body as { invitation: string };
      expect(answer).toMatchObject({ status: 200, body: { member: { login: 'accomplice', version: 1 } } });
      expect(invitation).toMatch(/^[\w-]{43}$/);
      const accepted = await gateway.ask('POST /invitations/accept', {
        body: { token: invitation, password: 'a long enough one' },
      });
      expect(accepted.status).not.toBe(200);
      const { items } = (await gateway.ask('GET /members', { as: admin })).body as { items: MemberView[] };
      expect(items.map(({ login }) => login)).toEqual([admin.login]);
      expect(await told()).toEqual([]);
    });

    it('no role is given or taken, and nobody leaves', async () => {
      const night = await gateway.member(admin.orgId, ['organisation_admin'], 'night-admin');
      gateway.slice.answers(guardsStands, () => ({ stands: 1 as const }));
      expect(await change(night, { roles: ['caseworker'] })).toMatchObject({
        status: 200,
        body: { roles: ['caseworker'] },
      });
      expect((await gateway.ask(`DELETE /members/${night.memberId}`, { as: admin })).status).toBe(200);
      expect(await sessionOf(night)).toBe(200);
      expect(await told()).toEqual([]);
    });

    it('the audit says of a call no more than that somebody looked who can be reached', async () => {
      const lead = await gateway.confirmed(admin.orgId, ['organisation_admin'], 'lead');
      const id = '0194c1a0-0101-7000-8000-0000000000ca';
      gateway.slice.answers(callsTake, () => ({}));
      gateway.slice.answers(callsList, () => ({ items: [] }));
      await gateway.ask(`POST /calls/${id}/take`, { as: lead });
      await gateway.ask('GET /calls', { as: lead });
      const seen = async () =>
        ((await gateway.ask('GET /audit?limit=1', { as: admin })).body as { items: AuditEntry[] }).items[0];
      const told = await seen();
      expect(told).toMatchObject({ memberId: lead.memberId, action: 'calls.take', target: id });
      gateway.slice.answers(guardsStands, () => ({ stands: 1 as const }));
      admin = await gateway.session(admin);
      expect(await seen()).toMatchObject({ seq: told?.seq, action: 'recipients.list', target: null });
    });

    it('what was said before their sessions were ended says nothing any more while notification is silent', async () => {
      const night = await gateway.member(admin.orgId, ['caseworker'], 'night');
      expect((await change(night, { roles: ['operator'] })).status).toBe(200);
      gateway.slice.answers(guardsStands, () => {
        throw new Failure('timeout');
      });
      const at = gateway.slice.clock.now().toISOString();
      await gateway.slice.deliver(memberSignedOut, { orgId: admin.orgId, memberId: admin.memberId, at });
      admin = await gateway.session(admin);
      await gateway.confirm(admin);
      const body = { version: 2, roles: ['caseworker'], active: true };
      expect((await gateway.ask(`PUT /members/${night.memberId}`, { as: admin, body })).status).toBe(503);
    });

    it('what notification said last holds while it is silent; where it said nothing, what could end something waits', async () => {
      const night = await gateway.member(admin.orgId, ['caseworker'], 'night');
      gateway.slice.answers(guardsStands, () => ({ stands: 1 as const }));
      expect((await change(night, { roles: ['operator'] })).status).toBe(200);
      const silent = () => {
        throw new Failure('timeout');
      };
      gateway.slice.answers(guardsStands, silent);
      expect((await change(night, { roles: ['operator'] })).status).toBe(200);
      expect(await told()).toEqual([]);
      const other = await gateway.confirmed(admin.orgId, ['organisation_admin'], 'other-admin');
      const again = { version: 1, roles: ['operator'], active: true };
      const door = `PUT /members/${night.memberId}`;
      expect((await gateway.ask(door, { as: other, body: again })).status).toBe(503);
      gateway.slice.answers(guardsStands, () => ({ stands: 0 as const }));
      expect((await gateway.ask(door, { as: other, body: again })).status).toBe(200);
      gateway.slice.answers(guardsStands, silent);
      expect(
        (await gateway.ask(door, { as: other, body: { ...again, version: 2, roles: ['caseworker'] } })).status,
      ).toBe(200);
      expect((await gateway.ask('GET /members', { as: await gateway.session(night) })).status).not.toBe(503);
    });
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

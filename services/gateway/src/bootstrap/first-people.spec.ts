import { generateSync } from 'otplib';
import { memberChanged, organisationChanged } from '@lapwing/contracts';
import { Readiness } from '@lapwing/platform';
import { TestGateway } from '../testing/gateway.fixture.js';
import { founderAt } from './run-bootstrap.js';
import type { FirstPeople, Wish } from './first-people.js';

const wish: Wish = {
  mode: 'development',
  publicUrl: 'http://127.0.0.1:9000',
  adminLogin: 'instance-admin',
  organisationName: 'Harbour',
  logins: ['harbour-desk', 'harbour-night', 'harbour-lead'],
};

describe('the first people of an instance', () => {
  let gateway: TestGateway;
  let first: FirstPeople;
  beforeAll(async () => {
    gateway = await TestGateway.boot();
    first = await founderAt(gateway.slice.database).found(wish);
  });
  afterAll(() => gateway.close());

  const redeem = (url: string | null) =>
    gateway.ask('POST /session/link', { body: { token: url?.split('#')[1] ?? '' } });

  it('tells the owners of the organisation and its three members', async () => {
    expect(await gateway.slice.published(organisationChanged)).toEqual([
      { orgId: first.orgId, version: 1, active: true },
    ]);
    const told = await gateway.slice.published(memberChanged);
    expect(told.map((event) => event.memberId).sort()).toEqual(first.members.map((member) => member.memberId).sort());
    expect(told[0]?.roles).toEqual(['organisation_admin', 'operator', 'caseworker']);
  });

  it('lets the desk in by its link, once', async () => {
    const answer = await redeem(first.signInUrl);
    expect(answer.body).toMatchObject({ login: 'harbour-desk', organisation: 'Harbour', developmentMode: true });
    expect(answer.status).toBe(200);
    const session = await gateway.ask('GET /session', { as: { cookie: gateway.cookieOf(answer) } });
    expect(session.body).toMatchObject({ login: 'harbour-desk', orgId: first.orgId });
    expect((await redeem(first.signInUrl)).body).toMatchObject({ code: 'token_not_usable' });
  });

  it('changes nothing the second time but the links', async () => {
    const again = await founderAt(gateway.slice.database).found(wish);
    const withoutLinks = ({ members }: FirstPeople) => members.map(({ signInUrl: _, ...member }) => member);
    expect(again.orgId).toBe(first.orgId);
    expect(withoutLinks(again)).toEqual(withoutLinks(first));
    expect(again.signInUrl).not.toBe(first.signInUrl);
    expect(await gateway.slice.published(memberChanged)).toHaveLength(3);
    expect((await redeem(again.members[1]?.signInUrl ?? null)).status).toBe(200);
  });

  it('lets a further link leave the earlier ones alone, but the five newest only', async () => {
    const links: (string | null)[] = [];
    for (let count = 0; count < 6; count += 1) {
      const { members } = await founderAt(gateway.slice.database).found(wish);
      links.push(members[2]?.signInUrl ?? null);
    }
    const statuses: number[] = [];
    for (const link of links) statuses.push((await redeem(link)).status);
    expect(statuses).toEqual([410, 200, 200, 200, 200, 200]);
  });

  it('lets the instance admin in, who sees no case work', async () => {
    const again = await founderAt(gateway.slice.database).found(wish);
    const cookie = gateway.cookieOf(await redeem(again.admin.signInUrl));
    expect((await gateway.ask('GET /session', { as: { cookie } })).body).toMatchObject({ roles: ['instance_admin'] });
    expect((await gateway.ask('GET /persons', { as: { cookie } })).status).toBe(403);
  });
});

describe('an instance in production', () => {
  const production = { ...wish, mode: 'production', publicUrl: 'https://lapwing.example' } as const;
  const tokenOf = (people: FirstPeople) => people.adminInvitationUrl?.split('#')[1] ?? '';
  let gateway: TestGateway;
  let first: FirstPeople;
  beforeAll(async () => {
    gateway = await TestGateway.boot({ mode: 'production', publicUrl: 'https://lapwing.example' });
    first = await founderAt(gateway.slice.database).found(production);
  });
  afterAll(() => gateway.close());

  it('invites its admin once and founds no organisation', async () => {
    expect(first.adminInvitationUrl).toMatch(/^https:\/\/lapwing\.example\/invitation#[\w-]{43}$/);
    expect(first).toMatchObject({ orgId: null, members: [], signInUrl: null });
    expect(await founderAt(gateway.slice.database).found(production)).toMatchObject({ adminInvitationUrl: null });
    expect(await gateway.slice.published(organisationChanged)).toEqual([]);
  });

  it('lets the admin enrol, with a cookie that never leaves https', async () => {
    const password = 'correct horse, wrong stable';
    const accepted = await gateway.ask('POST /invitations/accept', { body: { token: tokenOf(first), password } });
    const { enrolment, totpUri } = accepted.body as { enrolment: string; totpUri: string };
    const secret = new URL(totpUri).searchParams.get('secret') ?? '';
    const epoch = Math.floor(gateway.slice.clock.now().getTime() / 1000);
    const totp = generateSync({ strategy: 'totp', secret, epoch });
    const confirmed = await gateway.ask('POST /invitations/confirm', { body: { enrolment, totp } });
    expect(confirmed.body).toMatchObject({ roles: ['instance_admin'], developmentMode: false });
    expect(confirmed.headers.get('set-cookie')).toMatch(/^__Host-lapwing=.*; HttpOnly; SameSite=Strict; Secure$/);
    expect(confirmed.headers.get('strict-transport-security')).toMatch(/^max-age=63072000/);
    const session = await gateway.ask('GET /session', { as: { cookie: gateway.cookieOf(confirmed) } });
    expect(session.status).toBe(200);
  });

  it('knows no one-time links', async () => {
    const answer = await gateway.ask('POST /session/link', { body: { token: 'x' } });
    expect(answer.body).toMatchObject({ code: 'not_found' });
  });
});

describe('an instance without its key-encryption key', () => {
  it('is locked: it says so, and nobody enrols or signs in', async () => {
    const gateway = await TestGateway.boot({ mode: 'production', publicUrl: 'https://x.example', kekFile: null });
    const password = 'correct horse, wrong stable';
    const signIn = await gateway.ask('POST /session', { body: { login: 'anybody', password, totp: '000000' } });
    expect(signIn).toMatchObject({ status: 503, body: { code: 'locked' } });
    const accept = await gateway.ask('POST /invitations/accept', { body: { token: 'x', password } });
    expect(accept).toMatchObject({ status: 503, body: { code: 'locked' } });
    expect((await gateway.slice.get(Readiness).report()).checks).toContainEqual(
      expect.objectContaining({ name: 'keys', because: 'locked' }),
    );
    await gateway.close();
  });
});

import { generateSync } from 'otplib';
import type { Role } from '@lapwing/domain';
import { Invite } from '../keep-accounts/invite.js';
import { TestGateway, type Answer } from '../testing/gateway.fixture.js';

const PASSWORD = 'correct horse, wrong stable';

describe('signing in with password and second factor', () => {
  let gateway: TestGateway;
  let orgId: string;
  let count = 0;
  beforeAll(async () => {
    gateway = await TestGateway.boot();
    orgId = await gateway.organisation();
  });
  afterAll(() => gateway.close());

  const codeOf = (secret: string) =>
    generateSync({ strategy: 'totp', secret, epoch: Math.floor(gateway.slice.clock.now().getTime() / 1000) });
  const start = (login: string, totp: string, password = PASSWORD): Promise<Answer> =>
    gateway.ask('POST /session', { body: { login, password, totp } });

  async function enrolled(org = orgId, login = `caseworker-${(count += 1)}`, password = PASSWORD) {
    const roles: Role[] = ['caseworker'];
    const { invitation } = await gateway.slice.database.inWork((tx) =>
      gateway.slice.get(Invite).member(tx, { orgId: org, login, roles, language: 'en' }),
    );
    const accepted = await gateway.ask('POST /invitations/accept', { body: { token: invitation, password } });
    const { enrolment, totpUri } = accepted.body as { enrolment: string; totpUri: string };
    const secret = new URL(totpUri).searchParams.get('secret') ?? '';
    const confirmed = await gateway.ask('POST /invitations/confirm', { body: { enrolment, totp: codeOf(secret) } });
    gateway.slice.clock.advance('2 min');
    return { login, secret, invitation, enrolment, confirmed };
  }

  it('follows an invitation: a password, a first code, and the member is in', async () => {
    const { login, confirmed, invitation, enrolment, secret } = await enrolled();
    expect(confirmed.body).toMatchObject({ login, roles: ['caseworker'], organisation: 'Harbour' });
    const session = await gateway.ask('GET /session', { as: { cookie: gateway.cookieOf(confirmed) } });
    expect(session.status).toBe(200);
    const again = await gateway.ask('POST /invitations/accept', { body: { token: invitation, password: PASSWORD } });
    expect(again.body).toMatchObject({ code: 'token_not_usable' });
    const twice = await gateway.ask('POST /invitations/confirm', { body: { enrolment, totp: codeOf(secret) } });
    expect(twice.body).toMatchObject({ code: 'token_not_usable' });
  });

  it('stores the password as Argon2id with 64 MiB and the second factor sealed', async () => {
    const { secret } = await enrolled();
    const rows = await gateway.slice.db.work<{ password_hash: string; totp: Buffer }>('select * from credential');
    for (const row of rows) {
      expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
      expect(row.totp.includes(Buffer.from(secret))).toBe(false);
    }
  });

  it('lets a member in with both, whatever the case of the login', async () => {
    const { login, secret } = await enrolled();
    const answer = await start(login.toUpperCase(), codeOf(secret));
    expect(answer).toMatchObject({ status: 200, body: { login } });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^lapwing=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it('answers a wrong password, a wrong code and an unknown login alike', async () => {
    const { login, secret } = await enrolled();
    const wrong = [
      await start(login, codeOf(secret), 'some other password'),
      await start(login, codeOf(secret) === '000000' ? '111111' : '000000'),
      await start('nobody-at-all', codeOf(secret)),
    ];
    expect(wrong.map((answer) => [answer.status, answer.body])).toEqual(Array(3).fill([401, wrong[0]?.body]));
    expect(wrong.map((answer) => answer.headers.get('set-cookie'))).toEqual([null, null, null]);
  });

  it('refuses a code that was used, also the one before it', async () => {
    const { login, secret } = await enrolled();
    const before = codeOf(secret);
    gateway.slice.clock.advance('30 s');
    const code = codeOf(secret);
    expect((await start(login, code)).status).toBe(200);
    expect((await start(login, code)).status).toBe(401);
    expect((await start(login, before)).status).toBe(401);
    gateway.slice.clock.advance('30 s');
    expect((await start(login, codeOf(secret))).status).toBe(200);
  });

  it('lets the same code in once when it comes twice at the same moment', async () => {
    const { login, secret } = await enrolled();
    const code = codeOf(secret);
    const statuses = (await Promise.all([start(login, code), start(login, code)])).map((answer) => answer.status);
    expect(statuses.sort()).toEqual([200, 401]);
  });

  it('makes guessing wait, the right proof included, and lets in afterwards', async () => {
    const { login, secret } = await enrolled();
    for (let guess = 0; guess < 5; guess += 1)
      expect((await start(login, '000000', 'guess number one')).status).toBe(401);
    const waiting = await start(login, codeOf(secret));
    expect(waiting).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(waiting.headers.get('retry-after')).toBe('2');
    gateway.slice.clock.advance('3 s');
    expect((await start(login, codeOf(secret))).status).toBe(200);
  });

  it('tells members of different organisations with one login apart by what they prove', async () => {
    const other = await gateway.organisation('Lantern');
    const here = await enrolled(orgId, 'night');
    const there = await enrolled(other, 'night', 'another long password');
    expect((await start('night', codeOf(here.secret))).body).toMatchObject({ organisation: 'Harbour' });
    const answer = await start('night', codeOf(there.secret), 'another long password');
    expect(answer.body).toMatchObject({ organisation: 'Lantern' });
    expect((await start('night', codeOf(there.secret), PASSWORD)).status).toBe(401);
  });

  it('does not let a mistyped first code end an enrolment', async () => {
    const { invitation } = await gateway.slice.database.inWork((tx) =>
      gateway.slice.get(Invite).member(tx, { orgId, login: 'typist', roles: ['auditor'], language: 'ru' }),
    );
    const accepted = await gateway.ask('POST /invitations/accept', { body: { token: invitation, password: PASSWORD } });
    const { enrolment, totpUri } = accepted.body as { enrolment: string; totpUri: string };
    const secret = new URL(totpUri).searchParams.get('secret') ?? '';
    const right = codeOf(secret);
    const wrong = right === '000000' ? '111111' : '000000';
    const confirm = (totp: string) => gateway.ask('POST /invitations/confirm', { body: { enrolment, totp } });
    expect((await confirm(wrong)).body).toMatchObject({ code: 'invalid', faults: [{ path: 'totp' }] });
    expect((await confirm(right)).status).toBe(200);
  });

  it('wants twelve characters of a password', async () => {
    const answer = await gateway.ask('POST /invitations/accept', { body: { token: 'x', password: 'short' } });
    expect(answer.body).toMatchObject({ code: 'invalid', faults: [{ path: 'password' }] });
  });
});

import { generateSync } from 'otplib';
import type { Role } from '@lapwing/domain';
import { CredentialStore } from './credential.store.js';
import { newTotpSecret } from './second-factor.js';
import { judgeFreshness } from './step-up.js';
import { TestGateway, type SignedIn } from '../testing/gateway.fixture.js';

type Enrolled = SignedIn & { secret: string };

describe('proving again who is signed in', () => {
  let gateway: TestGateway;
  let admin: Enrolled;
  let count = 0;
  beforeAll(async () => {
    gateway = await TestGateway.boot();
  });
  afterAll(() => gateway.close());
  beforeEach(async () => {
    admin = await enrolled(await gateway.organisation());
  });

  async function enrolled(orgId: string, roles: Role[] = ['organisation_admin']): Promise<Enrolled> {
    const member = await gateway.member(orgId, roles, `member-${(count += 1)}`);
    const secret = newTotpSecret();
    const credentials = gateway.slice.get(CredentialStore);
    const totp = credentials.sealTotp(orgId, member.memberId, secret);
    await gateway.slice.database.inWork((tx) =>
      credentials.put(tx, { orgId, memberId: member.memberId, passwordHash: 'none', totp, lastStep: 0 }),
    );
    return { ...member, secret };
  }

  const codeAt = ({ secret }: Enrolled, secondsAgo = 0) => {
    const now = Math.floor(gateway.slice.clock.now().getTime() / 1000);
    return generateSync({ strategy: 'totp', secret, epoch: now - secondsAgo });
  };
  const confirm = (as: { cookie: string }, totp: string | null) =>
    gateway.ask('POST /session/confirm', { as, body: { totp } });
  /** A removal of somebody who is not there: only a session that may do it learns that. */
  const tries = async (as: { cookie: string }) => {
    const answer = await gateway.ask('DELETE /members/0194c1a0-0103-7000-8000-000000000103', { as });
    return (answer.body as { code: string }).code;
  };
  const audited = async () => {
    const sql = 'select action from audit_entry where org_id = $1 order by seq';
    const rows = await gateway.slice.db.work<{ action: string }>(sql, [admin.orgId]);
    return rows.map(({ action }) => action);
  };

  it('opens what asks for it, for five minutes', async () => {
    expect(await tries(admin)).toBe('step_up_required');
    const answer = await confirm(admin, codeAt(admin));
    const until = new Date(gateway.slice.clock.now().getTime() + 5 * 60_000).toISOString();
    expect(answer).toMatchObject({ status: 200, body: { confirmedUntil: until } });
    expect(await tries(admin)).toBe('not_found');
    gateway.slice.clock.advance('4 min');
    expect(await tries(admin)).toBe('not_found');
    gateway.slice.clock.advance('61 s');
    expect(await tries(admin)).toBe('step_up_required');
    expect(await audited()).toEqual([
      'members.remove.unconfirmed',
      'session.confirmed',
      'members.remove',
      'members.remove',
      'members.remove.unconfirmed',
    ]);
  });

  it('opens nothing for another session, not even of the same member', async () => {
    const other = await enrolled(admin.orgId);
    await confirm(admin, codeAt(admin));
    expect(await tries(other)).toBe('step_up_required');
    expect((await confirm(other, codeAt(admin))).status).toBe(400);
    const again = await gateway.session(admin);
    expect(await tries(again)).toBe('step_up_required');
    expect(await tries(admin)).toBe('not_found');
  });

  it('takes a code once, whoever brings it first, and no earlier one after it', async () => {
    const before = codeAt(admin, 30);
    const code = codeAt(admin);
    const answers = await Promise.all([confirm(admin, code), confirm(await gateway.session(admin), code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    gateway.slice.clock.advance('10 s');
    expect((await confirm(admin, before)).body).toMatchObject({ code: 'invalid', faults: [{ path: 'totp' }] });
    expect(await audited()).toEqual(expect.arrayContaining(['session.confirm_refused']));
  });

  it('makes guessing wait, the right code included, and keeps nobody from signing in', async () => {
    for (let guess = 0; guess < 5; guess += 1) expect((await confirm(admin, '000000')).status).toBe(400);
    const waiting = await confirm(admin, codeAt(admin));
    expect(waiting).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(await tries(admin)).toBe('step_up_required');
    const start = { login: admin.login, password: 'a guess or two', totp: '000000' };
    expect((await gateway.ask('POST /session', { body: start })).status).toBe(401);
    gateway.slice.clock.advance('3 s');
    expect((await confirm(admin, codeAt(admin))).status).toBe(200);
  });

  it('does without a code only for whoever has none, in development', async () => {
    expect((await confirm(admin, null)).status).toBe(400);
    const linked = await gateway.member(admin.orgId, ['organisation_admin'], `linked-${(count += 1)}`);
    expect((await confirm(linked, '123456')).status).toBe(400);
    expect((await confirm(linked, null)).status).toBe(200);
    expect(await tries(linked)).toBe('not_found');
  });

  it('ends with the session', async () => {
    await confirm(admin, codeAt(admin));
    await gateway.ask('DELETE /session', { as: admin });
    expect(await tries(admin)).toBe('unauthenticated');
  });
});

describe('in production', () => {
  it('nobody confirms without a code', async () => {
    const gateway = await TestGateway.boot({ mode: 'production', publicUrl: 'https://lapwing.example' });
    const member = await gateway.member(await gateway.organisation(), ['organisation_admin'], 'harbour-lead');
    const as = { cookie: member.cookie.replace('lapwing=', '__Host-lapwing=') };
    const answer = await gateway.ask('POST /session/confirm', { as, body: { totp: null } });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } });
    await gateway.close();
  });
});

describe('whether a proof is fresh', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  it.each([
    [null, { fresh: false, because: 'never' }],
    [300, { fresh: false, because: 'too_old' }],
    [299, { fresh: true, until: new Date(now.getTime() + 1000) }],
  ])('after %s seconds', (seconds, verdict) => {
    const confirmedAt = seconds === null ? null : new Date(now.getTime() - seconds * 1000);
    expect(judgeFreshness(confirmedAt, now)).toEqual(verdict);
  });
});

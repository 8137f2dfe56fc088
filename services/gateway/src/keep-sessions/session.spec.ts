import { memberSignedOut } from '@lapwing/contracts';
import { TestGateway, type SignedIn } from '../testing/gateway.fixture.js';

describe('a session', () => {
  let gateway: TestGateway;
  let orgId: string;
  let member: SignedIn;
  let count = 0;
  beforeAll(async () => {
    gateway = await TestGateway.boot();
    orgId = await gateway.organisation();
  });
  afterAll(() => gateway.close());
  beforeEach(async () => {
    member = await gateway.member(orgId, ['caseworker'], `member-${(count += 1)}`);
  });

  const status = async (as: { cookie: string } | null = member) => (await gateway.ask('GET /session', { as })).status;

  it('ends after half an hour without use, and use prolongs it', async () => {
    gateway.slice.clock.advance('29 min');
    expect(await status()).toBe(200);
    gateway.slice.clock.advance('29 min');
    expect(await status()).toBe(200);
    gateway.slice.clock.advance('30 min');
    expect(await status()).toBe(401);
  });

  it('ends after twelve hours, however much it is used', async () => {
    for (let hours = 0; hours < 35; hours += 1) {
      gateway.slice.clock.advance('20 min');
      expect(await status()).toBe(200);
    }
    gateway.slice.clock.advance('20 min');
    expect(await status()).toBe(401);
  });

  it('ends wherever it is open when notification says so, and of that member alone', async () => {
    const other = await gateway.member(orgId, ['caseworker'], `member-${(count += 1)}`);
    const at = gateway.slice.clock.now().toISOString();
    await gateway.slice.deliver(memberSignedOut, { orgId, memberId: member.memberId, at });
    expect([await status(), await status(other)]).toEqual([401, 200]);
  });

  it('ends when the member signs out, and the cookie is taken back', async () => {
    const answer = await gateway.ask('DELETE /session', { as: member });
    expect(answer).toMatchObject({ status: 200, body: {} });
    expect(answer.headers.get('set-cookie')).toBe('lapwing=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict');
    expect(await status()).toBe(401);
  });

  it.each([
    ['a forged token', () => 'lapwing=' + 'f'.repeat(43)],
    ['the stored hash of a token', async () => `lapwing=${await storedHash()}`],
    ['the cookie under its other name', () => member.cookie.replace('lapwing', '__Host-lapwing')],
    ['two cookies', () => `${member.cookie}; lapwing=${'f'.repeat(43)}`],
    ['an injection', () => "lapwing=' or true --"],
  ])('is not opened by %s', async (_, cookie) => {
    expect(await status({ cookie: await cookie() })).toBe(401);
    expect(await status()).toBe(200);
  });

  async function storedHash(): Promise<string> {
    const [row] = await gateway.slice.db.work<{ id_hash: Buffer }>('select id_hash from session limit 1');
    return row?.id_hash.toString('base64url') ?? '';
  }

  it('stores no token', async () => {
    const rows = await gateway.slice.db.work<{ row: string }>('select session::text as row from session');
    expect(rows.some(({ row }) => row.includes(member.cookie.split('=')[1] ?? ''))).toBe(false);
  });

  it('speaks the language its member chose, and the owners hear of it', async () => {
    const answer = await gateway.ask('PUT /session/language', { as: member, body: { language: 'ru' } });
    expect(answer.body).toMatchObject({ language: 'ru' });
    expect((await gateway.ask('GET /session', { as: member })).body).toMatchObject({ language: 'ru' });
  });

  it('leaves nothing behind once it cannot hold any more', async () => {
    gateway.slice.clock.advance('13 h');
    await gateway.slice.runEvery('sessions.sweep');
    expect(await gateway.slice.db.work('select 1 from session')).toEqual([]);
  });
});

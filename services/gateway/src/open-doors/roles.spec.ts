import { Failure, QUESTIONS, SERVICES, type Question } from '@lapwing/contracts';
import { ROLES, type Role } from '@lapwing/domain';
import { verifyActorToken } from '@lapwing/platform';
import { actorKeyOf } from '@lapwing/platform/testing';
import { callOf, golden } from '../testing/golden.fixture.js';
import { TestGateway } from '../testing/gateway.fixture.js';
import { OWN } from './own-answers.js';

const doors = QUESTIONS.filter((question) => question.door !== null);
const guarded = doors.filter((question) => question.access !== 'public');
const forwarded = doors.filter((question) => question.owner !== 'gateway');

const codeOf = (body: unknown) => (body as { code?: string } | null)?.code;

describe('doors and roles', () => {
  let gateway: TestGateway;
  let orgId: string;
  let count = 0;
  beforeAll(async () => {
    gateway = await TestGateway.boot();
    orgId = await gateway.organisation();
    for (const question of forwarded) gateway.slice.answers(question, () => golden(question).reply);
  });
  afterAll(() => gateway.close());

  const member = (...roles: Role[]) => gateway.confirmed(orgId, roles, `member-${(count += 1)}`);
  const unconfirmed = (...roles: Role[]) => gateway.member(orgId, roles, `member-${(count += 1)}`);
  const known = new Map<string, ReturnType<typeof member>>();
  /** Whom to knock as: what another service answers leaves a session as it was; what the gateway does may end it. */
  const knocker = (question: Question, make: typeof member, role: Role) => {
    if (question.owner === 'gateway') return make(role);
    const name = `${make === member} ${role}`;
    const kept = known.get(name) ?? make(role);
    known.set(name, kept);
    return kept;
  };
  const knock = (question: Question, as: { cookie: string } | null) => {
    const { method, path, body } = callOf(question);
    return gateway.ask(`${method} ${path.replace('/api/v1', '')}`, { as, ...(body === null ? {} : { body }) });
  };

  it.each(guarded.map((question) => [question.door, question] as const))(
    'nobody passes without a session: %s',
    async (_, question) => {
      expect(await knock(question, null)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    },
  );

  it.each(guarded.map((question) => [question.door, question] as const))(
    'exactly the roles of the contract pass: %s',
    async (_, question) => {
      const passed: Role[] = [];
      for (const role of ROLES) {
        const { status } = await knock(question, await knocker(question, member, role));
        if (status !== 403) passed.push(role);
        expect([401, 429]).not.toContain(status);
        expect(status).toBeLessThan(500);
      }
      expect(passed).toEqual(ROLES.filter((role) => question.access.includes(role)));
    },
  );

  it.each(guarded.map((question) => [question.door, question] as const))(
    'a session that has not shown its second factor again passes where the contract lets it: %s',
    async (_, question) => {
      const role = question.access[0] as Role;
      const { status, body } = await knock(question, await knocker(question, unconfirmed, role));
      expect([status, codeOf(body)].join(' ') === '403 step_up_required').toBe(question.stepUp);
      const stranger = ROLES.find((role) => !question.access.includes(role));
      if (stranger === undefined) return;
      const refused = await knock(question, await knocker(question, unconfirmed, stranger));
      expect(refused).toMatchObject({ body: { code: 'forbidden' } });
    },
  );

  it.each(forwarded.map((question) => [question.door, question] as const))(
    'the reply of the owner comes back: %s',
    async (_, question) => {
      const role = question.access === 'public' ? 'auditor' : (question.access[0] as Role);
      const answer = await knock(question, await knocker(question, member, role));
      expect(answer).toMatchObject({ status: 200, body: golden(question).reply });
    },
  );

  it('answers every own question', () => {
    const own = doors.filter((question) => question.owner === 'gateway').map((question) => question.name);
    expect(OWN.map((question): string => question.name).sort()).toEqual(own.sort());
  });

  it('lets a member of several roles pass by any of them', async () => {
    const both = await member('caseworker', 'auditor');
    expect((await gateway.ask('GET /audit', { as: both })).status).toBe(200);
    expect((await gateway.ask('GET /persons', { as: both })).status).toBe(200);
  });

  it('hands each owner a token that only this owner accepts, for one minute', async () => {
    const question = QUESTIONS.find(({ name }) => name === 'persons.list')!;
    let token = '';
    gateway.slice.answers(question, (_, given) => {
      token = given ?? '';
      return golden(question).reply;
    });
    const asking = await member('caseworker', 'operator');
    await gateway.ask('GET /persons', { as: asking });
    const now = gateway.slice.clock.now();
    const { orgId: org, memberId, roles, expiresAt } = verifyActorToken(actorKeyOf('matching'), token, now);
    expect({ org, memberId, roles }).toEqual({
      org: orgId,
      memberId: asking.memberId,
      roles: ['operator', 'caseworker'],
    });
    expect(expiresAt.getTime() - now.getTime()).toBeLessThanOrEqual(60_000);
    for (const other of SERVICES.filter((service) => service !== 'matching')) {
      expect(() => verifyActorToken(actorKeyOf(other), token, now)).toThrow(Failure);
    }
  });
});

import { Failure, memberChanged, memberRemoved, personsSuggestCode, type EventOf } from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';
import { eventually } from '@lapwing/platform/testing';
import type { Bus } from '../bus.js';
import type { DeadLetters } from '../receive/dead-letters.js';
import type { Mood } from './roster.fixture.js';

/** One bus with the roster slice behind it, seen from a producer and an asker. */
export interface ConformingBus {
  /** Asks as another service would. */
  asker: Pick<Bus, 'ask'>;
  mood: Mood;
  deadLetters: DeadLetters;
  /** Commits and sends; with `rollBack` the transaction fails after publishing. */
  changed(event: EventOf<typeof memberChanged>, options?: { rollBack: boolean }): Promise<void>;
  removed(event: EventOf<typeof memberRemoved>): Promise<void>;
  /** Brings everything sent so far once more. */
  redeliver(): Promise<void>;
  roster(): Promise<string[]>;
  /** How many messages the slice itself committed to its outbox. */
  published(): Promise<number>;
  token(orgId: string, memberId: string, roles: Role[]): string;
  close(): Promise<void>;
}

const org = '0190a000-0000-7000-8000-000000000001';
const who = (last: number) => `0190a000-0000-7000-8000-0000000000${String(last).padStart(2, '0')}`;
const change = (last: number): EventOf<typeof memberChanged> => ({
  orgId: org,
  memberId: who(last),
  version: 1,
  roles: ['caseworker'],
  language: 'en',
  active: true,
});

/** What every bus must do; run against each of them. */
export function itConforms(open: () => Promise<ConformingBus>): void {
  let bus: ConformingBus;
  beforeAll(async () => {
    bus = await open();
  });
  afterEach(() => {
    bus.mood.faults.length = 0;
  });
  afterAll(() => bus.close());

  it('brings a committed fact to its consumer', async () => {
    await bus.changed(change(10));
    await eventually(async () => expect(await bus.roster()).toContain(who(10)));
  });

  it('tells nobody what was rolled back', async () => {
    await bus.changed(change(11), { rollBack: true });
    await bus.changed(change(12));
    await eventually(async () => expect(await bus.roster()).toContain(who(12)));
    expect(await bus.roster()).not.toContain(who(11));
  });

  it('takes what comes again without doing anything twice', async () => {
    await bus.removed({ orgId: org, memberId: who(12), version: 2 });
    await eventually(async () => expect(await bus.published()).toBe(1));
    const before = { roster: await bus.roster(), attempts: bus.mood.attempts };
    await bus.redeliver();
    await bus.changed(change(13));
    await eventually(async () => expect(await bus.roster()).toContain(who(13)));
    expect(await bus.roster()).toEqual([...before.roster, who(13)].sort());
    expect(bus.mood.attempts).toBe(before.attempts + 1);
    expect(await bus.published()).toBe(1);
  });

  it('brings a fact again after a failure that passes, and undoes what the failed attempt wrote', async () => {
    bus.mood.faults.push(new Failure('unavailable'), new Failure('unavailable'));
    await bus.changed(change(14));
    await eventually(async () => expect(await bus.roster()).toContain(who(14)));
    expect(await bus.deadLetters.list()).toEqual([]);
  });

  it('buries a fact whose failure never passes and replays it when told to', async () => {
    bus.mood.faults.push(new Failure('conflict', { detail: 'no such thing' }));
    await bus.changed(change(15));
    const letter = await eventually(async () => {
      const [first] = await bus.deadLetters.list();
      expect(first).toMatchObject({
        subject: memberChanged.subject,
        code: 'conflict',
        deliveries: 1,
        replayedAt: null,
      });
      return first;
    });
    expect(await bus.roster()).not.toContain(who(15));
    await bus.deadLetters.replay(letter?.id ?? '');
    expect(await bus.roster()).toContain(who(15));
    await expect(bus.deadLetters.replay(letter?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lets the owner answer within the organisation of the actor only', async () => {
    const mine = await bus.asker.ask(personsSuggestCode, {}, { token: bus.token(org, who(10), ['caseworker']) });
    const theirs = await bus.asker.ask(personsSuggestCode, {}, { token: bus.token(who(90), who(91), ['caseworker']) });
    expect(mine.code).toBe(`caseworker of ${org} sees ${(await bus.roster()).length}`);
    expect(theirs.code).toBe(`caseworker of ${who(90)} sees 0`);
  });

  it.each([
    ['unauthenticated', () => ({})],
    ['unauthenticated', () => ({ token: 'made up' })],
    ['forbidden', () => ({ token: bus.token(org, who(10), ['auditor']) })],
  ])('answers %s to who may not ask', async (code, options) => {
    await expect(bus.asker.ask(personsSuggestCode, {}, options())).rejects.toMatchObject({ name: 'Failure', code });
  });

  it('carries the owner’s failure to the asker, and of a bug only that there was one', async () => {
    const options = { token: bus.token(org, who(10), ['caseworker']) };
    bus.mood.faults.push(new Failure('locked', { detail: 'The keys are locked.' }), new Error('secret inside'));
    await expect(bus.asker.ask(personsSuggestCode, {}, options)).rejects.toMatchObject({
      code: 'locked',
      retry: 'later',
    });
    await expect(bus.asker.ask(personsSuggestCode, {}, options)).rejects.toMatchObject({
      code: 'internal',
      detail: null,
    });
  });
}

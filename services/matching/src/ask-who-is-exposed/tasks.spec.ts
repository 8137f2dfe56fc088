import {
  alertAcknowledged,
  alertsGet,
  alertsList,
  developmentChanged,
  outcomesOfAlert,
  outcomesRecord,
  outcomesTakeBack,
  personsClose,
  personsErase,
  personsGet,
  reportsCorrect,
  reportsFile,
  tasksAssign,
  tasksClose,
  tasksCount,
  tasksDecide,
  tasksGet,
  tasksList,
  tasksOfPerson,
  tasksOpen,
  tasksReopen,
  type TaskRow,
  type TaskView,
} from '@lapwing/contracts';
import type { TestActor } from '@lapwing/bus/testing';
import type { Development } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';
import { Metrics } from '@lapwing/platform';
import { Matching } from '../testing/matching.fixture.js';
import { TwoMembers } from '../testing/two-members.fixture.js';
import { CountTasksTimer } from './count-tasks.timer.js';

let matching: Matching;
let two: TwoMembers;

beforeAll(async () => {
  matching = await Matching.boot();
});
afterAll(async () => matching.close());
beforeEach(async () => {
  two = await TwoMembers.found(matching);
});
afterEach(() => expect(matching.slice.log.errors).toEqual([]));

let people = 0;
const someone = async (stated: object = {}): Promise<{ id: string }> =>
  two.someone({ code: `heron-${(people += 1)}`, ...stated });
const taken = async (personIds: string[], who = two.carer): Promise<string> =>
  (await matching.slice.ask(reportsFile, { what: 'taken', personIds }, who)).alertId;
const open = async (who = two.boris, whose: 'mine' | 'all' = 'all'): Promise<TaskRow[]> =>
  (await matching.slice.ask(tasksList, { whose }, who)).items;
const whole = (id: string, who = two.carer): Promise<TaskView> => matching.slice.ask(tasksGet, { id }, who);
const only = async (): Promise<TaskView> => {
  const rows = await open();
  expect(rows).toHaveLength(1);
  return whole(rows[0]?.id ?? '', two.boris);
};
async function decideAll(task: TaskView, who = two.carer): Promise<void> {
  for (const { id: line, at: seen, state } of task.checklist)
    if (state === 'open') await matching.slice.ask(tasksDecide, { id: task.id, line, state: 'not_needed', seen }, who);
}

describe('the task "who and what else is exposed" stands', () => {
  test('for the person a report names, with the persons linked to them, and shares one for later alerts', async () => {
    const friend = await someone();
    const person = await someone({ links: [{ personId: friend.id, kind: 'co_defendant' }] });
    const alertId = await taken([person.id]);
    const task = await only();
    expect(task).toMatchObject({ personId: person.id, linesOpen: 9, lines: 9, overdue: false, doubted: false });
    expect(task.grounds).toMatchObject([{ because: 'reported_taken', alertId, stands: true }]);
    const linked = task.checklist.find(({ personId }) => personId === friend.id);
    expect(linked).toMatchObject({ matter: 'co_defendants', link: 'co_defendant', touched: true });
    const later = await taken([person.id]);
    expect((await only()).grounds.map((ground) => ground.alertId)).toEqual([alertId, later]);
  });

  test('for whoever may be the one of whom public words say that they were taken, not for many nor for plans', async () => {
    const person = await someone();
    await someone({ stays: [{ country: 'DE', kind: 'residence' }], links: [{ personId: person.id, kind: 'family' }] });
    await two.happens({ stage: 'requested' });
    expect(await open()).toEqual([]);
    await two.happens({ kind: 'pressure', stage: 'executed' });
    expect(await open()).toEqual([]);
    await two.happens({ stage: 'executed' });
    expect(await open()).toMatchObject([{ personId: person.id }]);
    for (let more = 0; more < 10; more += 1) await someone();
    await two.happens({ stage: 'detained', subjects: ['Nina Sora'] });
    expect(await open()).toHaveLength(1);
  });

  test('for who is found detained, and for whom a caseworker says it is', async () => {
    const [person, other] = [await someone(), await someone()];
    await two.happens({ stage: 'requested' });
    const [{ id = '' } = {}] = (await matching.slice.ask(alertsList, {}, two.carer)).items;
    await matching.slice.ask(outcomesRecord, { id, personId: person.id, outcome: 'reached' }, two.carer);
    expect(await open()).toEqual([]);
    await matching.slice.ask(outcomesRecord, { id, personId: person.id, outcome: 'missing' }, two.carer);
    const task = await only();
    expect(task.grounds).toMatchObject([{ because: 'outcome', stands: true }]);
    const byHand = await matching.slice.ask(tasksOpen, { id, personId: other.id }, two.carer);
    expect(byHand.grounds).toMatchObject([{ because: 'by_hand' }]);
    const { items } = await matching.slice.ask(outcomesOfAlert, { id }, two.carer);
    expect(items.find(({ personId }) => personId === person.id)).toMatchObject({
      said: [{ outcome: 'reached' }, { outcome: 'missing' }],
      task: { id: task.id, state: 'open' },
    });
    await matching.slice.ask(outcomesTakeBack, { id, personId: person.id }, two.carer);
    expect(await whole(task.id)).toMatchObject({ doubted: true });
  });
});

describe('a task', () => {
  test('falls to who looks after the person, to who took the duty, to whom somebody names, and else to the admins', async () => {
    const second = await two.joins(['caseworker']);
    const assignees = [two.carer.memberId, second.memberId];
    const person = await someone({ assignees });
    const alertId = await taken([person.id]);
    const holders = async (): Promise<unknown> => {
      const { because, holders: members } = await only();
      return [because, members];
    };
    expect(await holders()).toEqual(['looks_after', assignees]);
    const at = matching.slice.clock.now().toISOString();
    const until = new Date(Date.parse(at) + 1_800_000).toISOString();
    const duty = { orgId: two.org, alertId, version: 1, responsible: two.carer.memberId, at, until };
    await matching.slice.deliver(alertAcknowledged, { ...duty, memberId: second.memberId });
    expect(await holders()).toEqual(['took_it', [second.memberId]]);
    expect([await open(two.carer, 'mine'), (await open(second, 'mine')).length]).toEqual([[], 1]);
    const { id } = await only();
    const give = (memberId: string): Promise<TaskView> => matching.slice.ask(tasksAssign, { id, memberId }, two.carer);
    expect(await give(two.carer.memberId)).toMatchObject({ because: 'named', mine: true });
    await expect(give(two.anna.memberId)).rejects.toMatchObject({ code: 'invalid' });
    await two.leaves(two.carer);
    await two.leaves(second);
    expect(await holders()).toEqual(['desk', []]);
    expect(await open(two.boris, 'mine')).toHaveLength(1);
  });

  test('is seen by who may see the person, and by nobody else', async () => {
    const person = await someone();
    await taken([person.id]);
    const { id } = await only();
    const stranger = await two.joins(['caseworker']);
    const elsewhere = await TwoMembers.found(matching);
    for (const who of [stranger, elsewhere.boris]) {
      expect(await open(who)).toEqual([]);
      const deeds: Promise<unknown>[] = [
        whole(id, who),
        matching.slice.ask(tasksDecide, { id, line: 'flats', state: 'done' }, who),
        matching.slice.ask(tasksClose, { id, because: 'other', note: 'x' }, who),
        matching.slice.ask(tasksOfPerson, { id: person.id }, who),
      ];
      await Promise.all(deeds.map((deed) => expect(deed).rejects.toMatchObject({ code: 'not_found' })));
    }
  });

  test('is decided line by line, by two at once, and a line not twice unseen', async () => {
    await taken([(await someone()).id]);
    const { id } = await only();
    const decide = (line: string, who: TestActor, seen: string | null = null): Promise<TaskView> =>
      matching.slice.ask(tasksDecide, { id, line, state: 'done', note: 'flat is empty', seen }, who);
    await Promise.all([decide('flats', two.carer), decide('staff', two.boris)]);
    await expect(decide('flats', two.boris)).rejects.toMatchObject({ code: 'stale_version' });
    const task = await only();
    expect(task.linesOpen).toBe(6);
    const flats = task.checklist.find(({ matter }) => matter === 'flats');
    expect(flats).toMatchObject({ state: 'done', note: 'flat is empty', by: two.carer.memberId });
    await decide('flats', two.boris, flats?.at ?? null);
    expect(task.course.map(({ deed }) => deed)).toEqual(['decided', 'decided', 'opened']);
  });

  test('is closed once all is decided, or with a reason, and stands again when it gets worse', async () => {
    const person = await someone();
    const alertId = await taken([person.id]);
    const { id } = await only();
    const close = (because: 'all_decided' | 'other' | 'wrong_alarm', note: string | null = null): Promise<TaskView> =>
      matching.slice.ask(tasksClose, { id, because, note }, two.carer);
    for (const because of ['all_decided', 'other', 'wrong_alarm'] as const)
      await expect(close(because)).rejects.toMatchObject({ code: 'invalid' });
    await decideAll(await only());
    expect(await close('all_decided')).toMatchObject({ state: 'closed', closed: { because: 'all_decided' } });
    expect(await open()).toEqual([]);
    await matching.slice.ask(outcomesRecord, { id: alertId, personId: person.id, outcome: 'returned' }, two.carer);
    const again = await only();
    expect(again).toMatchObject({ id, state: 'open', linesOpen: 8, closed: null });
    await close('other', 'The family asked us to stop.');
    await matching.slice.ask(tasksReopen, { id }, two.carer);
    expect((await only()).course.map(({ deed }) => deed).slice(0, 3)).toEqual(['reopened', 'closed', 'reopened']);
  });

  test('says that it stands on nothing once the report is taken back, and is closed with one tap', async () => {
    const alertId = await taken([(await someone()).id]);
    await matching.slice.ask(reportsCorrect, { id: alertId }, two.carer);
    const task = await only();
    expect(task).toMatchObject({ doubted: true, linesOpen: 8, grounds: [{ stands: false, state: 'withdrawn' }] });
    const closed = await matching.slice.ask(tasksClose, { id: task.id, because: 'wrong_alarm' }, two.carer);
    expect(closed).toMatchObject({ state: 'closed', checklist: expect.any(Array) as unknown });
    expect(closed.checklist).toHaveLength(8);
  });

  test('is overdue when its hours are over, and is counted by age without a word of whom', async () => {
    await taken([(await someone()).id]);
    expect(await matching.slice.ask(tasksCount, {}, two.carer)).toEqual({ mine: 1, overdue: 0 });
    await two.after('7 h');
    expect(await matching.slice.ask(tasksCount, {}, two.carer)).toEqual({ mine: 1, overdue: 1 });
    await matching.slice.get(CountTasksTimer).count();
    const { text } = await matching.slice.get(Metrics).render();
    expect(text).toMatch(/lapwing_matching_tasks_open\{[^}]*age="under_1d"[^}]*\} [1-9]/);
  });

  test('is one, however many tell of the same person at once', async () => {
    const person = await someone();
    await Promise.all([taken([person.id]), taken([person.id], two.boris), taken([person.id])]);
    expect((await only()).grounds).toHaveLength(3);
  });

  test('goes on with the happening in which another one is absorbed', async () => {
    await someone();
    const absorbed = await two.happens({ stage: 'detained' });
    const survivor = await two.happens({ stage: 'requested' });
    const changedAt = matching.slice.clock.now().toISOString();
    const now = { hosts: [two.place], when: changedAt.slice(0, 10), firstSeenAt: changedAt, changedAt, version: 2 };
    const rule = (change: 'updated' | 'merged', stated: Partial<Development> & { id: string }, other: string) => {
      const snapshot = aDevelopment({ ...now, ...stated });
      return matching.slice.deliver(developmentChanged, { id: stated.id, version: 2, change, other, snapshot });
    };
    await rule('updated', { id: survivor, stage: 'requested', sources: 2 }, absorbed);
    await rule('merged', { id: absorbed, state: 'withdrawn' }, survivor);
    const task = await only();
    expect(task.grounds).toMatchObject([
      { stands: false, state: 'withdrawn' },
      { stands: true, because: 'taken_in_public' },
    ]);
    expect(task.doubted).toBe(false);
  });

  test('rings nobody by itself, and never ends the ringing', async () => {
    const alertId = await taken([(await someone()).id]);
    const before = (await matching.told()).filter((told) => told.alertId === alertId).length;
    const { id } = await only();
    await matching.slice.ask(tasksClose, { id, because: 'other', note: 'done elsewhere' }, two.carer);
    expect((await matching.told()).filter((told) => told.alertId === alertId)).toHaveLength(before);
    expect((await matching.slice.ask(alertsGet, { id: alertId }, two.carer)).touched[0]?.outcome).toBeNull();
  });

  test('ends with the record of its person, and goes with them and out of others when they are erased', async () => {
    const friend = await someone();
    const person = await someone({ links: [{ personId: friend.id, kind: 'shared_flat' }] });
    await taken([person.id, friend.id]);
    const { version } = await matching.slice.ask(personsGet, { id: friend.id }, two.carer);
    await matching.slice.ask(personsClose, { id: friend.id, version, because: 'mistake' }, two.carer);
    await two.after('5 s');
    const { items } = await matching.slice.ask(tasksOfPerson, { id: friend.id }, two.carer);
    expect(items).toMatchObject([{ state: 'closed' }]);
    const { code } = await matching.slice.ask(personsGet, { id: friend.id }, two.carer);
    await matching.slice.ask(personsErase, { id: friend.id, code }, two.boris);
    const slots = () =>
      matching.slice.db.api<{ id: string; key_slot: string }>(two.boris, 'select * from exposure_task');
    expect(await slots()).toHaveLength(2);
    const slotOfOther = (await slots()).find(({ id }) => id !== items[0]?.id)?.key_slot;
    await two.after('5 s');
    const left = await slots();
    expect(left).toHaveLength(1);
    expect(left[0]?.key_slot).not.toBe(slotOfOther);
    const task = await only();
    expect(task.checklist.map(({ personId }) => personId)).not.toContain(friend.id);
    expect(task.lines).toBe(8);
  });
});

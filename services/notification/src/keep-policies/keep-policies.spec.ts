import { randomUUID } from 'node:crypto';
import {
  memberChanged,
  memberRemoved,
  policiesAdd,
  policiesAnswer,
  policiesChange,
  policiesList,
  policiesPreview,
  policiesRemove,
  policiesWaiting,
  policiesWithdraw,
  recipientsSet,
  schedulesAdd,
  schedulesChange,
  schedulesEndOverride,
  schedulesImport,
  schedulesList,
  schedulesOverride,
  schedulesRemove,
  schedulesShifts,
  type PolicyEntry,
  type ScheduleEntry,
} from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';
import { Desk, type Worker } from '../testing/desk.js';
import { PolicyRow } from './policy.row.js';

let service: Desk;
let desk: Desk;
let ann: Worker;
let bo: Worker;
let cy: Worker;
const TO_LEAD = { afterMinutes: 0, nextMorning: false, target: 'lead', who: null, channels: 'all' } as const;
const ADMIN: Role[] = ['organisation_admin'];
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  desk.slice.clock.set('2026-03-03T12:00:00.000Z');
  ann = await desk.joins({}, ADMIN);
  bo = await desk.joins({}, ADMIN);
  cy = await desk.joins();
});
afterAll(async () => service.close());
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  expect(desk.slice.log.errors).toEqual([]);
});

const by = (who: Worker, roles = ADMIN) => desk.actor(who, roles);
const theDefault = async () => {
  const { items } = await desk.slice.ask(policiesList, {}, by(ann));
  const { isDefault: _isDefault, wishId: _wishId, ...policy } = items.find(({ isDefault }) => isDefault)!;
  return policy;
};
const change = async (facts: Partial<PolicyEntry>, who = ann) =>
  desk.slice.ask(policiesChange, { ...(await theDefault()), ...facts }, by(who));
const waiting = async (who = bo) => (await desk.slice.ask(policiesWaiting, {}, by(who))).items;
const rungFor = async (alertId: string) => {
  const names = new Map([ann, bo, cy].map((one, index) => [one.memberId, ['ann', 'bo', 'cy'][index]]));
  const rows = (await desk.ledger(alertId)).filter((row) => row.step >= 0);
  return rows.map((row) => `${row.step}/${row.repeat} ${names.get(row.memberId)} ${row.because}`);
};

describe('nobody silences alone', () => {
  it('what takes something from what is critical waits, and rings as before until a second person agrees', async () => {
    const before = await theDefault();
    const asked = await change({ critical: before.critical.slice(0, 2), lead: bo.memberId });
    expect(asked).toMatchObject({ version: before.version, lead: ann.memberId, wishId: expect.any(String) });
    expect(await waiting()).toMatchObject([
      { state: 'waiting', loses: ['fewer_steps'], mayAnswer: true, mayWithdraw: false, effectiveAt: null },
    ]);
    const wish = { id: asked.wishId!, agree: true };
    await expect(desk.slice.ask(policiesAnswer, wish, by(ann))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(desk.slice.ask(policiesAnswer, wish, by(cy))).rejects.toMatchObject({ code: 'forbidden' });
    const { alertId } = await desk.alert();
    for (let minute = 0; minute < 20; minute += 5) await desk.passes('5 min');
    expect(await rungFor(alertId)).toHaveLength(5);
    expect(await desk.slice.ask(policiesAnswer, wish, by(bo))).toMatchObject({ state: 'done', because: 'confirmed' });
    expect(await theDefault()).toMatchObject({ version: before.version + 1, lead: bo.memberId });
    await expect(desk.slice.ask(policiesAnswer, wish, by(bo))).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each<[string, Partial<PolicyEntry> | ((policy: PolicyEntry) => Partial<PolicyEntry>), string]>([
    [
      'later',
      ({ critical }) => ({ critical: critical.map((step) => ({ ...step, afterMinutes: step.afterMinutes + 1 })) }),
      'later',
    ],
    ['nobody there', { onCall: [], lead: null, critical: [TO_LEAD] }, 'nobody_reachable'],
    ['fewer people', () => ({ onCall: [ann.memberId, bo.memberId] }), 'fewer_people'],
    ['a longer hold', { holdMinutes: 120 }, 'holds_longer'],
  ])('%s needs two', async (_name, facts, loss) => {
    const policy = await theDefault();
    const asked = await change(typeof facts === 'function' ? facts(policy) : facts);
    expect(asked.wishId).not.toBeNull();
    expect((await waiting())[0]!.loses).toContain(loss);
    await desk.slice.ask(policiesWithdraw, { id: asked.wishId! }, by(ann));
    expect(await theDefault()).toEqual(policy);
  });

  it('what only adds, or is not critical, needs nobody; nor does leaving out who is gone', async () => {
    const high = [{ ...TO_LEAD, afterMinutes: 30 }];
    expect(await change({ high, holdMinutes: 20, director: bo.memberId })).toMatchObject({ wishId: null, high });
    await desk.slice.deliver(memberRemoved, { orgId: desk.orgId, memberId: cy.memberId, version: 2 });
    expect(await change({ onCall: [bo.memberId, ann.memberId] })).toMatchObject({ wishId: null });
  });

  it('who asked is gone: it ends; nobody else is there: it takes effect after a day', async () => {
    await change({ holdMinutes: 60 });
    await desk.slice.deliver(memberRemoved, { orgId: desk.orgId, memberId: ann.memberId, version: 2 });
    await desk.wishesAreFollowed();
    expect(await waiting()).toMatchObject([{ state: 'ended', because: 'asker_gone' }]);
    await desk.passes('7 d');
    const asked = await change({ holdMinutes: 60 }, bo);
    expect(await waiting()).toMatchObject([{ because: 'takes_effect_alone', mayWithdraw: true }]);
    await desk.passes('23 h');
    await desk.wishesAreFollowed();
    expect(await theDefault()).toMatchObject({ holdMinutes: 30 });
    await desk.passes('1 h');
    await desk.wishesAreFollowed();
    expect(await theDefault()).toMatchObject({ holdMinutes: 60 });
    expect((await waiting()).find(({ id }) => id === asked.wishId)).toMatchObject({ because: 'nobody_else' });
  });

  it('nobody is alone in the week after the second lost the role', async () => {
    const left = { orgId: desk.orgId, memberId: bo.memberId, version: 2, language: 'en' as const, active: true };
    await desk.slice.deliver(memberChanged, { ...left, roles: ['caseworker'] });
    await change({ holdMinutes: 60 });
    expect(await waiting(ann)).toMatchObject([{ because: 'wants_a_second', effectiveAt: null }]);
  });
});

describe('several policies', () => {
  it('are added, chosen by an alert, and removed; the default stays', async () => {
    const policy = await theDefault();
    const { id: _id, version: _version, ...entry } = policy;
    const night = await desk.slice.ask(policiesAdd, { ...entry, name: 'Cy first', onCall: [cy.memberId] }, by(ann));
    const { alertId } = await desk.alert({ policyId: night.id });
    expect(await rungFor(alertId)).toEqual(['0/0 cy opened']);
    await expect(desk.slice.ask(policiesRemove, policy, by(ann))).rejects.toMatchObject({ code: 'conflict' });
    expect(await desk.slice.ask(policiesRemove, night, by(ann))).toEqual({ wishId: null });
    expect((await desk.slice.ask(policiesList, {}, by(ann))).items).toHaveLength(1);
    await expect(desk.slice.ask(policiesRemove, night, by(ann))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('one made before it could say so much means what it meant', async () => {
    const { id } = await theDefault();
    const line = [{ afterMinutes: 0, target: 'responsible', channels: 'preferred' }];
    const people = { onCall: [cy.memberId], lead: null, director: null };
    const old = Buffer.from(JSON.stringify({ name: 'Old', ...people, critical: line, high: line, digest: [] }));
    await desk.slice.db.work('update policy set sealed = $1, schema_version = 0 where id = $2', [old, id]);
    const { alertId } = await desk.alert({ kind: 'violence' });
    expect(await rungFor(alertId)).toEqual(['0/0 cy opened']);
    expect(await theDefault()).toMatchObject({ criticalOther: null, whenQuiet: 'next_person', holdMinutes: 30 });
  });

  it('are nobody’s business in another organisation', async () => {
    const policy = await theDefault();
    const other = service.elsewhere();
    const zoe = await other.joins({}, ADMIN);
    const stranger = other.actor(zoe, ADMIN);
    await expect(desk.slice.ask(policiesChange, policy, stranger)).rejects.toMatchObject({ code: 'not_found' });
    await expect(desk.slice.ask(policiesAdd, { ...policy }, stranger)).rejects.toMatchObject({ code: 'invalid' });
    const { wishId } = await change({ holdMinutes: 60 });
    const answer = { id: wishId!, agree: true };
    await expect(desk.slice.ask(policiesAnswer, answer, stranger)).rejects.toMatchObject({ code: 'not_found' });
    const rows = await desk.slice.database.inWork((tx) => tx.findBy(PolicyRow, { orgId: other.orgId }));
    expect(rows).toHaveLength(1);
  });
});

it('says before it is saved who would be rung when, and what would be lost', async () => {
  const { id, version: _version, ...entry } = await theDefault();
  await desk.slice.ask(
    recipientsSet,
    { memberId: bo.memberId, version: 1, away: [{ from: '2026-03-01', until: '2026-03-09', delegate: cy.memberId }] },
    by(bo),
  );
  const dry = { id, entry: { ...entry, critical: entry.critical.slice(0, 3) }, urgency: 'critical' as const };
  const { rings, then, loses } = await desk.slice.ask(policiesPreview, { ...dry, kind: 'detention' }, by(ann));
  const start = Date.parse(rings[0]!.at);
  expect(rings.map(({ at, who }) => [(Date.parse(at) - start) / 60_000, who.map(({ memberId }) => memberId)])).toEqual([
    [0, [ann.memberId]],
    [5, [ann.memberId]],
    [10, [cy.memberId]],
    [15, [ann.memberId]],
  ]);
  expect(rings.map(({ who }) => who[0]!.because)).toEqual(['as_planned', 'as_planned', 'delegate', 'as_planned']);
  expect(rings[1]!.who[0]!.channels).toEqual(['email']);
  expect({ then, loses }).toEqual({ then: 'again', loses: ['fewer_steps'] });
  expect((await waiting()).length).toBe(0);
});

describe('schedules', () => {
  const weekly = (): ScheduleEntry => ({
    name: 'Nights',
    zone: 'Europe/Berlin',
    layers: [
      { members: [bo.memberId, cy.memberId], everyDays: 7, handover: '09:00', start: '2026-03-02', restrictions: [] },
    ],
  });
  const made = async () => {
    const schedule = await desk.slice.ask(schedulesAdd, weekly(), by(ann));
    await change({ schedule: schedule.id });
    return schedule;
  };

  it('say who is on call for the desk, week by week, and a colleague takes tonight', async () => {
    const { id } = await made();
    expect(await rungFor((await desk.alert()).alertId)).toEqual(['0/0 bo opened']);
    const tonight = { id, memberId: cy.memberId, from: '2026-03-03T12:00:00Z', until: '2026-03-04T08:00:00Z' };
    const now = await desk.slice.ask(schedulesOverride, tonight, desk.actor(cy));
    expect(now).toMatchObject({ now: [{ memberId: cy.memberId, because: 'override' }], usedBy: 1 });
    expect(await rungFor((await desk.alert()).alertId)).toEqual(['0/0 cy opened']);
    await desk.slice.ask(schedulesEndOverride, { id: now.overrides[0]!.id }, desk.actor(cy));
    expect(await rungFor((await desk.alert()).alertId)).toEqual(['0/0 bo opened']);
    desk.slice.clock.set('2026-03-09T08:00:00.000Z');
    expect(await rungFor((await desk.alert()).alertId)).toEqual(['0/0 cy opened']);
    const span = { from: '2026-03-02T00:00:00Z', until: '2026-03-16T00:00:00Z' };
    const { items } = await desk.slice.ask(schedulesShifts, { id, ...span }, desk.actor(cy));
    expect(items.map(({ because }) => because)).toEqual(['gap', 'turn', 'turn']);
  });

  it('nobody puts others on call but an admin, nor for longer than a month, nor elsewhere', async () => {
    const { id } = await made();
    const span = { id, from: '2026-03-03T12:00:00Z', until: '2026-03-04T08:00:00Z' };
    const ask = (facts: object, actor = desk.actor(cy)) =>
      desk.slice.ask(schedulesOverride, { ...span, memberId: cy.memberId, ...facts }, actor);
    await expect(ask({ memberId: bo.memberId })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(ask({ until: '2026-05-04T08:00:00Z' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(ask({ memberId: randomUUID() }, by(ann))).rejects.toMatchObject({ code: 'not_found' });
    const other = service.elsewhere();
    const zoe = await other.joins({}, ADMIN);
    await expect(ask({ memberId: zoe.memberId }, other.actor(zoe, ADMIN))).rejects.toMatchObject({ code: 'not_found' });
    expect((await desk.slice.ask(schedulesList, {}, other.actor(zoe))).items).toEqual([]);
  });

  it('cannot be removed while a policy asks them, nor take out whom nothing else rings', async () => {
    const { id, version } = await made();
    await expect(desk.slice.ask(schedulesRemove, { id }, by(ann))).rejects.toMatchObject({ code: 'conflict' });
    const [layer] = weekly().layers;
    const only = { ...weekly(), id, version, layers: [{ ...layer!, members: [bo.memberId] }] };
    expect(await desk.slice.ask(schedulesChange, only, by(ann))).toMatchObject({ version: 2 });
    await desk.slice.ask(
      policiesAnswer,
      { id: (await change({ onCall: [ann.memberId] })).wishId!, agree: true },
      by(bo),
    );
    const nobody = { ...only, version: 2, layers: [] };
    await expect(desk.slice.ask(schedulesChange, nobody, by(ann))).rejects.toMatchObject({ code: 'conflict' });
    await expect(desk.slice.ask(schedulesChange, { ...only, name: 'B' }, by(ann))).rejects.toMatchObject({
      code: 'stale_version',
    });
  });

  it('take a calendar as the shifts of one member, and a later one in its place', async () => {
    const { id } = await made();
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
    const file = (...events: string[][]) =>
      ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
    const text = file(
      event(
        'UID:a',
        'DTSTART;TZID=Europe/Berlin:20260303T100000',
        'DTEND;TZID=Europe/Berlin:20260303T180000',
        'SUMMARY:secret',
        'RRULE:FREQ=WEEKLY;COUNT=2',
      ),
      event('UID:b', 'DTSTART;VALUE=DATE:20260305', 'RRULE:FREQ=MONTHLY;BYDAY=-1MO'),
    );
    const ask = (facts: object) =>
      desk.slice.ask(schedulesImport, { id, memberId: cy.memberId, text, ...facts }, desk.actor(cy));
    expect(await ask({})).toEqual({
      shifts: [
        { from: '2026-03-03T09:00:00.000Z', until: '2026-03-03T17:00:00.000Z' },
        { from: '2026-03-10T09:00:00.000Z', until: '2026-03-10T17:00:00.000Z' },
      ],
      skipped: [{ because: 'rule', count: 1 }],
      replaced: 0,
      saved: false,
    });
    expect(await rungFor((await desk.alert()).alertId)).toEqual(['0/0 bo opened']);
    await ask({ dry: false });
    expect(await rungFor((await desk.alert()).alertId)).toEqual(['0/0 cy opened']);
    expect(await ask({ dry: false, text: file(event('UID:c', 'DTSTART;VALUE=DATE:20260401')) })).toMatchObject({
      replaced: 2,
    });
    const [schedule] = (await desk.slice.ask(schedulesList, {}, by(ann))).items;
    expect(schedule!.overrides.map(({ from, source, by: who }) => [from, source, who])).toEqual([
      ['2026-03-31T22:00:00.000Z', 'calendar', null],
    ]);
    await expect(ask({ text: 'no calendar' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(ask({ memberId: bo.memberId })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

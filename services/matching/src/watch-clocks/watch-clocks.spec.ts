import { randomUUID } from 'node:crypto';
import type { TestActor } from '@lapwing/bus/testing';
import {
  alertsClose,
  alertsGet,
  clocksList,
  Failure,
  personsChange,
  personsHeardFrom,
  type AlertSnapshot,
  type InputOf,
  type PersonView,
} from '@lapwing/contracts';
import { addDays, dayOf } from '@lapwing/domain';
import { Clock, Jobs, Metrics } from '@lapwing/platform';
import { DevelopmentStore } from '../match-development/development.store.js';
import { CARER, Matching, SECOND_CARER, member } from '../testing/matching.fixture.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { BlocDaysTimer } from './bloc-days.timer.js';
import { ReminderRaising } from './reminder-raising.js';

const MORNING = '2026-03-01T10:00:00Z';
type Stated = Partial<InputOf<typeof personsChange>>;

let matching: Matching;
let orgId: string;
let carer: TestActor;
beforeAll(async () => {
  matching = await Matching.boot();
});
afterAll(() => matching.close());
beforeEach(async () => {
  matching.slice.clock.set(MORNING);
  orgId = randomUUID();
  carer = member(CARER, ['caseworker'], orgId);
  await matching.found(orgId);
});
afterEach(() => expect(matching.slice.log.errors).toEqual([]));

const inDays = (days: number): string => addDays('2026-03-01', days);
const visaIn = (days: number): Stated => ({ clocks: [{ kind: 'visa', country: 'GE', day: inDays(days) }] });
const appealIn = (days: number): Stated => ({ clocks: [{ kind: 'appeal', country: 'GE', day: inDays(days) }] });

async function reminders(): Promise<AlertSnapshot[]> {
  return (await matching.told()).filter((it) => it.cause === 'clock' && it.orgId === orgId);
}
async function told(): Promise<string[]> {
  return (await reminders()).map((it) => `${it.state} ${it.urgency} ${it.worse ? 'rings' : 'quiet'}`);
}
async function look(): Promise<void> {
  await matching.slice.runEvery('clocks.due');
  await matching.slice.runTimers();
}
async function lookOn(day: string): Promise<string[]> {
  const before = (await told()).length;
  matching.slice.clock.set(`${day}T10:00:00Z`);
  await look();
  await look();
  return (await told()).slice(before);
}
async function change(person: PersonView, stated: Stated): Promise<PersonView> {
  const { closed: _closed, changedAt: _changedAt, ...entry } = person;
  const changed = await matching.slice.ask(personsChange, { ...entry, ...stated }, carer);
  await matching.settles();
  return changed;
}

describe('a visa that ends', () => {
  test('rings as the table says, once for each step, and settles when the record is changed', async () => {
    const person = await matching.addPerson(visaIn(60), carer);
    expect(await told()).toEqual(['raised digest rings']);
    expect((await reminders())[0]).toMatchObject({ duties: [CARER], kind: null });
    expect(await lookOn(inDays(29))).toEqual([]);
    expect(await lookOn(inDays(30))).toEqual(['updated high rings']);
    expect(await lookOn(inDays(31))).toEqual([]);
    expect(await lookOn(inDays(53))).toEqual(['updated high rings']);
    expect(await lookOn(inDays(59))).toEqual(['updated high rings']);
    expect(await lookOn(inDays(60))).toEqual([]);
    expect(await lookOn(inDays(61))).toEqual(['updated high rings']);
    expect(await lookOn(inDays(64))).toEqual(['updated digest rings']);
    expect(await lookOn(inDays(66))).toEqual([]);
    await change(person, visaIn(400));
    expect((await told()).at(-1)).toBe('closed digest quiet');
    expect(await lookOn(inDays(70))).toEqual([]);
  });

  test('is said in the alert, with its day and country, and lies nowhere in clear', async () => {
    const day = inDays(28);
    await matching.addPerson(visaIn(28), carer);
    const [alert] = await reminders();
    const view = await matching.slice.ask(alertsGet, { id: alert?.alertId ?? '' }, carer);
    expect(view.touched).toMatchObject([{ code: 'heron-tuvo', reasons: [{ code: 'visa_ends', country: 'GE', day }] }]);
    const { work } = matching.slice.db;
    const held = await Promise.all(['alert', 'timer', 'outbox', 'person'].map((it) => work(`select * from ${it}`)));
    expect(JSON.stringify(held)).toContain(orgId);
    expect(JSON.stringify(held)).not.toContain(day);
    const { text } = await matching.slice.get(Metrics).render();
    expect(text).toMatch(/lapwing_matching_reminders_total\{kind="visa_ends",step="ahead"\} \d/);
  });

  test('stays closed when somebody closed the reminder, until the next step', async () => {
    await matching.addPerson(visaIn(30), carer);
    const [alert] = await reminders();
    await matching.slice.ask(alertsClose, { id: alert?.alertId ?? '' }, carer);
    expect(await lookOn(inDays(1))).toEqual([]);
    expect(await lookOn(inDays(23))).toEqual(['raised high rings']);
  });

  test('was seen in time by whoever starts anew after the step', async () => {
    await matching.addPerson(visaIn(40), carer);
    expect(await lookOn(inDays(16))).toEqual(['updated high rings']);
  });
});

describe('when it rings', () => {
  test('by day, unless it is critical', async () => {
    matching.slice.clock.set('2026-03-01T20:00:00Z');
    await matching.addPerson(visaIn(7), carer);
    await look();
    expect(await told()).toEqual([]);
    await matching.addPerson({ code: 'linden-bako', ...appealIn(2) }, carer);
    expect(await told()).toEqual(['raised critical rings']);
    expect((await lookOn(inDays(1))).sort()).toEqual(['raised high rings', 'updated critical rings']);
  });

  test('once, though two processes look at the same moment', async () => {
    await matching.addPerson(visaIn(90), carer);
    matching.slice.clock.set(`${inDays(60)}T10:00:00Z`);
    const [watches, raising] = [matching.slice.get(WatchStore), matching.slice.get(ReminderRaising)];
    const process = () =>
      matching.slice.database.inWork(async (tx) => {
        await watches.catchUp(tx);
        const watch = await watches.of(tx, orgId);
        return raising.remindAll(tx, watch, watch.exposures.dueBy(inDays(100)));
      });
    await Promise.all([process(), process(), process()]);
    expect(await told()).toEqual(['raised high rings']);
  });

  test('after unlocking, when the keys were locked on the day', async () => {
    await matching.addPerson(visaIn(90), carer);
    const keys = matching.slice.get(KeyStore);
    const { demandOpen } = keys;
    keys.demandOpen = () => {
      throw new Failure('locked');
    };
    matching.slice.clock.set(`${inDays(60)}T10:00:00Z`);
    await matching.slice.runEvery('clocks.due').finally(() => (keys.demandOpen = demandOpen));
    expect(await told()).toEqual([]);
    expect(await lookOn(inDays(61))).toEqual(['raised high rings']);
  });

  test('not at all for somebody who is safe', async () => {
    const person = await matching.addPerson(visaIn(7), carer);
    await change(person, { status: 'safe' });
    expect(await told()).toEqual(['raised high rings', 'closed digest quiet']);
  });
});

describe('somebody was heard from', () => {
  const silent: Stated = { checkInDays: 7, lastContact: inDays(-8), wanted: 'interpol' };

  test('which settles an overdue check-in, once a day and without a second version', async () => {
    const person = await matching.addPerson(silent, carer);
    expect(await told()).toEqual(['raised high rings']);
    expect(await lookOn(inDays(2))).toEqual(['updated critical rings']);
    const heard = await matching.slice.ask(personsHeardFrom, { id: person.id }, carer);
    expect(heard).toMatchObject({ version: 2, lastContact: inDays(2), code: 'heron-tuvo' });
    await matching.slice.runTimers();
    expect((await told()).at(-1)).toBe('closed digest quiet');
    expect(await matching.slice.ask(personsHeardFrom, { id: person.id }, carer)).toMatchObject({ version: 2 });
  });

  test('by somebody who may see them only', async () => {
    const { id } = await matching.addPerson(silent, carer);
    for (const stranger of [member(SECOND_CARER, ['caseworker'], orgId), member(CARER, ['caseworker'], randomUUID())]) {
      const asking = matching.slice.ask(personsHeardFrom, { id }, stranger);
      await expect(asking).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  test('by two at once, who both get through', async () => {
    const { id } = await matching.addPerson(silent, carer);
    const ask = () => matching.slice.ask(personsHeardFrom, { id }, carer);
    expect((await Promise.all([ask(), ask()])).map(({ version }) => version)).toEqual([2, 2]);
  });
});

describe('the list of what comes due', () => {
  const days = async (actor: TestActor, within = 60): Promise<string[]> => {
    const { items } = await matching.slice.ask(clocksList, { within }, actor);
    return items.map((it) => `${it.code} ${it.what} ${it.daysLeft} ${it.urgency ?? '-'}`);
  };

  test('holds own persons only, overdue first, also days after it was looked at', async () => {
    await matching.addPerson({ ...visaIn(59), documents: [{ class: 'visa', expires: inDays(-40) }] }, carer);
    await matching.addPerson({ code: 'linden-bako', ...appealIn(70), reviewBy: inDays(20) }, carer);
    await look();
    const expected = [
      'heron-tuvo visa_ends -40 digest',
      'linden-bako review_due 20 -',
      'heron-tuvo visa_ends 59 digest',
    ];
    expect(await days(carer)).toEqual(expected);
    expect(await days(carer, 0)).toEqual(expected.slice(0, 1));
    expect(await days(member(SECOND_CARER, ['caseworker'], orgId))).toEqual([]);
    expect(await days(member(SECOND_CARER, ['organisation_admin'], orgId), 70)).toHaveLength(4);
  });

  test('says how many more there are', async () => {
    await matching.addPerson({ ...visaIn(5), reviewBy: inDays(6) }, carer);
    const { items, more } = await matching.slice.ask(clocksList, { limit: 1 }, carer);
    expect([items.map(({ what }) => what), more]).toEqual([['visa_ends'], 1]);
  });
});

test('on the day somebody leaves the Union, what names it is matched anew', async () => {
  const naming = { id: randomUUID(), hosts: ['EU'], changedAt: '2020-01-01T00:00:00.000Z' };
  await matching.hear(naming);
  await matching.hear({ id: randomUUID(), hosts: ['GB'] });
  const { slice } = matching;
  const lookOnDay = async (day: string): Promise<unknown[]> => {
    await slice.db.work('delete from timer');
    const clock = { now: () => new Date(`${day}T01:00:00Z`) } as Clock;
    const timer = new BlocDaysTimer(slice.get(DevelopmentStore), slice.database, slice.get(Jobs), clock);
    await timer.look();
    return slice.db.work('select name, subject from timer');
  };
  expect(await lookOnDay('2020-02-01')).toEqual([{ name: 'development.match', subject: naming.id }]);
  expect(await lookOnDay('2020-02-02')).toHaveLength(1);
  expect(await lookOnDay('2020-02-03')).toEqual([]);
  expect(dayOf(slice.clock.now())).toBe('2026-03-01');
});

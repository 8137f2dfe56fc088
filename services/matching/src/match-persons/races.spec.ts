import { aDevelopment } from '@lapwing/domain/testing';
import { Metrics, Readiness } from '@lapwing/platform';
import { alertsList, personEntry, type PersonEntry } from '@lapwing/contracts';
import { ExposuresStore } from '../keep-persons/exposures.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { PersonStore } from '../keep-persons/person.store.js';
import { DevelopmentIntake } from '../match-development/development-intake.js';
import { CARER, Matching, ORG, carer } from '../testing/matching.fixture.js';
import { MatchPersonTimer } from './match-person.timer.js';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

function entry(code: string): PersonEntry {
  const stays = [{ country: 'KG', kind: 'residence' as const }];
  return personEntry.parse({ code, profiles: ['activist'], stays, origins: ['RU'], assignees: [CARER] });
}

/** The exposures as another process of the service holds them. */
function another(): ExposuresStore {
  const { slice } = matching;
  const parts = [slice.get(PersonStore), slice.get(KeyStore), slice.database, slice.get(Metrics)] as const;
  return new ExposuresStore(...parts, slice.get(Readiness));
}

/** A door that stays shut until somebody opens it. */
function door(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Adds a person in a transaction that commits when `until` opens; tells when the person is written. */
function addSlowly(code: string, until: Promise<void>): { written: Promise<void>; committed: Promise<void> } {
  const { opened: written, open } = door();
  const { slice } = matching;
  const committed = slice.database.inOrganisation(slice.token(carer), async (tx) => {
    await slice.get(PersonStore).add(tx, { orgId: ORG, memberId: CARER }, entry(code));
    open();
    await until;
  });
  return { written, committed };
}

test('a person committed while a development was matched is found a minute later', async () => {
  const commit = door();
  const { written, committed } = addSlowly('heron-tuvo', commit.opened);
  await written;
  await matching.hear({});
  commit.open();
  await committed;
  expect(await matching.told()).toEqual([]);
  matching.slice.clock.advance('1 min');
  await matching.slice.runTimers();
  expect(await matching.told()).toEqual([expect.objectContaining({ state: 'raised', duties: [CARER] })]);
});

test('a development committed while a person was matched is found a minute later', async () => {
  const { slice } = matching;
  const commit = door();
  const judged = door();
  const taking = slice.database.inWork(async (tx) => {
    await slice.get(DevelopmentIntake).take(tx, aDevelopment());
    judged.open();
    await commit.opened;
  });
  await judged.opened;
  await matching.addPerson();
  commit.open();
  await taking;
  await slice.db.work(`delete from timer where name = 'development.match'`);
  expect(await matching.told()).toEqual([]);
  slice.clock.advance('1 min');
  await slice.runTimers();
  expect((await matching.told()).map(({ cause }) => cause).sort()).toEqual(['brief', 'development']);
});

test('whoever reads a change of persons has all earlier ones, however slowly they commit', async () => {
  const { slice } = matching;
  const commit = door();
  const first = addSlowly('heron-tuvo', commit.opened);
  await first.written;
  const second = addSlowly('linden-bako', Promise.resolve());
  const reading = another();
  await slice.database.inWork((tx) => reading.catchUp(tx));
  expect(reading.size).toBe(0);
  commit.open();
  await Promise.all([first.committed, second.committed]);
  await slice.database.inWork((tx) => reading.catchUp(tx));
  expect(reading.size).toBe(2);
  const positions = await slice.db.work<{ position: string }>('select position from person order by position');
  expect(positions.map(({ position }) => position)).toEqual(['1', '2']);
});

test('a second process sees what the first has committed', async () => {
  const { slice } = matching;
  const other = another();
  await slice.database.inWork((tx) => other.catchUp(tx));
  await matching.addPerson();
  await slice.database.inWork((tx) => other.catchUp(tx));
  expect(other.index(ORG).size).toBe(1);
});

test('developments and persons that come all at once end in one alert per development with everybody in it', async () => {
  const { slice } = matching;
  const letters = [...'abcdef'];
  const id = (letter: string): string => `0199a000-0000-7000-8000-0000000000d${letter}`;
  const heard = Promise.all([
    ...letters.map((letter) => matching.hear({ id: id(letter), stage: 'requested' })),
    ...letters.map((letter) => matching.hear({ id: id(letter), version: 2 })),
  ]);
  const added = Promise.all(letters.map((letter) => matching.addPerson({ code: `heron-tuv${letter}` })));
  expect(await heard).toEqual([...letters, ...letters].map(() => 'acked'));
  expect(await added).toHaveLength(letters.length);
  slice.clock.advance('2 min');
  await slice.runTimers();
  const { items } = await slice.ask(alertsList, {}, carer);
  const alerts = items.filter(({ cause }) => cause === 'development');
  expect(alerts.map(({ touchedCount, urgency }) => ({ touchedCount, urgency }))).toEqual(
    letters.map(() => ({ touchedCount: letters.length, urgency: 'critical' })),
  );
});

test('a person changed twice in short order gets one brief', async () => {
  const { slice } = matching;
  const person = await matching.addPerson();
  await matching.hear({ when: '2025-11-10' });
  const timers = slice.get(MatchPersonTimer);
  const look = (): Promise<void> => slice.database.inWork((tx) => timers.matchPerson(`${ORG}/${person.id}`, tx));
  await Promise.all([look(), look(), look()]);
  expect(await matching.told()).toEqual([expect.objectContaining({ cause: 'brief', version: 1 })]);
});

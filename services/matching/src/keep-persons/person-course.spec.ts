import {
  alertsGet,
  matchingStatus,
  outcomesRecord,
  personsChange,
  personsClose,
  personsErase,
  personsGet,
  personsHistory,
  personsList,
  personsReopen,
  personsRestore,
  personsSearch,
  personEntry,
  type InputOf,
  type PersonView,
} from '@lapwing/contracts';
import { KeyStore } from '../unlock-keys/key.store.js';
import {
  Matching,
  ORG,
  OTHER_ORG,
  SECOND_CARER,
  admin,
  carer,
  member,
  secondCarer,
} from '../testing/matching.fixture.js';
import { ErasePersonsTimer } from './erase-persons.timer.js';
import { ExposuresStore } from './exposures.store.js';
import { PersonRow } from './person.row.js';
import { ResealPersonsTimer } from './reseal-persons.timer.js';

let matching: Matching;
beforeAll(async () => {
  matching = await Matching.boot();
  await matching.found();
  await matching.found(OTHER_ORG);
});
afterAll(async () => matching.close());
afterEach(() => expect(matching.slice.log.errors).toEqual([]));

function entryOf(person: PersonView): InputOf<typeof personsChange> {
  const { changedAt: _changedAt, closed: _closed, ...entry } = person;
  return entry;
}
async function close({ id, version }: PersonView): Promise<PersonView> {
  return matching.slice.ask(personsClose, { id, version, because: 'left_programme' }, carer);
}
async function rowOf(id: string): Promise<PersonRow | null> {
  return matching.slice.database.inWork((tx) => tx.findOneBy(PersonRow, { id }));
}
async function codes(): Promise<string[]> {
  return (await matching.slice.ask(personsList, {}, admin)).items.map(({ code }) => code);
}
async function settle(): Promise<void> {
  matching.slice.clock.advance('3 min');
  await matching.slice.runTimers();
}

describe('a record that is closed', () => {
  test('says since when and why, and no change closes or opens it by the way', async () => {
    const person = await matching.addPerson({ code: 'alder-bive', status: 'pre_departure' });
    const byTheWay = matching.slice.ask(personsChange, { ...entryOf(person), status: 'closed' }, carer);
    await expect(byTheWay).rejects.toMatchObject({ faults: [{ path: 'status', message: 'status_apart' }] });
    const closed = await close(person);
    expect(closed).toMatchObject({ status: 'closed', version: 2, closed: { because: 'left_programme' } });
    const opening = matching.slice.ask(personsChange, { ...entryOf(closed), status: 'active' }, carer);
    await expect(opening).rejects.toMatchObject({ code: 'invalid' });
    await expect(close(closed)).rejects.toMatchObject({ code: 'conflict' });
    const open = await matching.slice.ask(personsReopen, { id: person.id, version: 2 }, carer);
    expect(open).toMatchObject({ status: 'pre_departure', version: 3, closed: null });
    await expect(matching.slice.ask(personsReopen, { id: person.id, version: 3 }, carer)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('rings no more', async () => {
    const person = await matching.addPerson({ code: 'aspen-dola', stays: [{ country: 'TM', kind: 'residence' }] });
    const id = '0199a000-0000-7000-8000-0000000000d7';
    await matching.hear({ id, hosts: ['TM'], kind: 'abduction', stage: 'threatened' });
    expect(await matching.told()).toHaveLength(1);
    await close(person);
    await settle();
    expect((await matching.told()).at(-1)).toMatchObject({ state: expect.stringMatching(/^(withdrawn|closed)$/) });
    const soFar = (await matching.told()).length;
    await matching.hear({ id, version: 2, hosts: ['TM'], kind: 'abduction', stage: 'executed' });
    expect(await matching.told()).toHaveLength(soFar);
  });
});

describe('somebody erased', () => {
  test('is gone from every list, row, alert and outcome, and the code is free again', async () => {
    const { slice } = matching;
    const person = await matching.addPerson({ code: 'clover-mipa', stays: [{ country: 'UZ', kind: 'residence' }] });
    await matching.hear({ id: '0199a000-0000-7000-8000-0000000000d8', hosts: ['UZ'], kind: 'abduction' });
    const alertId = (await matching.told()).at(-1)?.alertId ?? '';
    await slice.ask(outcomesRecord, { id: alertId, personId: person.id, outcome: 'tried' }, carer);
    const slot = (await rowOf(person.id))?.keySlot;
    await slice.ask(personsErase, { id: person.id, code: ' Clover-mipa ' }, admin);
    await expect(slice.ask(personsGet, { id: person.id }, admin)).rejects.toMatchObject({ code: 'not_found' });
    expect(await codes()).not.toContain('clover-mipa');
    expect((await slice.ask(alertsGet, { id: alertId }, admin)).touched.map(({ code }) => code)).not.toContain(
      'clover-mipa',
    );
    await settle();
    expect(slice.get(KeyStore).isShredded(Number(slot))).toBe(true);
    const outcomes = await slice.db.api(admin, 'select from outcome where alert_id = $1', [alertId]);
    const versions = await slice.db.api(admin, 'select from person_version where id = $1', [person.id]);
    expect([outcomes, versions]).toEqual([[], []]);
    expect((await slice.ask(alertsGet, { id: alertId }, admin)).touched).toEqual([]);
    await matching.addPerson({ code: 'clover-mipa' });
  });

  test('was erased by an admin who typed the code', async () => {
    const person = await matching.addPerson({ code: 'coot-zaru' });
    const wrong = matching.slice.ask(personsErase, { id: person.id, code: 'coot-zara' }, admin);
    await expect(wrong).rejects.toMatchObject({ faults: [{ path: 'code' }] });
    const asCarer = matching.slice.ask(personsErase, { id: person.id, code: 'coot-zaru' }, carer);
    await expect(asCarer).rejects.toMatchObject({ code: 'forbidden' });
    const elsewhere = member('0199a000-0000-7000-8000-0000000000a9', ['organisation_admin'], OTHER_ORG);
    const asStranger = matching.slice.ask(personsErase, { id: person.id, code: 'coot-zaru' }, elsewhere);
    await expect(asStranger).rejects.toMatchObject({ code: 'not_found' });
  });

  test('is no longer counted among those who are watched over', async () => {
    const persons = async () => (await matching.slice.ask(matchingStatus, {})).counts['persons'] ?? 0;
    const person = await matching.addPerson({ code: 'siskin-pelu' });
    const before = await persons();
    await matching.slice.ask(personsErase, { id: person.id, code: 'siskin-pelu' }, admin);
    expect(await persons()).toBe(before - 1);
  });

  test('stays gone when their row comes back from a backup', async () => {
    const { slice } = matching;
    const person = await matching.addPerson({ code: 'crake-nogi' });
    const backup = await rowOf(person.id);
    await slice.ask(personsErase, { id: person.id, code: 'crake-nogi' }, admin);
    await settle();
    await slice.db.api(
      admin,
      `update person set state = 'open', sealed = $2, code_index = $3,
       position = (select persons_changed from organisation where org_id = $4) where id = $1`,
      [person.id, backup?.sealed, backup?.codeIndex, ORG],
    );
    await slice.db.work('update organisation set persons_changed = persons_changed + 1 where org_id = $1', [ORG]);
    await expect(slice.ask(personsGet, { id: person.id }, admin)).rejects.toMatchObject({ code: 'not_found' });
    expect(await codes()).not.toContain('crake-nogi');
    await slice.get(ErasePersonsTimer).look();
    expect(await rowOf(person.id)).toMatchObject({ state: 'erased', sealed: null });
  });

  test('leaves an index of persons that is already in memory', async () => {
    const person = await matching.addPerson({ code: 'elm-fuda' });
    const exposures = matching.slice.get(ExposuresStore);
    expect(exposures.index(ORG).get(person.id)).not.toBeNull();
    await matching.slice.ask(personsErase, { id: person.id, code: 'elm-fuda' }, admin);
    await matching.slice.database.inWork((tx) => exposures.catchUp(tx));
    expect(exposures.index(ORG).get(person.id)).toBeNull();
  });
});

describe('the history of a person', () => {
  test('says who did what, and an earlier version comes back without hiding anybody', async () => {
    const { slice } = matching;
    const person = await matching.addPerson({ code: 'finch-peta', wanted: 'witness' });
    await slice.ask(personsChange, { ...entryOf(person), wanted: 'interpol', assignees: [SECOND_CARER] }, carer);
    const { items } = await slice.ask(personsHistory, { id: person.id }, carer);
    expect(items.map(({ version, by, deed, entry }) => [version, by, deed, entry.wanted])).toEqual([
      [2, carer.memberId, 'changed', 'interpol'],
      [1, carer.memberId, 'added', 'witness'],
    ]);
    const back = await slice.ask(personsRestore, { id: person.id, version: 2, to: 1 }, secondCarer);
    expect(back).toMatchObject({ version: 3, wanted: 'witness', assignees: [SECOND_CARER, carer.memberId] });
    const after = await slice.ask(personsHistory, { id: person.id }, secondCarer);
    expect(after.items[0]).toMatchObject({ deed: 'restored', by: SECOND_CARER });
    const missing = slice.ask(personsRestore, { id: person.id, version: 3, to: 9 }, carer);
    await expect(missing).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a record of the first days', () => {
  test('opens, and gets a key of its own with all its versions', async () => {
    const { slice } = matching;
    const person = await matching.addPerson({ code: 'gannet-robu' });
    const keys = slice.get(KeyStore);
    const old = { ...personEntry.parse(entryOf(person)), documents: ['internal_passport'] };
    const place = { table: 'person', row: `${person.id}/1`, schemaVersion: 1 };
    const sealed = keys.seal(ORG, place, old);
    for (const table of ['person', 'person_version'])
      await slice.db
        .owner(`alter table ${table} no force row level security`)
        .then(() =>
          slice.db.owner(`update ${table} set sealed = $2, key_slot = null where id = $1`, [person.id, sealed]),
        );
    const read = (): Promise<PersonView> => slice.ask(personsGet, { id: person.id }, carer);
    expect((await read()).documents).toMatchObject([{ class: 'internal_passport', state: 'collected' }]);
    const before = await read();
    await slice.get(ResealPersonsTimer).reseal();
    expect((await rowOf(person.id))?.keySlot).not.toBeNull();
    const rows = await slice.db.api<{ slot: string | null }>(
      admin,
      'select key_slot as slot from person_version where id = $1',
      [person.id],
    );
    expect(rows.map(({ slot }) => slot)).not.toContain(null);
    expect(await read()).toEqual(before);
    expect((await slice.ask(personsHistory, { id: person.id }, carer)).items).toHaveLength(1);
    for (const table of ['person', 'person_version'])
      await slice.db.owner(`alter table ${table} force row level security`);
  });
});

describe('who is looked for', () => {
  const stays = [{ country: 'MN', kind: 'residence' as const }];
  beforeAll(async () => {
    await matching.addPerson({ code: 'heron-lira', stays, profiles: ['lawyer'] });
    await matching.addPerson({ code: 'heron-maku', stays, status: 'safe' }, admin);
    const going = [
      { country: 'GE', kind: 'residence' as const },
      { country: 'MN', kind: 'planned' as const },
    ];
    await matching.addPerson({ code: 'heron-zeto', stays: going, assignees: [SECOND_CARER] }, admin);
  });
  const table: [string, InputOf<typeof personsSearch>, string[]][] = [
    ['in a country, also by plan', { country: 'MN' }, ['heron-lira', 'heron-maku', 'heron-zeto']],
    ['by status', { country: 'MN', statuses: ['safe', 'closed'] }, ['heron-maku']],
    ['by profile', { country: 'MN', profile: 'lawyer' }, ['heron-lira']],
    ['by who looks after them', { country: 'MN', assignee: SECOND_CARER }, ['heron-zeto']],
    ['by the whole code', { code: 'heron-zeto' }, ['heron-zeto']],
    ['by a part of a code, which finds nobody', { code: 'heron' }, []],
    ['with something due', { country: 'MN', dueWithin: 0 }, []],
  ];
  test.each(table)('%s', async (_name, wish, expected) => {
    const { items, total } = await matching.slice.ask(personsSearch, wish, admin);
    expect([items.map(({ code }) => code), total]).toEqual([expected, expected.length]);
  });

  test('page by page, and only among those in sight', async () => {
    const first = await matching.slice.ask(personsSearch, { country: 'MN', limit: 2 }, admin);
    expect([first.items.length, first.total]).toEqual([2, 3]);
    const rest = await matching.slice.ask(personsSearch, { country: 'MN', limit: 2, cursor: first.next }, admin);
    expect([rest.items.map(({ code }) => code), rest.next]).toEqual([['heron-zeto'], null]);
    const own = await matching.slice.ask(personsSearch, { country: 'MN' }, secondCarer);
    expect(own.items.map(({ code }) => code)).toEqual(['heron-zeto']);
    const hidden = await matching.slice.ask(personsSearch, { code: 'heron-lira' }, secondCarer);
    expect(hidden).toEqual({ items: [], total: 0, next: null });
  });
});

// Last, because it takes years.
describe('a record that stays closed', () => {
  test('ends after 24 months, and not a day before', async () => {
    const person = await matching.addPerson({ code: 'birch-kumo' });
    const { closed } = await close(person);
    const days = (Date.parse(closed?.erasedFrom ?? '') - matching.slice.clock.now().getTime()) / 86_400_000;
    matching.slice.clock.advance(`${Math.floor(days)} d`);
    await matching.slice.get(ErasePersonsTimer).look();
    expect(await rowOf(person.id)).toMatchObject({ state: 'closed' });
    matching.slice.clock.advance('1 d');
    await matching.slice.get(ErasePersonsTimer).look();
    await matching.slice.runTimers();
    expect(await rowOf(person.id)).toMatchObject({ state: 'erased', sealed: null, codeIndex: null });
    expect(await codes()).not.toContain('birch-kumo');
  });
});

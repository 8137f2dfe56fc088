import {
  memberRemoved,
  personsAdd,
  personsChange,
  personsGet,
  personsList,
  personsSuggestCode,
  type InputOf,
} from '@lapwing/contracts';
import { looksLikeAName } from '@lapwing/domain';
import {
  CARER,
  Matching,
  ORG,
  OTHER_ORG,
  SECOND_CARER,
  admin,
  carer,
  member,
  operator,
  secondCarer,
} from '../testing/matching.fixture.js';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
  await matching.found(OTHER_ORG);
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

const entry: InputOf<typeof personsAdd> = {
  code: 'heron-tuvo',
  stays: [{ country: 'KG', kind: 'residence' }],
  origins: ['RU'],
};
async function codesSeenBy(actor: typeof carer): Promise<string[]> {
  const { items } = await matching.slice.ask(personsList, {}, actor);
  return items.map(({ code }) => code);
}

describe('who sees a person', () => {
  beforeEach(async () => {
    await matching.addPerson({ code: 'heron-tuvo' }, carer);
    await matching.addPerson({ code: 'linden-bako', assignees: [SECOND_CARER] }, admin);
  });

  test('a caseworker sees those assigned to them, and is assigned to whom they add', async () => {
    expect(await codesSeenBy(carer)).toEqual(['heron-tuvo']);
    expect(await codesSeenBy(secondCarer)).toEqual(['linden-bako']);
  });

  test('an admin of the organisation sees all, another organisation none', async () => {
    expect(await codesSeenBy(admin)).toEqual(['heron-tuvo', 'linden-bako']);
    expect(await codesSeenBy(member(CARER, ['organisation_admin'], OTHER_ORG))).toEqual([]);
  });

  test('an operator is refused', async () => {
    await expect(codesSeenBy(operator)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('who is not in sight cannot be read, changed or linked to', async () => {
    const { items } = await matching.slice.ask(personsList, {}, secondCarer);
    const [other] = items;
    if (other === undefined) throw new Error('nobody is there');
    const missing = { code: 'not_found' };
    await expect(matching.slice.ask(personsGet, { id: other.id }, carer)).rejects.toMatchObject(missing);
    await expect(matching.slice.ask(personsChange, other, carer)).rejects.toMatchObject(missing);
    const links = [{ personId: other.id, kind: 'family' as const }];
    const linking = matching.slice.ask(personsAdd, { ...entry, code: 'alder-bive', links }, carer);
    await expect(linking).rejects.toMatchObject(missing);
  });

  test('a list goes on after its cursor', async () => {
    const first = await matching.slice.ask(personsList, { limit: 1 }, admin);
    const rest = await matching.slice.ask(personsList, { limit: 1, cursor: first.next }, admin);
    expect([...first.items, ...rest.items].map(({ code }) => code)).toEqual(['heron-tuvo', 'linden-bako']);
    expect(rest.next).toBeNull();
  });
});

describe('who is assigned', () => {
  const stranger = '0199a000-0000-7000-8000-0000000000ff';
  const refusal = { code: 'invalid', faults: [{ path: 'assignees.1' }] };

  test('must be an active member of the same organisation', async () => {
    const elsewhere = '0199a000-0000-7000-8000-0000000000ee';
    await matching.joins(elsewhere, ['caseworker'], OTHER_ORG);
    for (const unknown of [stranger, elsewhere]) {
      const adding = matching.slice.ask(personsAdd, { ...entry, assignees: [CARER, unknown] }, admin);
      await expect(adding).rejects.toMatchObject(refusal);
    }
    const person = await matching.addPerson();
    const changing = matching.slice.ask(personsChange, { ...person, assignees: [CARER, stranger] }, carer);
    await expect(changing).rejects.toMatchObject(refusal);
  });

  test('may have left since, and may be who asks although nothing was heard of them yet', async () => {
    const person = await matching.addPerson({ assignees: [CARER, SECOND_CARER] }, admin);
    await matching.slice.deliver(memberRemoved, { orgId: ORG, memberId: SECOND_CARER, version: 2 });
    await matching.slice.ask(personsChange, { ...person, profiles: ['lawyer'] }, carer);
    const newcomer = member(stranger, ['caseworker']);
    const added = await matching.slice.ask(
      personsAdd,
      { ...entry, code: 'linden-bako', assignees: [stranger] },
      newcomer,
    );
    expect(added.assignees).toEqual([stranger]);
    const assigning = matching.slice.ask(
      personsAdd,
      { ...entry, code: 'alder-dote', assignees: [CARER, SECOND_CARER] },
      admin,
    );
    await expect(assigning).rejects.toMatchObject(refusal);
  });
});

describe('what is kept of a person', () => {
  test('is read back as it was written', async () => {
    const person = await matching.addPerson({ documents: ['internal_passport'], wanted: 'wanted_home' });
    expect(await matching.slice.ask(personsGet, { id: person.id }, carer)).toEqual(person);
    expect(person).toMatchObject({ version: 1, assignees: [CARER], wanted: 'wanted_home' });
  });

  test('keeps every version, sealed', async () => {
    const person = await matching.addPerson();
    await matching.slice.ask(personsChange, { ...person, profiles: ['journalist'] }, carer);
    const versions = await matching.slice.db.api<{ version: number }>(
      admin,
      'select version from person_version order by 1',
    );
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
  });

  test('is not overwritten by who read an earlier version', async () => {
    const person = await matching.addPerson();
    await matching.slice.ask(personsChange, { ...person, profiles: ['journalist'] }, carer);
    const stale = matching.slice.ask(personsChange, { ...person, profiles: ['lawyer'] }, admin);
    await expect(stale).rejects.toMatchObject({ code: 'stale_version' });
  });

  test('may have a code that looks like a name where somebody says why it is none', async () => {
    const like = { ...entry, code: 'volga-petrov' };
    const refused = matching.slice.ask(personsAdd, like, carer);
    await expect(refused).rejects.toMatchObject({ code: 'looks_like_a_name' });
    const person = await matching.slice.ask(personsAdd, { ...like, codeOverride: 'two rivers' }, carer);
    expect(person).toMatchObject({ code: 'volga-petrov', codeOverride: 'two rivers' });
    const renamed = await matching.slice.ask(personsChange, { ...person, code: 'heron-tuvo' }, carer);
    expect(renamed.codeOverride).toBeNull();
    const number = { ...like, code: 'volga-79991234567', codeOverride: 'two rivers' };
    await expect(matching.slice.ask(personsAdd, number, carer)).rejects.toMatchObject({ code: 'looks_like_a_name' });
  });

  test('has a code that is unique in its organisation, and may be anything’s in another', async () => {
    await matching.addPerson();
    await expect(matching.slice.ask(personsAdd, entry, admin)).rejects.toMatchObject({ code: 'conflict' });
    const elsewhere = member(CARER, ['caseworker'], OTHER_ORG);
    expect(await matching.slice.ask(personsAdd, entry, elsewhere)).toMatchObject({ code: 'heron-tuvo' });
  });

  test('does not open where it was not sealed', async () => {
    const person = await matching.addPerson();
    await matching.addPerson({ code: 'linden-bako' });
    await matching.slice.db.api(
      admin,
      'update person set sealed = (select sealed from person where id <> $1) where id = $1',
      [person.id],
    );
    await expect(matching.slice.ask(personsGet, { id: person.id }, carer)).rejects.toMatchObject({ code: 'not_found' });
    expect(matching.slice.log.errors.splice(0)).toEqual([expect.stringContaining('UNREADABLE')]);
  });
});

describe('what is refused', () => {
  const refusals: [string, Partial<InputOf<typeof personsAdd>>, object][] = [
    [
      'a name for a code',
      { code: 'Ivan Petrov' },
      { code: 'looks_like_a_name', faults: [{ path: 'code', message: 'full_name' }] },
    ],
    ['a phone number for a code', { code: '+996 555 123 456' }, { code: 'looks_like_a_name' }],
    ['a code of another shape', { code: 'K7-42' }, { code: 'invalid' }],
    [
      'a country that is none',
      { stays: [{ country: 'QQ', kind: 'residence' }] },
      { code: 'invalid', faults: [{ path: 'stays.0.country', message: 'country_unknown' }] },
    ],
    ['an origin that is no state', { origins: ['EU'] }, { code: 'invalid' }],
    [
      'a stay that ends before it begins',
      { stays: [{ country: 'KG', kind: 'residence', from: '2026-02-01', until: '2026-01-01' }] },
      { code: 'invalid' },
    ],
  ];
  test.each(refusals)('%s', async (_name, wrong, refusal) => {
    await expect(matching.slice.ask(personsAdd, { ...entry, ...wrong }, carer)).rejects.toMatchObject(refusal);
  });
});

test('a suggested code can be kept', async () => {
  const { code } = await matching.slice.ask(personsSuggestCode, {}, carer);
  expect(looksLikeAName(code)).toEqual({ refused: false });
});

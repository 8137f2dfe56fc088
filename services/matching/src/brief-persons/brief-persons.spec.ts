import { briefsGet, personsChange, personsClose, type BriefView, type PersonView } from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import {
  CARER,
  Matching,
  ORG,
  OTHER_ORG,
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
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

const id = (last: string): string => `0199a000-0000-7000-8000-0000000000${last}`;
const TREATY = { id: id('d1'), kind: 'extradition_agreement', stage: 'in_force', when: '2004-06' } as const;
const TAKEN_IN_ARMENIA = { id: id('d2'), kind: 'abduction', hosts: ['AM'], when: '2025-12-10' } as const;
const armenia = (stated: Partial<Development> = {}): Partial<Development> => ({
  ...TAKEN_IN_ARMENIA,
  hosts: ['AM'],
  ...stated,
});
const journey = { country: 'AM', kind: 'planned' as const, from: '2026-03-20', until: null };
const home = { country: 'KG', kind: 'residence' as const, from: null, until: null };

const ask = (personId: string, country: string | null = null, actor = carer): Promise<BriefView> =>
  matching.slice.ask(briefsGet, { id: personId, country }, actor);
async function told(cause = 'brief'): Promise<string[]> {
  const versions = (await matching.told()).filter((it) => it.cause === cause);
  return versions.map((it) => `${it.state} ${it.urgency} ${it.worse ? 'rings' : 'quiet'}`);
}
async function change(person: PersonView, stated: Partial<PersonView>): Promise<PersonView> {
  const changed = await matching.slice.ask(personsChange, { ...person, ...stated }, carer);
  await matching.settles();
  return changed;
}
/** A minute later, as the service goes round. */
async function goesRound(): Promise<void> {
  matching.slice.clock.advance('1 min');
  await matching.slice.runEvery('briefs.follow');
  await matching.settles();
  matching.slice.clock.advance('1 min');
  await matching.slice.runTimers();
}

describe('the brief of a person', () => {
  test('tells place by place what stands, with its development, and keeps every section', async () => {
    await matching.hear(TREATY);
    await matching.hear(armenia());
    const documents = ['internal_passport' as const];
    const clocks = [{ kind: 'stay_limit' as const, country: 'AM', day: '2026-09-01' }];
    const person = await matching.addPerson({ stays: [home, journey], documents, clocks });
    const brief = await ask(person.id);
    expect(brief).toMatchObject({ code: 'heron-tuvo', places: [{ country: 'KG' }, { country: 'AM' }] });
    const lines = brief.places.map(({ sections }) =>
      sections.flatMap((it) => it.lines.map((one) => one.developmentId)),
    );
    expect(lines).toEqual([[TREATY.id], [TAKEN_IN_ARMENIA.id]]);
    expect(brief.places.map(({ sections }) => sections.length)).toEqual([5, 5]);
    expect(brief.places.map(({ presence }) => presence?.code)).toEqual(['resides_in_host', 'plans_host']);
    expect(brief.places[1]).toMatchObject({
      urgency: 'high',
      papers: [{ document: 'internal_passport', held: 'in_hand', rule: { of: 'this_host' }, old: false }],
      days: [{ what: 'stay_limit', day: '2026-09-01', daysLeft: 184 }],
    });
  });

  test('tells of a country that is only asked about, and neither keeps nor rings anything', async () => {
    await matching.hear(armenia());
    const person = await matching.addPerson();
    const { places } = await ask(person.id, 'AM');
    expect(places).toMatchObject([{ country: 'AM', presence: null, urgency: 'high' }]);
    matching.slice.clock.advance('2 min');
    await matching.slice.runTimers();
    expect(await told()).toEqual([]);
    await expect(ask(person.id, 'ZZ')).rejects.toMatchObject({ code: 'invalid' });
  });

  test('leaves out what waits for an operator, and keeps what nobody confirmed apart', async () => {
    await matching.hear(armenia({ lowGradeSince: '2026-03-01T09:59:00.000Z' }));
    await matching.hear(armenia({ id: id('d3'), certainty: 'unverified' }));
    const person = await matching.addPerson();
    const [place] = (await ask(person.id, 'AM')).places;
    expect(place?.sections[0]?.lines).toMatchObject([
      { developmentId: id('d3'), urgency: null, because: 'unverified' },
    ]);
  });

  test('tells of an act of the Union in each of its states and nowhere else', async () => {
    await matching.hear({ id: id('d5'), kind: 'refuge', hosts: ['EU'], when: '2025-10-01' });
    const person = await matching.addPerson();
    const linesOf = async (country: string): Promise<number | undefined> =>
      (await ask(person.id, country)).places[0]?.sections.find(({ section }) => section === 'refuge')?.total;
    expect([await linesOf('DE'), await linesOf('RS')]).toEqual([1, 0]);
  });

  test('is for those in whose care the person is, and as if nobody were there for all others', async () => {
    await matching.found(OTHER_ORG);
    const person = await matching.addPerson();
    for (const stranger of [secondCarer, member(CARER, ['organisation_admin'], OTHER_ORG)]) {
      await expect(ask(person.id, 'AM', stranger)).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(ask(person.id, 'AM', operator)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await ask(person.id, null, admin)).personId).toBe(person.id);
    expect(JSON.stringify(matching.slice.log)).not.toMatch(/heron-tuvo|"AM"/);
  });
});

describe('a brief that was told', () => {
  test('rings for a journey that is planned, and not again when it comes near', async () => {
    await matching.hear(armenia());
    const person = await matching.addPerson();
    expect(await told()).toEqual([]);
    await change(person, { stays: [home, journey] });
    expect(await told()).toEqual(['raised high rings']);
    matching.slice.clock.advance('13 d');
    await matching.slice.runEvery('clocks.due');
    await matching.settles();
    expect(await told()).toEqual(['raised high rings']);
  });

  test('does not ring for what an alert has just rung for who is on the way', async () => {
    const soon = { ...journey, from: '2026-03-04' };
    const person = await matching.addPerson({ stays: [home, soon] });
    await matching.hear(armenia({ when: '2026-02-28' }));
    await matching.settles();
    expect(await told('development')).toEqual(['raised critical rings']);
    expect(await told()).toEqual(['raised digest rings']);
    await change(person, { profiles: ['journalist'] });
    expect(await told()).toEqual(['raised digest rings']);
  });

  test('rings for what is heard so late that no alert rings for it', async () => {
    await matching.hear({ ...TREATY });
    await matching.addPerson();
    await matching.hear({ id: id('d4'), when: '2025-06-01' });
    expect(await told()).toEqual(['raised digest rings']);
    await goesRound();
    expect(await told()).toEqual(['raised digest rings', 'updated high rings']);
    expect(await told('development')).toEqual([]);
  });

  test('is corrected quietly when a fact is taken back, and stays closed', async () => {
    await matching.hear({ id: id('d4'), when: '2025-06-01' });
    await matching.hear({ ...TREATY });
    const person = await matching.addPerson();
    await matching.hear({ id: id('d4'), version: 2, when: '2025-06-01', state: 'withdrawn' });
    await goesRound();
    expect(await told()).toEqual(['raised high rings', 'corrected digest quiet']);
    await matching.slice.ask(personsClose, { id: person.id, version: person.version, because: 'out_of_danger' }, carer);
    await matching.settles();
    expect((await told()).at(-1)).toBe('withdrawn digest quiet');
    expect(await matching.slice.db.work('select 1 from development where brief_again')).toEqual([]);
  });
});

test('while the keys are locked there is no brief, and none that looks empty', async () => {
  const locked = await Matching.boot({ locked: true });
  const personId = id('e9');
  await expect(locked.slice.ask(briefsGet, { id: personId }, member(CARER, ['caseworker'], ORG))).rejects.toMatchObject(
    {
      code: 'locked',
    },
  );
  await locked.close();
});

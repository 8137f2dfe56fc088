import { randomUUID } from 'node:crypto';
import {
  personHeadings,
  personLine,
  personsEditTogether,
  personsExport,
  type ChangeTogether,
  type PortablePerson,
} from '@lapwing/contracts';
import { generatedPersons } from '../testing/generated-persons.fixture.js';
import { ImportDesk } from '../testing/import-desk.fixture.js';
import {
  admin,
  ADMIN,
  carer,
  CARER,
  Matching,
  member,
  ORG,
  OTHER_ORG,
  secondCarer,
} from '../testing/matching.fixture.js';

const elsewhere = member(ADMIN, ['organisation_admin'], OTHER_ORG);
let matching: Matching;
let desk: ImportDesk;
beforeAll(async () => {
  matching = await Matching.boot();
  desk = new ImportDesk(matching);
  await matching.found();
  await matching.found(OTHER_ORG);
});
afterAll(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

const tableOf = (persons: readonly PortablePerson[]) =>
  ['\ufeff' + personHeadings(), ...persons.map(personLine), ''].join('\r\n');
const sorted = (persons: readonly PortablePerson[]) => [...persons].sort((a, b) => (a.code < b.code ? -1 : 1));

describe('persons taken out', () => {
  it('come in again as they were, as a table and as objects, here and elsewhere', async () => {
    const persons = generatedPersons(450, 'r');
    await desk.commit(await desk.check(JSON.stringify(persons), { format: 'json', by: admin }), admin);
    const out = await desk.exported(admin);
    expect(sorted(out)).toEqual(sorted(persons));
    for (const [text, format] of [
      [tableOf(out), 'csv'],
      [JSON.stringify(out), 'json'],
    ] as const) {
      const here = await desk.check(text, { format, by: admin });
      expect(here.counts).toEqual({ added: 0, changed: 0, unchanged: 450, refused: 0 });
    }
    const there = await desk.commit(await desk.check(tableOf(out), { by: elsewhere }), elsewhere);
    expect(there).toMatchObject({ state: 'taken', counts: { added: 450 } });
    expect(sorted(await desk.exported(elsewhere))).toEqual(sorted(persons));
  }, 30_000);

  it('are no formula to any spreadsheet, and keep the reason of an override sign by sign', async () => {
    const [plain] = generatedPersons(1, 's');
    for (const codeOverride of ['=cmd|x', "'=x", '@SUM(1,2)', '＝1', 'said "so"; twice', ' -x']) {
      const line = personLine({ ...plain!, codeOverride });
      expect(line).not.toMatch(/(?:^|,)"?[=+\-@|＝＋－＠｜]/u);
    }
    const named = { ...plain!, code: 'rose-lake', codeOverride: '=a "name", but of a ship' };
    const here = await desk.check(tableOf([named]), { by: admin });
    expect(here.counts).toMatchObject({ added: 1, refused: 0 });
    expect(here.overridden).toBe(0);
    const like = await desk.check(tableOf([{ ...named, code: 'anna-petrova' }]), { by: admin });
    expect(like).toMatchObject({ overridden: 1, counts: { added: 1 } });
    await expect(desk.commit({ ...like, overridden: 0 }, admin)).rejects.toMatchObject({ code: 'conflict' });
    expect(await desk.commit(like, admin)).toMatchObject({ state: 'taken' });
  });

  it('come in pages below the limit of a message', async () => {
    for (let cursor: string | null = null, pages = 0; pages === 0 || cursor !== null; pages += 1) {
      const page: { items: PortablePerson[]; next: string | null } = await matching.slice.ask(
        personsExport,
        { cursor },
        admin,
      );
      expect(JSON.stringify(page).length).toBeLessThan(400_000);
      cursor = page.next;
    }
  });

  it('are for admins of their organisation alone', async () => {
    await expect(matching.slice.ask(personsExport, {}, carer)).rejects.toMatchObject({ code: 'forbidden' });
    const stranger = member(randomUUID(), ['organisation_admin'], '0199a000-0000-7000-8000-0000000000ff');
    expect(await matching.slice.ask(personsExport, {}, stranger)).toEqual({ items: [], next: null });
  });
});

describe('one change for many', () => {
  const edit = (personIds: string[], change: ChangeTogether, dryRun = false, by = carer) =>
    matching.slice.ask(personsEditTogether, { personIds, change, dryRun }, by);
  const several = async (count: number) => {
    const codes = desk.codes(...Array.from({ length: count }, () => 'together'));
    return Promise.all(codes.map((code) => matching.addPerson({ code })));
  };
  const now = async (ids: readonly string[]) => (await desk.everybody()).filter(({ id }) => ids.includes(id));

  it('says first what it would do, then does it to all with one version each', async () => {
    const ids = (await several(3)).map(({ id }) => id);
    const change: ChangeTogether = { do: 'add_profile', profile: 'journalist' };
    const dry = await edit(ids, change, true);
    expect([dry.stored, dry.items.map(({ is }) => is)]).toEqual([false, ['changed', 'changed', 'changed']]);
    expect((await now(ids)).map(({ version }) => version)).toEqual([1, 1, 1]);
    expect(await edit(ids, change)).toMatchObject({ stored: true });
    expect((await now(ids)).map(({ version, profiles }) => [version, profiles])).toEqual(
      Array(3).fill([2, ['activist', 'journalist']]),
    );
    expect((await edit(ids, change)).items.map(({ is }) => is)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect((await now(ids)).map(({ version }) => version)).toEqual([2, 2, 2]);
  });

  it('does nothing to anybody where one of them cannot be changed', async () => {
    const [one, two] = await several(2);
    const theirs = await matching.addPerson({ code: desk.codes('theirs')[0]! }, secondCarer);
    const stay = { country: 'KZ', kind: 'residence' as const, from: null, until: null };
    const both = await edit([one!.id, theirs.id], { do: 'set_status', status: 'safe' });
    expect(both).toMatchObject({
      stored: false,
      items: [{ is: 'changed' }, { is: 'refused', because: 'not_found', code: null }],
    });
    const clash = await edit([one!.id, two!.id], { do: 'add_stay', stay });
    expect(clash.items[0]).toMatchObject({
      is: 'refused',
      because: 'faulty',
      faults: [{ message: 'stay_overlapping' }],
    });
    const last = await edit([one!.id], { do: 'remove_stay', stay: one!.stays[0]! });
    expect(last).toMatchObject({ stored: false, items: [{ is: 'refused', because: 'faulty' }] });
    expect((await now([one!.id, two!.id, theirs.id])).map(({ version }) => version)).toEqual([1, 1, 1]);
  });

  it.each<[string, ChangeTogether, object]>([
    ['a colleague', { do: 'assign', memberId: ADMIN }, { assignees: [CARER, ADMIN] }],
    ['no profile', { do: 'remove_profile', profile: 'activist' }, { profiles: [] }],
    ['a status', { do: 'set_status', status: 'safe' }, { status: 'safe' }],
    ['a day of review', { do: 'set_review_by', reviewBy: '2027-01-01' }, { reviewBy: '2027-01-01' }],
  ])('gives %s', async (_, change, expected) => {
    const [person] = await several(1);
    expect(await edit([person!.id], change)).toMatchObject({ stored: true });
    expect((await now([person!.id]))[0]).toMatchObject(expected);
  });

  it('takes nobody away from whoever does it, and assigns members only', async () => {
    const [person] = await several(1);
    await edit([person!.id], { do: 'unassign', memberId: CARER });
    expect((await now([person!.id]))[0]).toMatchObject({ assignees: [CARER] });
    expect(await edit([person!.id], { do: 'unassign', memberId: CARER }, false, admin)).toMatchObject({ stored: true });
    expect((await now([person!.id]))[0]).toMatchObject({ assignees: [] });
    await expect(edit([person!.id], { do: 'assign', memberId: randomUUID() }, false, admin)).rejects.toMatchObject({
      code: 'invalid',
    });
  });

  it('of two at once leaves every version whole', async () => {
    const ids = (await several(5)).map(({ id }) => id);
    const results = await Promise.allSettled([
      edit(ids, { do: 'set_status', status: 'safe' }),
      edit([...ids].reverse(), { do: 'add_profile', profile: 'lawyer' }),
    ]);
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    const versions = (await now(ids)).map(({ version }) => version);
    expect(new Set(versions).size).toBe(1);
    const kept = await matching.slice.db.owner('select 1 from person_version where org_id = $1 and id = any($2)', [
      ORG,
      ids,
    ]);
    expect(kept).toHaveLength(versions.reduce((sum, version) => sum + version, 0));
  });
});

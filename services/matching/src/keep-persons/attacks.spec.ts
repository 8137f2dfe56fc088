import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  alertsList,
  clocksList,
  personsAdd,
  personsChange,
  personsClose,
  personsEditTogether,
  personsErase,
  personsExport,
  personsGet,
  personsHeardFrom,
  personsHistory,
  personsImportCheck,
  personsImportDiscard,
  personsImportPut,
  personsImportReport,
  personsImports,
  personsImportUndo,
  personsRestore,
  personsSearch,
  reportsFile,
  type InputOf,
  type PersonView,
} from '@lapwing/contracts';
import { CONFIG, SLOT } from '@lapwing/platform';
import type { TestActor } from '@lapwing/bus/testing';
import { v7 } from 'uuid';
import type { MatchingConfig } from '../config.js';
import { refuseBrokenLinks } from '../import-persons/broken-links.js';
import type { JudgedLine } from '../import-persons/judged-line.js';
import { AlertStore } from '../match-development/alert.store.js';
import { ImportDesk } from '../testing/import-desk.fixture.js';
import { Matching, ORG, OTHER_ORG, admin, carer, member, operator, secondCarer } from '../testing/matching.fixture.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { ExposuresStore } from './exposures.store.js';

const STRANGER = member(carer.memberId, ['organisation_admin', 'caseworker'], OTHER_ORG);
const AUDITOR = member(v7(), ['auditor', 'instance_admin']);
let matching: Matching;
let desk: ImportDesk;
beforeAll(async () => {
  matching = await Matching.boot();
  for (const orgId of [ORG, OTHER_ORG]) await matching.found(orgId);
  desk = new ImportDesk(matching);
});
afterAll(async () => matching.close());
afterEach(() => expect(matching.slice.log.errors.splice(0)).toEqual([]));

async function someone(name: string, country = 'KG', actor = carer): Promise<PersonView> {
  const [code = ''] = desk.codes(name);
  return matching.addPerson({ code, stays: [{ country, kind: 'residence' }] }, actor);
}
/** A development there that nobody has heard of. */
function somethingIn(country: string) {
  const seen = matching.slice.clock.now().toISOString();
  return { id: v7(), hosts: [country], firstSeenAt: seen, changedAt: seen };
}
async function erase({ id, code }: PersonView): Promise<void> {
  await matching.slice.ask(personsErase, { id, code }, admin);
  matching.slice.clock.advance('5 min');
  await matching.slice.runTimers();
}
const shredded = (slot: string | null | undefined): boolean => matching.slice.get(KeyStore).isShredded(Number(slot));
const slotsIn = (table: string, where: string, id: string) =>
  matching.slice.db
    .work<{ slot: string }>(`select key_slot as slot from ${table} where ${where} = $1`, [id])
    .then((rows) => rows.map(({ slot }) => slot));

describe('a person out of sight', () => {
  let hidden: PersonView;
  let staged: string;
  beforeAll(async () => {
    hidden = await someone('hidden');
    staged = (await desk.check('code,stays,origins\nstaged-x0q,KG residence,RU\n')).id;
  });
  const entry = (): InputOf<typeof personsAdd> => {
    const { id: _id, version: _version, changedAt: _changedAt, closed: _closed, ...rest } = hidden;
    return rest;
  };
  const asked: [string, (by: TestActor) => Promise<unknown>][] = [
    ['read', (by) => matching.slice.ask(personsGet, { id: hidden.id }, by)],
    ['read back', (by) => matching.slice.ask(personsHistory, { id: hidden.id }, by)],
    ['changed', (by) => matching.slice.ask(personsChange, { id: hidden.id, version: 1, ...entry() }, by)],
    ['put back', (by) => matching.slice.ask(personsRestore, { id: hidden.id, version: 1, to: 1 }, by)],
    ['closed', (by) => matching.slice.ask(personsClose, { id: hidden.id, version: 1, because: 'mistake' }, by)],
    ['noted as heard from', (by) => matching.slice.ask(personsHeardFrom, { id: hidden.id }, by)],
    ['reported', (by) => matching.slice.ask(reportsFile, { what: 'taken', personIds: [hidden.id] }, by)],
    [
      'linked to',
      (by) =>
        matching.slice.ask(
          personsAdd,
          { ...entry(), code: 'a-b', links: [{ personId: hidden.id, kind: 'family' }] },
          by,
        ),
    ],
    ['seen in a report on a file', (by) => matching.slice.ask(personsImportReport, { id: staged, cursor: null }, by)],
    ['checked in a file', (by) => matching.slice.ask(personsImportCheck, { id: staged, format: 'csv' }, by)],
    ['undone with a file', (by) => matching.slice.ask(personsImportUndo, { id: staged }, by)],
  ];
  test.each(asked)('cannot be %s, and looks like nobody', async (_name, ask) => {
    for (const by of [secondCarer, STRANGER]) await expect(ask(by)).rejects.toMatchObject({ code: 'not_found' });
    for (const by of [operator, AUDITOR]) await expect(ask(by)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is in no list, no change for many, and no file that others throw away', async () => {
    for (const by of [secondCarer, STRANGER]) {
      expect(await matching.slice.ask(personsSearch, { code: hidden.code }, by)).toMatchObject({ items: [], total: 0 });
      expect((await matching.slice.ask(clocksList, { within: 366 }, by)).items).toEqual([]);
      const change = { do: 'set_status', status: 'safe' } as const;
      const { stored, items } = await matching.slice.ask(
        personsEditTogether,
        { personIds: [hidden.id, v7()], change },
        by,
      );
      expect([stored, items[0]]).toEqual([false, { ...items[1], id: hidden.id }]);
      expect((await matching.slice.ask(personsImports, {}, by)).items).toEqual([]);
      await matching.slice.ask(personsImportDiscard, { uploadId: staged }, by);
    }
    expect(await desk.view(staged)).toMatchObject({ state: 'checked' });
  });

  test('is not linked to by a file that names their code twice', async () => {
    const [mine] = desk.codes('mine');
    const twice = `${hidden.code},KG residence,RU,\n`;
    const file = await desk.check(
      `code,stays,origins,links\n${twice}${twice}${mine},KG residence,RU,same_case ${hidden.code}\n`,
      { mayChange: true, by: secondCarer },
    );
    expect(await desk.told(file, secondCarer)).toEqual([
      [2, 'refused', 'not_yours'],
      [3, 'refused', 'code_twice'],
      [4, 'refused', 'faulty', 'links.0.personId link_refused'],
    ]);
  });
});

describe('what nobody would write', () => {
  test('ids in capitals mean the same', async () => {
    const person = await someone('capital');
    const id = person.id.toUpperCase();
    expect(await matching.slice.ask(personsGet, { id }, carer)).toMatchObject({ id: person.id });
    await matching.slice.ask(reportsFile, { what: 'lost_contact', personIds: [id] }, carer);
    const upload = {
      uploadId: v7().toUpperCase(),
      name: 'x',
      part: 1,
      of: 1,
      bytes: Buffer.from('code').toString('base64'),
    };
    const { uploadId } = await matching.slice.ask(personsImportPut, upload, carer);
    expect(uploadId).toBe(upload.uploadId.toLowerCase());
  });

  test.each(['-'.repeat(36), '\u0000', `0~9999-99-99T::Z~${v7()}`, `0~0000-01-01T00:00:00Z~${'-'.repeat(36)}`])(
    'a page after %j is no page or the first one',
    async (cursor) => {
      await matching.slice.ask(personsExport, { cursor }, admin);
      await expect(matching.slice.ask(alertsList, { cursor }, carer)).rejects.toMatchObject({ code: 'invalid' });
    },
  );
});

test('a file of lines that all link to one is judged before anybody has to wait', () => {
  const plain = { is: 'added' as const, because: null, faults: [], personId: null, version: 0, keySlot: null };
  const lines = Array.from({ length: 60_000 }, (_, at): JudgedLine => {
    return { line: at + 2, code: `a-${at}`, entry: '{}', overrides: false, links: ['a-0'], ...plain };
  });
  const begun = performance.now();
  refuseBrokenLinks(lines);
  expect(performance.now() - begun).toBeLessThan(2_000);
});

describe('what a backup still says of somebody erased', () => {
  test('lies under keys that are gone, in alerts that go on for others as well', async () => {
    const [gone, stays] = [await someone('gone', 'AM'), await someone('stays', 'AM')];
    const development = somethingIn('AM');
    await matching.hear(development);
    const before = await matching.slice.db.work<{ id: string; slot: string; sealed: Buffer }>(
      `select id, key_slot as slot, sealed from alert where cause = 'development' and touched_count = 2`,
    );
    expect(before).toHaveLength(1);
    await erase(gone);
    expect(before.map(({ slot }) => shredded(slot))).toEqual([true]);
    for (const { id, slot, sealed } of before)
      await matching.slice.db.work('update alert set key_slot = $2, sealed = $3 where id = $1', [id, slot, sealed]);
    expect(await matching.hear({ ...development, version: 2 })).toBe('acked');
    const [alert] = before;
    const found = await matching.slice.database.inWork((tx) =>
      matching.slice.get(AlertStore).find(tx, ORG, alert?.id ?? ''),
    );
    expect(found?.content.touched.map(({ persons }) => [...persons])).toEqual([[stays.id]]);
  });

  test('lies under keys that are gone, in files that were brought', async () => {
    const [code] = desk.codes('brought');
    const text = `code,stays,origins\n${code},KG residence,RU\n`;
    const [thrown] = await slotsIn('person_import', 'id', await desk.put(text));
    const file = await desk.check(text);
    const [taken] = await slotsIn('person_import', 'id', file.id);
    const rows = await matching.slice.db.work<{ sealed: Buffer }>(
      'select sealed from person_import_part where import_id = $1',
      [file.id],
    );
    const place = { table: 'person_import_part', row: `${file.id}/1`, schemaVersion: 2 };
    const opened = matching.slice.get(KeyStore).openRecord<string>(ORG, Number(taken), place, rows[0]!.sealed);
    expect(Buffer.from(opened, 'base64').toString()).toBe(text);
    await desk.commit(file);
    expect([shredded(taken), shredded(thrown)]).toEqual([true, false]);
    matching.slice.clock.advance('25 h');
    await matching.slice.runEvery('person_imports.sweep');
    await matching.slice.runTimers();
    expect(shredded(thrown)).toBe(true);
  });

  test('lies under keys that are gone, where a file was sealed and never written', async () => {
    const [code = ''] = desk.codes('waiting');
    const file = await desk.check(`code,stays,origins\n${code},KG residence,RU\n`);
    const run = v7();
    const [{ slot }] = (await matching.slice.db.work<{ slot: string }>(
      `select key_slot as slot from person where id = $1`,
      [(await someone('spare')).id],
    )) as [{ slot: string }];
    await matching.slice.db.work(
      `insert into person_import_row (org_id, import_id, run, ordinal, person_id, version, sealed, key_slot)
       values ($1, $2, $3, 1, $4, 1, 'x', $5)`,
      [ORG, file.id, run, v7(), slot],
    );
    await desk.commit(file);
    expect(shredded(slot)).toBe(true);
  });
});

// Last, because it damages the keys.
test('a record whose key is missing keeps nobody else from being warned', async () => {
  const [lost, fine] = [await someone('lost', 'GE'), await someone('fine', 'GE')];
  const [slot] = await slotsIn('person', 'id', lost.id);
  const { keyringFile } = matching.slice.get<MatchingConfig>(CONFIG);
  const file = openSync(join(dirname(keyringFile), 'record-keys'), 'r+');
  writeSync(file, Buffer.alloc(SLOT), 0, SLOT, Number(slot) * SLOT);
  closeSync(file);
  Object.assign(matching.slice.get(ExposuresStore), { held: new Map(), loaded: false, mark: '' });
  expect(await matching.hear(somethingIn('GE'))).toBe('acked');
  const { items } = await matching.slice.ask(personsSearch, { country: 'GE' }, admin);
  expect(items.map(({ id }) => id)).toEqual([fine.id]);
  expect((await matching.told()).filter(({ cause }) => cause === 'development').at(-1)).toMatchObject({ worse: true });
  expect(matching.slice.log.errors.splice(0)).toEqual([expect.stringContaining('UNREADABLE')]);
});

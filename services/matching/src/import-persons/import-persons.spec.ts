import { randomUUID } from 'node:crypto';
import { personsChange, personsGet, personsImportCheck, personsImportCommit, personsImports } from '@lapwing/contracts';
import { personsImportDiscard, personsImportPut, personsImportReport, personsImportUndo } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { ImportDesk } from '../testing/import-desk.fixture.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import {
  admin,
  carer,
  CARER,
  Matching,
  member,
  operator,
  OTHER_ORG,
  secondCarer,
} from '../testing/matching.fixture.js';

const HEAD = 'code,stays,origins';
const STRANGER = member('0199a000-0000-7000-8000-0000000000e1', ['organisation_admin'], OTHER_ORG);
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

const refused = async (code: string, asked: Promise<unknown>) => {
  await expect(asked).rejects.toMatchObject({ code });
};
const ask: Slice['ask'] = (question, input, by) => matching.slice.ask(question, input, by);

describe('a file of persons', () => {
  it('is checked line by line, stores nothing, and is then taken in at once', async () => {
    const [heron, lynx] = desk.codes('heron', 'lynx');
    const before = (await desk.everybody()).length;
    const stay = 'KG residence 2024-01-01..';
    const rows = [`${HEAD},links,remarks`, `${heron},${stay},RU,family ${lynx},tall`, `${lynx},${stay},RU,,`];
    const one = await desk.check(rows.join('\r\n'));
    expect(one).toMatchObject({ state: 'checked', unknown: ['remarks'], counts: { added: 2, refused: 0 }, total: 2 });
    expect((await desk.everybody()).length).toBe(before);
    expect(await desk.commit(one)).toMatchObject({ state: 'taken', done: 2, undoUntil: expect.any(String) as string });
    const [first, second] = [await desk.byCode(heron!), await desk.byCode(lynx!)];
    expect(first).toMatchObject({ version: 1, assignees: [CARER], links: [{ personId: second!.id, kind: 'family' }] });
    expect(await ask(personsImportCommit, { id: one.id, checkedSha: one.checkedSha! }, carer)).toMatchObject({
      state: 'taken',
    });
  });

  it('tells of each line what is wrong, and takes in nothing unless told to leave those out', async () => {
    const [good, self, twice, day] = desk.codes('heron', 'otter', 'finch', 'raven');
    const one = await desk.check(
      [
        `${HEAD},links,last_contact`,
        `${good},KG residence,RU,,`,
        `${self},KG residence,RU,family ${self},`,
        `${twice},KG residence,RU,,`,
        `${twice},KZ residence,RU,,`,
        `${day},KG residence,RU,,01.02.2026`,
        `anna-petrova,KG residence,RU,,`,
        `x-${day},KG residence,ZZ,,`,
        `y-${day},KG residence,RU,family nobody-here,`,
        `z-${day},KG residence,RU,family x-${day},`,
        `"w-${day},KG residence,RU,,`,
        `v-${day},KG residence 2024,RU,,,too much`,
        `u-${day},,RU,,`,
      ].join('\n'),
    );
    expect(await desk.told(one)).toEqual([
      [3, 'refused', 'faulty', 'links.0.personId link_self'],
      [5, 'refused', 'code_twice'],
      [6, 'refused', 'faulty', 'lastContact day_not_iso'],
      [7, 'refused', 'faulty', 'code full_name'],
      [8, 'refused', 'faulty', 'origins.0 country_unknown'],
      [9, 'refused', 'faulty', 'links.0.personId link_unknown'],
      [10, 'refused', 'faulty', 'links.0.personId link_refused'],
      [11, 'refused', 'faulty', ' bad_quotes'],
      [12, 'refused', 'faulty', ' too_many_cells'],
      [13, 'refused', 'faulty', 'stays required'],
      [2, 'added'],
      [4, 'added'],
    ]);
    const { id, checkedSha } = one;
    await refused('conflict', ask(personsImportCommit, { id, checkedSha: checkedSha! }, carer));
    expect(await desk.commit(one, carer, true)).toMatchObject({ state: 'taken', counts: { added: 2, refused: 10 } });
    expect([await desk.byCode(good!), await desk.byCode(twice!), await desk.byCode(self!)]).toEqual([
      expect.objectContaining({ code: good }),
      expect.objectContaining({ code: twice }),
      undefined,
    ]);
  });

  it('changes persons only where lines may, and leaves alone what it does not mention', async () => {
    const [code, other] = desk.codes('heron', 'lynx');
    const person = await matching.addPerson({ code: code!, profiles: ['activist'], wanted: 'charged' });
    const text = `code,stays\n${code},KZ residence\n${other},KZ residence\n`;
    expect(await desk.told(await desk.check(text))).toEqual([
      [2, 'refused', 'known'],
      [3, 'refused', 'faulty', 'origins required'],
    ]);
    const one = await desk.check(`code,stays\n${code},KZ residence\n`, { mayChange: true });
    expect(one.counts).toMatchObject({ changed: 1 });
    await desk.commit(one);
    expect(await desk.byCode(code!)).toMatchObject({
      id: person.id,
      version: 2,
      wanted: 'charged',
      profiles: ['activist'],
      stays: [expect.objectContaining({ country: 'KZ' })],
    });
    expect(await desk.check(`code,stays\n${code},KZ residence\n`)).toMatchObject({
      counts: { unchanged: 1, refused: 0 },
    });
  });

  it('refuses when persons changed since the check, before and after it was sent', async () => {
    const [code, fresh] = desk.codes('heron', 'lynx');
    const person = await matching.addPerson({ code: code! });
    const text = `${HEAD}\n${code},KZ residence,RU\n${fresh},KG residence,RU\n`;
    const one = await desk.check(text, { mayChange: true });
    const { id, version, changedAt: _at, closed: _closed, ...entry } = person;
    await ask(personsChange, { id, version, ...entry, wanted: 'interpol' }, carer);
    expect(await desk.commit(one)).toMatchObject({ state: 'failed', because: 'changed_since' });
    expect([await desk.byCode(fresh!), (await desk.byCode(code!))?.version]).toEqual([undefined, 2]);
    const again = await desk.checkAgain(one.id, { format: 'csv', mayChange: true, by: carer });
    expect(await desk.commit(again)).toMatchObject({ state: 'taken' });
    expect((await desk.byCode(code!))?.version).toBe(3);
  });

  it('shows nobody the persons of others, and does not link to them', async () => {
    const [theirs, mine] = desk.codes('heron', 'lynx');
    await matching.addPerson({ code: theirs! }, secondCarer);
    const one = await desk.check(
      `${HEAD},links\n${theirs},KG residence,RU,\n${mine},KG residence,RU,family ${theirs}\n`,
      {
        mayChange: true,
      },
    );
    expect(await desk.told(one)).toEqual([
      [2, 'refused', 'not_yours'],
      [3, 'refused', 'faulty', 'links.0.personId link_refused'],
    ]);
    for (const stranger of [secondCarer, STRANGER]) {
      await refused('not_found', ask(personsImportReport, { id: one.id }, stranger));
      await refused('not_found', ask(personsImportCommit, { id: one.id, checkedSha: one.checkedSha! }, stranger));
    }
    await refused('forbidden', ask(personsImports, {}, operator));
  });

  it.each([
    ['no headings', 'heron-tuvo,KG residence\n', 'no_code_column'],
    ['nothing', `${HEAD}\n\n`, 'empty'],
    ['a heading twice', 'code,code,stays\n', 'column_twice'],
    ['too many lines', `code\n${'a-b\n'.repeat(100_001)}`, 'too_many_lines'],
  ])('with %s is no such file', async (_, text, because) => {
    expect(await desk.check(text)).toMatchObject({ state: 'failed', because });
  });

  it('names the one bad line among a hundred thousand', async () => {
    const all = Array.from({ length: 100_000 }, (_, at) => `reed-${at}q,KG residence,${at === 77_777 ? 'XX' : 'RU'}`);
    const one = await desk.check([HEAD, ...all].join('\n'));
    expect(one).toMatchObject({ state: 'checked', counts: { added: 99_999, refused: 1 }, total: 100_000 });
    const { items } = await ask(personsImportReport, { id: one.id }, carer);
    expect([items.length, items[0]]).toMatchObject([200, { line: 77_779, is: 'refused' }]);
    await ask(personsImportDiscard, { uploadId: one.id }, carer);
  }, 120_000);
});

describe('a JSON file of persons', () => {
  it('is an array or a line for each, and reaches no prototype', async () => {
    const [heron, lynx, otter] = desk.codes('heron', 'lynx', 'otter');
    const person = (code: string, more = '') =>
      `{"code":"${code}","stays":[{"country":"KG","kind":"residence"}],"origins":["RU"]${more}}`;
    const deep = `{"code":"a-b","x":${'['.repeat(20)}${']'.repeat(20)}}`;
    const array = await desk.check(
      `[${person(heron!, `,"__proto__":{"roles":["x"]},"constructor":{"prototype":1},"links":[{"code":"${lynx}","kind":"family"}]`)},${deep},7,${person(lynx!)}]`,
      { format: 'json' },
    );
    expect(array.unknown).toEqual(['__proto__', 'constructor']);
    expect(await desk.told(array)).toEqual([
      [2, 'refused', 'faulty', ' too_deep'],
      [3, 'refused', 'faulty', ' no_object'],
      [1, 'added'],
      [4, 'added'],
    ]);
    expect(await desk.commit(array, carer, true)).toMatchObject({ state: 'taken' });
    expect(Object.keys(Object.prototype)).toEqual([]);
    const lines = await desk.check(`${person(otter!)}\n{"code":\n`, { format: 'json' });
    expect(await desk.told(lines)).toEqual([
      [2, 'refused', 'faulty', ' bad_json'],
      [1, 'added'],
    ]);
  });
});

describe('what is staged', () => {
  it('comes in parts in their order, is its bringer’s alone, and is nowhere in clear', async () => {
    const [code] = desk.codes('canaryword');
    const text = `${HEAD}\n${code},KG residence,RU\n`;
    const one = await desk.check(text);
    const tables = ['person_import', 'person_import_part', 'person_import_page'];
    for (const table of tables) {
      const rows = await matching.slice.db.work<{ row: string }>(`select ${table}::text as row from ${table}`);
      const plain = rows.map(
        ({ row }) =>
          row + row.replace(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('latin1')),
      );
      expect(plain.length).toBeGreaterThan(0);
      for (const word of ['canaryword', Buffer.from(text).toString('base64').slice(0, 30), 'harbour', CARER])
        expect(plain.filter((row) => row.includes(word))).toEqual([]);
    }
    const uploadId = randomUUID();
    const part = (at: number, bytes: string, by = carer) =>
      ask(
        personsImportPut,
        { uploadId, name: 'a.csv', part: at, of: 3, bytes: Buffer.from(bytes).toString('base64') },
        by,
      );
    await part(1, 'one');
    expect(await part(1, 'one')).toMatchObject({ received: 1, size: 3 });
    await refused('conflict', part(1, 'eno'));
    await refused('conflict', part(3, 'three'));
    for (const stranger of [secondCarer, STRANGER]) await refused('not_found', part(2, 'two', stranger));
    await refused('conflict', ask(personsImportCheck, { id: uploadId, format: 'csv' }, carer));
    await ask(personsImportDiscard, { uploadId: one.id }, secondCarer);
    expect(await desk.view(one.id)).toMatchObject({ state: 'checked' });
    await ask(personsImportDiscard, { uploadId: one.id }, carer);
    expect(await desk.view(one.id)).toBeUndefined();
  });

  it('may be Windows-1251, and says so', async () => {
    const [code] = desk.codes('heron');
    const table = `${HEAD.replaceAll(',', ';')};\xe8\xec\xff\n${code};KG residence;RU;`;
    expect(await desk.check(Buffer.from(table, 'latin1'))).toMatchObject({
      encoding: 'windows-1251',
      unknown: ['имя'],
      counts: { added: 1 },
    });
  });
});

describe('an import', () => {
  it('of a process that was killed leaves nothing half, and the next one goes on', async () => {
    const [code] = desk.codes('heron');
    const one = await desk.check(`${HEAD}\n${code},KG residence,RU\n`);
    await ask(personsImportCommit, { id: one.id, checkedSha: one.checkedSha! }, carer);
    // As left behind by a run that sealed its records and went no further.
    await matching.slice.db.work(
      `insert into person_import_row (org_id, import_id, run, ordinal, person_id, version, code_index, key_slot, sealed)
       select org_id, id, gen_random_uuid(), 1, gen_random_uuid(), 1, 'x', 1, 'x' from person_import where id = $1`,
      [one.id],
    );
    expect(await desk.byCode(code!)).toBeUndefined();
    await matching.slice.runTimers();
    expect(await desk.view(one.id)).toMatchObject({ state: 'taken', counts: { added: 1 } });
    expect(await desk.byCode(code!)).toBeDefined();
    const left = 'select 1 from person_import_row where import_id = $1';
    expect(await matching.slice.db.work(left, [one.id])).toHaveLength(1);
  });

  it('has its persons matched', async () => {
    const [code] = desk.codes('heron');
    await matching.hear({ hosts: ['UZ'], origin: 'RU' });
    const before = (await matching.told()).length;
    await desk.commit(await desk.check(`${HEAD}\n${code},UZ residence,RU\n`));
    await matching.settles();
    await matching.settles();
    expect((await matching.told()).slice(before)).toContainEqual(
      expect.objectContaining({ cause: 'development', state: 'raised' }),
    );
  });

  it('is undone within a day: added persons are erased with their keys, changed ones are as before', async () => {
    const [known, fresh] = desk.codes('heron', 'lynx');
    const person = await matching.addPerson({ code: known!, wanted: 'charged' });
    const taken = await desk.commit(
      await desk.check(`code,stays,origins,wanted\n${known},KZ residence,RU,none\n${fresh},KG residence,RU,none\n`, {
        mayChange: true,
      }),
    );
    const added = await desk.byCode(fresh!);
    const sql = 'select key_slot from person where id = $1';
    const slots = await matching.slice.db.work<{ key_slot: string }>(sql, [added!.id]);
    await refused('not_found', ask(personsImportUndo, { id: taken.id }, secondCarer));
    expect(await desk.undo(taken.id)).toMatchObject({ state: 'undone', because: null });
    expect(await desk.byCode(fresh!)).toBeUndefined();
    await refused('not_found', ask(personsGet, { id: added!.id }, admin));
    expect(matching.slice.get(KeyStore).isShredded(Number(slots[0]!.key_slot))).toBe(true);
    const { version: _version, changedAt: _at, ...before } = person;
    expect(await desk.byCode(known!)).toMatchObject({ ...before, version: 3 });
    const versions = await matching.slice.db.work('select 1 from person_version where id = $1', [added!.id]);
    expect(versions).toEqual([]);
  });

  it('stands where anything else has touched its persons, or after a day', async () => {
    const [one, two] = desk.codes('heron', 'lynx');
    const taken = await desk.commit(await desk.check(`${HEAD}\n${one},KG residence,RU\n${two},KG residence,RU\n`));
    const { id, version, changedAt: _at, closed: _closed, ...entry } = (await desk.byCode(one!))!;
    await ask(personsChange, { id, version, ...entry, wanted: 'charged' }, carer);
    expect(await desk.undo(taken.id)).toMatchObject({ state: 'taken', because: 'touched_since' });
    expect(await desk.byCode(two!)).toBeDefined();
    matching.slice.clock.advance('25 h');
    await refused('conflict', ask(personsImportUndo, { id: taken.id }, carer));
    const staged = await desk.put(`${HEAD}\n`);
    matching.slice.clock.advance('25 h');
    await matching.slice.runEvery('person_imports.sweep');
    expect([await desk.view(staged), (await desk.view(taken.id))?.undoUntil]).toEqual([undefined, null]);
    for (const table of ['person_import_part', 'person_import_page', 'person_import_row'])
      expect(await matching.slice.db.work(`select 1 from ${table}`)).toEqual([]);
  });
});

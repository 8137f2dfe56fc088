import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import {
  alertsClose,
  alertsList,
  clocksList,
  deliveriesOfAlert,
  mutesAdd,
  outcomesRecord,
  personsClose,
  personsEditTogether,
  personsErase,
  personsExport,
  personsGet,
  personsHeardFrom,
  personsHistory,
  personsReopen,
  personsSearch,
  reportsCorrect,
  reportsFile,
  sessionConfirm,
  subscriptionsAdd,
  subscriptionsPreview,
  wishesList,
  type AlertView,
  type PersonView,
} from '@lapwing/contracts';
import { bringPersons, listOf, tableOf } from '../support/bring-persons.js';
import { Cluster } from '../support/cluster.js';
import { filesBelow, TraceFinder, type Sought, type Trace } from '../support/find-traces.js';
import { leaveMarks } from '../support/leave-marks.js';
import { markDesk } from '../support/marked-settings.js';
import { mark, markedPersons, RECORD_WORDS, REMINDED, soughtText, type Mark } from '../support/marked-persons.js';
import { Scene } from '../support/scene.js';
import { asBase64, asJson } from '../support/traces/ways.js';
import { writingsOfDay, writingsOfId } from '../support/traces/writings.js';
import { story } from '../support/wire-stories.js';
import { within } from '../support/within.js';

const PERSONS = 500;
/** As many as a failing test shows. */
const FEW = 20;
const IN_TABLE = 300;
const ID = 'the id of a person';
const PLANTED = 'planted';
/** What stands in for mailboxes and phones has what has come to them. */
const OUTSIDE = /\/(mail-catcher|signal-stand-in)\//;
const CHANGES = 'the log of changes';
const STATEMENTS = 'the log of statements';
const OWN_TABLES = ['person', 'person_import_row', 'person_version', 'timer'].map((table) => `matching.${table}`);

describe('The search for traces', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-traces-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const around = (bytes: Buffer): Buffer => Buffer.concat([Buffer.alloc(37, 0x61), bytes, Buffer.alloc(900, 0x20)]);
  const { latin, cyrillic } = mark();
  const finder = new TraceFinder([soughtText('latin', latin), soughtText('cyrillic', cyrillic)]);
  const found = (bytes: Buffer): string[] => finder.inBytes(bytes, 'planted').map(({ what }) => what);

  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['wide', (text: string) => Buffer.from(text, 'utf16le')],
    ['wide the other way round', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['hex', (text: string) => Buffer.from(Buffer.from(text).toString('hex'))],
    ['HEX', (text: string) => Buffer.from(Buffer.from(text).toString('hex').toUpperCase())],
    ['base64 from its first sign', (text: string) => Buffer.from(asBase64(`xyz${text} and`))],
    ['base64 from its second sign', (text: string) => Buffer.from(asBase64(`x${text} and`))],
    ['base64 from its third sign', (text: string) => Buffer.from(asBase64(`xy${text} and`))],
    ['base64 for addresses', (text: string) => Buffer.from(Buffer.from(`x${text} and`).toString('base64url'))],
    ['base64 of base64', (text: string) => Buffer.from(asBase64(`x${asBase64(`xy${text} and`)}`))],
    ['an address', (text: string) => Buffer.from(encodeURIComponent(text))],
    ['JSON with escapes', (text: string) => Buffer.from(asJson(text))],
    ['gzip', (text: string) => gzipSync(around(Buffer.from(text)))],
    ['gzip that is cut off', (text: string) => gzipSync(around(Buffer.from(text))).subarray(0, -9)],
    ['gzip in gzip', (text: string) => gzipSync(around(gzipSync(around(Buffer.from(text)))))],
    ['zlib', (text: string) => deflateSync(around(Buffer.from(text)))],
  ])('finds what is written as %s, in the middle of a file', (_name, write) => {
    expect(found(around(write(latin)))).toContain('latin');
    expect(found(around(write(cyrillic)))).toContain('cyrillic');
  });

  it('finds what lies across two readings of a large file, and in a file that is packed as a whole', () => {
    const text = Buffer.from(latin);
    const large = Buffer.alloc(33 * 1024 * 1024);
    text.copy(large, 16 * 1024 * 1024 - 5);
    writeFileSync(path.join(folder, 'large'), large);
    writeFileSync(path.join(folder, 'brotli'), brotliCompressSync(around(text)));
    writeFileSync(path.join(folder, 'deflate'), deflateRawSync(around(text)));
    const files = new Set(finder.inFolders(folder).map(({ file }) => path.basename(file).split(' ')[0]));
    expect(files).toEqual(new Set(['large', 'brotli', 'deflate']));
  });

  it('finds days and ids as databases and queues keep them', () => {
    const id = '0199b000-1234-7000-8abc-00000000002a';
    const ids = new TraceFinder([{ what: 'id', writings: writingsOfId(id) }]);
    expect(ids.inBytes(around(Buffer.from(id.replaceAll('-', ''), 'hex')), 'planted')).toHaveLength(1);
    const days = new TraceFinder([{ what: 'day', writings: writingsOfDay('2041-05-06') }]);
    const micro = Buffer.alloc(8);
    micro.writeBigInt64LE(BigInt(Date.parse('2041-05-06') - Date.parse('2000-01-01')) * 1000n);
    for (const bytes of [micro, Buffer.from('06.05.2041'), Buffer.from(`${Date.parse('2041-05-06')}`)])
      expect(days.inBytes(around(bytes), 'planted')).toHaveLength(1);
  });

  it('finds nothing where nothing is', () => {
    expect(found(around(Buffer.from(mark().latin)))).toEqual([]);
  });
});

describe('Five hundred persons, once through everything', () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'lapwing-run-'));
  const backup = path.join(temporary, 'backup');
  const people = markedPersons(PERSONS);
  const afterwards = { card: mark(), line: mark(), closing: mark() };
  const marks = {
    heading: mark(),
    file: mark(),
    refused: mark(),
    wish: mark(),
    because: mark(),
    note: mark(),
    ...afterwards,
  };
  const planted = mark();
  const extraDays = ['2047-03-03', '2047-03-09', '2047-04-04'] as const;
  const reportedAt = '2011-05-23T04:17:31.123Z';
  let scene: Scene;
  let cluster: Cluster;
  let persons: PersonView[];
  let ofMember: Sought[];
  let live: Awaited<ReturnType<Scene['desk']['listens']>>;
  let alerts: AlertView[];
  let tables: ReadonlyMap<string, string>;
  let traces: Trace[];

  beforeAll(async () => {
    scene = await Scene.set({ LAPWING_LOG_LEVEL: 'debug', TMPDIR: temporary });
    cluster = await Cluster.open(scene.installation);
    await cluster.hideNothing();
    live = await scene.desk.listens();
  }, 180_000);
  afterAll(async () => {
    live.ends();
    await cluster.close();
    await scene.clear();
    rmSync(temporary, { recursive: true, force: true });
  }, 60_000);

  const bothOf = ({ latin, cyrillic }: Mark): string => `${latin} ${cyrillic}`;
  const nth = (place: number): PersonView => {
    const code = people[place]?.person.code;
    const person = persons.find((one) => one.code === code);
    if (person === undefined) throw new Error(`Person ${place} is not there.`);
    return person;
  };

  const sought = (): Sought[] => [
    ...people.flatMap((person) => person.sought),
    ...ofMember,
    ...RECORD_WORDS,
    ...Object.entries(marks).map(([what, { latin, cyrillic }]) => soughtText(what, latin, cyrillic)),
    ...extraDays.map((day) => ({ what: day, writings: writingsOfDay(day) })),
    soughtText('the instant of a report', reportedAt),
    soughtText(PLANTED, planted.latin, planted.cyrillic),
  ];
  const isStatements = (file: string): boolean => file.endsWith('logs/postgres.log');

  /** What no table may say, as far as it was found in these files. */
  const marksIn = (wanted: (file: string) => boolean): Trace[] =>
    traces.filter(({ what, file }) => ![ID, PLANTED].includes(what) && wanted(file));

  /** The table, or the file, by a name that does not change from run to run. */
  function placeOf(file: string): string {
    const below = file.startsWith(backup) ? backup : cluster.folder;
    const inCluster = path.relative(below, file);
    if (isStatements(file)) return STATEMENTS;
    if (inCluster.startsWith('pg_wal')) return CHANGES;
    return (
      tables.get(inCluster.replace(/(_fsm|_vm|_init)?(\.\d+)?$/, '')) ?? path.relative(scene.installation.data, file)
    );
  }

  const placesOf = (wanted: string): string[] =>
    [...new Set(traces.filter(({ what }) => what === wanted).map(({ file }) => placeOf(file)))].sort();

  it('come in by files', async () => {
    const word = marks.heading.latin;
    const name = bothOf(marks.file);
    const table = tableOf(people.slice(0, IN_TABLE), word, `${marks.refused.latin}@lapwing.example,active`);
    const first = await bringPersons(scene.desk, { name: `${name}.csv`, format: 'csv', bytes: table });
    expect(first.counts).toMatchObject({ added: IN_TABLE, refused: 1 });
    const list = listOf(people.slice(IN_TABLE), word);
    const second = await bringPersons(scene.desk, { name: `${name}.json`, format: 'json', bytes: list });
    expect(second.counts).toMatchObject({ added: PERSONS - IN_TABLE, refused: 0 });
    persons = await scene.everybody();
    expect(persons).toHaveLength(PERSONS);
  }, 90_000);

  it('are in the care of members with addresses, a key, a duress phrase and wishes, by policies and schedules that say where', async () => {
    ofMember = await markDesk(scene);
  }, 60_000);

  it('are watched, looked at and muted under names and reasons that say much', async () => {
    const { desk } = scene;
    const entry = { name: bothOf(marks.wish), countries: ['KG', 'WF'], kinds: ['pressure' as const] };
    await desk.ask(subscriptionsPreview, { entry });
    const { id } = await desk.ask(subscriptionsAdd, entry);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await desk.ask(mutesAdd, { subscriptionId: id, until, because: bothOf(marks.because) });
    await desk.ask(mutesAdd, { kinds: ['abduction'], until, because: bothOf(marks.because) });
    expect((await desk.ask(wishesList, {})).items).toHaveLength(1);
  }, 30_000);

  it('are rung about, by mail and Signal, and taken up by both', async () => {
    const { desk, newsroom } = scene;
    await newsroom.publishes(story(0).article, story(1).article);
    alerts = [await scene.expectAlertAbout(story(0).surname), await scene.expectAlertAbout(story(1).surname)];
    // A quarter is there, and another one is linked to somebody there.
    for (const { touched } of alerts) expect(touched).toHaveLength(PERSONS / 2);
    await cluster.backUp(backup);
    const [first, second] = alerts.map(({ id }) => id);
    const code = await within('30 s', 'both have rung', async () => {
      const told = [first, second].map((alertId = '') => desk.ask(deliveriesOfAlert, { alertId }));
      const [one, other] = await Promise.all(told);
      const isSent = (seen: typeof one): boolean => seen?.attempts.some(({ state }) => state !== 'recorded') === true;
      return isSent(one) && isSent(other) ? (one?.duties[0]?.code ?? null) : null;
    });
    await scene.repliesOnSignal(`1 ${code}`);
    await scene.takesByMail(second ?? '');
    await within('30 s', 'both are taken', async () => {
      const told = await Promise.all(alerts.map(({ id }) => desk.ask(deliveriesOfAlert, { alertId: id })));
      return told.every(({ duties }) => duties.every(({ state }) => state === 'taken'));
    });
  }, 150_000);

  it('are reported about first-hand, corrected, reminded of, and end in outcomes', async () => {
    const { desk } = scene;
    const [alert] = alerts;
    const personId = alert?.touched[0]?.personId ?? '';
    await desk.ask(outcomesRecord, { id: alert?.id ?? '', personId, outcome: 'missing' });
    await desk.ask(alertsClose, { id: alert?.id ?? '' });
    const report = { country: 'NU', at: reportedAt, note: bothOf(marks.note), personIds: [nth(7).id] };
    const { alertId } = await desk.ask(reportsFile, { what: 'taken', ...report });
    const { card, line, closing } = marks;
    await leaveMarks(desk, { card: bothOf(card), line: bothOf(line), closing: bothOf(closing) });
    await desk.ask(reportsCorrect, { id: alertId });
    await within('30 s', 'they are reminded of', async () => {
      const { items } = await desk.ask(alertsList, { limit: 200 });
      return items.filter(({ cause }) => cause === 'clock').length >= REMINDED.length;
    });
    expect((await desk.ask(clocksList, { within: 366 })).items.length).toBeGreaterThan(0);
  }, 60_000);

  it('are edited, exported, closed and erased', async () => {
    const { desk } = scene;
    await desk.ask(personsHeardFrom, { id: nth(2).id });
    const [from, until, reviewBy] = extraDays;
    const personIds = [nth(10).id, nth(11).id];
    const stay = { country: 'TV', kind: 'transit' as const, from, until };
    for (const change of [
      { do: 'add_stay' as const, stay },
      { do: 'set_review_by' as const, reviewBy },
    ])
      expect(await desk.ask(personsEditTogether, { personIds, change })).toMatchObject({ stored: true });
    expect((await desk.ask(personsSearch, { code: nth(12).code })).items).toHaveLength(1);
    expect((await desk.ask(personsHistory, { id: nth(10).id })).items).toHaveLength(3);
    await desk.ask(sessionConfirm, { totp: null });
    expect((await desk.ask(personsExport, {})).items.length).toBeGreaterThan(0);
    const { id, version } = nth(20);
    const closed = await desk.ask(personsClose, { id, version, because: 'died' });
    const open = await desk.ask(personsReopen, { id, version: closed.version });
    await desk.ask(personsClose, { id, version: open.version, because: 'out_of_danger' });
    const gone = nth(21);
    await desk.ask(personsErase, { id: gone.id, code: gone.code });
    await expect(desk.ask(personsGet, { id: gone.id })).rejects.toMatchObject({ code: 'not_found' });
  }, 60_000);

  it('leave no trace in anything that is written down', async () => {
    await cluster.writeInClear(bothOf(planted));
    const ofDays = await cluster.columnsOfType('date');
    expect(ofDays.filter((column) => !column.startsWith('ingestion.'))).toEqual([]);
    tables = await cluster.tables();
    await cluster.close();
    await scene.installation.halt();
    live.ends();
    writeFileSync(path.join(temporary, 'live'), live.heard());
    writeFileSync(path.join(temporary, 'said'), scene.installation.output);
    const ids = persons.map(({ id }) => ({ what: ID, writings: writingsOfId(id) }));
    const finder = new TraceFinder([...sought(), ...ids]);
    traces = finder.inFolders(scene.installation.data, temporary).filter(({ file }) => !OUTSIDE.test(file));
    expect(finder.looked).toBeGreaterThan(100_000_000);
    expect(marksIn((file) => !isStatements(file)).slice(0, FEW)).toEqual([]);
    const files = filesBelow(scene.installation.data).map((file) => path.basename(file));
    expect(files.filter((name) => /^core(\.\d+)?$/.test(name))).toEqual([]);
  }, 120_000);

  it('leave none in the statements either, but for countries whose developments are looked up', () => {
    const others = marksIn(isStatements).filter(({ what }) => !/^the (countries|origins) of /.test(what));
    expect(others.slice(0, FEW)).toEqual([]);
  });

  it('are named by opaque ids where they are kept and audited, and nowhere else', () => {
    expect(placesOf(ID)).toEqual(['gateway.audit_entry', ...OWN_TABLES, CHANGES, STATEMENTS]);
  });

  it('would have left a trace if anything had been written in clear', () => {
    expect(placesOf(PLANTED)).toEqual(['public.scratch', CHANGES, STATEMENTS]);
  });
});

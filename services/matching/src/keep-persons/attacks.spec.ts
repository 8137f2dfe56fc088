import {
  alertsList, alertsGet, mutesAdd, outcomesRecord, personsAdd, personsChange, personsErase, personsExport, personsGet, personsImportPut, personsImports, reportsFile, developmentChanged, personsEditTogether, clocksList, personsSearch, personsHistory, personsRestore, personsHeardFrom,
} from '@lapwing/contracts';
import { aDevelopment } from '@lapwing/domain/testing';
import { v7 } from 'uuid';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { KeyStore } from '../unlock-keys/key.store.js';
import { ExposuresStore } from './exposures.store.js';
import { ImportDesk } from '../testing/import-desk.fixture.js';
import { Matching, OTHER_ORG, admin, carer, secondCarer, member, CARER } from '../testing/matching.fixture.js';

let matching: Matching;
let desk: ImportDesk;
beforeAll(async () => {
  matching = await Matching.boot();
  await matching.found();
  await matching.found(OTHER_ORG);
  desk = new ImportDesk(matching);
});
afterAll(async () => matching.close());
const say = (...a: unknown[]) => process.stdout.write(a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x))).join(' ').slice(0, 600) + '\n');
const tryit = async (f: () => Promise<unknown>) => { try { return { ok: await f() }; } catch (e) { return { code: (e as {code?:string}).code, detail: (e as Error).message, faults: (e as {faults?: unknown}).faults }; } };
const logs = () => matching.slice.log;

test('S1 link twice', async () => {
  const [hidden, mine] = desk.codes('hidden', 'mine');
  const h = await matching.addPerson({ code: hidden ?? '' }, secondCarer);
  const csv = `code,stays,origins,links\n${hidden},KG residence,RU,\n${hidden},KG residence,RU,\n${mine},KG residence,RU,same_case ${hidden}\n`;
  const got = await desk.check(csv, { mayChange: true });
  say('S1', got.counts, await desk.told(got));
  const taken = await desk.commit(got, carer, true);
  say('S1 taken', taken.state, (await desk.byCode(mine!))?.links, h.id);
});
test('S23 restored alert', async () => {
  const code = desk.codes('erased')[0]!;
  const p = await matching.addPerson({ code, stays: [{ country: 'AM', kind: 'residence' }] }, carer);
  const q = await matching.addPerson({ code: desk.codes('stays')[0]!, stays: [{ country: 'AM', kind: 'residence' }] }, carer);
  const seen = matching.slice.clock.now().toISOString();
  const dev = { id: v7(), firstSeenAt: seen, changedAt: seen, hosts: ['AM'] };
  await matching.hear(dev);
  const b2 = await matching.slice.db.work<Record<string, never>>('select * from alert');
  say('rows', b2.length, b2.map((r) => [r['key_slot'], r['cause'], r['touched_count']]));
  await matching.slice.ask(personsErase, { id: p.id, code }, admin);
  matching.slice.clock.advance('5 min');
  await matching.slice.runTimers();
  const keys = matching.slice.get(KeyStore);
  for (const r of b2) say('slot', r['cause'], r['key_slot'], keys.isShredded(Number(r['key_slot'])));
  for (const row of b2) {
    await matching.slice.db.work('update alert set version=$3, sealed=$4, key_slot=$5, state=$6, duties=$7, touched_count=$8 where org_id=$1 and id=$2', [row['org_id'], row['id'], row['version'], row['sealed'], row['key_slot'], row['state'], row['duties'], row['touched_count']]);
  }
  say('hear', await matching.hear({ ...dev, version: 2 }));
  say('add', await tryit(() => matching.addPerson({ code: desk.codes('after')[0]!, stays: [{ country: 'AM', kind: 'residence' }] }, carer)));
  say('broken timers', await matching.slice.db.work('select name, cause from timer where broke_at is not null or failed_at is not null'));
  say('alerts', (await matching.slice.ask(alertsList, {}, admin)).items.map((a) => [a.cause, a.state, a.touchedCount]), matching.slice.log.errors);
  void q;
});
test('S24 damaged slot', async () => {
  const p = await matching.addPerson({ code: desk.codes('damaged')[0]!, stays: [{ country: 'GE', kind: 'residence' }] }, carer);
  await matching.addPerson({ code: desk.codes('fine')[0]!, stays: [{ country: 'GE', kind: 'residence' }] }, carer);
  const [{ key_slot }] = await matching.slice.db.work<{ key_slot: string }>('select key_slot from person where id=$1', [p.id]) as [{ key_slot: string }];
  const folder = (matching as unknown as { folder: string }).folder;
  const f = openSync(join(folder, 'record-keys'), 'r+');
  writeSync(f, Buffer.alloc(64), 0, 64, Number(key_slot) * 64); closeSync(f);
  // a second process that starts now
  const store = matching.slice.get(ExposuresStore) as unknown as { held: Map<string, unknown>; loaded: boolean; mark: string };
  store.held.clear(); store.loaded = false; store.mark = '';
  const seen = matching.slice.clock.now().toISOString();
  say('hear GE', await matching.hear({ id: v7(), firstSeenAt: seen, changedAt: seen, hosts: ['GE'] }));
  say('list', await tryit(() => matching.slice.ask(personsSearch, {}, admin)));
});
void [outcomesRecord, personsChange, personsErase, clocksList, personsRestore, personsHeardFrom, member, CARER, aDevelopment, logs, alertsList, mutesAdd, personsAdd, personsExport, personsGet, personsImportPut, personsImports, reportsFile, developmentChanged, personsEditTogether, personsHistory];

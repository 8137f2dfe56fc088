import { Logger } from '@nestjs/common';
import {
  alertAcknowledged,
  handOversInvite,
  handOversPrepare,
  memberChanged,
  mutesAdd,
  outcomesRecord,
  playbooksAdd,
  tasksDecide,
  tasksList,
  personsChange,
  reportsFile,
  reportsPreviewPublic,
  reportsPublish,
  subscriptionsAdd,
  subscriptionsChange,
  subscriptionsPreview,
  urgencyChange,
  urgencyGet,
} from '@lapwing/contracts';
import { Metrics } from '@lapwing/platform';
import { expectTablesProtected } from '@lapwing/platform/testing';
import { CARER, Matching, ORG, OTHER_ORG, admin, carer, member } from '../testing/matching.fixture.js';

const TABLES = [
  'organisation',
  'member',
  'person',
  'person_version',
  'subscription',
  'alert',
  'duty',
  'outcome',
  'mute',
  'urgency_table',
  'ringing_wish',
  'preview_taken',
  'playbook_card',
  'playbook_version',
  'exposure_task',
  'hand_over',
  'hand_over_code',
  'public_report',
];
const SPINE = ['outbox', 'inbox', 'timer', 'dead_letter'];
/** Rare values, so that finding one anywhere means a leak. */
const CODE = 'xylograph-zuqi';
const COUNTRY = 'BT';
const ORIGIN = 'VU';
const NOTE = 'quetzalcoatlus';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
  await matching.found(OTHER_ORG);
});
afterEach(async () => matching.close());

/** One person through everything that is done with persons. */
async function liveThroughAll(): Promise<void> {
  const { slice } = matching;
  const stays = [{ country: COUNTRY, kind: 'residence' as const }];
  const person = await matching.addPerson({ code: CODE, stays, origins: [ORIGIN] });
  const here = await slice.ask(subscriptionsAdd, { name: 'Here', countries: [COUNTRY], urgency: 'critical' }, admin);
  await slice.ask(subscriptionsPreview, { entry: { name: NOTE, countries: [COUNTRY] } }, admin);
  await slice.ask(subscriptionsChange, { ...here, name: NOTE, enabled: false }, admin);
  const until = new Date(slice.clock.now().getTime() + 86_400_000).toISOString();
  const mute = { kinds: ['surveillance' as const], countries: ['VU'], until, because: NOTE };
  await slice.ask(mutesAdd, mute, admin);
  const { table } = await slice.ask(urgencyGet, {}, admin);
  await slice.ask(urgencyChange, { version: 0, table: { ...table, steps: { ...table.steps, far_plans: 0 } } }, admin);
  await matching.hear({ hosts: [COUNTRY], origin: ORIGIN });
  const { alertId } = await slice.ask(
    reportsFile,
    { what: 'taken', personIds: [person.id], country: COUNTRY, note: NOTE },
    carer,
  );
  const { items: tasks } = await slice.ask(tasksList, {}, carer);
  const deed = { line: 'flats', state: 'done' as const, note: NOTE };
  for (const { id } of tasks) await slice.ask(tasksDecide, { id, ...deed }, carer);
  const texts = { lawyer: NOTE, do: NOTE };
  await slice.ask(playbooksAdd, { kind: 'detention', host: COUNTRY, texts, reviewBy: null }, carer);
  const proven = { ...admin, proved: true };
  const told = { kind: 'abduction' as const, host: COUNTRY, origin: ORIGIN, when: '2026-02', name: NOTE };
  const { text: shown } = await slice.ask(reportsPreviewPublic, { id: alertId, ...told }, admin);
  await slice.ask(reportsPublish, { id: alertId, ...told, nameAgain: NOTE, shown }, proven);
  await slice.ask(handOversInvite, {}, proven);
  const consent = { on: '2026-02-28', how: 'by_phone' as const };
  await slice.ask(handOversPrepare, { personIds: [person.id], consent }, carer);
  await slice.ask(outcomesRecord, { id: alertId, personId: person.id, outcome: 'safe' }, carer);
  await slice.ask(personsChange, { ...person, profiles: ['lawyer'] }, carer);
  const at = slice.clock.now().toISOString();
  const duty = { orgId: ORG, alertId, version: 1, responsible: CARER, memberId: CARER, at, until: at };
  await slice.deliver(alertAcknowledged, duty);
  const colleague = { orgId: ORG, memberId: CARER, version: 2, active: true, language: 'en' } as const;
  await slice.deliver(memberChanged, { ...colleague, roles: ['caseworker'] });
  slice.clock.advance('2 min');
  await slice.runTimers();
}

describe('the wall between organisations', () => {
  test('has no hole in the catalogue', async () => {
    await expectTablesProtected(matching.slice.testDatabase, ['development']);
  });

  test.each(TABLES)('without a token, reading %s raises', async (table) => {
    await matching.addPerson();
    await expect(matching.slice.testDatabase.api.query(`select * from ${table}`)).rejects.toMatchObject({
      code: '28000',
    });
  });

  test.each(TABLES)('with the token of another organisation, %s shows nothing of this one', async (table) => {
    await liveThroughAll();
    const stranger = member(CARER, ['organisation_admin'], OTHER_ORG);
    const rows = await matching.slice.db.api<{ org_id: string }>(stranger, `select org_id from ${table}`);
    expect(rows.filter(({ org_id }) => org_id !== OTHER_ORG)).toEqual([]);
    expect(await matching.slice.db.api(admin, `select from ${table}`)).not.toEqual([]);
  });

  test('nothing is written into another organisation', async () => {
    const writing = matching.slice.db.api(carer, `update organisation set org_id = $1 where org_id = $2`, [
      OTHER_ORG,
      ORG,
    ]);
    await expect(writing).rejects.toMatchObject({ code: expect.stringMatching(/^42501$|^23505$/) });
    const adding = matching.slice.db.api(
      carer,
      `insert into organisation (org_id, version, active) values ($1, 1, true)`,
      ['0199a000-0000-7000-8000-00000000000c'],
    );
    await expect(adding).rejects.toMatchObject({ code: '42501' });
  });

  test('an expired or a forged token raises', async () => {
    const { database, testDatabase } = matching.slice;
    const expired = testDatabase.token({ ...carer, expiresAt: new Date(Date.now() - 1_000) });
    const genuine = testDatabase.token(carer);
    const forged = genuine.replace(ORG, OTHER_ORG);
    for (const token of [expired, forged, '', 'x']) {
      const reading = database.inOrganisation(token, (tx) => tx.query('select 1 from person'));
      await expect(reading).rejects.toMatchObject({ code: 'unauthenticated' });
    }
    await expect(database.inOrganisation(genuine, (tx) => tx.query('select 1 from person'))).resolves.toEqual([]);
  });

  test('the door of an organisation cannot end a person by the functions of timers, which know no organisation', async () => {
    const { id } = await matching.addPerson();
    const functions = [
      `erase_person($1, $2, 1, 9)`,
      `forget_history($1, $2)`,
      `forget_outcomes($1, array[$2::uuid])`,
      `forget_tasks($1, array[$2::uuid])`,
      `reseal_person($1, $2, 1, '', 1, 'open')`,
      `reseal_person_version($1, $2, 1, '', 1)`,
    ];
    for (const each of functions) {
      const calling = matching.slice.db.api(admin, `select ${each}`, [ORG, id]);
      await expect(calling).rejects.toMatchObject({ code: '42501' });
    }
    await matching.slice.db.work('select forget_history($1, $2)', [ORG, id]);
    expect(await matching.slice.db.api(admin, 'select from person_version')).toHaveLength(1);
  });

  test('the work door cannot change a person', async () => {
    await matching.addPerson();
    await expect(matching.slice.db.work(`update person set version = 9`)).rejects.toMatchObject({ code: '42501' });
    await expect(matching.slice.db.work(`delete from person_version`)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('what leaves matching, or lies on its disk', () => {
  test('no row but of developments holds a code, a place, an origin or a note', async () => {
    await liveThroughAll();
    const { api, work } = matching.slice.db;
    const secrets = [CODE, `"${COUNTRY}"`, `"${ORIGIN}"`, NOTE];
    const held = await Promise.all(TABLES.map((table) => api(admin, `select * from ${table}`)));
    const spine = await Promise.all(SPINE.map((table) => work(`select * from ${table}`)));
    const text = unescaped(JSON.stringify([held, spine], (_key, value: unknown) => plain(value)));
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(JSON.stringify(await work('select * from development'))).toContain(`"${COUNTRY}"`);
  });

  test('no message, subject or metric does either', async () => {
    await liveThroughAll();
    const sent = await matching.slice.db.work<{ subject: string; envelope: string }>(
      'select subject, envelope from outbox',
    );
    expect(sent.length).toBeGreaterThan(3);
    const { text } = await matching.slice.get(Metrics).render();
    expect(text).toContain('lapwing_matching_told_total');
    for (const secret of [CODE, `"${COUNTRY}"`, `"${ORIGIN}"`, NOTE]) {
      expect(unescaped(JSON.stringify(sent))).not.toContain(secret);
      expect(text).not.toContain(secret);
    }
    expect(text).not.toContain(ORG);
  });

  test('no line of the log does', async () => {
    const lines: string[] = [];
    const take = (...parts: unknown[]): void => void lines.push(JSON.stringify(parts));
    Logger.overrideLogger({ log: take, warn: take, error: take, debug: take, verbose: take, fatal: take });
    await liveThroughAll();
    await expect(matching.addPerson({ code: CODE })).rejects.toMatchObject({ code: 'conflict' });
    await expect(matching.addPerson({ code: 'Ivan Petrov' })).rejects.toMatchObject({ code: 'looks_like_a_name' });
    new Logger('spec').log('the log is read');
    expect(lines.join()).toContain('the log is read');
    for (const secret of [CODE, `"${COUNTRY}"`, NOTE, 'Petrov']) expect(unescaped(lines.join())).not.toContain(secret);
  });
});

/** Buffers as readable text, so that something stored in clear is found inside them. */
function plain(value: unknown): unknown {
  const isBytes =
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;
  return isBytes ? Buffer.from(value.data as number[]).toString('latin1') : value;
}

/** JSON inside JSON as if it were not. */
function unescaped(text: string): string {
  return text.replaceAll('\\', '');
}

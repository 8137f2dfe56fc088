import { randomUUID } from 'node:crypto';
import {
  type AlertSnapshot,
  deliveriesExport,
  deliveriesList,
  deliveriesRetry,
  dutiesAcknowledge,
  inboxOwn,
} from '@lapwing/contracts';
import type { LedgerFault } from '@lapwing/domain';
import type { Database } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { Desk, type Worker } from '../testing/desk.js';
import { ProofStore } from './proof.store.js';
import { ProveLedger } from './prove-ledger.js';

let desk: Desk;
let lead: Worker;
let ann: Worker;
beforeAll(async () => {
  desk = await Desk.open();
  lead = await desk.joins({}, ['organisation_admin']);
  ann = await desk.joins();
});
afterAll(async () => desk.close());
const admin = () => desk.actor(lead, ['organisation_admin']);

const prover = () => new ProveLedger(desk.slice.database, new ProofStore(), desk.slice.clock);

async function faults(): Promise<LedgerFault[]> {
  const found: LedgerFault[] = [];
  await prover().prove((fault) => found.push(fault));
  return found;
}

/** The faults after what only somebody with the owner's rights can do to a ledger; undone afterwards. */
async function faultsAfter(sql: string, values: unknown[]): Promise<LedgerFault[]> {
  const runner = desk.slice.testDatabase.owner.createQueryRunner();
  await runner.connect();
  await runner.startTransaction();
  try {
    for (const table of ['attempt', 'alert', 'duty', 'taking', 'silence', 'put_aside', 'member']) {
      await runner.query(`alter table ${table} no force row level security`);
    }
    await runner.query('alter table attempt disable trigger attempt_goes_forward');
    await runner.query(sql, values);
    const found: LedgerFault[] = [];
    const work = { inWork: <T>(look: (tx: EntityManager) => Promise<T>) => look(runner.manager) } as Database;
    await new ProveLedger(work, new ProofStore(), desk.slice.clock).prove((fault) => found.push(fault));
    return found;
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

/** Rings close to each other leave together; here each is to stand alone. */
const open: AlertSnapshot[] = [];
beforeEach(async () => {
  for (const alert of open.splice(0)) await desk.alert({ ...alert, version: 9, state: 'closed' });
  await desk.passes('1 h');
});

async function raised(stated: Partial<AlertSnapshot> = {}): Promise<AlertSnapshot> {
  const alert = await desk.alert(stated);
  open.push(alert);
  return alert;
}

describe('a ledger', () => {
  it('is proved sound after rings, refusals, takings and corrections', async () => {
    const first = await raised();
    await desk.standIns.failSignal({ kind: 'rate_limit', times: 1 }).catch(() => undefined);
    const second = await raised({ duties: [ann.memberId] });
    await desk.standIns.clearFaults();
    await desk.passes('6 min');
    await desk.slice.ask(dutiesAcknowledge, { alertId: second.alertId }, desk.actor(ann));
    await desk.slice.ask(dutiesAcknowledge, { alertId: first.alertId }, admin());
    await raised({ ...first, version: 2, state: 'withdrawn' });
    expect(await faults()).toEqual([]);
    expect(await prover().prove(() => undefined)).toMatchObject({ alerts: 2, faults: 0 });
  });

  it('says why nobody was told where the rules say so, and only there', async () => {
    const { alertId } = await raised({ state: 'closed' });
    await desk.passes('1 min');
    await desk.slice.runEvery('silences.explain');
    const reasons = await desk.slice.db.work('select because from silence where alert_id = $1', [alertId]);
    expect(reasons).toEqual([{ because: 'closed' }]);
    await desk.passes('20 min');
    expect(await faults()).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['an alert nobody was told of', 'nobody_told', 'delete from attempt where alert_id = $1'],
    [
      'an alert nobody was told of, whatever was said of an earlier version or put aside',
      'nobody_told',
      `with gone as (delete from attempt where alert_id = $1), aside as (
         insert into put_aside (org_id, alert_id, member_id, because, since)
         select org_id, alert_id, gen_random_uuid(), 'over_budget', now() from alert where alert_id = $1)
       insert into silence (org_id, alert_id, version, because, at)
       select org_id, alert_id, version - 1, 'no_duties', now() from alert where alert_id = $1`,
    ],
    [
      'what is critical and nothing will ring again',
      'asleep',
      `update duty set state = 'ringing', next_ring_at = null where alert_id = $1`,
    ],
    ['a gap', 'not_numbered', 'update attempt set attempt = 3 where id = $2'],
    ['a copy too many', 'copies', COPY('sent')],
    ['a try after a success', 'follows_no_refusal', COPY('failed')],
    ['an outcome without its moment', 'outcome_without_end', 'update attempt set completed_at = null where id = $2'],
    [
      'an end before the record',
      'ended_before_record',
      `update attempt set completed_at = recorded_at - interval '1 h' where id = $2`,
    ],
    [
      'a taking before the record',
      'taken_before_record',
      `update attempt set claimed_at = recorded_at - interval '1 h' where id = $2`,
    ],
    ['what left untaken', 'sent_untaken', 'update attempt set claimed_at = null where id = $2'],
    ['a stranger', 'stranger', 'update attempt set member_id = gen_random_uuid() where id = $2'],
    [
      'what nobody began to send',
      'forgotten',
      `update attempt set state = 'recorded', claimed_at = null, completed_at = null where id = $2`,
    ],
    [
      'a carrier of somebody else',
      'carrier_of_another',
      `update attempt set carried_by = (select id from attempt o where o.member_id <> attempt.member_id limit 1) where id = $2`,
    ],
    [
      'a taking by somebody who was not told',
      'taken_by_nobody_told',
      `with gone as (delete from taking where alert_id = $1) update duty set taken_by = '${randomUUID()}' where alert_id = $1`,
    ],
  ])('shows %s, and where', async (_, fault, sql) => {
    const { alertId } = await raised();
    await desk.slice.ask(dutiesAcknowledge, { alertId }, admin());
    const [line] = await desk.ledger(alertId);
    await desk.passes('20 min');
    const onLine = sql.includes('$2');
    const found = await faultsAfter(onLine ? sql.replaceAll('$2', '$1') : sql, [onLine ? line?.id : alertId]);
    expect(found).toContainEqual(expect.objectContaining({ alertId, fault }));
    expect(await faults()).toEqual([]);
  });
});

/** A second line of the same ring. */
function COPY(state: string): string {
  return `insert into attempt select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'attempt', 2,
    'state', '${state}'))).* from attempt a where a.id = $2`;
}

describe('a line of the ledger', () => {
  it.each([
    ['is deleted', 'delete from attempt where id = $1', /permission denied/],
    ['is emptied with the others', 'truncate attempt', /permission denied/],
    ['is told of somebody else', 'update attempt set member_id = gen_random_uuid() where id = $1', /does not change/],
    ['is moved in time', `update attempt set recorded_at = now() where id = $1`, /does not change/],
    ['becomes unsent', `update attempt set state = 'recorded' where id = $1`, /does not go from/],
    ['gets another moment', 'update attempt set completed_at = now() where id = $1', /does not change/],
    ['forgets whom it was for', `update attempt set responsibles = '{}' where id = $1`, /forgets no duty/],
    ['gets another name', `update attempt set ref = 'other' where id = $1`, /keeps its name/],
  ])('never %s, by whichever door', async (_, sql, refusal) => {
    const { alertId } = await raised();
    const [line] = await desk.ledger(alertId);
    const values = sql.includes('$1') ? [line?.id] : [];
    await expect(desk.slice.db.work(sql, values)).rejects.toThrow(refusal);
    await expect(desk.slice.db.api(admin(), sql, values)).rejects.toThrow(/permission denied/);
  });
});

describe('people', () => {
  it('see what is on its way, what failed and what nobody can tell, by member and day', async () => {
    const { alertId } = await raised({ duties: [ann.memberId] });
    const day = desk.slice.clock.now().toISOString().slice(0, 10);
    const seen = await desk.slice.ask(deliveriesList, { memberId: ann.memberId, day }, admin());
    expect(seen.items[0]).toMatchObject({ alertId, memberId: ann.memberId, purpose: 'ring' });
    expect(seen.items[0]?.state).toMatch(/^(sent|delivered|read)$/);
    expect(seen.counts).toMatchObject({ on_its_way: 0 });
    expect(seen.counts.accepted + seen.counts.arrived).toBeGreaterThan(0);
    const paged = await desk.slice.ask(deliveriesList, { limit: 2 }, admin());
    const rest = await desk.slice.ask(deliveriesList, { limit: 200, cursor: paged.next }, admin());
    const whole = await desk.slice.ask(deliveriesList, { limit: 200 }, admin());
    expect([...paged.items, ...rest.items]).toEqual(whole.items);
    expect((await desk.slice.ask(deliveriesList, { standing: 'failed', day: '2020-01-01' }, admin())).items).toEqual(
      [],
    );
    await expect(desk.slice.ask(deliveriesList, { cursor: 'x' }, admin())).rejects.toMatchObject({ code: 'invalid' });
    const foreigner = { ...admin(), orgId: randomUUID() };
    expect((await desk.slice.ask(deliveriesList, {}, foreigner)).items).toEqual([]);
  });

  it('are not told of a failure where a message was called off because somebody had it by then', async () => {
    const eve = await desk.joins();
    const before = (await desk.slice.ask(deliveriesList, {}, admin())).counts;
    for (let at = 0; at < 2; at += 1) await raised({ duties: [eve.memberId] });
    const { alertId } = await raised({ duties: [eve.memberId] });
    await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(eve));
    await desk.passes('30 s');
    expect(await desk.ledger(alertId)).toMatchObject([{ state: 'failed', failure: 'no_longer_needed' }]);
    const { counts } = await desk.slice.ask(deliveriesList, {}, admin());
    expect(counts).toMatchObject({ failed: before.failed, not_needed: before.not_needed + 1 });
    const standing = async (wanted: 'failed' | 'not_needed') =>
      (await desk.slice.ask(deliveriesList, { standing: wanted, memberId: eve.memberId }, admin())).items;
    expect(await standing('failed')).toEqual([]);
    expect(await standing('not_needed')).toMatchObject([{ alertId }]);
    const { items } = await desk.slice.ask(inboxOwn, {}, desk.actor(eve));
    expect(items).toHaveLength(2);
    expect(items.map((item) => item.alertId)).not.toContain(alertId);
  });

  it('take the ledger out without an address', async () => {
    const day = desk.slice.clock.now().toISOString().slice(0, 10);
    const out = await desk.slice.ask(deliveriesExport, { from: day, until: day }, admin());
    expect(out.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(out)).not.toContain(ann.email);
    await expect(desk.slice.ask(deliveriesExport, { from: day, until: day }, desk.actor(ann))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('ring somebody again by hand: at once, as a repeat, once a minute, and only who may', async () => {
    const { alertId } = await raised({ duties: [ann.memberId] });
    const before = (await desk.standIns.textsOn(ann.phone)).length;
    const wish = { alertId, memberId: ann.memberId };
    await desk.slice.ask(deliveriesRetry, wish, admin());
    await desk.passes('1 s');
    const texts = await desk.standIns.textsOn(ann.phone);
    expect(texts).toHaveLength(before + 1);
    const rung = (await desk.ledger(alertId)).at(-1);
    expect(rung).toMatchObject({ because: 'by_hand', step: 1000, repeat: 1, responsibles: [ann.memberId] });
    await expect(desk.slice.ask(deliveriesRetry, wish, admin())).rejects.toMatchObject({ code: 'too_many_requests' });
    await desk.passes('1 min');
    const bo = await desk.joins();
    await expect(desk.slice.ask(deliveriesRetry, wish, desk.actor(bo))).rejects.toMatchObject({ code: 'forbidden' });
    const foreigner = { ...admin(), orgId: randomUUID() };
    await expect(desk.slice.ask(deliveriesRetry, wish, foreigner)).rejects.toMatchObject({ code: 'not_found' });
    await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(ann));
    await expect(desk.slice.ask(deliveriesRetry, wish, admin())).rejects.toMatchObject({ code: 'conflict' });
    expect(await faults()).toEqual([]);
  });
});

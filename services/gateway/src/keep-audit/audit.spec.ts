import { outcomesRecord, personsGet, personsList, reportsFile, type AuditEntry } from '@lapwing/contracts';
import { golden } from '../testing/golden.fixture.js';
import { TestGateway, type SignedIn } from '../testing/gateway.fixture.js';
import { AuditStore } from './audit.store.js';

const PERSON = '0194c1a0-0103-7000-8000-000000000103';
const ALERT = '0194c1a0-0102-7000-8000-000000000102';

describe('the audit log', () => {
  let gateway: TestGateway;
  let admin: SignedIn;
  let night: SignedIn;
  beforeEach(async () => {
    gateway = await TestGateway.boot();
    const orgId = await gateway.organisation();
    admin = await gateway.member(orgId, ['organisation_admin'], 'harbour-desk');
    night = await gateway.member(orgId, ['caseworker'], 'harbour-night');
    for (const question of [personsGet, personsList, outcomesRecord, reportsFile]) {
      gateway.slice.answers(question, () => golden(question).reply as never);
    }
  });
  afterEach(() => gateway.close());

  const log = async (query = '') =>
    (await gateway.ask(`GET /audit${query}`, { as: admin })).body as { items: AuditEntry[]; next: string | null };
  const verify = (witnessed: { seq: number; hash: Buffer } | null = null) =>
    gateway.slice.database.inWork((tx) => gateway.slice.get(AuditStore).verify(tx, admin.orgId, witnessed));
  const head = async () => {
    const [row] = await gateway.slice.db.work<{ seq: number; hash: Buffer }>(
      'select seq, hash from audit_entry where org_id = $1 order by seq desc limit 1',
      [admin.orgId],
    );
    return row!;
  };

  it('records who read and changed what, newest first, by record id', async () => {
    await gateway.ask('GET /persons', { as: night });
    await gateway.ask(`GET /persons/${PERSON}`, { as: night });
    await gateway.ask(`POST /alerts/${ALERT}/outcomes`, { as: night, body: { personId: PERSON, outcome: 'safe' } });
    await gateway.ask('POST /reports', { as: night, body: { what: 'raided', personIds: [PERSON, ALERT] } });
    await gateway.ask('GET /audit', { as: night });
    const { items } = await log();
    expect(items.map(({ seq, memberId, action, target }) => [seq, memberId, action, target])).toEqual([
      [5, night.memberId, 'audit.list.refused', null],
      [4, night.memberId, 'reports.file', `${PERSON} ${ALERT}`],
      [3, night.memberId, 'outcomes.record', `${ALERT} ${PERSON}`],
      [2, night.memberId, 'persons.get', PERSON],
      [1, night.memberId, 'persons.list', null],
    ]);
    expect(await verify()).toEqual({ whole: true, entries: 5 });
  });

  it('records before the owner hears of it', async () => {
    let entries = 0;
    gateway.slice.answers(personsGet, async () => {
      entries = (await log()).items.length;
      return golden(personsGet).reply as never;
    });
    await gateway.ask(`GET /persons/${PERSON}`, { as: night });
    expect(entries).toBe(1);
  });

  it('comes in pages', async () => {
    for (let read = 0; read < 5; read += 1) await gateway.ask('GET /persons', { as: night });
    const first = await log('?limit=2');
    const second = await log(`?limit=2&cursor=${first.next ?? ''}`);
    const third = await log(`?limit=2&cursor=${second.next ?? ''}`);
    expect([first, second, third].map(({ items }) => items.map(({ seq }) => seq))).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.next).toBeNull();
  });

  it('keeps its chain when many read at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => gateway.ask('GET /persons', { as: night })));
    expect(await verify()).toEqual({ whole: true, entries: 12 });
  });

  it('keeps a chain for each organisation', async () => {
    const stranger = await gateway.member(await gateway.organisation('Lantern'), ['organisation_admin'], 'lantern');
    await gateway.ask('GET /persons', { as: night });
    await gateway.ask('GET /persons', { as: stranger });
    expect((await log()).items).toHaveLength(1);
    expect(await verify()).toEqual({ whole: true, entries: 1 });
  });

  it.each([
    ['altered', `update audit_entry set member_id = null where seq = 2`, { because: 'altered', seq: 2 }],
    ['deleted', `delete from audit_entry where seq = 2`, { because: 'gap', seq: 2 }],
    ['cut off', `delete from audit_entry where seq = 3`, { because: 'truncated', seq: 3 }],
  ])('shows an entry that was %s beneath it', async (_, sql, verdict) => {
    for (let read = 0; read < 3; read += 1) await gateway.ask('GET /persons', { as: night });
    const witnessed = await head();
    await gateway.tamper(sql);
    expect(await verify(witnessed)).toEqual({ whole: false, ...verdict });
  });
});

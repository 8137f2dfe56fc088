import {
  alertsClose,
  alertsDismiss,
  alertsGet,
  alertsList,
  alertsReopen,
  outcomeRecorded,
  outcomesOfAlert,
  outcomesRecord,
  outcomesRecordTogether,
  outcomesTakeBack,
  personsClose,
  personsExport,
  personsGet,
  personsErase,
  reportsCorrect,
  reportsFile,
} from '@lapwing/contracts';
import { admin, carer, Matching, secondCarer } from '../testing/matching.fixture.js';

const forced = { ...carer, guarded: true };
const forcedAdmin = { ...admin, guarded: true };

let matching: Matching;
beforeAll(async () => {
  matching = await Matching.boot();
  await matching.found();
});
afterEach(() => {
  expect(matching.slice.log.errors).toEqual([]);
});
afterAll(() => matching.close());

let nth = 0;
/** An alert about a person of the caseworker's own. */
async function anAlert(): Promise<{ alertId: string; personId: string; code: string }> {
  nth += 1;
  const code = `heron-${'abcdefghijklmnopq'[nth] ?? ''}uvo`;
  const { id: personId } = await matching.addPerson({ code });
  const { alertId } = await matching.slice.ask(
    reportsFile,
    { what: 'taken', personIds: [personId], country: null, at: null, note: null },
    carer,
  );
  return { alertId, personId, code };
}
const seenBy = (id: string, actor: typeof forced | typeof carer) => matching.slice.ask(alertsGet, { id }, actor);
const toldOf = async (alertId: string) => (await matching.told()).filter((one) => one.alertId === alertId).length;

describe('who is made to close an alert', () => {
  it('gets the ordinary reply and sees it closed; it stands, nobody is told, and the others see the claim', async () => {
    const { alertId } = await anAlert();
    const told = await toldOf(alertId);
    const reply = await matching.slice.ask(alertsClose, { id: alertId }, forced);
    expect(reply).toEqual({});
    expect(await seenBy(alertId, forced)).toMatchObject({ state: 'closed', version: 2, claimed: [] });
    const open = await matching.slice.ask(alertsList, { limit: 100 }, forced);
    expect(open.items.map(({ id }) => id)).not.toContain(alertId);
    const closed = await matching.slice.ask(alertsList, { limit: 100, state: 'closed' }, forced);
    expect(closed.items.find(({ id }) => id === alertId)).toMatchObject({ state: 'closed' });
    expect(await seenBy(alertId, admin)).toMatchObject({
      state: 'raised',
      version: 1,
      claimed: [{ what: 'closed', personId: null, by: carer.memberId }],
    });
    expect(await toldOf(alertId)).toBe(told);
  });

  it('sees, byte for byte, what a free member would have seen', async () => {
    const [one, other] = [await anAlert(), await anAlert()];
    await matching.slice.ask(alertsClose, { id: one.alertId }, forced);
    await matching.slice.ask(alertsClose, { id: other.alertId }, carer);
    const alike = ({ alertId, personId, code }: typeof one, text: string) =>
      text
        .replaceAll(alertId, 'A')
        .replaceAll(personId, 'P')
        .replaceAll(code, 'C')
        .replace(/"report":\{"id":"[^"]+"/, '"report":{"id":"R"');
    const claimed = alike(one, JSON.stringify(await seenBy(one.alertId, forced)));
    const real = alike(other, JSON.stringify(await seenBy(other.alertId, carer)));
    expect(claimed.replace(/T10:\d\d:\d\d/g, '')).toBe(real.replace(/T10:\d\d:\d\d/g, ''));
  });

  it('holds up nobody: another closes it, and the claim is gone', async () => {
    const { alertId } = await anAlert();
    await matching.slice.ask(alertsClose, { id: alertId }, forced);
    await matching.slice.ask(alertsClose, { id: alertId }, admin);
    expect(await seenBy(alertId, admin)).toMatchObject({ state: 'closed', claimed: [] });
  });

  it('and is freed later finds it as it really stands', async () => {
    const { alertId } = await anAlert();
    await matching.slice.ask(alertsClose, { id: alertId }, forced);
    expect(await seenBy(alertId, carer)).toMatchObject({ state: 'raised', claimed: [{ what: 'closed' }] });
  });
});

describe('who is made to dismiss an alert', () => {
  const REASON = 'nobody_of_ours';
  const dismissals = async (): Promise<unknown[]> => {
    await matching.slice.db.owner('alter table matching.alert_dismissal no force row level security');
    return matching.slice.db.owner('select * from matching.alert_dismissal');
  };
  /** An alert about a happening, for a person of the caseworker's own. */
  async function aHappening(host: string): Promise<string> {
    nth += 1;
    const code = `heron-${'abcdefghijklmnopq'[nth] ?? ''}uvo`;
    await matching.addPerson({ code, stays: [{ country: host, kind: 'residence' }] });
    await matching.hear({ id: `0199a000-0000-7000-8000-0000000000e${nth % 10}`, hosts: [host], stage: 'detained' });
    return (await matching.told()).at(-1)?.alertId ?? '';
  }

  it('leaves no row and no reason that could be read; to them it looks dismissed', async () => {
    const id = await aHappening('GE');
    const told = await toldOf(id);
    await matching.slice.ask(alertsDismiss, { id, version: 1, reason: REASON }, forced);
    expect(await dismissals()).toEqual([]);
    const rows = await matching.slice.db.work<{ row: string }>('select o::text as row from outcome o');
    const clear = JSON.stringify(rows) + JSON.stringify(rows.map(({ row }) => Buffer.from(row, 'hex').toString()));
    for (const word of [REASON, Buffer.from(REASON).toString('hex'), 'dismissed', 'claimed'])
      expect(clear).not.toContain(word);
    expect(await seenBy(id, forced)).toMatchObject({ state: 'closed', dismissed: { reason: REASON } });
    expect(await seenBy(id, admin)).toMatchObject({ state: 'raised', dismissed: null, claimed: [{ what: 'closed' }] });
    expect(await toldOf(id)).toBe(told);
  });

  it('leaves the very row that an outcome leaves', async () => {
    const id = await aHappening('AM');
    const [{ personId } = { personId: '' }] = (await seenBy(id, carer)).touched;
    await matching.slice.ask(outcomesRecord, { id, personId, outcome: 'safe' }, admin);
    await matching.slice.ask(alertsDismiss, { id, version: 1, reason: REASON }, forced);
    const rows = await matching.slice.db.work('select * from outcome where alert_id = $1', [id]);
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => (row['sealed'] as Buffer).length)).size).toBe(1);
  });

  it('may take that back, or another’s dismissal: it only rings again, so it is done', async () => {
    const id = await aHappening('KZ');
    await matching.slice.ask(alertsDismiss, { id, version: 1, reason: REASON }, forced);
    const told = await toldOf(id);
    await matching.slice.ask(alertsReopen, { id }, forced);
    expect(await toldOf(id)).toBe(told + 1);
    expect((await matching.told()).at(-1)).toMatchObject({ alertId: id, worse: true });
    for (const who of [forced, admin])
      expect(await seenBy(id, who)).toMatchObject({ state: 'updated', version: 2, dismissed: null });
    await matching.slice.ask(alertsDismiss, { id, version: 2, reason: REASON }, admin);
    expect(await dismissals()).toMatchObject([{ alert_id: id, reason: REASON }]);
    await matching.slice.ask(alertsReopen, { id }, forced);
    expect(await seenBy(id, admin)).toMatchObject({ state: 'updated', version: 4, dismissed: null });
  });
});

it('an outcome that was forced out of somebody ends no duty, looks recorded to them and claimed to the others', async () => {
  const { alertId, personId } = await anAlert();
  const before = (await matching.slice.published(outcomeRecorded)).length;
  const view = await matching.slice.ask(outcomesRecord, { id: alertId, personId, outcome: 'safe' }, forced);
  expect(view.touched[0]?.outcome).toMatchObject({ outcome: 'safe', by: carer.memberId });
  expect((await seenBy(alertId, forced)).touched[0]?.outcome).toMatchObject({ outcome: 'safe' });
  const others = await seenBy(alertId, admin);
  expect(others.touched[0]?.outcome).toBeNull();
  expect(others.claimed).toMatchObject([{ what: 'outcome', personId, outcome: 'safe', by: carer.memberId }]);
  expect((await matching.slice.published(outcomeRecorded)).length).toBe(before);
  matching.slice.clock.advance('1 min');
  await matching.slice.ask(outcomesRecord, { id: alertId, personId, outcome: 'missing' }, admin);
  expect(await seenBy(alertId, admin)).toMatchObject({ touched: [{ outcome: { outcome: 'missing' } }], claimed: [] });
});

it('what is said of several at once, and taken back, is claimed too; a reload shows what was said', async () => {
  const { alertId, personId } = await anAlert();
  const saying = { id: alertId, personIds: [personId], outcome: 'safe' as const };
  const about = { id: alertId, personId };
  await expect(matching.slice.ask(outcomesTakeBack, about, forced)).rejects.toMatchObject({ code: 'conflict' });
  const view = await matching.slice.ask(outcomesRecordTogether, saying, forced);
  expect(view.touched[0]?.outcome).toMatchObject({ outcome: 'safe', by: carer.memberId });
  expect((await seenBy(alertId, forced)).touched[0]?.outcome).toMatchObject({ outcome: 'safe' });
  const taken = await matching.slice.ask(outcomesTakeBack, about, forced);
  expect([taken.touched[0]?.outcome, (await seenBy(alertId, forced)).touched[0]?.outcome]).toEqual([null, null]);
  const { items } = await matching.slice.ask(outcomesOfAlert, { id: alertId }, forced);
  expect(items[0]?.said.map(({ outcome }) => outcome)).toEqual(['safe', null]);
  const others = await seenBy(alertId, admin);
  expect(others.touched[0]?.outcome).toBeNull();
  expect(others.claimed.map(({ what, outcome }) => `${what} ${outcome}`)).toEqual(['outcome safe', 'outcome null']);
  expect((await matching.slice.ask(outcomesOfAlert, { id: alertId }, admin)).items[0]?.said).toEqual([]);
});

it('a claim about a person is shown to nobody who may not see the person', async () => {
  const { alertId, personId } = await anAlert();
  const hidden = await matching.addPerson({ code: 'linden-bako' }, admin);
  expect(hidden.id).not.toBe(personId);
  await matching.slice.ask(outcomesRecord, { id: alertId, personId, outcome: 'safe' }, forced);
  const seen = await seenBy(alertId, secondCarer).catch(() => null);
  expect(seen?.claimed ?? []).toEqual([]);
});

it('a first-hand report that somebody is made to take back stands', async () => {
  const { alertId } = await anAlert();
  expect(await matching.slice.ask(reportsCorrect, { id: alertId }, forced)).toEqual({});
  expect((await seenBy(alertId, forced)).state).toBe('withdrawn');
  expect(await seenBy(alertId, admin)).toMatchObject({ state: 'raised', claimed: [{ what: 'withdrawn' }] });
});

it('neither row nor column tells a claim from an outcome', async () => {
  const { alertId, personId } = await anAlert();
  await matching.slice.ask(outcomesRecord, { id: alertId, personId, outcome: 'safe' }, forced);
  await matching.slice.ask(alertsClose, { id: alertId }, forced);
  await matching.slice.ask(outcomesRecord, { id: alertId, personId, outcome: 'safe' }, admin);
  const rows = await matching.slice.db.work('select * from outcome where alert_id = $1', [alertId]);
  expect(new Set(rows.map((row) => (row['sealed'] as Buffer).length)).size).toBe(1);
  expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
});

it('persons stay as they are: closed and erased are answered, and undone', async () => {
  const { personId, code } = await anAlert();
  const { version } = await matching.slice.ask(personsGet, { id: personId }, carer);
  const closed = await matching.slice.ask(personsClose, { id: personId, version, because: 'left_programme' }, forced);
  expect(closed).toMatchObject({ id: personId });
  await matching.slice.ask(personsErase, { id: personId, code }, forcedAdmin);
  expect(await matching.slice.ask(personsGet, { id: personId }, carer)).toMatchObject({ version, code });
  await matching.settles();
  expect(await matching.slice.ask(personsGet, { id: personId }, carer)).toMatchObject({ version, code });
});

it('the export somebody is made to make holds whom they answer for, and no one else', async () => {
  const { code } = await anAlert();
  const all = await matching.slice.ask(personsExport, {}, admin);
  expect(all.items.map((one) => one.code)).toContain(code);
  expect(await matching.slice.ask(personsExport, {}, forcedAdmin)).toEqual({ items: [], next: null });
});

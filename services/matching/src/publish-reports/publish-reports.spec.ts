import {
  alertsGet,
  claimsFile,
  outcomesRecord,
  personsErase,
  reportsCorrect,
  reportsFile,
  reportsPreviewPublic,
  reportsPublic,
  reportsPublish,
  type InputOf,
  type RequestOf,
} from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { ADMIN, Matching, OTHER_ORG, ORG, admin, carer, member } from '../testing/matching.fixture.js';

const REPORT = { kind: 'detention', host: 'KG', origin: 'RU', when: '2026-02' } as const;
const TEXT = 'In Kyrgyzstan, a person whom Russia persecutes was detained in February 2026.';
const proven = { ...admin, proved: true };
const other = member(ADMIN, ['organisation_admin'], OTHER_ORG);

let matching: Matching;
let claims: RequestOf<typeof claimsFile>[];
beforeEach(async () => {
  matching = await Matching.boot();
  for (const orgId of [ORG, OTHER_ORG]) await matching.found(orgId);
  claims = [];
  matching.slice.answers(claimsFile, (claim, token) => {
    expect(token).toBeNull();
    claims.push(claim);
    return {};
  });
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

async function reported(): Promise<{ id: string; personId: string; code: string }> {
  const { id: personId, code } = await matching.addPerson();
  const report = { what: 'taken' as const, personIds: [personId], note: 'quetzalcoatlus' };
  const { alertId: id } = await matching.slice.ask(reportsFile, report, carer);
  return { id, personId, code };
}
const publish = (id: string, stated: Partial<InputOf<typeof reportsPublish>> = {}, who = proven) =>
  matching.slice.ask(reportsPublish, { id, ...REPORT, shown: TEXT, ...stated }, who);
const leaves = async (): Promise<void> => {
  matching.slice.clock.advance('120 min');
  await matching.slice.runTimers();
};
const comes = (stated: Partial<Development> = {}) =>
  matching.hear({
    kind: 'detention',
    stage: 'detained',
    hosts: ['KG'],
    origin: 'RU',
    headline: claims[0]?.title ?? '',
    ...stated,
  });

describe('a report that all are told of', () => {
  test('leaves later, in exactly the words that were shown, and says nothing of who reports', async () => {
    const { id, personId, code } = await reported();
    const shown = await matching.slice.ask(reportsPreviewPublic, { id, ...REPORT }, admin);
    expect(shown.text).toBe(TEXT);
    const { dueAt } = await publish(id);
    const wait = Date.parse(dueAt ?? '') - matching.slice.clock.now().getTime();
    expect(wait).toBeGreaterThanOrEqual(600_000);
    expect(wait).toBeLessThanOrEqual(7_200_000);
    await matching.slice.runTimers();
    expect(claims).toEqual([]);
    await leaves();
    expect(claims).toEqual([{ claimId: expect.any(String), ...shown, country: 'KG', published: dueAt }]);
    for (const secret of [ORG, id, personId, code, 'quetzalcoatlus'])
      expect(JSON.stringify(claims)).not.toContain(secret);
    expect(await matching.slice.ask(reportsPublic, { id }, admin)).toMatchObject({ state: 'sent', text: TEXT });
  });

  test('leaves at once where the admin wants it so, and once', async () => {
    const { id } = await reported();
    await publish(id, { atOnce: true });
    await matching.slice.runTimers();
    expect(claims).toHaveLength(1);
    await expect(publish(id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is told by an admin who proves who they are, of what was shown, with a name only when typed twice', async () => {
    const { id } = await reported();
    const invalid = (path: string) => ({ code: 'invalid', faults: [{ path }] });
    await expect(publish(id, {}, { ...carer, proved: true })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(publish(id, {}, admin as typeof proven)).rejects.toMatchObject({ code: 'step_up_required' });
    await expect(publish(id, { shown: `${TEXT} ` })).rejects.toMatchObject(invalid('shown'));
    await expect(publish(id, { when: '2026-02-30' })).rejects.toMatchObject(invalid('when'));
    await expect(publish(id, { when: '2026-04' })).rejects.toMatchObject(invalid('when'));
    const name = 'Lev Rozhkov';
    const shown = 'In Kyrgyzstan, Lev Rozhkov, whom Russia persecutes, was detained in February 2026.';
    await expect(publish(id, { name, shown })).rejects.toMatchObject(invalid('nameAgain'));
    await expect(publish(id, { name: 'heron-tuvo', nameAgain: 'heron-tuvo' })).rejects.toMatchObject(invalid('name'));
    await publish(id, { name, nameAgain: name, shown });
    await expect(publish('0199a000-0000-7000-8000-0000000000f1')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('that was taken back before it left does not leave', async () => {
    const { id } = await reported();
    await publish(id);
    await matching.slice.ask(reportsCorrect, { id }, carer);
    await leaves();
    expect(claims).toEqual([]);
    expect(await matching.slice.ask(reportsPublic, { id }, admin)).toMatchObject({ state: 'taken_back' });
    await expect(publish((await reported2()).id)).resolves.toMatchObject({ state: 'waiting' });
  });

  test('does not leave, and cannot be read, once its person was erased', async () => {
    const { id, personId, code } = await reported();
    await publish(id);
    await matching.slice.ask(personsErase, { id: personId, code }, admin);
    matching.slice.clock.advance('3 min');
    await matching.slice.runTimers();
    await leaves();
    expect(claims).toEqual([]);
    expect(await matching.slice.ask(reportsPublic, { id }, admin)).toMatchObject({ state: 'taken_back', text: '' });
  });
});

async function reported2(): Promise<{ id: string }> {
  const { id } = await matching.addPerson({ code: 'teal-rimo' });
  const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds: [id] }, carer);
  return { id: alertId };
}

describe('the development that comes of it', () => {
  test('does not ring again where it was reported, rings as usual elsewhere, and hangs at the report', async () => {
    const { id } = await reported();
    await matching.addPerson({ code: 'teal-rimo' }, other);
    await publish(id);
    await leaves();
    const before = (await matching.told()).length;
    await comes();
    const news = (await matching.told()).slice(before);
    expect(news).toEqual([expect.objectContaining({ orgId: OTHER_ORG, cause: 'development', state: 'raised' })]);
    const { developments } = await matching.slice.ask(alertsGet, { id }, carer);
    expect(developments).toHaveLength(1);
  });

  test('rings where it was reported once it goes further, or touches somebody else', async () => {
    const { id, personId } = await reported();
    await publish(id);
    await leaves();
    await comes();
    await matching.slice.ask(outcomesRecord, { id, personId, outcome: 'reached' }, carer);
    const before = (await matching.told()).length;
    await comes({ version: 2, stage: 'ordered', kind: 'forced_return' });
    expect((await matching.told()).slice(before)).toEqual([
      expect.objectContaining({ orgId: ORG, cause: 'development', worse: true }),
    ]);
  });

  test('rings where it was reported when another report only has the same place and kind', async () => {
    const { id } = await reported();
    await publish(id);
    await leaves();
    const before = (await matching.told()).length;
    await comes({ headline: 'First-hand report AAAA-BBBB-CCCC: detention, Kyrgyzstan' });
    expect((await matching.told()).slice(before)).toEqual([expect.objectContaining({ orgId: ORG, worse: true })]);
  });
});

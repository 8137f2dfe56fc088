import {
  alertsGet,
  outcomesRecord,
  personsChange,
  personsErase,
  personsGet,
  personsList,
  reportsCorrect,
  reportsFile,
  reportsPreviewPublic,
  reportsPublic,
} from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { ADMIN, OTHER_ORG, ORG, admin, carer, member } from '../testing/matching.fixture.js';
import { proven, PUBLIC_REPORT, PUBLIC_TEXT, TellingAll } from '../testing/telling-all.fixture.js';

const other = member(ADMIN, ['organisation_admin'], OTHER_ORG);

let telling: TellingAll;
beforeEach(async () => {
  telling = await TellingAll.boot();
});
afterEach(() => telling.close());

describe('a report that all are told of', () => {
  test('leaves later, in exactly the words that were shown, and says nothing of who reports', async () => {
    const { id, personId, code } = await telling.reported();
    const shown = await telling.matching.slice.ask(reportsPreviewPublic, { id, ...PUBLIC_REPORT }, admin);
    expect(shown.text).toBe(PUBLIC_TEXT);
    const { dueAt } = await telling.publish(id);
    const wait = Date.parse(dueAt ?? '') - telling.matching.slice.clock.now().getTime();
    expect(wait).toBeGreaterThanOrEqual(600_000);
    expect(wait).toBeLessThanOrEqual(7_200_000);
    await telling.matching.slice.runTimers();
    expect(telling.claims).toEqual([]);
    await telling.leaves();
    expect(telling.claims).toEqual([
      { claimId: expect.any(String), ...shown, country: 'KG', published: dueAt, commitment: expect.any(String) },
    ]);
    for (const secret of [ORG, id, personId, code, 'quetzalcoatlus'])
      expect(JSON.stringify(telling.claims)).not.toContain(secret);
    expect(await telling.matching.slice.ask(reportsPublic, { id }, admin)).toMatchObject({
      state: 'sent',
      text: PUBLIC_TEXT,
    });
  });

  test('leaves at once where the admin wants it so, and once', async () => {
    const { id } = await telling.reported();
    telling.matching.slice.clock.advance('12 s');
    const { dueAt } = await telling.publish(id, { atOnce: true });
    await telling.matching.slice.runTimers();
    expect(telling.claims).toMatchObject([{ published: `${dueAt?.slice(0, 16)}:00.000Z` }]);
    await expect(telling.publish(id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is told by an admin who proves who they are, of what was shown, with a name only when typed twice', async () => {
    const { id } = await telling.reported();
    const invalid = (path: string) => ({ code: 'invalid', faults: [{ path }] });
    await expect(telling.publish(id, {}, { ...carer, proved: true })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(telling.publish(id, {}, admin as typeof proven)).rejects.toMatchObject({ code: 'step_up_required' });
    await expect(telling.publish(id, { shown: `${PUBLIC_TEXT} ` })).rejects.toMatchObject(invalid('shown'));
    await expect(telling.publish(id, { when: '2026-02-30' })).rejects.toMatchObject(invalid('when'));
    await expect(telling.publish(id, { when: '2026-04' })).rejects.toMatchObject(invalid('when'));
    const name = 'Lev Rozhkov';
    const shown = 'In Kyrgyzstan, Lev Rozhkov, whom Russia persecutes, was detained in February 2026.';
    await expect(telling.publish(id, { name, shown })).rejects.toMatchObject(invalid('nameAgain'));
    await expect(telling.publish(id, { name: 'heron-tuvo', nameAgain: 'heron-tuvo' })).rejects.toMatchObject(
      invalid('name'),
    );
    await telling.publish(id, { name, nameAgain: name, shown });
    await expect(telling.publish('0199a000-0000-7000-8000-0000000000f1')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('that was taken back before it left does not leave', async () => {
    const { id } = await telling.reported();
    await telling.publish(id);
    await telling.matching.slice.ask(reportsCorrect, { id }, carer);
    await telling.leaves();
    expect(telling.claims).toEqual([]);
    expect(await telling.matching.slice.ask(reportsPublic, { id }, admin)).toMatchObject({ state: 'taken_back' });
    await expect(telling.publish((await telling.reported({ code: 'teal-rimo' })).id)).resolves.toMatchObject({
      state: 'waiting',
    });
  });

  test('does not leave, and cannot be read, once its person was erased', async () => {
    const { id, personId, code } = await telling.reported();
    await telling.publish(id);
    await telling.matching.slice.ask(personsErase, { id: personId, code }, admin);
    telling.matching.slice.clock.advance('3 min');
    await telling.matching.slice.runTimers();
    await telling.leaves();
    expect(telling.claims).toEqual([]);
    expect(await telling.matching.slice.ask(reportsPublic, { id }, admin)).toMatchObject({
      state: 'taken_back',
      text: '',
    });
  });
});

describe('the development that comes of it', () => {
  test('does not ring again where it was reported, rings as usual elsewhere, and hangs at the report', async () => {
    const { id } = await telling.reported();
    await telling.matching.addPerson({ code: 'teal-rimo' }, other);
    await telling.publish(id);
    await telling.leaves();
    const before = (await telling.matching.told()).length;
    await telling.comes();
    const news = (await telling.matching.told()).slice(before);
    expect(news).toEqual([expect.objectContaining({ orgId: OTHER_ORG, cause: 'development', state: 'raised' })]);
    const { developments } = await telling.matching.slice.ask(alertsGet, { id }, carer);
    expect(developments).toHaveLength(1);
  });

  test('is no news in the brief of the person either', async () => {
    const { id, personId } = await telling.reported();
    await telling.publish(id);
    await telling.leaves();
    await telling.comes();
    const { matching } = telling;
    const person = await matching.slice.ask(personsGet, { id: personId }, carer);
    await matching.slice.ask(personsChange, { ...person, profiles: ['activist', 'lawyer'] }, carer);
    await matching.settles();
    const briefs = (await matching.told()).filter(({ cause }) => cause === 'brief');
    expect(briefs).toMatchObject([{ orgId: ORG, urgency: 'digest' }]);
  });

  test('rings where it was reported once it goes further, or touches somebody else', async () => {
    const { id, personId } = await telling.reported();
    await telling.publish(id);
    await telling.leaves();
    await telling.comes();
    await telling.matching.slice.ask(outcomesRecord, { id, personId, outcome: 'reached' }, carer);
    const before = (await telling.matching.told()).length;
    await telling.comes({ version: 2, stage: 'ordered', kind: 'forced_return' });
    expect((await telling.matching.told()).slice(before)).toEqual([
      expect.objectContaining({ orgId: ORG, cause: 'development', worse: true }),
    ]);
  });

  test('rings where it was reported when another report only has the same place and kind', async () => {
    const { id } = await telling.reported();
    await telling.publish(id);
    await telling.leaves();
    const before = (await telling.matching.told()).length;
    await telling.comes({ headline: 'First-hand report AAAA-BBBB-CCCC: detention, Kyrgyzstan' });
    expect((await telling.matching.told()).slice(before)).toEqual([
      expect.objectContaining({ orgId: ORG, worse: true }),
    ]);
  });

  describe('that stood already when the claim joined it', () => {
    const elsewhere = {
      id: '0199a000-0000-7000-8000-0000000000d1',
      headline: 'Activist detained in Bishkek',
      sources: 2,
    };
    const toldAndJoined = async (): Promise<string> => {
      const { id } = await telling.reported();
      await telling.publish(id);
      await telling.leaves();
      telling.joined = [{ developmentId: elsewhere.id, claimId: telling.claims[0]?.claimId ?? '' }];
      return id;
    };
    const news = async (stated: Partial<Development> = {}) => {
      const before = (await telling.matching.told()).length;
      await telling.comes({ ...elsewhere, ...stated });
      return (await telling.matching.told()).slice(before);
    };

    test('does not ring again where it was reported, and hangs at the report', async () => {
      const id = await toldAndJoined();
      await telling.matching.addPerson({ code: 'teal-rimo' }, other);
      expect(await news()).toEqual([expect.objectContaining({ orgId: OTHER_ORG, state: 'raised' })]);
      expect((await telling.matching.slice.ask(alertsGet, { id }, carer)).developments).toHaveLength(1);
    });

    test('is told quietly where an alert about it stood, and rings for somebody else whom it touches', async () => {
      await telling.matching.addPerson();
      await telling.comes({ ...elsewhere, certainty: 'unverified', stage: 'requested' });
      const { items } = await telling.matching.slice.ask(personsList, {}, admin);
      const personIds = items.map(({ id }) => id);
      const { alertId } = await telling.matching.slice.ask(reportsFile, { what: 'taken', personIds }, carer);
      await telling.publish(alertId);
      await telling.leaves();
      telling.joined = [{ developmentId: elsewhere.id, claimId: telling.claims[0]?.claimId ?? '' }];
      expect(await news({ version: 2, certainty: 'reported' })).toMatchObject([{ orgId: ORG, worse: false }]);
      const before = (await telling.matching.told()).length;
      await telling.matching.addPerson({ code: 'teal-rimo' });
      const rings = (await telling.matching.told()).slice(before).filter(({ cause }) => cause === 'development');
      expect(rings).toMatchObject([{ orgId: ORG, worse: true }]);
    });

    test('rings where nobody says what it holds', async () => {
      await toldAndJoined();
      telling.joined = null;
      expect(await news()).toMatchObject([{ orgId: ORG, state: 'raised', worse: true }]);
    });
  });
});

import {
  outcomeRecorded,
  outcomesOfPerson,
  outcomesRecord,
  outcomesRecordTogether,
  outcomesTakeBack,
  reportsFile,
} from '@lapwing/contracts';
import { Matching } from '../testing/matching.fixture.js';
import { TwoMembers } from '../testing/two-members.fixture.js';

let matching: Matching;
let two: TwoMembers;

beforeAll(async () => {
  matching = await Matching.boot();
});
afterAll(async () => matching.close());
beforeEach(async () => {
  two = await TwoMembers.found(matching);
});
afterEach(() => expect(matching.slice.log.errors).toEqual([]));

let people = 0;
const someone = (stated: object = {}): Promise<{ id: string }> =>
  two.someone({ code: `linden-${(people += 1)}`, ...stated });
const report = async (personIds: string[]): Promise<string> =>
  (await matching.slice.ask(reportsFile, { what: 'raided', personIds }, two.carer)).alertId;
const told = async (id: string) => (await matching.told()).filter(({ alertId }) => alertId === id);
const open = async (id: string): Promise<string[] | undefined> =>
  (await matching.slice.published(outcomeRecorded)).filter(({ alertId }) => alertId === id).at(-1)?.open;

describe('outcomes', () => {
  test('of several persons are kept at once, all or none', async () => {
    const ids = [(await someone()).id, (await someone()).id];
    const stranger = await two.joins(['caseworker']);
    const hidden = await two.someone({ code: 'teal-rami', assignees: [stranger.memberId] });
    const id = await report(ids);
    const record = (personIds: string[]) =>
      matching.slice.ask(outcomesRecordTogether, { id, personIds, outcome: 'safe' }, two.carer);
    await expect(record([...ids, hidden.id])).rejects.toMatchObject({ code: 'not_found' });
    expect(await open(id)).toBeUndefined();
    const { touched } = await record(ids);
    expect(touched.map(({ outcome }) => outcome?.outcome)).toEqual(['safe', 'safe']);
    expect(await open(id)).toEqual([]);
  });

  test('that were a slip are taken back: what was known before counts, and where nobody acted it rings again', async () => {
    const person = await someone();
    const id = await report([person.id]);
    const say = (outcome: 'tried' | 'safe') =>
      matching.slice.ask(outcomesRecord, { id, personId: person.id, outcome }, two.carer);
    const takeBack = () => matching.slice.ask(outcomesTakeBack, { id, personId: person.id }, two.carer);
    await say('tried');
    await say('safe');
    expect((await takeBack()).touched[0]?.outcome?.outcome).toBe('tried');
    expect((await told(id)).length).toBe(1);
    const { version } = await takeBack();
    expect((await told(id)).at(-1)).toMatchObject({ version, worse: true, worseFor: [two.carer.memberId] });
    expect(await open(id)).toEqual([two.carer.memberId]);
    await expect(takeBack()).rejects.toMatchObject({ code: 'conflict' });
  });

  test('that say nobody tried yet after all ring again, too', async () => {
    const person = await someone();
    const id = await report([person.id]);
    const say = (outcome: 'reached' | 'not_tried') =>
      matching.slice.ask(outcomesRecord, { id, personId: person.id, outcome }, two.carer);
    await say('reached');
    await say('not_tried');
    expect((await told(id)).map(({ worse }) => worse)).toEqual([true, true]);
  });

  test('are told with their history on the person’s page, to who may see the person', async () => {
    const person = await someone();
    const id = await report([person.id]);
    await matching.slice.ask(outcomesRecord, { id, personId: person.id, outcome: 'reached' }, two.carer);
    await matching.slice.ask(outcomesTakeBack, { id, personId: person.id }, two.carer);
    const { items } = await matching.slice.ask(outcomesOfPerson, { id: person.id }, two.boris);
    const by = two.carer.memberId;
    expect(items).toMatchObject([
      {
        alertId: id,
        cause: 'own_report',
        said: [
          { outcome: 'reached', by },
          { outcome: null, by },
        ],
      },
    ]);
    const stranger = await two.joins(['caseworker']);
    const reading = matching.slice.ask(outcomesOfPerson, { id: person.id }, stranger);
    await expect(reading).rejects.toMatchObject({ code: 'not_found' });
  });
});

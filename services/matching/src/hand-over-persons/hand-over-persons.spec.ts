import {
  handOversAccept,
  handOversDecline,
  handOversGet,
  handOversPrepare,
  handOversUndo,
  handOversWithdraw,
  personsGet,
  personsHistory,
} from '@lapwing/contracts';
import { HandingOver, consent, giver, receiver } from '../testing/handing-over.fixture.js';
import { ADMIN, CARER, ORG, OTHER_ORG, admin, carer, secondCarer, Matching } from '../testing/matching.fixture.js';

let two: HandingOver;
let matching: Matching;
beforeEach(async () => {
  two = await HandingOver.boot();
  ({ matching } = two);
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

describe('a person who is handed over', () => {
  test('stands in the other organisation under a new id and code, and is closed in this one', async () => {
    const { id } = await matching.addPerson({ lastContact: '2026-02-25', documents: ['visa'] });
    const { given, got } = await two.offer([id], { parts: ['papers'] });
    expect(await two.persons()).toEqual([]);
    await two.accept(got);
    const [arrived] = await two.persons();
    expect(arrived).toMatchObject({
      ...{
        version: 1,
        status: 'active',
        origins: ['RU'],
        profiles: ['activist'],
        assignees: [ADMIN],
        lastContact: null,
      },
      ...{ stays: [{ country: 'KG', kind: 'residence' }], documents: [{ class: 'visa' }], links: [] },
      consent: { given: true, on: '2026-02-20' },
    });
    expect(arrived?.id).not.toBe(id);
    expect(arrived?.code).not.toBe('heron-tuvo');
    const left = await matching.slice.ask(personsGet, { id }, carer);
    expect(left).toMatchObject({ status: 'closed', closed: { because: 'handed_over', erasedFrom: '2028-03-01' } });
    const { items } = await matching.slice.ask(personsHistory, { id: arrived?.id ?? '' }, receiver);
    expect(items).toEqual([expect.objectContaining({ deed: 'received', by: ADMIN })]);
    expect(await matching.slice.ask(handOversGet, { id: given }, giver)).toMatchObject({
      side: 'given',
      state: 'carried',
    });
    expect(JSON.stringify(await matching.slice.ask(handOversGet, { id: given }, giver))).not.toContain(arrived?.id);
  });

  test('is judged there at once, and whoever was rung here is told quietly', async () => {
    const { id } = await matching.addPerson();
    await matching.hear({});
    const before = await matching.told();
    expect(before).toEqual([expect.objectContaining({ orgId: ORG, worse: true })]);
    const { got } = await two.offer([id]);
    await two.accept(got);
    await matching.settles();
    const news = (await matching.told()).slice(before.length);
    expect(news).toContainEqual(
      expect.objectContaining({ orgId: ORG, state: 'withdrawn', worse: false, duties: [CARER] }),
    );
    expect(news).toContainEqual(expect.objectContaining({ orgId: OTHER_ORG, cause: 'development', state: 'raised' }));
  });

  test('takes links along to whoever goes too, and the others are listed', async () => {
    const friend = await matching.addPerson({ code: 'linden-bako' }, admin);
    const links = [{ personId: friend.id, kind: 'shared_flat' as const }];
    const one = await matching.addPerson({ links }, admin);
    const alone = await matching.slice.ask(
      handOversPrepare,
      { personIds: [friend.id], parts: ['links'], consent },
      giver,
    );
    expect(alone.cut).toEqual([
      {
        from: expect.objectContaining({ code: 'linden-bako' }),
        to: expect.objectContaining({ code: 'heron-tuvo' }),
        kind: 'shared_flat',
      },
    ]);
    await matching.slice.ask(handOversWithdraw, { id: alone.id }, giver);
    const { got } = await two.offer([one.id, friend.id], { parts: ['links'] });
    await two.accept(got);
    const arrived = await two.persons();
    expect(arrived.flatMap((person) => person.links)).toEqual([
      { personId: arrived.find(({ links: none }) => none.length === 0)?.id, kind: 'shared_flat' },
    ]);
  });

  test('who reads like somebody the receiver has is pointed out to the receiver alone, afterwards', async () => {
    await matching.addPerson({ code: 'teal-rimo' }, receiver);
    const { id } = await matching.addPerson();
    const { given, got } = await two.offer([id]);
    expect(await two.newest()).toMatchObject({ size: '1', persons: [] });
    await two.accept(got);
    expect(await two.newest()).toMatchObject({ persons: [{ alike: [{ code: 'teal-rimo' }] }] });
    expect(JSON.stringify(await matching.slice.ask(handOversGet, { id: given }, giver))).not.toMatch(/teal|alike/);
  });

  test('is erased at once where the giver chose so, and nothing can be undone', async () => {
    const { id } = await matching.addPerson();
    const { given, got } = await two.offer([id], { after: 'erase' });
    await two.accept(got);
    await expect(matching.slice.ask(personsGet, { id }, giver)).rejects.toMatchObject({ code: 'not_found' });
    expect(await two.persons()).toHaveLength(1);
    for (const [side, who] of [
      [given, giver],
      [got, receiver],
    ] as const)
      await expect(matching.slice.ask(handOversUndo, { id: side }, who)).rejects.toMatchObject({ code: 'conflict' });
  });

  test.each([['giver'], ['receiver']])('comes back within seven days when the %s asks', async (side) => {
    const { id } = await matching.addPerson();
    const { given, got } = await two.offer([id]);
    await two.accept(got);
    matching.slice.clock.advance('6 d');
    await matching.slice.ask(
      handOversUndo,
      side === 'giver' ? { id: given } : { id: got },
      side === 'giver' ? giver : receiver,
    );
    await matching.settles();
    expect(await two.persons()).toEqual([]);
    expect(await matching.slice.ask(personsGet, { id }, carer)).toMatchObject({ status: 'active', closed: null });
    expect(await two.states()).toEqual({ receiver: 'returned', giver: 'returned' });
    await expect(matching.slice.ask(handOversUndo, { id: got }, receiver)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('stays for good after a week, when the two rows name one another no more', async () => {
    const { id } = await matching.addPerson();
    const { got } = await two.offer([id]);
    await two.accept(got);
    matching.slice.clock.advance('7 d');
    await matching.slice.runTimers();
    await expect(matching.slice.ask(handOversUndo, { id: got }, receiver)).rejects.toMatchObject({ code: 'conflict' });
    const rows = await matching.slice.db.work('select peer_org, peer_id from hand_over');
    expect(rows).toEqual([
      { peer_org: null, peer_id: null },
      { peer_org: null, peer_id: null },
    ]);
    expect(await two.persons()).toHaveLength(1);
  });
});

describe('an offer', () => {
  test('needs a consent that holds, and an open record of somebody who agreed to one', async () => {
    const { id } = await matching.addPerson();
    const refused = await matching.addPerson({ code: 'teal-rimo', consent: { given: false, on: '2026-02-01' } });
    const faults = (path: string, message: string) => ({ code: 'invalid', faults: [{ path, message }] });
    await expect(two.prepare([id], { consent: { ...consent, until: '2026-02-28' } })).rejects.toMatchObject(
      faults('consent', 'past_its_date'),
    );
    await expect(two.prepare([id], { consent: { ...consent, on: '2026-03-02' } })).rejects.toMatchObject(
      faults('consent', 'lies_ahead'),
    );
    await expect(two.prepare([refused.id])).rejects.toMatchObject(faults('personIds.0', 'refused_the_record'));
    await expect(two.prepare([id], {}, { ...secondCarer, proved: true })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('whose consent runs out while it waits goes nowhere, and the receiver reads that it was taken back', async () => {
    const { id } = await matching.addPerson();
    const { got } = await two.offer([id], { consent: { ...consent, until: '2026-03-02' } });
    matching.slice.clock.advance('3 d');
    await two.accept(got);
    expect(await two.persons()).toEqual([]);
    expect(await two.states()).toEqual({ receiver: 'withdrawn', giver: 'consent_over' });
  });

  test('is prepared by the caseworker and sent by an admin who proves who they are', async () => {
    const { id } = await matching.addPerson();
    const prepared = await two.prepare([id], {}, { ...carer, proved: true });
    const code = await two.invite();
    await expect(two.send(prepared, code, { ...carer, proved: true })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(two.send(prepared, code, { ...giver, proved: false })).rejects.toMatchObject({
      code: 'step_up_required',
    });
    await expect(two.invite({ ...receiver, proved: false })).rejects.toMatchObject({ code: 'step_up_required' });
    await two.send(prepared, code);
    const { id: got } = await two.newest();
    const weak = matching.slice.ask(handOversAccept, { id: got }, { ...receiver, proved: false });
    await expect(weak).rejects.toMatchObject({ code: 'step_up_required' });
    await expect(matching.slice.ask(handOversWithdraw, { id: prepared }, carer)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('is over after 14 days, when declined, and when taken back, and a late yes changes nothing', async () => {
    const people = [];
    for (const code of ['heron-tuvo', 'teal-rimo', 'wren-lasi']) people.push((await matching.addPerson({ code })).id);
    const declined = await two.offer([people[0] ?? '']);
    await matching.slice.ask(handOversDecline, { id: declined.got }, receiver);
    await matching.settles();
    expect(await two.states()).toEqual({ receiver: 'declined', giver: 'declined' });
    const taken = await two.offer([people[1] ?? '']);
    await matching.slice.ask(handOversWithdraw, { id: taken.given }, giver);
    await two.accept(taken.got);
    expect(await two.states()).toEqual({ receiver: 'withdrawn', giver: 'withdrawn' });
    const late = await two.offer([people[2] ?? '']);
    matching.slice.clock.advance('14 d');
    await expect(matching.slice.ask(handOversAccept, { id: late.got }, receiver)).rejects.toMatchObject({
      code: 'conflict',
    });
    await matching.slice.runTimers();
    expect(await two.states()).toEqual({ receiver: 'expired', giver: 'expired' });
    expect(await two.persons()).toEqual([]);
  });
});

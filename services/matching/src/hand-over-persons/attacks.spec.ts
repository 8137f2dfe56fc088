import {
  handOversAccept,
  handOversDecline,
  handOversGet,
  handOversList,
  handOversSend,
  handOversUndo,
  handOversWithdraw,
  personsErase,
} from '@lapwing/contracts';
import { HandingOver, giver, receiver, stranger } from '../testing/handing-over.fixture.js';
import { CARER, Matching, ORG, OTHER_ORG, admin } from '../testing/matching.fixture.js';

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

describe('nobody', () => {
  test('uses a code twice, late, wrongly or on themselves, and every refusal is the same', async () => {
    const { id } = await matching.addPerson();
    const [first, second] = [await two.prepare([id]), await two.prepare([id])];
    const spent = await two.invite();
    await two.send(first, spent.toLowerCase().replaceAll('-', ' '));
    const late = await two.invite();
    const refusals = [];
    for (const code of [spent, await two.invite(giver), 'AAAA-BBBB-CCCC'])
      refusals.push(await two.send(second, code).catch(String));
    matching.slice.clock.advance('48 h');
    refusals.push(await two.send(second, late).catch(String));
    const problem = await two.send(second, spent).catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'invalid', faults: [{ path: 'code', message: 'not_usable' }] });
    expect(new Set(refusals)).toEqual(new Set([String(problem)]));
  });

  test('of a third organisation sees, accepts, declines or returns it, nor does the giver answer their own', async () => {
    const { id } = await matching.addPerson();
    const { given, got } = await two.offer([id]);
    const missing = { code: 'not_found' };
    for (const who of [stranger, giver]) {
      await expect(matching.slice.ask(handOversGet, { id: got }, who)).rejects.toMatchObject(missing);
      await expect(matching.slice.ask(handOversAccept, { id: got }, who)).rejects.toMatchObject(missing);
      await expect(matching.slice.ask(handOversDecline, { id: got }, who)).rejects.toMatchObject(missing);
    }
    await expect(matching.slice.ask(handOversAccept, { id: given }, giver)).rejects.toMatchObject(missing);
    await expect(matching.slice.ask(handOversWithdraw, { id: given }, receiver)).rejects.toMatchObject(missing);
    await expect(matching.slice.ask(handOversUndo, { id: given }, stranger)).rejects.toMatchObject(missing);
    expect((await matching.slice.ask(handOversList, {}, stranger)).items).toEqual([]);
  });

  test('accepts twice: of two admins at the same moment one does, and a replayed timer changes nothing', async () => {
    const { id } = await matching.addPerson();
    const { got } = await two.offer([id]);
    const second = { ...receiver, memberId: CARER };
    const both = await Promise.allSettled(
      [receiver, second].map((who) => matching.slice.ask(handOversAccept, { id: got }, who)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await matching.settles();
    await matching.slice.db.work(`insert into timer (name, subject, due_at) values ('hand_over.follow', $1, $2)`, [
      `${OTHER_ORG}/${got}`,
      matching.slice.clock.now(),
    ]);
    await matching.slice.runTimers();
    expect(await two.persons()).toHaveLength(1);
  });

  test('gets somebody who was erased or closed meanwhile', async () => {
    const { id, code } = await matching.addPerson();
    const { got } = await two.offer([id]);
    await matching.slice.ask(personsErase, { id, code }, admin);
    await two.accept(got);
    expect(await two.persons()).toEqual([]);
    expect(await two.states()).toEqual({ receiver: 'withdrawn', giver: 'gone' });
  });

  test('reads the rows of the other side, or moves persons by the functions of the timer', async () => {
    const { id } = await matching.addPerson();
    const { given, got } = await two.offer([id]);
    const seen = await matching.slice.db.api<{ org_id: string }>(receiver, 'select * from hand_over');
    expect(seen).toEqual([expect.objectContaining({ org_id: OTHER_ORG, id: got, sealed: null })]);
    expect(await matching.slice.db.api(giver, 'select id from hand_over')).toEqual([{ id: given }]);
    const calls = [
      ['receive_person($1, $2, $3, 1, $4, $4, 9, now())', [OTHER_ORG, got, id, Buffer.from('x')]],
      ['part_person($1, $2, $3, $4, 1, 1, $5, 9, now(), false)', [ORG, OTHER_ORG, got, id, Buffer.from('x')]],
      ['hand_over_is($1, $2, $3, false)', [OTHER_ORG, got, ORG]],
    ] as const;
    for (const [call, values] of calls)
      await expect(matching.slice.db.api(receiver, `select ${call}`, [...values])).rejects.toMatchObject({
        code: '42501',
      });
    // The timer itself can do nothing before the receiver has accepted.
    for (const [call, values] of calls.slice(0, 2))
      expect(await matching.slice.db.work(`select ${call} as done`, [...values])).toEqual([{ done: false }]);
    expect(await two.persons(giver)).toEqual([expect.objectContaining({ id, version: 1, status: 'active' })]);
  });

  test('leaves a code, place or note of the persons in what is stored of it', async () => {
    const { id } = await matching.addPerson({ code: 'xylograph-zuqi', stays: [{ country: 'BT', kind: 'residence' }] });
    const { got } = await two.offer([id]);
    await two.accept(got);
    const [arrived] = await two.persons();
    const rows = await matching.slice.db.work('select * from hand_over');
    const spine = await matching.slice.db.work('select subject from timer');
    const text = JSON.stringify([rows, spine], (_key, value: unknown) =>
      value !== null && typeof value === 'object' && 'data' in value
        ? Buffer.from(value.data as number[]).toString('latin1')
        : value,
    );
    for (const secret of ['xylograph-zuqi', arrived?.code ?? '-', '"BT"']) expect(text).not.toContain(secret);
    expect(text).toContain(OTHER_ORG);
  });
});

test('while the keys are locked nothing is prepared, sent or answered', async () => {
  const locked = await Matching.boot({ locked: true });
  const failure = { code: 'locked' };
  await expect(locked.slice.ask(handOversList, {}, giver)).rejects.toMatchObject(failure);
  const one = { id: '0199a000-0000-7000-8000-0000000000f1' };
  await expect(locked.slice.ask(handOversAccept, one, receiver)).rejects.toMatchObject(failure);
  await expect(locked.slice.ask(handOversSend, { ...one, code: 'AAAA' }, giver)).rejects.toMatchObject(failure);
  await locked.close();
});

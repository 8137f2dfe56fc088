import {
  addressesRemove,
  addressesSet,
  coverAnswer,
  coverGet,
  coverSet,
  coverWaiting,
  coverWithdraw,
  keysConfirm,
  keysRemove,
  recipientsOwn,
  recipientsSet,
  type CoverEntry,
} from '@lapwing/contracts';
import { AddressRow } from './keep-recipients/address.row.js';
import { Desk, type Worker } from './testing/desk.js';

/** What somebody cannot do who has one open session of a member, be it a thief or that member alone. */
const ADMIN = ['organisation_admin'] as const;
const PROOF = { code: 'step_up_required' };

let service: Desk;
let desk: Desk;
let lead: Worker;
let ann: Worker;
beforeAll(async () => {
  service = await Desk.open({ coverDelayMs: 0 });
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins({ preferred: 'email' });
  lead = await desk.joins({}, [...ADMIN]);
});
afterEach(() => expect(desk.slice.log.errors).toEqual([]));
afterAll(async () => service.close());

const admin = () => desk.actor(lead, [...ADMIN]);
const thief = () => ({ ...desk.actor(ann), proved: false });
const waits = (channel: string) =>
  desk.slice.database.inWork((tx) =>
    tx.query(`select from challenge where member_id = $1 and channel = $2`, [ann.memberId, channel]),
  );
const addresses = () => desk.slice.database.inWork((tx) => tx.findBy(AddressRow, { memberId: ann.memberId }));

describe('who found the session of a member open', () => {
  const claim = (channel: 'email' | 'signal', address: string, who = thief()) =>
    desk.slice.ask(addressesSet, { memberId: ann.memberId, entry: { channel, address } }, who);

  it('has no warning go to another address, and stops none, without the second factor', async () => {
    await expect(claim('email', 'thief@mail.example')).rejects.toMatchObject(PROOF);
    await expect(claim('signal', '+15550199999')).rejects.toMatchObject(PROOF);
    for (const channel of ['email', 'signal'] as const) {
      const removal = { memberId: ann.memberId, channel, confirm: true };
      await expect(desk.slice.ask(addressesRemove, removal, thief())).rejects.toMatchObject(PROOF);
      expect(await waits(channel)).toEqual([]);
    }
    expect(
      (await addresses()).filter(({ verifiedAt, stopped }) => verifiedAt !== null && stopped === null),
    ).toHaveLength(2);
    const { memberId } = ann;
    expect(await claim('email', 'ann@new.example', desk.actor(ann))).toMatchObject({ channel: 'email' });
    const gone = await desk.slice.ask(addressesRemove, { memberId, channel: 'signal' }, desk.actor(ann));
    expect(gone).toEqual({ removed: true, because: null });
  });

  it('neither has warnings come another way first, nor say more, nor sends the member away', async () => {
    const { memberId } = ann;
    const own = await desk.slice.ask(recipientsOwn, {}, thief());
    const { version, critical, other, language, level } = own;
    const as = { memberId, version, critical, other, language, level };
    const ways = { ...as, critical: ['ntfy' as const, ...critical] };
    await expect(desk.slice.ask(recipientsSet, ways, thief())).rejects.toMatchObject(PROOF);
    const away = { ...as, away: [{ from: '2026-01-01', until: '2036-01-01', delegate: null }] };
    await expect(desk.slice.ask(recipientsSet, away, thief())).rejects.toMatchObject(PROOF);
    await expect(desk.slice.ask(recipientsSet, { ...as, level: 'L3' }, thief())).rejects.toMatchObject(PROOF);
    expect(await desk.slice.ask(recipientsOwn, {}, thief())).toMatchObject({ version, critical, level, away: [] });
    const quiet = { from: '22:00', until: '07:00' };
    expect(await desk.slice.ask(recipientsSet, { ...as, quiet }, thief())).toMatchObject({ quiet });
    expect(
      await desk.slice.ask(recipientsSet, { ...away, quiet, version: version + 1 }, desk.actor(ann)),
    ).toMatchObject({
      away: away.away,
    });
  });

  it('is asked for nothing while nothing reaches the member yet, nor for a further way', async () => {
    const cy = await desk.joins({ email: null, signal: null });
    const { memberId } = cy;
    const first = { ...desk.actor(cy), proved: false };
    for (const address of ['cy@mail.example', 'cy@other.example']) {
      const entry = { channel: 'email' as const, address };
      expect(await desk.slice.ask(addressesSet, { memberId, entry }, first)).toMatchObject({ address });
    }
    expect(await desk.slice.ask(addressesRemove, { memberId, channel: 'email' }, first)).toMatchObject({
      removed: true,
    });
    await desk.isReachedAt(cy, 'email', cy.email);
    const further = { channel: 'signal' as const, address: cy.phone };
    expect(await desk.slice.ask(addressesSet, { memberId, entry: further }, first)).toMatchObject({
      channel: 'signal',
    });
    const same = { channel: 'email' as const, address: cy.email };
    expect(await desk.slice.ask(addressesSet, { memberId, entry: same }, first)).toMatchObject({ address: cy.email });
  });

  it('neither gives mails another key nor takes one away: those questions ask for the second factor at the door', () => {
    expect([keysConfirm, keysRemove, coverSet, coverAnswer].map(({ stepUp }) => stepUp)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('cover', () => {
  const covered = (mode: 'covered' | 'prompt', version: number) =>
    desk.slice.ask(coverSet, { version, mode, minutes: 15 }, admin());

  it('is not given away, nor made slower, by one admin alone; more cover asks for nobody', async () => {
    const second = await desk.joins({}, [...ADMIN]);
    const secondly = desk.actor(second, [...ADMIN]);
    const set = (version: number, entry: CoverEntry) => desk.slice.ask(coverSet, { version, ...entry }, admin());
    expect(await covered('covered', 0)).toMatchObject({ version: 1, wishId: null });
    expect(await set(1, { mode: 'covered', minutes: 10 })).toMatchObject({ version: 2, minutes: 10, wishId: null });
    const slower = await set(2, { mode: 'covered', minutes: 60 });
    expect(slower).toMatchObject({ version: 2, minutes: 10 });
    const open = await set(2, { mode: 'prompt', minutes: 10 });
    expect(open).toMatchObject({ version: 2, mode: 'covered' });
    const wishes = async () => (await desk.slice.ask(coverWaiting, {}, secondly)).items;
    expect((await wishes()).map(({ id, state, loses }) => [id, state, loses])).toEqual([
      [open.wishId, 'waiting', ['cover']],
      [slower.wishId, 'withdrawn', ['promptness']],
    ]);
    const id = open.wishId ?? '';
    const answer = { id, agree: true };
    await expect(desk.slice.ask(coverAnswer, answer, admin())).rejects.toMatchObject({ code: 'forbidden' });
    await expect(desk.slice.ask(coverAnswer, answer, desk.actor(ann, ['operator']))).rejects.toMatchObject({
      code: 'forbidden',
    });
    const stranger = desk.elsewhere().actor(second, [...ADMIN]);
    await expect(desk.slice.ask(coverAnswer, answer, stranger)).rejects.toMatchObject({ code: 'not_found' });
    await expect(desk.slice.ask(coverWithdraw, { id }, secondly)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(desk.slice.ask(coverSet, { version: 2, mode: 'prompt', minutes: 5 }, secondly)).rejects.toMatchObject({
      code: 'conflict',
    });
    await desk.passes('2 d');
    await desk.wishesAreFollowed();
    expect(await desk.slice.ask(coverGet, {}, admin())).toMatchObject({ mode: 'covered', minutes: 10 });
    expect(await desk.slice.ask(coverAnswer, answer, secondly)).toMatchObject({ state: 'done', because: 'confirmed' });
    expect(await desk.slice.ask(coverGet, {}, admin())).toMatchObject({ version: 3, mode: 'prompt' });
  });

  it('has one of two wishes wait that are asked for at once, and tells who asked for the other one', async () => {
    const second = desk.actor(await desk.joins({}, [...ADMIN]), [...ADMIN]);
    await covered('covered', 0);
    const asked = [admin(), second].map((actor) =>
      desk.slice.ask(coverSet, { version: 1, mode: 'prompt', minutes: 15 }, actor),
    );
    const ends = (await Promise.allSettled(asked)).map((end) =>
      end.status === 'fulfilled' ? 'waits' : (end.reason as { code: string }).code,
    );
    expect(ends.sort()).toEqual(['conflict', 'waits']);
    expect((await desk.slice.ask(coverWaiting, {}, second)).items).toHaveLength(1);
  });

  it('is told at once again a day after its only admin chose so, when nobody else could answer', async () => {
    await covered('covered', 0);
    const { wishId } = await covered('prompt', 1);
    const standing = async () => (await desk.slice.ask(coverGet, {}, admin())).mode;
    await desk.passes('23 h');
    await desk.wishesAreFollowed();
    expect([wishId === null, await standing()]).toEqual([false, 'covered']);
    await desk.passes('1 h');
    await desk.wishesAreFollowed();
    expect(await standing()).toBe('prompt');
  });
});

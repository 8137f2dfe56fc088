import {
  addressesAgain,
  addressesConfirm,
  addressesRemove,
  addressesResume,
  addressesSet,
  addressesSetForMember,
  addressesTest,
  recipientsList,
  recipientsOwn,
  type AddressView,
} from '@lapwing/contracts';
import { byteLength, PADDED_BYTES, type Channel } from '@lapwing/domain';
import { eventually } from '@lapwing/platform/testing';
import { AddressStore } from '../keep-recipients/address.store.js';
import { Desk, type Worker } from '../testing/desk.js';

let desk: Desk;
let lead: Worker;
beforeAll(async () => {
  desk = await Desk.open();
  lead = await desk.joins({}, ['organisation_admin']);
});
afterAll(async () => desk.close());
const admin = () => desk.actor(lead, ['organisation_admin']);

/** Somebody new, whom nothing reaches. */
const newcomer = () => desk.joins({ email: null, signal: null });

async function sets(who: Worker, channel: 'email' | 'signal', address: string): Promise<AddressView> {
  const entry = { channel, address };
  const view = await desk.slice.ask(addressesSet, { memberId: who.memberId, entry }, desk.actor(who));
  await desk.slice.runTimers();
  return view;
}

const confirms = async (who: Worker, code: string, channel: Channel = 'email'): Promise<boolean> =>
  (await desk.slice.ask(addressesConfirm, { channel, code }, desk.actor(who))).verified;

/** The codes that came to a mailbox, the first one first. */
async function codesTo(address: string): Promise<string[]> {
  const mails = await desk.standIns.mailsTo(address);
  return mails.flatMap((mail) => /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(mail.text)?.[0] ?? []);
}

async function lastCode(address: string): Promise<string> {
  return (await codesTo(address)).at(-1) ?? '';
}

async function addressOf(who: Worker, channel: Channel = 'email'): Promise<AddressView | undefined> {
  const { addresses } = await desk.slice.ask(recipientsOwn, {}, desk.actor(who));
  return addresses.find((one) => one.channel === channel);
}

/** A phone writes to us. */
async function writes(senders: string[], text: string): Promise<boolean> {
  const addresses = desk.slice.get(AddressStore);
  return desk.slice.database.inWork(async (tx) => (await addresses.verifyByWord(tx, 'signal', senders, text)) !== null);
}

describe('a mail address', () => {
  it('is verified by the code that came to it, in a mail as long as any other', async () => {
    const anna = await newcomer();
    const set = await sets(anna, 'email', anna.email);
    expect(set).toMatchObject({
      verifiedAt: null,
      waiting: { address: anna.email, way: 'code', word: null, triesLeft: 5 },
    });
    const [mail] = await desk.standIns.mailsTo(anna.email);
    expect(byteLength(mail?.text.replaceAll('\r\n', '\n') ?? '')).toBe(PADDED_BYTES.email);
    expect(mail?.links).toEqual([]);
    expect(await confirms(anna, (await lastCode(anna.email)).toLowerCase().replace('-', ' '))).toBe(true);
    expect(await addressOf(anna)).toMatchObject({ address: anna.email, verifiedAt: expect.any(String), waiting: null });
  });

  it('is not verified by guessing: five tries, then a new code, and the old one never again', async () => {
    const anna = await newcomer();
    await sets(anna, 'email', anna.email);
    const first = await lastCode(anna.email);
    for (const guess of ['AAAA-AAAA', '1', 'BBBB-BBBB', 'CCCC-CCCC', '']) {
      if (guess !== '') expect(await confirms(anna, guess)).toBe(false);
    }
    expect((await addressOf(anna))?.waiting?.triesLeft).toBe(1);
    expect(await confirms(anna, 'DDDD-DDDD')).toBe(false);
    expect(await confirms(anna, first)).toBe(false);
    await desk.slice.ask(addressesAgain, { channel: 'email' }, desk.actor(anna));
    await desk.slice.runTimers();
    const second = await lastCode(anna.email);
    expect(second).not.toBe(first);
    expect(await confirms(anna, first)).toBe(false);
    expect(await confirms(anna, second)).toBe(true);
    expect(await confirms(anna, second)).toBe(false);
  });

  it('is not verified half an hour later', async () => {
    const anna = await newcomer();
    await sets(anna, 'email', anna.email);
    await desk.passes('31 min');
    expect(await confirms(anna, await lastCode(anna.email))).toBe(false);
  });

  it('is not verified by the code of another address, nor by another member', async () => {
    const anna = await newcomer();
    const boris = await newcomer();
    await sets(anna, 'email', anna.email);
    await sets(boris, 'email', boris.email);
    expect(await confirms(boris, await lastCode(anna.email))).toBe(false);
    await sets(anna, 'email', `other-${anna.email}`);
    expect(await confirms(anna, (await codesTo(anna.email))[0] ?? '')).toBe(false);
    expect(await addressOf(anna)).toMatchObject({ verifiedAt: null, address: `other-${anna.email}` });
  });

  it('in use stays in use until the new one is verified, and the member is told there', async () => {
    const anna = await desk.joins({ signal: null });
    const fresh = `fresh-${anna.email}`;
    const set = await sets(anna, 'email', fresh);
    expect(set).toMatchObject({ address: anna.email, verifiedAt: expect.any(String), waiting: { address: fresh } });
    const told = await desk.standIns.mailsTo(anna.email);
    expect(told.map(({ text }) => /[A-Z2-9]{4}-[A-Z2-9]{4}/.test(text))).toEqual([false]);
    expect(await confirms(anna, await lastCode(fresh))).toBe(true);
    expect(await addressOf(anna)).toMatchObject({ address: fresh, waiting: null });
  });

  it('gets no older code once there is a newer one', async () => {
    const anna = await newcomer();
    await desk.standIns.failMail({ fault: 'reply', stage: 'rcpt', code: 451, times: 1 });
    await sets(anna, 'email', anna.email);
    expect(await codesTo(anna.email)).toEqual([]);
    await desk.slice.ask(addressesAgain, { channel: 'email' }, desk.actor(anna));
    await desk.passes('10 min');
    expect(await codesTo(anna.email)).toHaveLength(1);
    expect(await confirms(anna, await lastCode(anna.email))).toBe(true);
  });

  it('of a stranger gets at most five codes an hour', async () => {
    const anna = await newcomer();
    await sets(anna, 'email', anna.email);
    for (let times = 0; times < 4; times += 1) {
      await desk.slice.ask(addressesAgain, { channel: 'email' }, desk.actor(anna));
    }
    await expect(desk.slice.ask(addressesAgain, { channel: 'email' }, desk.actor(anna))).rejects.toMatchObject({
      code: 'too_many_requests',
    });
    await desk.passes('1 h');
    await desk.slice.ask(addressesAgain, { channel: 'email' }, desk.actor(anna));
  });

  it('set by an admin is verified by the member alone', async () => {
    const anna = await newcomer();
    const { memberId } = anna;
    const entry = { channel: 'email', address: anna.email } as const;
    await desk.slice.ask(addressesSetForMember, { memberId, entry }, admin());
    await desk.slice.runTimers();
    const code = await lastCode(anna.email);
    expect((await desk.slice.ask(addressesConfirm, { channel: 'email', code }, admin())).verified).toBe(false);
    expect(await confirms(anna, code)).toBe(true);
    await expect(desk.slice.ask(addressesSet, { memberId, entry }, admin())).rejects.toMatchObject({
      code: 'forbidden',
    });
    const own = { memberId: lead.memberId, entry };
    await expect(desk.slice.ask(addressesSetForMember, own, admin())).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('answers alike whether or not somebody else has it', async () => {
    const anna = await newcomer();
    const boris = await desk.joins();
    const known = await sets(anna, 'email', boris.email);
    const unknown = await sets(anna, 'email', 'nobody@mail.example');
    const shape = (view: AddressView) => JSON.stringify(view).replaceAll(view.address, '');
    expect(shape(known)).toBe(shape(unknown));
  });
});

describe('a Signal number', () => {
  const serviceId = () => crypto.randomUUID();

  it('is verified by the word that comes from it, and its service id is learned', async () => {
    const anna = await newcomer();
    const set = await sets(anna, 'signal', anna.phone);
    expect(set.waiting).toMatchObject({ way: 'word', word: expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/) });
    expect(await desk.standIns.textsOn(anna.phone)).toEqual([]);
    const uuid = serviceId();
    expect(await writes([anna.phone, uuid], `Hello ${set.waiting?.word?.toLowerCase()}`)).toBe(true);
    expect(await addressOf(anna, 'signal')).toMatchObject({ address: anna.phone, verifiedAt: expect.any(String) });
    expect(await writes([anna.phone, uuid], set.waiting?.word ?? '')).toBe(false);
    const found = await desk.slice.database.inWork((tx) => desk.slice.get(AddressStore).bySender(tx, 'signal', [uuid]));
    expect(found.map((row) => row.memberId)).toEqual([anna.memberId]);
  });

  it('is heard over the line to Signal, from a phone that nobody knew before', async () => {
    const anna = await newcomer();
    const word = (await sets(anna, 'signal', anna.phone)).waiting?.word ?? '';
    await desk.standIns.reply({ from: anna.phone, text: word });
    await eventually(async () => {
      expect(await addressOf(anna, 'signal')).toMatchObject({ address: anna.phone, verifiedAt: expect.any(String) });
    });
  });

  it('is not verified from another phone, and the member sees why', async () => {
    const anna = await newcomer();
    const word = (await sets(anna, 'signal', anna.phone)).waiting?.word ?? '';
    expect(await writes(['+15550200999', serviceId()], word)).toBe(false);
    expect(await addressOf(anna, 'signal')).toMatchObject({
      verifiedAt: null,
      waiting: { otherSender: true, triesLeft: 4 },
    });
    expect(await writes([anna.phone], word)).toBe(true);
  });

  it('of somebody who hides it is known by the service id alone', async () => {
    const anna = await newcomer();
    const word = (await sets(anna, 'signal', anna.phone)).waiting?.word ?? '';
    const uuid = serviceId();
    expect(await writes([uuid], word)).toBe(true);
    expect(await addressOf(anna, 'signal')).toMatchObject({ address: uuid });
  });

  it('is verified for the organisation whose word it sent, not for another', async () => {
    const anna = await newcomer();
    const other = desk.elsewhere();
    const twin = await other.joins({ email: null, signal: null });
    const entry = { channel: 'signal', address: anna.phone } as const;
    const theirs = await desk.slice.ask(addressesSet, { memberId: twin.memberId, entry }, other.actor(twin));
    await sets(anna, 'signal', anna.phone);
    expect(await writes([anna.phone], theirs.waiting?.word ?? '')).toBe(true);
    expect((await addressOf(anna, 'signal'))?.verifiedAt).toBeNull();
  });

  it('shows its word to nobody but the member, takes no code and no word that is too old', async () => {
    const anna = await newcomer();
    const word = (await sets(anna, 'signal', anna.phone)).waiting?.word ?? '';
    const { items } = await desk.slice.ask(recipientsList, {}, admin());
    expect(items.find((one) => one.memberId === anna.memberId)?.addresses[0]?.waiting?.word).toBeNull();
    expect(await confirms(anna, word, 'signal')).toBe(false);
    await desk.passes('31 min');
    expect(await writes([anna.phone], word)).toBe(false);
  });

  it('that was stopped is used again after another word', async () => {
    const anna = await desk.joins({ email: null });
    const place = { orgId: desk.orgId, memberId: anna.memberId, channel: 'signal' } as const;
    const { slice } = desk;
    await slice.database.inWork((tx) => slice.get(AddressStore).stop(tx, place, 'unregistered'));
    const view = await slice.ask(addressesAgain, { channel: 'signal' }, desk.actor(anna));
    expect(await writes([anna.phone], view.waiting?.word ?? '')).toBe(true);
    expect(await addressOf(anna, 'signal')).toMatchObject({ stopped: null, waiting: null });
  });
});

it('a phone whose key has changed is not used again because it sent a word', async () => {
  const anna = await desk.joins({ email: null });
  const place = { orgId: desk.orgId, memberId: anna.memberId, channel: 'signal' } as const;
  const { slice } = desk;
  await slice.database.inWork((tx) => slice.get(AddressStore).stop(tx, place, 'untrusted_identity'));
  await expect(slice.ask(addressesAgain, { channel: 'signal' }, desk.actor(anna))).rejects.toMatchObject({
    code: 'not_found',
  });
  const same = await sets(anna, 'signal', anna.phone);
  expect(await writes([anna.phone], same.waiting?.word ?? '')).toBe(true);
  expect(await addressOf(anna, 'signal')).toMatchObject({ stopped: 'untrusted_identity' });
  const other = await sets(anna, 'signal', '+15550200777');
  expect(await writes(['+15550200777'], other.waiting?.word ?? '')).toBe(true);
  expect(await addressOf(anna, 'signal')).toMatchObject({ stopped: null });
});

it('a duress phrase is lifted by another person alone, and shows nowhere the member looks', async () => {
  const anna = await desk.joins();
  const { memberId } = anna;
  const place = { orgId: desk.orgId, memberId } as const;
  const { slice } = desk;
  for (const channel of ['email', 'signal'] as const) {
    await slice.database.inWork((tx) => slice.get(AddressStore).stop(tx, { ...place, channel }, 'duress'));
  }
  expect((await addressOf(anna))?.stopped).toBeNull();
  await slice.ask(addressesRemove, { memberId, channel: 'signal', confirm: true }, desk.actor(anna));
  expect(await addressOf(anna, 'signal')).toBeUndefined();
  const set = await sets(anna, 'signal', anna.phone);
  expect(await writes([anna.phone], set.waiting?.word ?? '')).toBe(true);
  const seen = (await slice.ask(recipientsList, {}, admin())).items.find((one) => one.memberId === memberId);
  expect(seen?.addresses.map((one) => one.stopped)).toEqual(['duress', 'duress']);
  // To the member all answers are as ever, and a test comes; nothing else does.
  const mails = (await desk.standIns.mailsTo(anna.email)).length;
  await slice.ask(addressesTest, { channel: 'email' }, desk.actor(anna));
  await expect(slice.ask(addressesAgain, { channel: 'email' }, desk.actor(anna))).rejects.toMatchObject({
    code: 'not_found',
  });
  await desk.alert({ duties: [memberId] });
  expect((await desk.standIns.mailsTo(anna.email)).slice(mails).map((mail) => mail.text.slice(0, 4))).toEqual(['Test']);
  await expect(slice.ask(addressesResume, { memberId }, desk.actor(anna, ['organisation_admin']))).rejects.toThrow();
  await slice.ask(addressesResume, { memberId }, admin());
  const resumed = (await slice.ask(recipientsList, {}, admin())).items.find((one) => one.memberId === memberId);
  expect(resumed?.addresses.map((one) => one.stopped)).toEqual([null, null]);
});

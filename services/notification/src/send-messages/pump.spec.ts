import { randomUUID } from 'node:crypto';
import { Failure, recipientsSet } from '@lapwing/contracts';
import { Bus } from '@lapwing/bus';
import { Clock, Database } from '@lapwing/platform';
import { eventually } from '@lapwing/platform/testing';
import { AddressRow } from '../keep-recipients/address.row.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { ErrandRow } from '../run-errands/errand.row.js';
import { Desk, type Worker } from '../testing/desk.js';
import { AnyChannel } from './any.channel.js';
import { AttemptQueueStore } from './attempt-queue.store.js';
import { BatchStore } from './batch.store.js';
import { FollowUpStore } from './follow-up.store.js';
import { LetterStore } from './letter.store.js';
import type { Letter, SendOutcome } from './message-channel.js';
import { PhonesStore } from './phones.store.js';
import { PostStore } from './post.store.js';
import { SendTimer } from './send.timer.js';

/** The database as one process sees it, until that process is killed: then nothing it began comes to an end. */
class OneProcess {
  dead = false;
  refuses = 0;

  constructor(private readonly desk: Desk) {}

  readonly inWork: Database['inWork'] = async (run) => {
    if (this.dead) return new Promise(() => undefined);
    if (this.refuses > 0) {
      this.refuses -= 1;
      throw new Failure('unavailable', { detail: 'The database does not answer.' });
    }
    return this.desk.slice.database.inWork(run);
  };

  /** The sending of a process of its own. */
  sends(send?: (letter: Letter) => Promise<SendOutcome>, batches = this.desk.slice.get(BatchStore)): SendTimer {
    const { slice } = this.desk;
    const living = slice.get(AnyChannel);
    const channels = {
      widths: living.widths,
      measureRing: () => undefined,
      measureAttempt: () => undefined,
      send: (channel: 'email', letter: Letter) => send?.(letter) ?? living.send(channel, letter),
    } as unknown as AnyChannel;
    const database = this as unknown as Database;
    return new SendTimer(database, slice.get(PostStore), batches, slice.get(AttemptQueueStore), channels);
  }
}

const never = () => new Promise<never>(() => undefined);
const accepted = (letter: Letter): SendOutcome => ({ outcome: 'accepted', ref: letter.messageId, serviceId: null });

let service: Desk;
let desk: Desk;
let team: Worker[];
beforeAll(async () => {
  service = await Desk.open({ sendTimeoutMs: 6_000 });
  // Nobody of this process sends: each case brings processes of its own.
  await service.slice.get(SendTimer).onModuleDestroy();
});
beforeEach(async () => {
  desk = service.elsewhere();
  team = [];
  for (let nth = 0; nth < 6; nth += 1) team.push(await desk.joins({ preferred: 'email', signal: null }));
});
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
});
afterAll(async () => service.close());

async function alertAll(): Promise<string> {
  const { alertId } = await desk.alert({ duties: team.map(({ memberId }) => memberId) });
  return alertId;
}

/** How many lines stand how. */
async function states(alertId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of await desk.ledger(alertId)) {
    const key = `${row.attempt} ${row.state === 'recorded' && row.claimedAt !== null ? 'in hand' : row.state}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const copies = async () => Promise.all(team.map(async ({ email }) => (await desk.standIns.mailsTo(email)).length));
const gone = () => new Date(desk.slice.clock.now().getTime() - 15_000);

describe('a process killed', () => {
  it.each([
    ['before anything of a batch left', 1, () => never],
    ['after all of it left', 2, (send: (letter: Letter) => Promise<SendOutcome>) => send],
  ] as const)('%s leaves unknown outcomes, which one marked repeat each follows', async (_name, most, way) => {
    const first = new OneProcess(desk);
    const second = new OneProcess(desk).sends();
    const alertId = await alertAll();
    const living = desk.slice.get(AnyChannel);
    const sending = way((letter) => living.send('email', letter));
    let begun = 0;
    const dying = first.sends(async (letter) => {
      first.dead = true;
      begun += 1;
      return sending(letter);
    });
    void dying.settled();
    await eventually(async () => expect(await states(alertId)).toEqual({ '1 in hand': 6 }));
    await eventually(async () => expect(begun).toBe(6));
    if (most === 2) await eventually(async () => expect(await copies()).toEqual(team.map(() => 1)));
    await second.recover(gone());
    expect(await states(alertId)).toEqual({ '1 in hand': 6 });
    desk.slice.clock.advance('16 s');
    await second.recover(gone());
    expect(await states(alertId)).toEqual({ '1 unknown': 6 });
    desk.slice.clock.advance('5 s');
    await second.settled();
    expect(await states(alertId)).toEqual({ '1 unknown': 6, '2 sent': 6 });
    expect(await copies()).toEqual(team.map(() => most));
    const mails = await desk.standIns.mailsTo(team[0]?.email ?? '');
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(1);
    expect(mails.at(-1)?.text).toMatch(/^Again: New entry/);
  });

  it('before it had claimed anything leaves the batch to the next one', async () => {
    const first = new OneProcess(desk);
    const alertId = await alertAll();
    first.dead = true;
    void first.sends().settled();
    await new OneProcess(desk).sends().settled();
    expect(await states(alertId)).toEqual({ '1 sent': 6 });
    expect(await copies()).toEqual(team.map(() => 1));
  });
});

it('what a process has in hand is left to it for as long as it says so, and was taken when it was taken', async () => {
  let answer: (() => void)[] = [];
  const first = new OneProcess(desk).sends(
    (letter) => new Promise((resolve) => answer.push(() => resolve(accepted(letter)))),
  );
  first.onApplicationBootstrap();
  const alertId = await alertAll();
  await eventually(() => expect(answer).toHaveLength(6));
  const taken = desk.slice.clock.now();
  desk.slice.clock.advance('1 min');
  await eventually(async () => {
    const held = 'select held_at as at from attempt where alert_id = $1';
    const rows = await desk.slice.db.work<{ at: Date | null }>(held, [alertId]);
    expect(rows.map(({ at }) => at)).toEqual(rows.map(() => desk.slice.clock.now()));
  });
  expect((await desk.ledger(alertId)).map((row) => row.claimedAt)).toEqual(team.map(() => taken));
  await new OneProcess(desk).sends().recover(gone());
  expect(await states(alertId)).toEqual({ '1 in hand': 6 });
  for (const go of answer) go();
  answer = [];
  await first.onModuleDestroy();
  expect(await states(alertId)).toEqual({ '1 sent': 6 });
});

it('an outcome that is known is written when the database is back, and is never unknown', async () => {
  const flaky = new OneProcess(desk);
  const alertId = await alertAll();
  await flaky
    .sends(async (letter) => {
      flaky.refuses = 3;
      return accepted(letter);
    })
    .settled();
  expect(await states(alertId)).toEqual({ '1 sent': 6 });
});

it('a process that stops gives back what has not left', async () => {
  const phones = [];
  for (let nth = 0; nth < 6; nth += 1) phones.push(await desk.joins({ email: null }));
  const { alertId } = await desk.alert({ duties: phones.map(({ memberId }) => memberId) });
  let finish: () => void = () => undefined;
  const stopping = new OneProcess(desk).sends(
    (letter) => new Promise((resolve) => (finish = () => resolve(accepted(letter)))),
  );
  stopping.onApplicationBootstrap();
  await eventually(async () => expect(await states(alertId)).toEqual({ '1 in hand': 2, '1 recorded': 4 }));
  const stopped = stopping.onModuleDestroy();
  await eventually(async () => expect(await states(alertId)).toEqual({ '1 in hand': 1, '1 recorded': 5 }));
  finish();
  await stopped;
  expect(await states(alertId)).toEqual({ '1 recorded': 5, '1 sent': 1 });
  await new OneProcess(desk).sends(async (letter) => accepted(letter)).settled();
  expect(await states(alertId)).toEqual({ '1 sent': 6 });
});

it('what presses and would wait too long for its turn on Signal goes by mail at once, if there is mail', async () => {
  const both: Worker[] = [];
  for (let nth = 0; nth < 8; nth += 1) both.push(await desk.joins());
  const mute = await desk.joins({ email: null });
  const { slice } = desk;
  const queue = new AttemptQueueStore(slice.get(Clock), { signalPauseMs: 5_000 });
  const [letters, followUps] = [slice.get(LetterStore), slice.get(FollowUpStore)];
  const batches = new BatchStore(queue, letters, followUps, slice.get(PhonesStore), slice.get(Bus));
  const { alertId } = await desk.alert({ duties: [...both, mute].map(({ memberId }) => memberId) });
  const mailed: string[] = [];
  let hangUp: (outcome: SendOutcome) => void = () => undefined;
  const hung = new Promise<SendOutcome>((resolve) => (hangUp = resolve));
  const send = (letter: Letter): Promise<SendOutcome> => {
    if (!letter.body.address.includes('@')) return hung;
    mailed.push(letter.body.address);
    return Promise.resolve(accepted(letter));
  };
  const sends = new OneProcess(desk).sends(send, batches);
  sends.onApplicationBootstrap();
  // Two are in hand, and four find their turn within twenty seconds.
  await eventually(() => expect(mailed).toHaveLength(2));
  const rows = await desk.ledger(alertId);
  const refused = rows.filter(({ failure }) => failure === 'line_too_long').map(({ memberId }) => memberId);
  expect([refused.length, refused.includes(mute.memberId)]).toEqual([2, false]);
  expect(rows.filter(({ channel, state }) => channel === 'signal' && state === 'recorded')).toHaveLength(7);
  hangUp({ outcome: 'unknown', because: 'timeout' });
  await sends.onModuleDestroy();
  await new OneProcess(desk).sends(async (letter) => accepted(letter)).settled();
});

describe('a channel that teaches of an address', () => {
  const ringOn = async (channel: 'webhook' | 'matrix', outcome: SendOutcome) => {
    const chief = await desk.joins({ preferred: 'email', signal: null }, ['organisation_admin']);
    const ann = await desk.joins({ email: null, signal: null });
    const place = { orgId: desk.orgId, memberId: ann.memberId, channel };
    const addresses = desk.slice.get(AddressStore);
    await desk.slice.database.inWork((tx) => addresses.keepVerified(tx, place, { address: 'there' }));
    await desk.alert({ duties: [ann.memberId] });
    await new OneProcess(desk).sends(async () => outcome).settled();
    return desk.slice.database.inWork(async (tx) => {
      const row = await tx.findOneByOrFail(AddressRow, place);
      const told = await tx.findBy(ErrandRow, { orgId: desk.orgId, purpose: 'channel_stopped' });
      const toChief = told.filter(({ memberId }) => memberId === chief.memberId).map(({ because }) => because);
      return { stopped: row.stopped, serviceId: addresses.open(row).serviceId, toChief, told: told.length };
    });
  };

  it('stops one that is gone and tells the other admins', async () => {
    const learned = await ringOn('webhook', { outcome: 'failed', retry: 'never', because: 'gone' });
    expect(learned).toEqual({ stopped: 'gone', serviceId: null, toChief: ['gone'], told: 1 });
  });

  it('remembers the room that was made', async () => {
    const learned = await ringOn('matrix', { outcome: 'accepted', ref: '$1', serviceId: '!r:matrix.example' });
    expect(learned).toEqual({ stopped: null, serviceId: '!r:matrix.example', toChief: [], told: 0 });
  });
});

describe('with five thousand digests waiting', () => {
  beforeEach(async () => {
    await desk.slice.db.work(
      `insert into alert (org_id, alert_id, version, state, urgency, code, open, changed_at)
       select $1, gen_random_uuid(), 1, 'raised', 'digest', 'n' || n, true, $2 from generate_series(1, 5000) n`,
      [desk.orgId, desk.slice.clock.now()],
    );
    await desk.slice.db.work(
      `insert into attempt (org_id, id, alert_id, version, step, repeat, member_id, channel, attempt, responsibles,
         purpose, because, state, recorded_at, ring_id, priority, due_at)
       select org_id, gen_random_uuid(), alert_id, 1, -3, 0, $2, 'email', 1, '{}', 'digest', 'not_urgent', 'recorded',
         $3, gen_random_uuid(), 2, $3 from alert where org_id = $1`,
      [desk.orgId, team[0]?.memberId, desk.slice.clock.now()],
    );
  });

  it('a critical ring leaves before those that have not left, and two processes send each message once', async () => {
    const sent: Letter[] = [];
    let ringing: Promise<unknown> | null = null;
    const send = async (letter: Letter): Promise<SendOutcome> => {
      if (sent.push(letter) === 500) ringing = desk.alert({ duties: [team[1]?.memberId ?? ''] });
      await ringing;
      return accepted(letter);
    };
    const processes = [new OneProcess(desk).sends(send), new OneProcess(desk).sends(send)];
    await Promise.all(processes.map((one) => one.settled()));
    expect(sent).toHaveLength(5_001);
    expect(new Set(sent.map((letter) => letter.messageId)).size).toBe(5_001);
    const place = sent.findIndex((letter) => letter.purpose === 'ring');
    // Each process had a lane full in hand and may just have been filling it again; whatever is taken later leaves later.
    expect(place).toBeLessThan(500 + 2 * 2 * 240 + 2 * 10);
    const claimed = await desk.slice.db.work("select distinct claimed_by from attempt where purpose = 'digest'");
    expect(claimed).toHaveLength(2);
  });

  it('a channel that hangs holds up no other', async () => {
    const { memberId, phone } = team[2] ?? { memberId: randomUUID(), phone: '' };
    await desk.isReachedAt({ memberId }, 'signal', phone);
    const critical = ['signal' as const, 'email' as const];
    await desk.slice.ask(recipientsSet, { memberId, version: 1, critical }, desk.actor({ memberId }));
    await desk.alert({ duties: [memberId] });
    const left: Letter[] = [];
    let hangUp: (outcome: SendOutcome) => void = () => undefined;
    const sends = new OneProcess(desk).sends(async (letter) => {
      if (letter.body.address === phone) return new Promise((resolve) => (hangUp = resolve));
      left.push(letter);
      return accepted(letter);
    });
    sends.onApplicationBootstrap();
    await eventually(() => expect(left).toHaveLength(5_000), 30_000);
    hangUp({ outcome: 'unknown', because: 'timeout' });
    await sends.onModuleDestroy();
  });
});

import {
  addressesTest,
  alertsGet,
  deliveriesOfAlert,
  duressOwn,
  duressSet,
  inboxOwn,
  linesOwn,
  outcomesRecord,
  personsAdd,
  policyStep,
  recipientsOwn,
  reportsCorrect,
  reportsFile,
  sessionGet,
  tasksClose,
  tasksGet,
  tasksList,
  type AttemptView,
  type ReplyOf,
} from '@lapwing/contracts';
import { Scene, type SceneMember } from '../support/scene.js';
import type { Visitor } from '../support/visitor.js';
import { within } from '../support/within.js';

const PHRASE = 'the lamp is broken';
const CALL = 'One of your team needs a call, not a message. Open the desk and say there that you make it.';

/** The steps of the night, minutes instead of quarters of an hour. */
const CRITICAL = [
  { afterMinutes: 0, target: 'responsible', channels: 'preferred' },
  { afterMinutes: 1, target: 'responsible', channels: 'other' },
  { afterMinutes: 1, target: 'second', channels: 'preferred' },
  { afterMinutes: 20, target: 'lead', channels: 'all' },
  { afterMinutes: 30, target: 'director', channels: 'all' },
] as const;

describe('A night report, without any article', () => {
  let scene: Scene;
  /** Answers for the person, and stays silent. */
  let first: SceneMember;
  let second: SceneMember;
  let personId: string;
  let alertId: string;

  beforeAll(async () => {
    scene = await Scene.set({}, { critical: CRITICAL.map((step) => policyStep.parse(step)), holdMinutes: 1 });
    first = member(1);
    const person = {
      ...{ code: 'wren-lasi', stays: [{ country: 'AM', kind: 'residence' as const }], origins: ['BY'] },
      ...{ profiles: ['journalist' as const], assignees: [first.memberId] },
    };
    ({ id: personId } = await scene.desk.ask(personsAdd, person));
    await first.visitor.provesAgain();
    expect(await first.visitor.ask(duressSet, { phrase: PHRASE })).toEqual({ because: null });
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

  function member(place: number): SceneMember {
    const found = scene.members[place];
    if (found === undefined) throw new Error(`Nobody is at ${place}.`);
    return found;
  }
  const told = (id = alertId): Promise<ReplyOf<typeof deliveriesOfAlert>> =>
    scene.desk.ask(deliveriesOfAlert, { alertId: id });
  const isGone = ({ state }: AttemptView): boolean => ['sent', 'delivered', 'read'].includes(state);
  const rung = (wanted: (attempt: AttemptView) => boolean, span: string, what: string): Promise<AttemptView> =>
    within(span, what, async () => {
      const { attempts, duties } = await told();
      const found = attempts.find((attempt) => isGone(attempt) && wanted(attempt));
      if (found === undefined) throw new Error(`So far: ${JSON.stringify({ duties, attempts })}`);
      return found;
    });
  const placesOf = (attempts: readonly AttemptView[]): Set<string> =>
    new Set(attempts.map(({ memberId, channel }) => `${memberId} ${channel}`));
  /** What the member sees of all that concerns the own line. */
  const ownPages = async (visitor: Visitor): Promise<string> => {
    const seen = [
      await visitor.ask(recipientsOwn, {}),
      await visitor.ask(duressOwn, {}),
      await visitor.ask(linesOwn, {}),
    ] as const;
    const [{ ringsThisWeek: _counted, ...recipient }, ...others] = seen;
    return JSON.stringify([recipient, ...others]);
  };

  it('rings inside the own organisation at once', async () => {
    ({ alertId } = await scene.desk.ask(reportsFile, { what: 'taken', personIds: [personId] }));
    const ring = await rung(() => true, '30 s', 'it has rung');
    expect(ring).toMatchObject({ memberId: first.memberId, channel: 'signal', step: 0 });
    const alert = await scene.desk.ask(alertsGet, { id: alertId });
    expect(alert).toMatchObject({ cause: 'own_report', urgency: 'critical', developments: [] });
    expect(alert.touched.map((touched) => touched.personId)).toEqual([personId]);
  }, 60_000);

  it('lets the task "who and what else is exposed" stand, for who looks after the person', async () => {
    const { items } = await scene.desk.ask(tasksList, { whose: 'all' });
    expect(items).toMatchObject([{ personId, state: 'open', overdue: false, linesOpen: 8, because: 'looks_after' }]);
    const { grounds } = await scene.desk.ask(tasksGet, { id: items[0]?.id ?? '' });
    expect(grounds).toMatchObject([{ because: 'reported_taken', alertId, stands: true }]);
  }, 30_000);

  it('goes on by mail while the first is silent, and to the second, who takes it', async () => {
    const mail = await rung(({ step }) => step === 1, '90 s', 'the mail has left');
    expect(mail).toMatchObject({ memberId: first.memberId, channel: 'email', because: 'no_answer' });
    const { memberId } = await rung(({ step }) => step === 2, '30 s', 'the second is rung');
    expect(memberId).not.toBe(first.memberId);
    second = scene.members.find((one) => one.memberId === memberId) ?? first;
    await scene.writesOnSignal(second.phone, '1');
    const { duties } = await within('30 s', 'the duty is taken', async () => {
      const deliveries = await told();
      return deliveries.duties.every(({ state }) => state === 'taken') ? deliveries : null;
    });
    expect(duties.map(({ takenBy }) => takenBy)).toEqual([second.memberId]);
  }, 150_000);

  it('rings again when "I have it" has passed without an outcome', async () => {
    const again = await rung(({ because }) => because === 'hold_over', '90 s', 'it rings again');
    expect(again.memberId).toBe(second.memberId);
  }, 120_000);

  it('the duress phrase gets the ordinary reply, and calls who leads another way', async () => {
    const before = await ownPages(first.visitor);
    const ordinary = (await scene.textsOn(second)).find((text) => text.startsWith('Noted'));
    await scene.writesOnSignal(first.phone, 'The lamp is broken.');
    const reply = await within(
      '30 s',
      'it is answered',
      async () => (await scene.textsOn(first)).find((text) => text.startsWith('Noted')) ?? null,
    );
    expect(reply).toBe(ordinary);
    const lead = member(0);
    await within('60 s', 'who leads gets a mail and a message', async () =>
      [await scene.mailsTo(lead), await scene.textsOn(lead)].every((texts) => texts.includes(CALL)),
    );
    const { duties } = await told();
    expect(duties.map(({ takenBy }) => takenBy)).not.toContain(first.memberId);
    // What was open on a device in other hands is closed; whoever comes in anew sees what stood there before.
    await within('30 s', 'the session has ended', () =>
      first.visitor.ask(sessionGet, {}).then(
        () => false,
        () => true,
      ),
    );
    const anew = (await scene.installation.signInMembers()).find(({ memberId }) => memberId === first.memberId);
    if (anew === undefined) throw new Error('The first cannot come in again.');
    expect(await ownPages(anew.visitor)).toBe(before);
    expect(JSON.stringify(await anew.visitor.ask(inboxOwn, {}))).not.toMatch(/duress|call_lead/);
    const forced = await anew.visitor.ask(outcomesRecord, { id: alertId, personId, outcome: 'safe' });
    expect(forced.touched[0]?.outcome).toMatchObject({ outcome: 'safe', by: first.memberId });
    expect((await anew.visitor.ask(alertsGet, { id: alertId })).touched).toEqual(forced.touched);
    const seen = await scene.desk.ask(alertsGet, { id: alertId });
    expect(seen.touched[0]?.outcome ?? null).toBeNull();
    expect(seen.claimed).toMatchObject([{ what: 'outcome', personId, outcome: 'safe', by: first.memberId }]);
    await anew.visitor.ask(addressesTest, { channel: 'email' });
    await within('30 s', 'the line seems to work', async () =>
      (await scene.mailsTo(first)).some((text) => text.startsWith('Test message')),
    );
  }, 150_000);

  it('a later report about the same person rings somebody else, and nothing more comes to that phone', async () => {
    const [texts, mails] = [await scene.textsOn(first), await scene.mailsTo(first)];
    const later = await scene.desk.ask(reportsFile, { what: 'raided', personIds: [personId] });
    const attempts = await within('60 s', 'somebody is rung', async () => {
      const deliveries = await told(later.alertId);
      return deliveries.attempts.some(isGone) ? deliveries.attempts : null;
    });
    expect(attempts.map(({ memberId }) => memberId)).not.toContain(first.memberId);
    expect([await scene.textsOn(first), await scene.mailsTo(first)]).toEqual([texts, mails]);
  }, 90_000);

  it('a correction reaches exactly those who were rung and can be, on the same channels', async () => {
    const before = (await told()).attempts;
    const version = Math.max(...before.map(({ alertVersion }) => alertVersion));
    const reached = placesOf(before.filter((one) => isGone(one) && one.memberId !== first.memberId));
    await scene.desk.ask(reportsCorrect, { id: alertId });
    const corrected = await within('30 s', 'everybody rung is told', async () => {
      const later = (await told()).attempts.filter((one) => one.alertVersion > version && isGone(one));
      return placesOf(later).size >= reached.size ? later : null;
    });
    expect(placesOf(corrected)).toEqual(reached);
    expect((await scene.textsOn(first)).join()).not.toContain('corrected');
    const { items } = await scene.desk.ask(tasksList, { whose: 'all' });
    expect(items).toMatchObject([{ personId, doubted: true }]);
    const id = items[0]?.id ?? '';
    expect(await scene.desk.ask(tasksClose, { id, because: 'wrong_alarm' })).toMatchObject({ state: 'closed' });
  }, 60_000);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  alertsGet,
  alertsList,
  deliveriesOfAlert,
  developmentsConfirm,
  developmentsGet,
  developmentsRecall,
  handOversAccept,
  handOversGet,
  handOversInvite,
  handOversList,
  handOversPrepare,
  handOversSend,
  handOversUndo,
  membersAdd,
  organisationsAdd,
  personsAdd,
  personsGet,
  personsList,
  reportsCorrect,
  reportsFile,
  reportsPreviewPublic,
  reportsPublic,
  reportsPublish,
  reviewQueue,
  rulingsSecond,
  sessionGet,
  type AlertView,
  type AttemptView,
  type QueueItem,
} from '@lapwing/contracts';
import { runBeside } from '../support/run-beside.js';
import { Scene, type SceneMember } from '../support/scene.js';
import type { Visitor } from '../support/visitor.js';
import { within } from '../support/within.js';

const HELD_IN_TBILISI = {
  title: 'Russian activist Vadim Lesnoy detained in Tbilisi',
  text: 'Police in Tbilisi detained the Russian activist Vadim Lesnoy, his publisher said. He is wanted in Russia on a charge of insulting the army.\nA court in the Georgian capital placed Lesnoy in detention pending an extradition hearing. The activist has applied for asylum in Georgia.',
};
const livingIn = (country: string) => [{ country, kind: 'residence' as const }];
const ACTIVIST = { origins: ['RU'], profiles: ['activist' as const] };

describe('Between two organisations', () => {
  let scene: Scene;
  /** Admin of the other organisation, and who looks after people there and is an operator, too. */
  let head: SceneMember;
  let carer: SceneMember;
  let reported: string;
  let reportId: string;
  let card: QueueItem;
  let theirs: string;

  beforeAll(async () => {
    scene = await Scene.set();
    [head, carer] = await anotherOrganisation(scene);
    reported = await scene.cares({ code: 'wren-lasi', stays: livingIn('KG'), ...ACTIVIST });
    const cared = { code: 'teal-rimo', stays: livingIn('KG'), ...ACTIVIST, assignees: [carer.memberId] };
    await carer.visitor.ask(personsAdd, cared);
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

  it('a report rings inside the own organisation at once, and nobody else', async () => {
    ({ alertId: reportId } = await scene.desk.ask(reportsFile, { what: 'taken', personIds: [reported] }));
    await within('10 s', 'the desk is rung', async () => (await reached(scene.desk, reportId)).length > 0);
    expect((await carer.visitor.ask(alertsList, {})).items).toEqual([]);
  }, 30_000);

  it('told to all it waits for an operator, and says nothing of who told it', async () => {
    const report = { kind: 'detention', host: 'KG', origin: 'RU', when: new Date().toISOString().slice(0, 7) } as const;
    const { text } = await scene.desk.ask(reportsPreviewPublic, { id: reportId, ...report });
    await scene.desk.provesAgain();
    await scene.desk.ask(reportsPublish, { id: reportId, ...report, shown: text, atOnce: true });
    card = await within('60 s', 'it waits', () => waits(carer.visitor, 'low_grade'));
    expect(card.development?.snapshot).toMatchObject({ kind: 'detention', hosts: ['KG'], origin: 'RU', subjects: [] });
    const shown = JSON.stringify(card);
    for (const secret of [reportId, reported, scene.deskId, 'wren-lasi']) expect(shown).not.toContain(secret);
    expect((await carer.visitor.ask(alertsList, {})).items).toEqual([]);
  }, 90_000);

  it('vouched for, it rings the other organisation, and the one that told it not a second time', async () => {
    const version = card.development?.snapshot.version ?? 0;
    await carer.visitor.ask(developmentsConfirm, { id: card.id, version });
    const alert = await within('60 s', 'an alert over there', () => newest(carer.visitor));
    theirs = alert.id;
    expect(alert.developments.map(({ id }) => id)).toEqual([card.id]);
    await within('30 s', 'the caseworker is rung', async () => (await reached(carer.visitor, theirs)).length > 0);
    await within('30 s', 'the report leads to it', async () => {
      const { developments } = await scene.desk.ask(alertsGet, { id: reportId });
      return developments.some(({ id }) => id === card.id);
    });
    expect(await rings(scene.desk)).toEqual([reportId]);
  }, 120_000);

  it('taken back, it ends once two operators follow that, and exactly those who were rung get the correction', async () => {
    const before = await reached(carer.visitor, theirs);
    await scene.desk.ask(reportsCorrect, { id: reportId });
    const recalled = await within('60 s', 'operators see that it is taken back', () =>
      waits(carer.visitor, 'recalled'),
    );
    expect(recalled.id).toBe(card.id);
    expect(await scene.desk.ask(reportsPublic, { id: reportId })).toMatchObject({ state: 'recalled' });
    const version = recalled.development?.snapshot.version ?? 0;
    const ruling = await scene.desk.ask(developmentsRecall, { id: card.id, version });
    await within('30 s', 'it is disputed', async () => (await stands(scene.desk, card.id)) === 'disputed');
    expect((await carer.visitor.ask(alertsGet, { id: theirs })).state).not.toBe('withdrawn');
    await carer.visitor.ask(rulingsSecond, { id: ruling.id, agree: true });
    await within('30 s', 'it is withdrawn', async () => (await stands(scene.desk, card.id)) === 'withdrawn');
    const corrected = await within('60 s', 'whoever was rung is told', async () => {
      const { state, version: last } = await carer.visitor.ask(alertsGet, { id: theirs });
      const later = (await reached(carer.visitor, theirs)).filter(({ alertVersion }) => alertVersion === last);
      return state === 'withdrawn' && placesOf(later).size >= placesOf(before).size ? later : null;
    });
    expect(placesOf(corrected)).toEqual(placesOf(before));
    expect(await rings(scene.desk, 'withdrawn')).toEqual([reportId]);
  }, 150_000);

  it('what operators decided is written down as examples while all goes on, and what people sent only where asked', async () => {
    const out = path.join(scene.installation.data, 'reviewed');
    const written = await runBeside(scene.installation, 'review-export', '--out', out);
    expect(written).toMatch(/Texts: 0, .*Left out, as not public: 1\./s);
    await runBeside(scene.installation, 'review-export', '--out', out, '--not-public');
    const text = card.development?.mentions[0]?.excerpt ?? '';
    expect(readFileSync(path.join(out, 'develop', 'reviewed.jsonl'), 'utf8')).toContain(text);
  }, 60_000);

  it('a person who is handed over rings the receiver, and the giver no more, until it is undone', async () => {
    const id = await scene.cares({ code: 'rowan-kesu', stays: livingIn('GE'), ...ACTIVIST });
    await scene.desk.provesAgain();
    // A code counts once; where this one let them in a moment ago, that proof still holds.
    await head.visitor.provesAgain().catch(() => undefined);
    const { code } = await head.visitor.ask(handOversInvite, {});
    const consent = { on: new Date().toISOString().slice(0, 10), how: 'in_person' as const };
    const given = await scene.desk.ask(handOversPrepare, { personIds: [id], consent });
    await scene.desk.ask(handOversSend, { id: given.id, code });
    const [offer] = (await head.visitor.ask(handOversList, {})).items;
    await head.visitor.ask(handOversAccept, { id: offer?.id ?? '' });
    await within('30 s', 'it is carried', async () => (await stateOf(scene.desk, given.id)) === 'carried');
    expect(await scene.desk.ask(personsGet, { id })).toMatchObject({ status: 'closed' });
    const [arrived] = await strangers(head.visitor);
    expect(arrived).toMatchObject({ stays: livingIn('GE'), origins: ['RU'], assignees: [head.memberId] });
    expect([arrived?.id, arrived?.code]).not.toContain(id);
    await scene.newsroom.publishes(HELD_IN_TBILISI);
    const alert = await within('60 s', 'an alert of the receiver', () => newest(head.visitor, [theirs]));
    expect(alert.touched.map(({ personId }) => personId)).toEqual([arrived?.id]);
    await within('30 s', 'the receiver is rung', async () => (await reached(head.visitor, alert.id)).length > 0);
    expect(await rings(scene.desk)).toEqual([]);
    await scene.desk.ask(handOversUndo, { id: given.id });
    await within('30 s', 'it has come back', async () => (await stateOf(scene.desk, given.id)) === 'returned');
    expect(await scene.desk.ask(personsGet, { id })).toMatchObject({ status: 'active', code: 'rowan-kesu' });
    expect(await strangers(head.visitor)).toEqual([]);
    await within('60 s', 'the giver is rung again', () => newest(scene.desk));
    await within('30 s', 'the receiver hears that it ended', async () => {
      const { state } = await head.visitor.ask(alertsGet, { id: alert.id });
      return state === 'withdrawn';
    });
  }, 180_000);
});

/** An organisation with an admin, and one who looks after people and is an operator; mail and Signal reach both. */
async function anotherOrganisation(scene: Scene): Promise<[SceneMember, SceneMember]> {
  const admin = await scene.installation.signInAdmin();
  const { invitation } = await admin.ask(organisationsAdd, { name: 'Far Lantern', login: 'lantern' });
  const head = await admin.accepts(invitation);
  await head.provesAgain();
  const roles = ['operator' as const, 'caseworker' as const];
  const invited = await head.ask(membersAdd, { login: 'lantern-desk', roles });
  const carer = await head.accepts(invited.invitation);
  const [first, second] = await Promise.all(
    [head, carer].map(async (visitor, at): Promise<SceneMember> => {
      const { memberId } = await visitor.ask(sessionGet, {});
      const member = { memberId, visitor, email: `lantern${at}@lapwing.example`, phone: `+1555010002${at}` };
      await scene.showsMail(member);
      await scene.showsPhone(member);
      return member;
    }),
  );
  if (first === undefined || second === undefined) throw new Error('There are two.');
  return [first, second];
}

/** What of an alert has reached somebody. */
async function reached(visitor: Visitor, alertId: string): Promise<AttemptView[]> {
  const { attempts } = await visitor.ask(deliveriesOfAlert, { alertId });
  return attempts.filter(({ state }) => ['sent', 'delivered', 'read'].includes(state));
}

function placesOf(attempts: readonly AttemptView[]): Set<string> {
  return new Set(attempts.map(({ memberId, channel }) => `${memberId} ${channel}`));
}

/** The one development that waits for this reason. */
async function waits(operator: Visitor, because: 'low_grade' | 'recalled'): Promise<QueueItem | null> {
  const { items } = await operator.ask(reviewQueue, { because });
  return items.find(({ about }) => about === 'development') ?? null;
}

/** The one alert about a happening, beside those that are known. */
async function newest(visitor: Visitor, known: readonly string[] = []): Promise<AlertView | null> {
  const { items } = await visitor.ask(alertsList, {});
  const found = items.find(({ id, cause }) => cause === 'development' && !known.includes(id));
  return found === undefined ? null : visitor.ask(alertsGet, { id: found.id });
}

/** The alerts of an organisation in this state; what stands where somebody came to is none of them. */
async function rings(visitor: Visitor, state: 'open' | 'withdrawn' = 'open'): Promise<string[]> {
  const { items } = await visitor.ask(alertsList, { state });
  return items.filter(({ cause }) => cause !== 'brief').map(({ id }) => id);
}

async function stands(visitor: Visitor, id: string): Promise<string> {
  return (await visitor.ask(developmentsGet, { id })).development.state;
}

async function stateOf(visitor: Visitor, id: string): Promise<string> {
  return (await visitor.ask(handOversGet, { id })).state;
}

/** Who came from elsewhere: everybody but the organisation's own. */
async function strangers(visitor: Visitor) {
  return (await visitor.ask(personsList, {})).items.filter(({ code }) => code !== 'teal-rimo');
}

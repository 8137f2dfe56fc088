import {
  alertsDismiss,
  alertsGet,
  alertsReopen,
  deliveriesOfAlert,
  developmentsCorrect,
  developmentsGet,
  developmentsMerge,
  developmentsReject,
  developmentsSearch,
  documentsGet,
  dutiesAcknowledge,
  membersAdd,
  membersList,
  organisationsAdd,
  personsAdd,
  reviewList,
  reviewQueue,
  reviewSettle,
  rulingsList,
  rulingsSecond,
  noticesList,
  sourcesChange,
  sourcesList,
  sourcesSecond,
  type AlertView,
  type InputOf,
  type ReviewItem,
  type SourceView,
} from '@lapwing/contracts';
import { factsOf, type Development } from '@lapwing/domain';
import { Scene } from '../support/scene.js';
import type { Visitor } from '../support/visitor.js';
import { within } from '../support/within.js';

const MISSED = {
  title: 'Questions at the hostel',
  text: 'Anton Kalinovich has not answered his phone since Tuesday. The Russian rents a room in Almaty. Neighbours saw two men on the stairs, and his bag is still there.',
};
const QUOTE = 'Neighbours saw two men on the stairs, and his bag is still there';
const CLAIM: InputOf<typeof reviewSettle>['claim'] = {
  kind: 'abduction',
  hosts: ['KZ'],
  origin: 'RU',
  stage: 'executed',
  polarity: 'adverse',
  subjects: ['Anton Kalinovich'],
  persecution: true,
  quotes: [QUOTE],
};
const UNREAD = {
  title: 'Thư viện mở phòng đọc mới',
  text: 'Thư viện thành phố đã mở một phòng đọc mới trên tầng hai, với bốn mươi chỗ ngồi và cửa sổ nhìn ra bến cảng.\nPhòng đọc mở cửa từ chín giờ sáng đến sáu giờ chiều, giám đốc thư viện cho biết.',
};
const HELD_IN_YEREVAN = {
  title: 'Russian activist Arkady Merkulov detained in Yerevan',
  text: 'Police in Yerevan detained the Russian activist Arkady Merkulov, his lawyer said. He is wanted in Russia on a charge of extremism.\nA court in the Armenian capital placed Merkulov in detention pending an extradition hearing. The activist has applied for asylum in Armenia.',
};
const HELD_IN_TBILISI = {
  title: 'Russian activist Kit Severny detained in Tbilisi',
  text: 'Police in Tbilisi detained the Russian activist Kit Severny, his publisher said. He is wanted in Russia on a charge of insulting the army.\nA court in the Georgian capital placed Severny in detention pending an extradition hearing. The activist has applied for asylum in Georgia.',
};
const HANDED_OVER = {
  title: 'Armenia deports activist Arkady Merkulov to Russia',
  text: 'Armenia has deported the Russian activist Arkady Merkulov to Russia, the Armenian Interior Ministry said. Merkulov, who had been detained in Yerevan, was handed over to Russian security officers at Zvartnots airport and flown to Moscow.',
};

describe('What operators decide, from the queue to the caseworker', () => {
  let scene: Scene;
  let abroad: Visitor;
  let carerId: string;
  let almaty: string;
  let yerevan: string;
  let apart: AlertView;
  let absorbed: Development;
  let survivor: Development;

  beforeAll(async () => {
    scene = await Scene.set();
    abroad = await anotherOrganisation(scene);
    const { items } = await scene.desk.ask(membersList, {});
    carerId = items.find(({ id, roles }) => id !== scene.deskId && roles.join() === 'caseworker')?.id ?? '';
    const stay = (country: string) => [{ country, kind: 'residence' as const }];
    const cared = { code: 'rowan-kesu', stays: stay('KZ'), origins: ['RU'], assignees: [carerId] };
    almaty = (await scene.desk.ask(personsAdd, cared)).id;
    // An activist, so that all of it is critical: what is not waits up to ten minutes for what comes after it.
    yerevan = await scene.cares({ code: 'heron-tuvo', stays: stay('AM'), origins: ['RU'], profiles: ['activist'] });
    await scene.newsroom.publishes(MISSED, UNREAD, HELD_IN_YEREVAN, HELD_IN_TBILISI);
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

  it('a text that left the reader in doubt rings the caseworker once an operator says what it means', async () => {
    const item = await waits(scene, MISSED.title);
    expect(item).toMatchObject({ because: 'doubt', settled: null });
    const settled = await scene.desk.ask(reviewSettle, { id: item.documentId, verdict: 'claim', claim: CLAIM });
    expect(settled.settled).toMatchObject({ verdict: 'claim', by: 'self' });
    const alert = await scene.expectAlertAbout('Kalinovich');
    expect(alert.touched.map(({ personId }) => personId)).toEqual([almaty]);
    await within('30 s', 'the caseworker is rung', async () => (await rungBy(scene, alert)).has(carerId));
    expect([...(await rungBy(scene, alert))]).toEqual([carerId]);
    const { development, mentions } = await scene.desk.ask(developmentsGet, { id: alert.developments[0]?.id ?? '' });
    expect(development).toMatchObject({ kind: 'abduction', hosts: ['KZ'], origin: 'RU' });
    expect(mentions.map(({ excerpt, marks }) => marks.map(({ start, end }) => excerpt.slice(start, end)))).toEqual([
      [QUOTE],
    ]);
  }, 60_000);

  it('a text in a language that is not read waits for a person, and rings nobody once it is settled as nothing', async () => {
    const { documentId: id, because } = await waits(scene, UNREAD.title);
    expect(because).toBe('language');
    await scene.desk.ask(reviewSettle, { id, verdict: 'nothing' });
    const { items } = await scene.desk.ask(reviewList, {});
    expect(items.map(({ documentId }) => documentId)).not.toContain(id);
    expect((await scene.desk.ask(documentsGet, { id })).mentions).toEqual([]);
  });

  it('two developments are disputed until an operator of another organisation agrees that they are one', async () => {
    apart = await scene.expectAlertAbout('Merkulov', '20 s');
    expect(apart.touched.map(({ personId }) => personId)).toEqual([yerevan]);
    await within('30 s', 'the desk is rung', async () => (await rungBy(scene, apart)).has(scene.deskId));
    await scene.desk.ask(dutiesAcknowledge, { alertId: apart.id });
    absorbed = await developmentAbout(scene, 'Merkulov');
    survivor = await developmentAbout(scene, 'Severny');
    const [version, intoVersion] = [absorbed.version, survivor.version];
    const wish = { id: absorbed.id, into: survivor.id, version, intoVersion, note: 'One man, two names.' };
    const { id } = await scene.desk.ask(developmentsMerge, wish);
    await within('30 s', 'both are disputed', async () => {
      const both = await Promise.all(
        [absorbed, survivor].map((one) => scene.desk.ask(developmentsGet, { id: one.id })),
      );
      return both.every(({ development }) => development.state === 'disputed');
    });
    const { items } = await abroad.ask(rulingsList, { state: 'open' });
    expect(items).toMatchObject([{ id, state: 'waiting', by: 'other_organisation' }]);
    await abroad.ask(rulingsSecond, { id, agree: true });
    const merged = await within('30 s', 'the merge stands', async () => {
      const seen = await scene.desk.ask(developmentsGet, { id: survivor.id });
      return seen.development.state === 'active' && seen.mentions.length === 2 ? seen.development : null;
    });
    expect(merged.hosts.toSorted()).toEqual(['AM', 'GE']);
    expect(await scene.desk.ask(developmentsGet, { id: absorbed.id })).toMatchObject({
      into: survivor.id,
      development: { state: 'withdrawn' },
    });
  }, 60_000);

  it('whoever has the absorbed alert has it under the survivor, unrung, and the old one ends with its code', async () => {
    const alert = await within('30 s', 'an alert under the survivor', async () => {
      const now = await scene.expectAlertAbout('Merkulov', '20 s');
      return now.id === apart.id ? null : now;
    });
    expect(alert.developments.map(({ id }) => id)).toEqual([survivor.id]);
    expect(alert.touched.map(({ personId }) => personId)).toEqual([yerevan]);
    await within('30 s', 'the desk has it', async () => {
      const { duties } = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
      return duties.length === 1 && duties.every(({ takenBy }) => takenBy === scene.deskId);
    });
    await within('30 s', 'the old alert is withdrawn', async () => {
      const { state } = await scene.desk.ask(alertsGet, { id: apart.id });
      return state === 'withdrawn';
    });
    const [was, now] = await Promise.all([apart, alert].map(async ({ id }) => codeOf(scene, id)));
    await within('30 s', 'the desk is told in which it goes on', async () =>
      (await scene.signalTexts()).some((text) => text.includes(`${was} was corrected and goes on as ${now}`)),
    );
    expect([...(await rungBy(scene, alert))]).toEqual([]);
  }, 60_000);

  it('a later report of the absorbed happening joins the survivor', async () => {
    await scene.newsroom.publishes(HANDED_OVER);
    const { mentions } = await within('60 s', 'the survivor has got worse', async () => {
      const seen = await scene.desk.ask(developmentsGet, { id: survivor.id });
      return seen.development.stage === 'executed' ? seen : null;
    });
    expect(mentions.map(({ evidence }) => evidence.title)).toContain(HANDED_OVER.title);
    const { items } = await scene.desk.ask(developmentsSearch, { host: 'AM' });
    expect(items.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id)).toEqual([survivor.id]);
  }, 90_000);

  it('what lowers it holds once another organisation agrees, and corrects the alert', async () => {
    const { development, mentions } = await scene.desk.ask(developmentsGet, { id: survivor.id });
    const said = mentions.find(({ evidence }) => evidence.title === HANDED_OVER.title);
    if (said === undefined) throw new Error('Nobody says so.');
    const { spans: _spans, ...facts } = said.mention;
    const [{ start, end } = { start: 0, end: 0 }] = said.marks;
    const quotes = [said.excerpt.slice(start, end)];
    const claim = { ...facts, ...factsOf(development), stage: 'ordered' as const, quotes };
    const wish = { id: survivor.id, version: development.version, documentId: said.evidence.documentId, claim };
    const ruling = await scene.desk.ask(developmentsCorrect, { ...wish, note: 'He is still at the airport.' });
    expect(ruling.correction).toMatchObject({ changed: ['stage'], lowers: true });
    const item = await within('30 s', 'it waits for a second', async () => {
      const { items } = await abroad.ask(reviewQueue, { because: 'second' });
      return items.find(({ id }) => id === survivor.id) ?? null;
    });
    expect(item.development?.ruling).toMatchObject({ id: ruling.id, by: 'other_organisation' });
    await abroad.ask(rulingsSecond, { id: ruling.id, agree: true });
    await within('30 s', 'the alert says so', async () => {
      const alert = await scene.expectAlertAbout('Merkulov', '20 s');
      return alert.developments[0]?.stage === 'ordered' && alert.developments[0].state === 'active';
    });
  }, 90_000);

  it('what two organisations reject is taken back from those who were told of it', async () => {
    const { id, version } = await developmentAbout(scene, 'Kalinovich');
    const alert = await scene.expectAlertAbout('Kalinovich');
    const told = await tellings(scene, alert, carerId);
    const ruling = await scene.desk.ask(developmentsReject, { id, version, note: 'He has called his sister.' });
    await within('30 s', 'it is disputed', async () => {
      const { development } = await scene.desk.ask(developmentsGet, { id });
      return development.state === 'disputed';
    });
    expect((await scene.desk.ask(alertsGet, { id: alert.id })).state).not.toBe('withdrawn');
    await abroad.ask(rulingsSecond, { id: ruling.id, agree: true });
    await within('30 s', 'the alert is withdrawn', async () => {
      const { state } = await scene.desk.ask(alertsGet, { id: alert.id });
      return state === 'withdrawn';
    });
    await within('30 s', 'the caseworker hears of it', async () => (await tellings(scene, alert, carerId)) > told);
  }, 90_000);

  it('an organisation dismisses an alert alone, and takes that back', async () => {
    const { id, version } = await scene.expectAlertAbout('Merkulov');
    await scene.desk.ask(alertsDismiss, { id, version, reason: 'in_hand' });
    expect(await scene.desk.ask(alertsGet, { id })).toMatchObject({
      state: 'closed',
      dismissed: { reason: 'in_hand' },
    });
    expect((await scene.desk.ask(developmentsGet, { id: survivor.id })).development.state).toBe('active');
    await scene.desk.ask(alertsReopen, { id });
    expect(await scene.desk.ask(alertsGet, { id })).toMatchObject({ state: 'updated', dismissed: null });
  }, 30_000);

  it('a source is read until an operator of another organisation agrees that it is not', async () => {
    const [source] = (await abroad.ask(sourcesList, {})).items;
    if (source === undefined) throw new Error('There is no source.');
    const asked = await abroad.ask(sourcesChange, { ...entryOf(source), enabled: false });
    expect(asked).toMatchObject({ enabled: true, wish: { state: 'waiting', reasons: ['disabled'], by: 'self' } });
    const notice = await within('10 s', 'a notice of it', async () => {
      const { items } = await scene.desk.ask(noticesList, {});
      return items.find(({ kind }) => kind === 'source_wish') ?? null;
    });
    expect(notice).toMatchObject({ subject: source.id, urgency: 'tell', state: 'open' });
    const answer = { id: asked.id, version: asked.version, agree: true };
    await expect(abroad.ask(sourcesSecond, answer)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await scene.desk.ask(sourcesSecond, answer)).toMatchObject({ enabled: false, wish: null });
    await expect(scene.desk.ask(sourcesSecond, answer)).rejects.toMatchObject({ code: 'stale_version' });
  }, 30_000);
});

/** What is sent of a source that is to be changed. */
function entryOf({ id, version, name, url, grade, type, language, country, ...rest }: SourceView) {
  const { cadenceSeconds, connector, settings, critical, slowestSeconds, expectedSeconds, proxy, owner } = rest;
  const pace = { cadenceSeconds, critical, slowestSeconds, expectedSeconds };
  return { id, version, name, url, grade, type, language, country, connector, settings, proxy, owner, ...pace };
}

/** An organisation with nobody to care for and one operator, who is signed in. */
async function anotherOrganisation({ installation }: Scene): Promise<Visitor> {
  const admin = await installation.signInAdmin();
  const { invitation } = await admin.ask(organisationsAdd, { name: 'Far Lantern', login: 'lantern' });
  const head = await admin.accepts(invitation);
  await head.provesAgain();
  const invited = await head.ask(membersAdd, { login: 'lantern-desk', roles: ['operator'] });
  return head.accepts(invited.invitation);
}

/** The item of the queue that bears this title. */
async function waits({ desk }: Scene, title: string): Promise<ReviewItem> {
  return within('60 s', `${title} in the queue`, async () => {
    const { items } = await desk.ask(reviewList, {});
    return items.find(({ evidence }) => evidence.title === title) ?? null;
  });
}

async function developmentAbout({ desk }: Scene, name: string): Promise<Development> {
  return within('20 s', `a development about ${name}`, async () => {
    const { items } = await desk.ask(developmentsSearch, {});
    return items.find(({ subjects }) => subjects.some((subject) => subject.includes(name))) ?? null;
  });
}

/** Whom an alert has reached. */
async function rungBy({ desk }: Scene, { id }: AlertView): Promise<Set<string>> {
  const { attempts } = await desk.ask(deliveriesOfAlert, { alertId: id });
  const gone = attempts.filter(({ state }) => ['sent', 'delivered', 'read'].includes(state));
  return new Set(gone.map(({ memberId }) => memberId));
}

/** How many messages about an alert have reached somebody. */
async function tellings({ desk }: Scene, { id }: AlertView, memberId: string): Promise<number> {
  const { attempts } = await desk.ask(deliveriesOfAlert, { alertId: id });
  return attempts.filter((one) => one.memberId === memberId && ['sent', 'delivered', 'read'].includes(one.state))
    .length;
}

async function codeOf({ desk }: Scene, alertId: string): Promise<string> {
  const { duties } = await desk.ask(deliveriesOfAlert, { alertId });
  return duties[0]?.code ?? '';
}

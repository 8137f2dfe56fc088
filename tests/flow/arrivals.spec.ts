import { createHmac, randomBytes } from 'node:crypto';
import {
  alertsGet,
  deliveriesOfAlert,
  developmentsGet,
  membersList,
  personsAdd,
  sourcesAdd,
  sourcesList,
  type AlertView,
  type SourceView,
} from '@lapwing/contracts';
import { Press } from '../support/press.js';
import { Scene } from '../support/scene.js';
import { within } from '../support/within.js';

const TIP = {
  title: 'Bishkek police hold Russian activist Osip Galchenko',
  text: 'Police in Bishkek detained the Russian activist Osip Galchenko, his lawyer said. He is wanted in Russia on a charge of extremism. A court in the Kyrgyz capital placed Galchenko in detention pending an extradition hearing.',
};
const PUSHED = {
  title: 'Kyrgyzstan deports Russian activist Rodion Sychev',
  text: 'Kyrgyzstan has deported the Russian activist Rodion Sychev to Russia, the Kyrgyz Interior Ministry said.\nSychev was detained in Osh last week and handed over to Russian officers at the airport. He had asked for asylum.',
};
const ON_ITS_PAGE = {
  title: 'Russian journalist Yakov Drozdov detained in Bishkek',
  text: 'Police in Bishkek detained the Russian journalist Yakov Drozdov, his colleagues said. He is wanted in Russia on a charge of insulting the army.\nA court placed Drozdov in detention pending an extradition hearing.',
};
const TAKEN_BACK = {
  title: 'Retraction: report about a journalist in Bishkek',
  text: 'This report has been retracted. The editors could not confirm that Yakov Drozdov was detained, and his colleagues say that he is at home.',
};

describe('What comes to us by itself, and what is taken back', () => {
  const press = new Press();
  const secret = randomBytes(32);
  let scene: Scene;
  let carerId: string;

  beforeAll(async () => {
    await press.open();
    scene = await Scene.set({ LAPWING_FETCH_EXEMPT: press.place });
    const { items } = await scene.desk.ask(membersList, {});
    carerId = items.find(({ id, roles }) => id !== scene.deskId && roles.join() === 'caseworker')?.id ?? '';
    const stays = [{ country: 'KG', kind: 'residence' as const }];
    // Of both profiles, so that all of it is critical: what is not waits up to ten minutes for what comes after it.
    const profiles = ['activist' as const, 'journalist' as const];
    await scene.desk.ask(personsAdd, { code: 'heron-tuvo', stays, origins: ['RU'], profiles, assignees: [carerId] });
  }, 180_000);
  afterAll(async () => {
    await scene.clear();
    await press.close();
  }, 60_000);

  async function standing(id: string): Promise<SourceView | null> {
    const { items } = await scene.desk.ask(sourcesList, {});
    return items.find((source) => source.id === id) ?? null;
  }

  /** The messages that reached somebody about an alert, as who, over what and at which version. */
  async function reached({ id }: AlertView) {
    const { attempts } = await scene.desk.ask(deliveriesOfAlert, { alertId: id });
    return attempts.filter(({ state }) => ['sent', 'delivered', 'read'].includes(state));
  }

  async function rings(alert: AlertView): Promise<void> {
    // From the third critical alert of a moment on, rings to one phone wait for each other.
    await within('60 s', 'the caseworker is rung', async () => {
      if ((await reached(alert)).some(({ memberId }) => memberId === carerId)) return true;
      const { duties, attempts } = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
      throw new Error(`Rung so far, at urgency ${alert.urgency}: ${JSON.stringify({ duties, attempts })}`);
    });
  }

  /** What a sender gets for a message; signed as Standard Webhooks say, or not at all. */
  async function send(to: string, message: object, signed: boolean): Promise<number> {
    const body = JSON.stringify(message);
    const id = `msg_${randomBytes(8).toString('hex')}`;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
    const proof = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
    const headers = { 'content-type': 'application/json', ...(signed ? proof : {}) };
    return (await fetch(to, { method: 'POST', headers, body })).status;
  }

  it('a signed message of a webhook rings the caseworker, and one without a signature leaves no trace', async () => {
    const { id, pushUrl } = await scene.desk.ask(sourcesAdd, {
      ...{ name: 'Lantern hotline', url: 'urn:lapwing:webhook:new', connector: 'webhook', grade: 'B' },
      secrets: { signing_secret: `whsec_${secret.toString('base64')}` },
    });
    expect(await send(pushUrl ?? '', TIP, false)).toBe(401);
    expect(await standing(id)).toMatchObject({ health: 'new', documents: 0 });
    expect(await send(pushUrl ?? '', TIP, true)).toBe(202);
    await rings(await scene.expectAlertAbout('Galchenko'));
    expect(await standing(id)).toMatchObject({ health: 'ok', documents: 1 });
  }, 60_000);

  it('news that a hub tells of are stored at once, though the feed is looked at once an hour', async () => {
    press.publish('before', { title: 'Library opens', text: 'The town library has opened a reading room.' });
    const entry = { name: 'Foothill Courier', url: press.feed, connector: 'feed', cadenceSeconds: 3600 };
    const { id } = await scene.desk.ask(sourcesAdd, { ...entry, grade: 'B' });
    await within('30 s', 'the feed is subscribed to', async () => {
      const notes = (await standing(id))?.notes ?? [];
      return press.isHeard && notes.some(({ code }) => code === 'push_live');
    });
    const published = Date.now();
    press.publish('sychev', PUSHED);
    await press.tell();
    const alert = await scene.expectAlertAbout('Sychev', '60 s');
    const { mentions } = await scene.desk.ask(developmentsGet, { id: alert.developments[0]?.id ?? '' });
    const stored = Math.max(...mentions.map(({ evidence }) => Date.parse(evidence.fetchedAt)));
    expect((stored - published) / 1000).toBeLessThan(60);
    expect(mentions.map(({ evidence }) => evidence.url)).toEqual([press.addressOf('sychev')]);
    await rings(alert);
  }, 100_000);

  it('a page that takes its words back withdraws the development, and those who were rung are told', async () => {
    press.publish('drozdov', ON_ITS_PAGE);
    const entry = { url: press.addressOf('drozdov'), connector: 'page', grade: 'B' as const, cadenceSeconds: 5 };
    await scene.desk.ask(sourcesAdd, { ...entry, name: 'A page of the Courier' });
    const alert = await scene.expectAlertAbout('Drozdov');
    await rings(alert);
    const before = await reached(alert);
    const version = Math.max(...before.map(({ alertVersion }) => alertVersion));
    press.publish('drozdov', TAKEN_BACK);
    await within('60 s', 'the alert is withdrawn', async () => {
      const { state } = await scene.desk.ask(alertsGet, { id: alert.id });
      return state === 'withdrawn';
    });
    const { development } = await scene.desk.ask(developmentsGet, { id: alert.developments[0]?.id ?? '' });
    expect(development.state).toBe('withdrawn');
    await within('30 s', 'everybody who was rung is told, on the same channels', async () => {
      const later = (await reached(alert)).filter(({ alertVersion }) => alertVersion > version);
      const told = new Set(later.map(({ memberId, channel }) => `${memberId} ${channel}`));
      return before.every(({ memberId, channel }) => told.has(`${memberId} ${channel}`));
    });
  }, 100_000);
});

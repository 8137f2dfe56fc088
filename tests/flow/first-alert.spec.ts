import {
  deliveriesOfAlert,
  developmentsGet,
  developmentsSearch,
  outcomesRecord,
  type AlertView,
} from '@lapwing/contracts';
import { Scene } from '../support/scene.js';
import { within } from '../support/within.js';

const DETAINED = {
  title: 'Bishkek police hold Russian activist Timur Valeyev',
  text: 'Police in Bishkek detained the Russian activist Timur Valeyev, his lawyer said. He is wanted in Russia on a charge of extremism.\nA court in the Kyrgyz capital placed Valeyev in detention pending an extradition hearing. The activist has applied for asylum in Kyrgyzstan.',
};
const RETOLD = {
  edition: 'ru' as const,
  title: 'В Бишкеке задержали российского активиста Тимура Валеева',
  text: 'В Бишкеке задержан российский активист Тимур Валеев, сообщил его адвокат. В России его обвиняют в экстремизме.\nСуд отправил Валеева под стражу до решения вопроса об экстрадиции в Россию.',
};
const DEPORTED = {
  title: 'Kyrgyzstan deports activist Timur Valeyev to Russia',
  text: 'Kyrgyzstan has deported the Russian activist Timur Valeyev to Russia, the Kyrgyz Interior Ministry said. Valeyev, who had been detained in Bishkek, was handed over to Russian security officers at Manas airport and flown to Moscow.',
};

describe('The first alert, from an article to an outcome', () => {
  let scene: Scene;
  let personId: string;
  let alert: AlertView;

  beforeAll(async () => {
    scene = await Scene.set();
    personId = await scene.cares({
      code: 'heron-tuvo',
      stays: [{ country: 'KG', kind: 'residence' }],
      origins: ['RU'],
      profiles: ['activist'],
      documents: ['internal_passport'],
    });
    await scene.cares({ code: 'alder-miko', stays: [{ country: 'GE', kind: 'residence' }], origins: ['RU'] });
    await scene.cares({ code: 'finch-sola', stays: [{ country: 'KG', kind: 'residence' }], origins: ['TJ'] });
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

  it('a published detention becomes a critical alert that touches exactly whom it concerns', async () => {
    await scene.newsroom.publishes(DETAINED);
    alert = await scene.expectAlertAbout('Valeyev');
    expect(alert.urgency).toBe('critical');
    expect(alert.touched.map(({ personId: touched }) => touched)).toEqual([personId]);
    expect(alert.touched[0]?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['resides_in_host', 'origin_matches']),
    );
    expect(alert.developments[0]).toMatchObject({ kind: 'detention', hosts: ['KG'], origin: 'RU', stage: 'detained' });
  }, 90_000);

  it('the evidence quotes the very words of the article', async () => {
    const { mentions } = await scene.desk.ask(developmentsGet, { id: alert.developments[0]?.id ?? '' });
    const quotes = mentions.flatMap(({ excerpt, marks }) => marks.map(({ start, end }) => excerpt.slice(start, end)));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(DETAINED.text.replaceAll('\n', ' ')).toContain(quote.replaceAll('\n', ' '));
  });

  it('mail and Signal carry the code and nothing of the person, the country or the organisation', async () => {
    const seen = await within('60 s', 'a mail and a Signal message', async () => {
      const mail = (await scene.mails()).map(({ from, subject, text }) => `${from} ${subject} ${text}`);
      const signal = await scene.signalTexts();
      return [mail, signal].every((texts) => texts.some((text) => /[A-Z]\d-\d{2}/.test(text)))
        ? [...mail, ...signal]
        : null;
    });
    // Codes of addresses and line checks, too: whatever leaves.
    for (const message of seen) {
      expect(message).not.toMatch(/heron|tuvo|Kyrgyz|KG\b|Russia|Bishkek|Valeyev|harbour|alert|case|protection/i);
    }
  }, 90_000);

  it('a reply of 1 on Signal takes the duty', async () => {
    await within('60 s', 'the ring has left, as it has before anybody can answer', async () => {
      const { attempts } = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
      return attempts.some(
        ({ channel, state }) => channel === 'signal' && ['sent', 'delivered', 'read'].includes(state),
      );
    });
    await scene.repliesOnSignal('1');
    const { duties } = await within('60 s', 'the duty is taken', async () => {
      const deliveries = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
      return deliveries.duties.every(({ state }) => state === 'taken') ? deliveries : null;
    });
    expect(duties.map(({ takenBy }) => takenBy)).toEqual([scene.deskId]);
    await within('30 s', 'the reply is answered', async () =>
      (await scene.signalTexts()).some((text) => text.includes("it's yours for 30 minutes")),
    );
  }, 180_000);

  it('the same happening in another language makes no second development', async () => {
    await scene.newsroom.publishes(RETOLD);
    await within('60 s', 'the retelling stands beside the first report', async () => {
      const { development, mentions } = await scene.desk.ask(developmentsGet, {
        id: alert.developments[0]?.id ?? '',
      });
      return mentions.some(({ evidence }) => evidence.language === 'ru') ? development : null;
    });
    const { items } = await scene.desk.ask(developmentsSearch, { host: 'KG' });
    expect(items).toHaveLength(1);
  }, 90_000);

  it('when it gets worse, the same development advances and rings again under the same code', async () => {
    const before = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
    await scene.newsroom.publishes(DEPORTED);
    const after = await within('60 s', 'the alert is updated and rings', async () => {
      const now = await scene.expectAlertAbout('Valeyev');
      const deliveries = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
      const rung = deliveries.attempts.some(
        ({ alertVersion, state }) => alertVersion >= now.version && state !== 'failed',
      );
      return now.developments[0]?.stage === 'executed' && rung ? deliveries : null;
    });
    expect(after.duties.map(({ code }) => code)).toEqual(before.duties.map(({ code }) => code));
    const { items } = await scene.desk.ask(developmentsSearch, { host: 'KG' });
    expect(items.map(({ kind, stage }) => ({ kind, stage }))).toEqual([{ kind: 'forced_return', stage: 'executed' }]);
  }, 90_000);

  it('an outcome for whom it touches settles the duty', async () => {
    await scene.desk.ask(outcomesRecord, { id: alert.id, personId, outcome: 'reached' });
    const { duties } = await within('30 s', 'the duty is settled', async () => {
      const deliveries = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
      return deliveries.duties.every(({ state }) => state === 'settled') ? deliveries : null;
    });
    expect(duties).toHaveLength(1);
  }, 60_000);
});

import type { Page } from 'playwright-core';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { DESKTOP, describeVisit } from './support/visit.js';
import { within } from '../support/within.js';

/** A push service is another company's server: the browser is handed what it would have said. */
const SUBSCRIBED = `
  Object.defineProperty(PushManager.prototype, 'subscribe', { value: async () => ({
    toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: '${'B'.repeat(87)}', auth: '${'a'.repeat(22)}' } }),
  }) });`;

describeVisit('what somebody was told', (visit) => {
  it('is listed with its channels and what became of them, and leads to the alert', async () => {
    const page = await visit.open('/inbox', { viewport: DESKTOP });
    await page.getByRole('link', { name: /K7-42/ }).first().waitFor();
    const cards = await page.locator('.row').allInnerTexts();
    expect(cards[0]).toContain('Signal: Failed');
    expect(cards[0]).toContain('E-mail: Sent');
    expect(cards[1]).toContain('It was corrected');
    expect(cards[2]).toContain('Yours');
    expect(cards[2]).toContain('Ring, again');
    expect(cards[3]).toContain('Over');
    expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
    await page.getByRole('link', { name: /K7-42/ }).first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/alerts\//);
  });
});

describeVisit(
  'what somebody was told, outside of the pages',
  (visit) => {
    it('is shown by the browser while no page is open, once it has subscribed', async () => {
      visit.server.desk.recipients[0]?.offered.push('push');
      const page = await visit.open('/my-address', { viewport: DESKTOP });
      await page.context().grantPermissions(['notifications'], { origin: visit.origin });
      await page.evaluate(SUBSCRIBED);
      const registrations = await registrationsOf(page);
      await page.getByRole('button', { name: 'More ways' }).click();
      await page.getByRole('button', { name: 'Tell me on this browser' }).click();
      const claimed = await within('10 s', 'the browser waits for its code', async () => {
        const push = visit.server.desk.recipients[0]?.addresses.find(({ channel }) => channel === 'push');
        return push?.waiting?.address ?? null;
      });
      expect(claimed).toBe('https://push.example/1');
      const devtools = await page.context().newCDPSession(page);
      const registrationId = await within('10 s', 'the worker is registered', async () => registrations.at(-1) ?? null);
      await within('10 s', 'the worker is at work', async () => (await page.evaluate(AT_WORK)) === true);
      const data = JSON.stringify({ title: 'Desk / стол K7-42', text: 'New entry K7-42.' });
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.deliverPushMessage', { origin: visit.origin, registrationId, data });
      const shown = await within('10 s', 'the message is shown', async () => {
        const texts = await page.evaluate(SHOWN);
        return Array.isArray(texts) && texts.length > 0 ? texts : null;
      });
      expect(shown).toEqual(['Desk / стол K7-42: New entry K7-42.']);
    });
  },
  'desktop',
);

/** What is pushed before that is lost. */
const AT_WORK = `navigator.serviceWorker.getRegistration()
  .then((registration) => registration?.active?.state === 'activated')`;

const SHOWN = `navigator.serviceWorker.ready
  .then((registration) => registration.getNotifications())
  .then((all) => all.map((one) => one.title + ': ' + one.body))`;

/** The registrations of workers as they come. */
async function registrationsOf(page: Page): Promise<string[]> {
  const ids: string[] = [];
  const devtools = await page.context().newCDPSession(page);
  devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    ids.push(...registrations.map(({ registrationId }) => registrationId));
  });
  await devtools.send('ServiceWorker.enable');
  return ids;
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';
import { minutesAgo } from './support/people.js';

const pictures = process.env['LAPWING_SCREENSHOTS'];

describeVisit('publishing', (visit) => {
  beforeEach(() => {
    visit.server.desk.session = { ...visit.server.desk.session, roles: ['operator'] };
  });

  const picture = async (page: Page, name: string): Promise<void> => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    const width = page.viewportSize()?.width ?? DESKTOP.width;
    await page.setViewportSize({ width, height: name.includes('desktop') ? 1360 : 1100 });
    await page.evaluate('window.scrollTo(0, 0)');
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };

  it('shows what is published, where, and under which key', async () => {
    const page = await visit.open('/publish');
    await page.setViewportSize(DESKTOP);
    await page.getByText('https://desk.example/feeds/developments.atom').waitFor();
    await page.getByText('0f1e2d3c 4b5a6978', { exact: false }).waitFor();
    await page.getByText('1 development stands published. 3 messages were sent in all.').waitFor();
    expect(await page.getByRole('button', { name: 'Show as a file' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Show as a file' }).nth(1).click();
    await page.getByText('urn:oasis:names:tc:emergency:cap:1.2').waitFor();
    await page.getByLabel('Form').selectOption('stix');
    await page.getByText('"tlp": "amber"').waitFor();
    const marks = page.getByLabel('How far it may go').locator('option');
    expect(await marks.allInnerTexts()).toEqual([expect.stringContaining('GREEN'), expect.stringContaining('AMBER')]);
    await picture(page, 'publish-desktop');
  });

  it('is opened only after being asked once more, and waits where somebody else operates', async () => {
    visit.server.desk.elsewhere = true;
    const page = await visit.open('/publish');
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Open it to the public' }).click();
    await page.getByRole('dialog').getByText('Everybody will be able to read it', { exact: false }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Open it to the public' }).click();
    await page.getByText('An operator of another organisation has to agree.', { exact: false }).waitFor();
    await picture(page, 'publish-phone');
    await page.getByRole('button', { name: 'Take the wish back' }).click();
    await page.getByRole('button', { name: 'Open it to the public' }).waitFor();
    expect(visit.server.desk.publishing.stands.public).toBe(false);
  });

  it.each([
    ['Leave it closed', false],
    ['Agree: open it', true],
  ])('a wish of another organisation is answered: %s', async (button, agree) => {
    const { publishing } = visit.server.desk;
    publishing.turn({ wish: { state: 'waiting', by: 'other_organisation', at: minutesAgo(5), second: null } });
    const page = await visit.open('/publish');
    await page.getByRole('button', { name: button }).click();
    await page.getByText(agree ? 'Close it now' : 'Open it to the public').waitFor();
    expect(publishing.seconded).toEqual([agree]);
  });

  it('is closed at once', async () => {
    visit.server.desk.publishing.turn({ public: true, since: minutesAgo(90) });
    const page = await visit.open('/publish');
    await page.getByRole('button', { name: 'Close it now' }).click();
    await page.getByText('Members only').waitFor();
  });

  it('is only looked at by auditors', async () => {
    visit.server.desk.session = { ...visit.server.desk.session, roles: ['auditor'], language: 'ru' };
    const page = await visit.open('/publish', { locale: 'ru-RU' });
    await page.getByText('Только для своих').waitFor();
    await page.getByText('Сообщения', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /Открыть|файлом/ }).count()).toBe(0);
    await picture(page, 'publish-ru');
  });
});

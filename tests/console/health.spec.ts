import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Page } from 'playwright-core';
import { sourceEntry, sourceView } from '@lapwing/contracts';
import { everyState } from './support/health.js';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { uuid } from './support/people.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';

const pictures = process.env['LAPWING_SCREENSHOTS'];

describeVisit('the health of sources', (visit) => {
  beforeEach(() => {
    visit.server.desk.sources = everyState();
  });

  const titles = (page: Page) => page.locator('.source-list .card-title').allInnerTexts();

  it('shows every state with its reason, the worst first', async () => {
    const page = await visit.open('/sources', { viewport: DESKTOP });
    await page.getByText('Its server is out of order (answer 503).').nth(1).waitFor();
    for (const why of [
      'Its server refuses us (answer 403).',
      'Its server knows nothing of the address (answer 404).',
      'It answers, but there are no entries in it.',
      'It has been added and will be read in a moment.',
      'It is not read.',
    ]) {
      expect(await page.getByText(why).count()).toBe(1);
    }
    expect(await page.getByText('Nothing new for 16 days; its longest usual pause is 7 days.').count()).toBe(2);
    expect(await page.locator('.source-list h2').allInnerTexts()).toEqual([
      'Georgia',
      'Kazakhstan',
      'Armenia',
      'Kyrgyzstan',
    ]);
    for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
        if (pictures === undefined) continue;
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `sources-health-${device}-${colorScheme}.png`), fullPage: true });
      }
    }
  });

  it('speaks Russian', async () => {
    visit.server.desk.session = { ...visit.server.desk.session, language: 'ru' };
    const page = await visit.open('/sources', { viewport: PHONE, locale: 'ru-RU' });
    await page.getByText('Сервер неисправен (ответ 503).').first().waitFor();
    await page.getByText('Язык — грузинский: ни один источник не отвечает уже 9 дней').waitFor();
    if (pictures !== undefined)
      await page.screenshot({ path: join(pictures, 'sources-health-ru.png'), fullPage: true });
  });

  it('finds what is asked for among many', async () => {
    const [first] = everyState();
    const many = Array.from({ length: 120 }, (_, n) =>
      sourceView.parse({
        ...first,
        id: uuid(1000 + n),
        name: `Paper ${n}`,
        url: `https://paper-${n}.example/`,
        country: 'UZ',
      }),
    );
    visit.server.desk.sources = [...everyState(), ...many];
    const page = await visit.open('/sources', { viewport: DESKTOP });
    await page.getByRole('button', { name: '3 not read' }).waitFor();
    expect(await titles(page)).toHaveLength(30);
    await page.getByRole('button', { name: /^Show more/ }).click();
    expect(await titles(page)).toHaveLength(60);
    await page.getByRole('button', { name: '3 not read' }).click();
    expect(await titles(page)).toEqual(['ქვემო ქართლის მაცნე', 'Ведомости степного края', 'Steppe Register']);
    await page.getByRole('button', { name: '3 not read' }).click();
    await page.getByLabel('Search name or address').fill('paper-117');
    expect(await titles(page)).toEqual(['Paper 117']);
    await page.getByLabel('Search name or address').fill('nothing like it');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await titles(page)).toHaveLength(30);
  });

  it('lets somebody say that they are on it, or keep a notice quiet with a reason', async () => {
    const page = await visit.open('/sources', { viewport: PHONE });
    await page.getByRole('button', { name: 'I’m on it' }).first().click();
    await page.getByText('You took it').waitFor();
    await page.getByRole('button', { name: 'Keep quiet' }).last().click();
    await page.getByRole('button', { name: 'Keep quiet' }).last().click();
    await page.getByText('This is needed.').waitFor();
    await page.getByLabel('Why').fill('The court is on holiday.');
    await page.getByRole('button', { name: 'Keep quiet' }).last().click();
    await page.getByText('The court is on holiday.').waitFor();
    expect(visit.server.asked.filter((line) => line.startsWith('POST /notices'))).toEqual([
      `POST /notices/${uuid(561)}/take`,
      `POST /notices/${uuid(563)}/mute`,
    ]);
  });

  it('switches a source off with what its owner takes, and nothing besides', async () => {
    const page = await visit.open('/sources', { viewport: DESKTOP });
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await page.getByRole('button', { name: 'Stop reading' }).first().click();
    const body = z.record(z.string(), z.unknown()).parse((await sent).postDataJSON());
    const known = ['version', ...Object.keys(sourceEntry.shape)];
    expect(Object.keys(body).filter((key) => !known.includes(key))).toEqual([]);
    expect(body['enabled']).toBe(false);
    await page.getByRole('button', { name: 'Read again' }).nth(1).waitFor();
  });

  it('hears at once of a new notice', async () => {
    visit.server.desk.notices = [];
    const page = await visit.open('/sources');
    await page.getByRole('button', { name: '3 not read' }).waitFor();
    visit.server.reset();
    visit.server.tell({ type: 'notice', id: uuid(561), version: 1 });
    await page.getByText('No source in Georgian has answered for 9 days').waitFor();
  });

  it('asks nobody to look who could do nothing', async () => {
    visit.server.desk.session = { ...visit.server.desk.session, roles: ['caseworker'] };
    const page = await visit.open('/sources');
    await page.getByText('Its server is out of order (answer 503).').waitFor();
    expect(visit.server.asked).not.toContain('GET /notices');
  });
});

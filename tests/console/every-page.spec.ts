import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/browser.js';
import { ALERT, DETAINED } from './support/happenings.js';
import { HERON } from './support/people.js';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { DESKTOP, PHONE, Visit } from './support/visit.js';

const PAGES: Record<string, string> = {
  alerts: '/alerts',
  alert: `/alerts/${ALERT}`,
  report: '/report',
  persons: '/persons',
  'person-new': '/persons/new',
  person: `/persons/${HERON}`,
  'persons-import': '/persons/import',
  'persons-export': '/persons/export',
  due: '/due',
  developments: '/developments',
  development: `/developments/${DETAINED}`,
  review: '/review',
  rulings: '/rulings',
  publish: '/publish',
  sources: '/sources',
  'report-to-all': '/report-to-all',
  import: '/import',
  catalogue: '/catalogue',
  subscriptions: '/subscriptions',
  urgency: '/urgency',
  'on-call': '/on-call',
  policy: '/policy',
  team: '/team',
  reach: '/reach',
  'my-address': '/my-address',
  inbox: '/inbox',
  deliveries: '/deliveries',
  lines: '/lines',
  rings: '/rings',
  audit: '/audit',
  'changed-keys': '/changed-keys',
  status: '/status',
  signal: '/signal',
  more: '/more',
  lost: '/nowhere',
};
/** Every sentence that has no gap to fill and reads otherwise in Russian. */
const ENGLISH = new Set(
  Object.entries(catalogue('en'))
    .filter(([id, text]) => !text.includes('{') && catalogue('ru')[id] !== text)
    .map(([, text]) => text),
);
const pictures = process.env['LAPWING_SCREENSHOTS'];

function catalogue(language: string): Record<string, string> {
  const address = new URL(`../../services/console/src/messages/${language}.json`, import.meta.url);
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(address, 'utf8')));
}

describeInBrowser('every page of the console', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = new Visit();
    await visit.begin();
  }, 120_000);
  afterAll(() => visit.end());
  beforeEach(() => {
    visit.server.reset();
    visit.complaints = [];
  });

  const settled = async (page: Page): Promise<void> => {
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('load');
    for (const waiting of await page.locator('.waiting').all()) await waiting.waitFor({ state: 'detached' });
  };
  const picture = async (page: Page, name: string): Promise<void> => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: name.includes('full') });
  };

  for (const [name, path] of Object.entries(PAGES)) {
    it(`${name} is legible, reachable and silent on phone and desktop, by day and by night`, async () => {
      const page = await visit.open(path);
      await settled(page);
      const faults: string[] = [];
      for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
        await page.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await picture(page, `${name}-${device}-${colorScheme}`);
          await picture(page, `full-${name}-${device}-${colorScheme}`);
          const found = faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)));
          faults.push(...found.map((fault) => `${device}, ${colorScheme}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
      expect(await page.title()).toBe('Lapwing');
      expect(visit.complaints).toEqual([]);
    });
  }

  it('a page made bad on purpose is found out', async () => {
    const page = await visit.open('/status');
    await settled(page);
    await page.evaluate(`(() => {
      const pale = document.querySelector('.card p');
      pale.style.color = 'rgb(200 200 200)';
      const button = document.createElement('button');
      button.style.cssText = 'width:20px;height:20px';
      document.querySelector('main').append(button, document.createElement('h4'));
      document.querySelector('main').lastChild.textContent = 'deep';
      const wide = document.createElement('div');
      wide.style.cssText = 'width:2000px;height:10px';
      document.body.append(wide);
    })()`);
    const faults = faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT))).join('\n');
    for (const fault of ['too pale', 'too small', 'no name', 'skip a level', 'wider than'])
      expect(faults).toContain(fault);
  });

  it('an answer that fails says why and how to go on, and comes back', async () => {
    const { desk } = visit.server;
    desk.session = { ...desk.session, roles: ['auditor'] };
    const page = await visit.open('/alerts');
    await page.getByText('Your role does not allow this.').waitFor();
    desk.session = { ...desk.session, roles: ['operator'] };
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: /Detention/ }).waitFor();
    expect(await page.getByText('Your role does not allow this.').count()).toBe(0);
  });

  for (const [name, path] of Object.entries(PAGES)) {
    it(`${name} has no English sentence left in Russian`, async () => {
      visit.server.desk.session = { ...visit.server.desk.session, language: 'ru' };
      const page = await visit.open(path, { locale: 'ru-RU' });
      await settled(page);
      await page.locator('html[lang="ru"]').waitFor({ state: 'attached' });
      await picture(page, `full-${name}-ru`);
      const shown = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
      expect(shown.filter((line) => ENGLISH.has(line))).toEqual([]);
      expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
      expect(visit.complaints).toEqual([]);
    });
  }
});

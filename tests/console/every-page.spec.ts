import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CARD, TASK } from './support/aftermath.js';
import type { Page } from 'playwright-core';
import type { Role } from '@lapwing/domain';
import { ALERT, DETAINED } from './support/happenings.js';
import { HERON } from './support/people.js';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';

const PAGES: Record<string, string> = {
  alerts: '/alerts',
  alert: `/alerts/${ALERT}`,
  report: '/report',
  persons: '/persons',
  'person-new': '/persons/new',
  person: `/persons/${HERON}`,
  'person-brief': `/persons/${HERON}/brief`,
  'persons-import': '/persons/import',
  'persons-export': '/persons/export',
  due: '/due',
  tasks: '/tasks',
  task: `/tasks/${TASK}`,
  'hand-overs': '/hand-overs',
  'hand-over-new': '/hand-overs/new',
  playbooks: '/playbooks',
  playbook: `/playbooks/${CARD}`,
  'playbook-new': '/playbooks/new',
  'alert-playbook': `/alerts/${ALERT}/playbook`,
  countries: '/countries',
  country: '/countries/one#host=KG&origin=RU&document=internal_passport',
  'countries-compare': '/countries/compare#hosts=AM,KZ,KG&origin=RU&profiles=activist&document=internal_passport',
  'countries-counted': '/countries/developments#host=KG&families=held',
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
  organisations: '/organisations',
  'changed-keys': '/changed-keys',
  status: '/status',
  signal: '/signal',
  more: '/more',
  lost: '/nowhere',
};
const russian = catalogue('ru');
/** Every sentence that has no gap to fill and reads otherwise in Russian. */
const ENGLISH = new Set(
  Object.entries(catalogue('en'))
    .filter(([id, text]) => !text.includes('{') && russian[id] !== text)
    .map(([, text]) => text),
);
const pictures = process.env['LAPWING_SCREENSHOTS'];

function catalogue(language: string): Record<string, string> {
  const address = new URL(`../../services/console/src/messages/${language}.json`, import.meta.url);
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(address, 'utf8')));
}

describeVisit('every page of the console', (visit) => {
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

  const links = async (page: Page): Promise<Record<string, string>> => {
    const closed = page.locator('.side .menu-opener[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().press('Enter');
    const found = await page.locator('.side a.nav-link').all();
    const entries = found.map(async (link) => [
      await link.getAttribute('href'),
      (await link.innerText()).split('\n')[0],
    ]);
    return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
  };
  const everybody = { roles: ['organisation_admin', 'operator', 'caseworker', 'instance_admin', 'auditor'] as Role[] };

  it('the menu leads by keyboard to every page, says where one is, and names each in both languages', async () => {
    const { desk } = visit.server;
    desk.session = { ...desk.session, ...everybody };
    const page = await visit.open('/alerts', { viewport: DESKTOP });
    await settled(page);
    const english = await links(page);
    expect(Object.values(PAGES)).toEqual(expect.arrayContaining(Object.keys(english)));
    expect(new Set(Object.values(english)).size).toBe(Object.keys(english).length);
    expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
    const [here = '', ...others] = Object.keys(english);
    for (const path of [...others, here]) {
      await page.locator(`.side a[href="${path}"]`).press('Enter');
      await page.locator(`.side a[href="${path}"][aria-current="page"]`).waitFor();
      // A page that has arrived takes the focus with its heading.
      await page.locator('h1:focus').waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
    }
    await page.getByRole('button', { name: 'Русский' }).click();
    await page.locator('html[lang="ru"]').waitFor({ state: 'attached' });
    const russian = await links(page);
    expect(Object.keys(russian)).toEqual(Object.keys(english));
    expect(Object.keys(english).filter((path) => russian[path] === english[path])).toEqual(['/signal']);
  });

  it('the menu stays as it was left on this device, and a closed group says that one is in it', async () => {
    const page = await visit.open('/persons', { viewport: DESKTOP });
    const group = page.locator('.side').getByRole('button', { name: 'Our people' });
    const open = async () => group.getAttribute('aria-expanded');
    expect([await open(), await group.getAttribute('aria-current')]).toEqual(['true', null]);
    await group.press('Space');
    expect([await open(), await group.getAttribute('aria-current')]).toEqual(['false', 'true']);
    await picture(page, 'menu-closed-desktop');
    await page.reload();
    await settled(page);
    expect(await open()).toBe('false');
  });

  it('a phone has what is needed at night one tap away, and all else behind one more', async () => {
    visit.server.desk.session = {
      ...visit.server.desk.session,
      roles: ['organisation_admin', 'operator', 'caseworker'],
    };
    const page = await visit.open('/', { viewport: PHONE });
    const bar = page.locator('.bar-nav');
    for (const name of ['Inbox', 'On call', 'My address', 'Alerts']) {
      await bar.getByRole('link', { name }).click();
      await bar.locator('[aria-current="page"]', { hasText: name }).waitFor();
    }
    await page.locator('main').getByRole('link', { name: 'Report', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
    await bar.getByRole('link', { name: /^More/ }).click();
    await page.getByRole('button', { name: /^What is read/ }).click();
    await picture(page, 'full-menu-phone');
    expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
    await page.locator('main').getByRole('link', { name: 'Catalogue' }).click();
    await page.getByRole('heading', { level: 1, name: 'Catalogue' }).waitFor();
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
    });
  }
});

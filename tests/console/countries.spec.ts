import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';

const pictures = process.env['LAPWING_SCREENSHOTS'];
const COMPARED = '/countries/compare#hosts=AM%2CKZ%2CKG&origin=RU&profiles=activist&document=internal_passport';

/** Pages with numbers, and what is there once all of them are. */
const NUMBERED = [
  ['/countries', '.board tbody tr'],
  ['/countries/one#host=KG&origin=RU', '.sums-total'],
  [COMPARED, '.beside-one .trend'],
] as const;

/** Where figures stand that would be without a door. */
const BARE = [
  'td.board-count:not(:has(a))',
  '.board-level span.level-value',
  '.beside-one span.level-value',
  '.sums tbody tr:not(:has(a)) td:not(.hint)',
  '.gave > div:not(:has(a))',
  '.trend:not(:has(a))',
  '.bullets.hint > li:not(:has(a))',
].join();

describeVisit('countries', (visit) => {
  const picture = async (page: Page, name: string): Promise<void> => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    const width = page.viewportSize()?.width ?? DESKTOP.width;
    await page.setViewportSize({ width, height: name.includes('desktop') ? 1200 : 1500 });
    await page.evaluate('window.scrollTo(0, 0)');
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  const askedFor = (page: Page): string[] => {
    const urls: string[] = [];
    page.on('request', (request) => urls.push(new URL(request.url()).pathname));
    return urls;
  };

  it('shows the board, sorted as one wishes, and says what is not seen and what the level is not', async () => {
    const page = await visit.open('/countries');
    await page.setViewportSize(DESKTOP);
    const rows = page.locator('.board tbody tr');
    await rows.first().waitFor();
    expect(await rows.first().locator('th').innerText()).toContain('Kyrgyzstan');
    await page.getByText('Nothing read for 9 days: quiet may be ours.').waitFor();
    await page.getByText('No country named').waitFor();
    await picture(page, 'countries-desktop');
    await page.getByLabel('Sorted by').selectOption('name');
    expect(await rows.first().locator('th').innerText()).toContain('Armenia');
    await page.getByText('What the level is not').click();
    await page.getByText('A low level is not a safe country.', { exact: false }).waitFor();
    await page.getByLabel('State that wants them back').selectOption('BY');
    await page.locator('.board tbody tr').filter({ hasText: 'Kazakhstan' }).waitFor({ state: 'detached' });
  });

  it('leads from a number to its developments and from there to their documents in two clicks', async () => {
    const page = await visit.open('/countries');
    const link = page.getByRole('link', { name: /^Incidents in 12 months: \d+ developments$/ }).first();
    const count = Number(await link.innerText());
    expect(count).toBeGreaterThan(5);
    await link.click();
    await page.getByText(`${count} developments`, { exact: true }).waitFor();
    expect(await page.locator('.list > li').count()).toBe(count);
    await page.getByText('Activist held in Bishkek ahead of extradition hearing').first().click();
    await page.getByText('detained the activist Marta Velde on Saturday').first().waitFor();
  });

  it('has no number without a door, on a phone too', async () => {
    const page = await visit.open('/countries');
    await page.setViewportSize(PHONE);
    for (const [place, last] of NUMBERED) {
      await page.goto(new URL(place, page.url()).href);
      await page.locator(last).first().waitFor();
      // What a paper adds stands beside the texts it is from.
      const bare = (await page.locator(BARE).allInnerTexts()).filter(
        (text) => /[1-9]/.test(text) && !/paper/.test(text),
      );
      expect([place, bare]).toEqual([place, []]);
      expect(await page.locator('.picture-number').count()).toBeGreaterThan(10);
    }
    await picture(page, 'compare-phone');
    await page
      .getByRole('link', { name: /^Taken or returned: .*behind it$/ })
      .first()
      .click();
    await page.getByText('weighed for the level').waitFor();
    await page.locator('.list > li').first().waitFor();
  });

  it('says that the chronicle is still being read, and asks again by itself', async () => {
    const page = await visit.open('/countries');
    await page.locator('.board tbody tr').first().waitFor();
    const body = JSON.stringify({ type: 'about:blank', title: 'loading', status: 503, code: 'loading' });
    await page.route(/\/picture(\?|$)/, (route) => route.fulfill({ status: 503, body }), { times: 1 });
    await page.reload();
    await page.getByText('This is still being read in after a restart', { exact: false }).waitFor();
    await page.locator('.board tbody tr').first().waitFor();
    visit.complaints = [];
  });

  it('explains a country down to each reason, and keeps the choice in the address and out of every path', async () => {
    const page = await visit.open('/countries/one#host=KG&origin=RU');
    const asked = askedFor(page);
    await page.getByRole('heading', { name: 'Kyrgyzstan' }).waitFor();
    await page.getByLabel('Paper they travel on').selectOption('internal_passport');
    await page.getByText('is said to let people in on this paper', { exact: false }).waitFor();
    await page.getByText('The paper opens no way on').waitFor();
    expect(page.url()).toContain('#host=KG&origin=RU&document=internal_passport');
    await page.reload();
    await page.getByText('The paper opens no way on').waitFor();
    await page.getByText('As a table').click();
    await page.getByRole('region', { name: 'As a table' }).getByRole('link').first().waitFor();
    expect(asked.filter((path) => path.includes('KG'))).toEqual([]);
    await page.setViewportSize(DESKTOP);
    await picture(page, 'country-desktop');
  });

  it('sets countries side by side, on a phone one below the other', async () => {
    const page = await visit.open(COMPARED, { colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    await page.locator('.beside-one').nth(2).waitFor();
    const at = async (nth: number) => (await page.locator('.beside-one').nth(nth).boundingBox()) ?? { x: 0, y: 0 };
    expect((await at(0)).x).toBe((await at(1)).x);
    await page.locator('.beside').scrollIntoViewIfNeeded();
    await picture(page, 'compare-phone-dark');
    await page.setViewportSize(DESKTOP);
    expect((await at(0)).y).toBe((await at(1)).y);
    await page.getByText('when they come by air', { exact: false }).waitFor();
    await picture(page, 'compare-desktop');
    await page.getByRole('button', { name: 'Remove Kazakhstan' }).click();
    await page.locator('.beside-one').nth(2).waitFor({ state: 'detached' });
    expect(decodeURIComponent(page.url())).toContain('hosts=AM,KG');
  });

  it('chooses on the board what to compare, and says so where an address asks for nothing', async () => {
    const page = await visit.open('/countries');
    await page.getByLabel('Compare Armenia').check();
    await page.getByLabel('Compare Kazakhstan').check();
    await page.getByRole('link', { name: 'Compare 2 countries' }).click();
    await page.locator('.beside-one').nth(1).waitFor();
    const lost = await visit.open('/countries/one#host=nowhere');
    await lost.getByText('This address asks for nothing that is known here.').waitFor();
  });
});

import type { Page } from 'playwright-core';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';

describeVisit('the sources of a desk', (visit) => {
  const expectLegible = async (page: Page): Promise<void> => {
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
      }
    }
  };
  const begin = async (path = '/sources'): Promise<Page> => visit.open(path, { viewport: DESKTOP });
  const newSource = async (): Promise<Page> => {
    const page = await begin();
    await page.getByRole('button', { name: 'Add a source' }).click();
    await page.getByLabel('How it is read').waitFor();
    return page;
  };

  it('a new one is tried, then saved', async () => {
    const page = await newSource();
    await page.locator('form').getByLabel('Address').fill('https://nowhere.example/feed');
    await page.getByRole('button', { name: 'Try it', exact: true }).click();
    await page.getByText('Its server knows nothing of the address (answer 404).').waitFor();
    expect(await page.getByText('This is needed.').count()).toBe(0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is needed.').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Ridge Herald');
    expect(visit.server.desk.entered).toEqual([]);
    await page.locator('form').getByLabel('Address').fill('https://ridge.example/feed.xml');
    await page.getByRole('button', { name: 'Try it', exact: true }).click();
    await page.getByText('It can be read: 12 entries').waitFor();
    await page.getByText('Суд в Бишкеке отложил заседание').waitFor();
    await expectLegible(page);
    await page.locator('form').getByLabel('Language').selectOption({ label: 'Kyrgyz' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Ridge Herald' }).waitFor();
    const { entered } = visit.server.desk;
    expect(entered).toMatchObject([
      { connector: 'auto', url: 'https://ridge.example/feed.xml', language: 'ky', settings: {} },
    ]);
    await page.context().close();
  });

  it('what its connector wants to know is asked for, and a fault lands on its field', async () => {
    const page = await newSource();
    await page.getByLabel('Name', { exact: true }).fill('Ministry');
    await page.getByLabel('How it is read').selectOption({ label: 'Links of a page' });
    await page.locator('form').getByLabel('Address').fill('https://ministry.example/news');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is needed.').first().waitFor();
    expect(visit.server.desk.entered).toEqual([]);
    await page.getByLabel('Where the links are').fill('((');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Not accepted: That is no CSS selector.').waitFor();
    await expectLegible(page);
    await page.getByLabel('Where the links are').fill('main .news');
    await page.getByLabel('What to leave out').fill('.clock\n\n.advert');
    await page.getByLabel('Pages to follow').fill('2');
    await page.getByText('Also what is old').click();
    await page.getByLabel('Parameters').fill('lang=ru\nhalf');
    await page.getByLabel('Order').selectOption({ label: 'New first' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Ministry' }).waitFor();
    expect(visit.server.desk.entered[0]?.settings).toEqual({
      selector: 'main .news',
      ignore: ['.clock', '.advert'],
      deep: 2,
      archive: true,
      query: [['lang', 'ru']],
      order: 'new',
    });
    await page.context().close();
  });

  it('an address that is read already is said where it was entered', async () => {
    const page = await newSource();
    await page.getByLabel('Name', { exact: true }).fill('Again');
    await page.locator('form').getByLabel('Address').fill('https://courier.example/feed.xml');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('as “Chuy Valley Courier”').waitFor();
    await page.context().close();
  });

  it('one that is sent to gets a secret made up here, and says where to send', async () => {
    const page = await newSource();
    await page.getByLabel('Name', { exact: true }).fill('Hotline');
    await page.getByLabel('How it is read').selectOption({ label: 'Incoming webhook' });
    expect(await page.getByLabel('Address', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Make one up' }).click();
    const secret = await page.getByLabel('Signing secret').inputValue();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('https://desk.example/in/8hY2').waitFor();
    await expectLegible(page);
    expect(visit.server.desk.entered).toMatchObject([{ secrets: { signing_secret: secret } }]);
    await page.getByRole('button', { name: 'Done' }).click();
    const card = page.getByRole('article').filter({ hasText: 'Hotline' });
    await card.getByRole('button', { name: 'Change' }).click();
    expect(await page.getByLabel('Signing secret').inputValue()).toBe('');
    await page.getByLabel('Name', { exact: true }).fill('Hotline of the desk');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Hotline of the desk' }).waitFor();
    expect(visit.server.desk.entered[1]).toMatchObject({ secrets: {}, version: 1 });
    await page.context().close();
  });

  it('are found in the catalogue, chosen after a forecast, and given back', async () => {
    const page = await begin('/catalogue');
    await page.getByText('5 sources').waitFor();
    await page.locator('summary', { hasText: 'What is read, and the gaps' }).click();
    await page.getByText('Kyrgyz: nothing, 1 offered').waitFor();
    await expectLegible(page);
    await page.setViewportSize(DESKTOP);
    await page.getByRole('button', { name: 'Kyrgyzstan' }).click();
    await page.getByText('3 sources').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Chuy Valley Courier' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Choose all that is not read (2)' }).click();
    await page.getByRole('button', { name: 'Read 2 sources …' }).click();
    await page.getByText('2 sources will be added').waitFor();
    await page.getByText('This adds about 24 looks an hour to the 36 of today.').waitFor();
    expect(visit.server.desk.offered.filter(({ readAs }) => readAs?.enabled)).toHaveLength(1);
    await page.getByRole('button', { name: 'Read them' }).click();
    await page.getByText('2 sources are being read').waitFor();
    expect(visit.server.desk.offered.filter(({ readAs }) => readAs?.enabled)).toHaveLength(3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 sources are no longer read').waitFor();
    expect(visit.server.desk.offered.filter(({ readAs }) => readAs?.enabled)).toHaveLength(1);
    await page.context().close();
  });
});

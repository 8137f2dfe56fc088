import type { Page } from 'playwright-core';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';

const TEXT = 'Police in Bishkek detained the activist Rozhkov on Monday.';
const SCAN = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(600 * 1024, '%PDF-1.7 ') };
const CSV = 'title;body\nFirst;A court has ruled.\nSecond;\nThird;Another court has ruled.\n';

describeVisit('what operators bring to all', (visit) => {
  afterEach(() => expect(visit.complaints.filter((complaint) => !/status of 503/.test(complaint))).toEqual([]));

  const fill = async (page: Page, title: string, text = TEXT) => {
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('What happened').fill(text);
    await page.getByLabel('How far do you trust it?').selectOption('B');
  };
  const send = (page: Page) => page.getByRole('button', { name: 'Report it to all' });
  const choose = (page: Page, file: typeof SCAN) =>
    page.getByLabel('Files', { exact: true }).first().setInputFiles(file);

  it('a report says who will read it, is previewed and sent with its files', async () => {
    const page = await visit.open('/report-to-all');
    await page.getByText('Every operator of every organisation here can read this').waitFor();
    await page.getByText('It must not name or describe a protected person, nor hold a code.').waitFor();
    await fill(page, 'Detained in Bishkek');
    await choose(page, SCAN);
    await page.getByText('arrived, SHA-256').waitFor();
    await page.getByRole('button', { name: 'What would the reader make of it?' }).click();
    await page.getByRole('heading', { name: 'What the reader makes of it' }).waitFor();
    expect(await page.locator('.claim-name').textContent()).toContain('Detention');
    await send(page).click();
    await page.getByRole('heading', { name: 'Reported to all' }).waitFor();
    const { tips, files } = visit.server.desk.brought;
    expect(tips).toMatchObject([{ title: 'Detained in Bishkek', text: TEXT, grade: 'B', url: null }]);
    const [attached] = tips[0]?.attachments ?? [];
    expect(Buffer.concat(files.get(attached ?? '') ?? []).equals(SCAN.buffer)).toBe(true);
    expect(visit.server.asked.filter((door) => door === 'POST /uploads')).toHaveLength(3);
  });

  it('a person’s code does not leave the device, and everything typed stays', async () => {
    const page = await visit.open('/report-to-all');
    await fill(page, 'About heron-tuvo', 'It concerns Heron–Tuvo.');
    await send(page).click();
    expect(await page.getByText('A word here has the shape of a person’s code.').count()).toBe(2);
    await page.getByRole('button', { name: 'What would the reader make of it?' }).click();
    await choose(page, { ...SCAN, name: 'heron-tuvo.pdf' });
    await page.getByText('The name of this file has the shape of a person’s code.').waitFor();
    expect(visit.server.asked.filter((door) => /tips|uploads/.test(door))).toEqual([]);
    expect(await page.getByLabel('Title').inputValue()).toBe('About heron-tuvo');
  });

  it('addresses and numbers are pointed out, and refused they are not', async () => {
    const page = await visit.open('/report-to-all');
    await fill(page, 'A call', `${TEXT} Call +996 555 123 456 or nobody@news.example.`);
    await page.getByText('Everybody would read this, too. Is it public?').waitFor();
    expect(await page.locator('.notice-warn .bullets li bdi').allTextContents()).toEqual([
      '+996 555 123 456',
      'nobody@news.example',
    ]);
    await send(page).click();
    await page.getByRole('heading', { name: 'Reported to all' }).waitFor();
  });

  it('a broken connection loses neither words nor files, and what is sent again is one report', async () => {
    const page = await visit.open('/report-to-all');
    await fill(page, 'Too early');
    visit.server.desk.brought.away = 1;
    await choose(page, SCAN);
    await page.getByText('The server cannot be reached.').waitFor();
    await page.getByText('A file has not arrived.').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('arrived, SHA-256').waitFor();
    await send(page).click();
    await page.getByText('The server cannot be reached.').waitFor();
    expect(await page.getByLabel('What happened').inputValue()).toBe(TEXT);
    await page.getByLabel('Title').fill('In time');
    await send(page).click();
    await page.getByRole('heading', { name: 'Reported to all' }).waitFor();
    expect(visit.server.desk.brought.tips).toMatchObject([{ title: 'In time', attachments: [expect.any(String)] }]);
    await page.getByRole('button', { name: 'Report something else' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('');
    // The two answers that did not come.
    visit.complaints = visit.complaints.filter((complaint) => !complaint.includes('status of 503'));
  });

  it('a file of documents is checked, read by chosen columns, and imported', async () => {
    const page = await visit.open('/import', { viewport: DESKTOP });
    const file = { name: 'bulletins.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
    await page.getByLabel('A file with documents').first().setInputFiles(file);
    await page.getByText('No column with texts was found.').waitFor();
    await page.getByLabel('Text', { exact: true }).selectOption('body');
    await page.getByRole('button', { name: 'Import 2 documents' }).waitFor();
    expect(await page.locator('.counts dd').allTextContents()).toEqual(['2', '0', '1']);
    const [first] = await page.locator('.ledger:has(.badge) li').allTextContents();
    expect(first).toBe('Line 3faultyit has no textSecond');
    await page.getByRole('button', { name: 'Import 2 documents' }).click();
    await page.getByText('It is being taken in').waitFor();
    await page.getByText('being taken in', { exact: true }).waitFor();
    expect(visit.server.desk.brought.checks.at(-1)).toMatchObject({ format: 'csv', mapping: { text: 'body' } });
  });

  it('an import is undone after a question, and stays as evidence', async () => {
    const page = await visit.open('/import');
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByRole('dialog').getByText('Its documents stay as evidence').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('The documents stay as evidence and are not read.').nth(1).waitFor();
  });

  it('is offered to operators alone', async () => {
    const { desk } = visit.server;
    desk.session = { ...desk.session, roles: ['caseworker'] };
    const page = await visit.open('/alerts', { viewport: DESKTOP });
    // Also in a group of the menu that is closed.
    const doors = page.locator('.side a[href="/report-to-all"], .side a[href="/import"]');
    await page.locator('.side a[href="/persons"]').waitFor({ state: 'attached' });
    expect(await doors.count()).toBe(0);
    desk.session = { ...desk.session, roles: ['operator'] };
    await page.goto(`${visit.origin}/sources`);
    await doors.first().waitFor({ state: 'attached' });
    expect(await doors.count()).toBe(2);
  });

  it.each([
    ['en-GB', 'en', 'Title', 'What would the reader make of it?'],
    ['ru-RU', 'ru', 'Заголовок', 'Что поймёт из этого читатель?'],
  ] as const)(
    'both forms are legible and reachable when filled in, in %s',
    async (locale, language, title, see) => {
      const { desk } = visit.server;
      desk.session = { ...desk.session, language };
      const page = await visit.open('/report-to-all', { locale });
      const look = async (name: string): Promise<void> => {
        for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
          await page.setViewportSize(viewport);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const pictures = process.env['LAPWING_SCREENSHOTS'];
            const path = `${pictures}/filled-${name}-${language}-${device}-${colorScheme}.png`;
            if (pictures !== undefined) await page.screenshot({ path, fullPage: true });
            expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
          }
        }
      };
      await page.getByLabel(title).fill('heron-tuvo');
      await page.locator('textarea').fill(`${TEXT} +996 555 123 456`);
      await page.locator('input[type=file]').setInputFiles([SCAN, { ...SCAN, name: 'heron-tuvo.pdf' }]);
      await page.locator('details.more > summary').click();
      await page.getByText(/SHA-256/).waitFor();
      await page.getByRole('button', { name: see }).click();
      await page.locator('.fault').nth(2).waitFor();
      await look('faulty');
      await page.getByLabel(title).fill('A ruling');
      await page.locator('select').first().selectOption('B');
      await page.getByRole('button', { name: see }).click();
      await page.locator('.claim-name').waitFor();
      await look('preview');
      await page.goto(`${visit.origin}/import`);
      await page.locator('input[type=file]').setInputFiles({
        name: 'bulletins.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(CSV.replace('body', 'text')),
      });
      await page.locator('.counts').waitFor();
      for (const summary of await page.locator('details:not([open]) > summary').all()) await summary.click();
      await look('import');
    },
    60_000,
  );
});

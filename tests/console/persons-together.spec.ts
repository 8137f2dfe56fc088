import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { HERON, SWIFT } from './support/people.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';

const pictures = process.env['LAPWING_SCREENSHOTS'];

describeVisit('many persons at once', (visit) => {
  async function looksRight(page: Page, name: string): Promise<void> {
    expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }
  const chooseFile = (page: Page) =>
    page.getByLabel('A file with people').setInputFiles({
      name: 'harbour.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('code,stays,origins\nheron-tuvo,KG residence,RU\n'),
    });
  const prove = async (page: Page, code: string) => {
    const dialog = page.getByRole('dialog', { name: 'Is it still you?' });
    await dialog.getByLabel('Code').fill(code);
    await dialog.getByRole('button', { name: 'Confirm' }).click();
  };

  it.each([
    ['phone-dark', { viewport: PHONE, colorScheme: 'dark' as const }],
    ['desktop', { viewport: DESKTOP }],
  ])('a file is chosen, checked, taken in and taken back: %s', async (name, options) => {
    const page = await visit.open('/persons/import', options);
    await page.getByText('How the file has to look').click();
    await looksRight(page, `persons-import-format-${name}`);
    await page.getByText('How the file has to look').click();
    await chooseFile(page);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('code: This looks like somebody’s name.').waitFor();
    await page.getByText('code: This looks like an e-mail address.').waitFor();
    await page.getByText('stays 2: This country code is no longer in use. Today it is Myanmar').waitFor();
    await looksRight(page, `persons-import-${name}`);
    const take = page.getByRole('button', { name: 'Take in 213 people' });
    expect(await take.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: 'Leave out the 3 refused lines' }).check();
    await take.click();
    await page.getByText('212 people added').waitFor();
    await looksRight(page, `persons-imported-${name}`);
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page
      .getByRole('dialog', { name: 'Undo this import?' })
      .getByRole('button', { name: 'Undo this import' })
      .click();
    await prove(page, '123456');
    await page.getByText('taken back').waitFor();
  });

  it('what leaves the safe place is asked for twice, and is not made before the second factor is shown', async () => {
    const page = await visit.open('/persons/export');
    const make = page.getByRole('button', { name: 'Make the file' });
    expect(await make.isDisabled()).toBe(true);
    await looksRight(page, 'persons-export-phone');
    await page.getByRole('checkbox', { name: /I know where this file goes/ }).check();
    await make.click();
    await prove(page, '000000');
    await page.getByText('This code does not fit, or was used already.').waitFor();
    const dialog = page.getByRole('dialog', { name: 'Is it still you?' });
    await looksRight(page, 'prove-again-phone');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Nothing was done.').waitFor();
    await make.click();
    const coming = page.waitForEvent('download');
    await prove(page, '123456');
    const file = await coming;
    expect(file.suggestedFilename()).toBe('persons.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toMatch(/^\ufeffcode,status,stays,.*\r\nheron-tuvo,active,/);
    await page.getByText(/The file holds \d+ people/).waitFor();
  });

  it('several who are chosen are changed together, after seeing what it does', async () => {
    const page = await visit.open('/persons', { viewport: DESKTOP });
    await page.getByRole('button', { name: 'Change together' }).click();
    const colleagues = await page.getByLabel('Colleague').getByRole('option').allTextContents();
    expect(colleagues).toEqual(['Choose…', 'anna', 'boris']);
    await page.getByRole('button', { name: 'Choose all 3 shown' }).click();
    await page.getByRole('checkbox', { name: 'Choose reed-okka' }).uncheck();
    await page.getByLabel('What is to change').selectOption('add_profile');
    await page.getByLabel('Reason').selectOption('lawyer');
    await page.getByRole('button', { name: 'See what would change' }).click();
    await looksRight(page, 'persons-together-desktop');
    await page.getByRole('button', { name: 'Change 2 people' }).click();
    await page.getByText('2 people changed.').waitFor();
    const changed = visit.server.desk.persons.filter(({ profiles }) => profiles.includes('lawyer')).map(({ id }) => id);
    expect(changed.sort()).toEqual([HERON, SWIFT].sort());
  });
});

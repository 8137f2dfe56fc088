import { ALERT } from './support/happenings.js';
import { choosePlace } from './support/choose-place.js';
import { HERON } from './support/people.js';
import { describeVisit } from './support/visit.js';

describeVisit('the exposure brief', (visit) => {
  it('tells what stands where somebody is, each line with its certainty and the way to its documents', async () => {
    const page = await visit.open(`/persons/${HERON}/brief`);
    await page.getByRole('heading', { name: 'Kyrgyzstan' }).waitFor();
    const taken = page.locator('.brief-section', { hasText: 'Taken, returned or attacked' }).first();
    await taken.getByText('Activist held in Bishkek').waitFor();
    expect(await taken.textContent()).toMatch(/Confirmed.*21 November 2026.*about people like them: activist/i);
    const agreements = page.locator('.brief-section', { hasText: 'Agreements' }).first();
    expect(await agreements.textContent()).toMatch(/Coming.*Ratified.*July 2023.*Unverified/s);
    const lists = page.locator('.brief-section', { hasText: 'Wanted lists' }).first();
    expect(await lists.textContent()).toContain('That does not mean that there is nothing.');
    await taken.getByRole('link', { name: 'Detention' }).click();
    await page.waitForURL(/\/developments\//);
  });

  it('tells of another country without keeping it anywhere, the address included', async () => {
    const page = await visit.open(`/persons/${HERON}`);
    await page.getByText('What would stand in another country?').waitFor();
    await choosePlace(page, 'Country they may go to', 'armen', 'Armenia');
    await page.getByText('Only asked about: this country is not in the record.').waitFor();
    await page.getByText('Soldiers take a man from a base town').waitFor();
    expect(page.url()).not.toMatch(/AM|armenia/i);
    expect(visit.server.asked.filter((it) => /AM\b|armenia/i.test(it))).toEqual([]);
    expect(visit.server.asked.filter((it) => it.startsWith('PUT '))).toEqual([]);
  });

  it('stands in the alert that rang for it, and is printed without the code of the person', async () => {
    const alert = visit.server.desk.alerts.find(({ id }) => id === ALERT);
    if (alert !== undefined) alert.cause = 'brief';
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByRole('heading', { name: 'Kyrgyzstan', exact: true }).first().waitFor();
    await page.goto(page.url().replace(/\/alerts\/.*/, `/persons/${HERON}/brief`));
    await page.getByRole('heading', { name: 'Kyrgyzstan' }).waitFor();
    const code = page.locator('main .code', { hasText: 'heron-tuvo' });
    expect(await code.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await code.isVisible()).toBe(false);
    expect(await page.getByText('Activist held in Bishkek').isVisible()).toBe(true);
    expect(await page.locator('nav:visible, button:visible').count()).toBe(0);
  });
});

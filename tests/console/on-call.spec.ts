import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/browser.js';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { aPolicyWish } from './support/on-call.js';
import { DESKTOP, PHONE, Visit } from './support/visit.js';

const pictures = process.env['LAPWING_SCREENSHOTS'];

describeInBrowser('who is on call, and who is told', () => {
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
  afterEach(() => expect(visit.complaints).toEqual([]));

  const legible = async (page: Page, name: string): Promise<void> => {
    for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
        if (pictures === undefined) continue;
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}-${device}-${colorScheme}.png`), fullPage: true });
      }
    }
  };

  it('tonight is taken in two taps, and given back in one', async () => {
    const page = await visit.open('/on-call', { viewport: PHONE });
    await page.locator('.on-call-name', { hasText: 'boris' }).waitFor();
    await page.getByText('Nobody: the policy’s order decides').waitFor();
    await legible(page, 'schedule');
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'I take tonight' }).click();
    await page.getByRole('button', { name: 'I take it' }).click();
    await page.locator('.on-call-name', { hasText: 'anna' }).waitFor();
    const taken = visit.server.desk.onCall.schedules[0]?.overrides.at(-1);
    const hours = (Date.parse(taken?.until ?? '') - Date.parse(taken?.from ?? '')) / 3_600_000;
    expect(hours).toBeGreaterThanOrEqual(4);
    expect(hours).toBeLessThanOrEqual(29);
    await page.getByRole('button', { name: 'Take it back' }).last().click();
    await page.getByRole('button', { name: 'Take it back' }).nth(1).waitFor({ state: 'detached' });
  });

  it('a calendar file is looked at before it is saved, and what is none is refused', async () => {
    const page = await visit.open('/on-call', { viewport: DESKTOP });
    await page.getByText('Bring a calendar file').click();
    const file = (text: string) => ({ name: 'turns.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
    await page.getByLabel('File (.ics)').setInputFiles(file('something else'));
    await page.locator('.notice-bad').waitFor();
    await page.getByLabel('File (.ics)').setInputFiles(file('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'));
    await page.getByText('1 turn found').waitFor();
    await page.getByText('2 × a rule of repetition Lapwing does not know').waitFor();
    await legible(page, 'schedule-calendar');
    expect(visit.server.desk.onCall.brought).toEqual([]);
    await page.getByRole('button', { name: 'Save these turns' }).click();
    await page.getByText('The turns are saved.').waitFor();
    expect(visit.server.desk.onCall.brought).toHaveLength(1);
  });

  it('a schedule is made by an admin, in layers', async () => {
    const page = await visit.open('/on-call', { viewport: DESKTOP });
    await page.getByRole('button', { name: 'Add a schedule' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.fault').first().waitFor();
    await page.getByLabel('Add to the list').selectOption({ label: 'boris' });
    await page.getByLabel('Only on these days and hours').check();
    await legible(page, 'schedule-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('No policy names this schedule').waitFor();
    expect(visit.server.desk.onCall.schedules.at(-1)?.layers).toMatchObject([
      { everyDays: 7, restrictions: [{ from: '20:00', until: '08:00' }] },
    ]);
  });

  it('says who would be rung before a change is saved, and that it waits where it takes something away', async () => {
    visit.server.desk.onCall.loses = ['fewer_steps'];
    const page = await visit.open('/policy', { viewport: DESKTOP });
    await page.getByText('Who would be rung?').click();
    await page.getByText('boris by Signal').first().waitFor();
    await page.getByText('(stands in while somebody is away)').waitFor();
    await legible(page, 'policy');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Remove this step' }).nth(4).click();
    await page.getByRole('button', { name: 'Who would be rung?' }).click();
    await page.getByText('there would be fewer steps').waitFor();
    await legible(page, 'policy-form');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your change waits for a second person').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.locator('.wish').waitFor({ state: 'detached' });
  });

  it('shows a colleague’s change side by side with what stands, in Russian too', async () => {
    const { desk } = visit.server;
    const [policy] = desk.policies;
    if (policy === undefined) throw new Error('There is a policy.');
    const { id: _id, version: _version, isDefault: _isDefault, wishId: _wishId, ...before } = policy;
    desk.onCall.wishes = [aPolicyWish(before)];
    desk.session = { ...desk.session, language: 'ru' };
    const page = await visit.open('/policy', { locale: 'ru-RU' });
    await page.getByText('шагов станет меньше').waitFor();
    await legible(page, 'policy-wish');
    await page.locator('.wish').getByRole('button', { name: 'Не согласиться' }).click();
    await page.locator('.wish').waitFor({ state: 'detached' });
  });
});

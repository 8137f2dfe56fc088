import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { everyState } from './support/health.js';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { wishOf } from './support/source-answers.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';

const pictures = process.env['LAPWING_SCREENSHOTS'];

describeVisit('a source that somebody wants to silence', (visit) => {
  beforeEach(() => {
    visit.server.desk.notices = [];
    const [first, ...others] = everyState();
    if (first === undefined) throw new Error('no source');
    const wish = wishOf({ enabled: false, grade: 'E', cadenceSeconds: 7200 }, 'other_organisation');
    const reasons = ['disabled', 'lower_grade', 'slower'] as const;
    visit.server.desk.sources = [{ ...first, wish: { ...wish, reasons: [...reasons] } }, ...others];
  });

  const sent = () => visit.server.asked.filter((line) => /second|withdraw/.test(line));
  const legible = async (page: Page, name: string): Promise<void> => {
    for (const [device, viewport] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
      }
      if (pictures === undefined) continue;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${device}.png`) });
    }
  };

  it('stands on top with what would change, and is left as it is by a second operator who disagrees', async () => {
    const page = await visit.open('/sources', { viewport: DESKTOP });
    await page.getByText('1 change waits for a second operator').waitFor();
    const card = page.locator('.wish');
    for (const words of [
      'It would be read no longer.',
      'It would be believed less.',
      'It would be looked at more rarely.',
    ]) {
      expect(await card.getByText(words).count()).toBe(1);
    }
    expect((await card.locator('dd').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'yes → no',
      'B – usually reliable → E – unreliable',
      'every 5 minutes → every 2 hours',
    ]);
    await card.getByText('Asked by: another organisation').waitFor();
    expect(await page.locator('.source-list').getByText('Waits for a second operator').count()).toBe(1);
    await legible(page, 'wish');
    await card.getByLabel('Note').fill('It is the only one there.');
    await card.getByRole('button', { name: 'Disagree: leave it as it is' }).click();
    await card.waitFor({ state: 'detached' });
    expect(visit.server.desk.sources[0]).toMatchObject({ enabled: true, wish: { state: 'refused' } });
  });

  it('is changed once a second operator agrees', async () => {
    const page = await visit.open('/sources', { viewport: PHONE });
    await page.getByRole('button', { name: 'Agree: change it' }).click();
    await page.locator('.wish').waitFor({ state: 'detached' });
    expect(sent()).toEqual([`POST /sources/${visit.server.desk.sources[0]?.id}/second`]);
    expect(visit.server.desk.sources[0]).toMatchObject({ enabled: false, wish: null });
  });

  it('cannot be changed otherwise meanwhile', async () => {
    const page = await visit.open('/sources', { viewport: DESKTOP });
    const card = page.locator('.source-list article', { hasText: 'Ala-Too Daily' });
    await card.getByRole('button', { name: 'Stop reading' }).waitFor();
    for (const name of ['Change', 'Stop reading']) {
      expect(await card.getByRole('button', { name }).isDisabled()).toBe(true);
    }
  });

  it('shows who asked that it waits, and lets them take it back', async () => {
    visit.server.desk.sources = everyState();
    visit.server.desk.elsewhere = true;
    const page = await visit.open('/sources', { viewport: DESKTOP });
    const card = page.locator('.source-list article', { hasText: 'Ala-Too Daily' });
    await card.getByRole('button', { name: 'Stop reading' }).click();
    await card.getByText('Your change waits for a second operator').waitFor();
    await page.locator('.wish').getByText('Asked by: you').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.locator('.wish').waitFor({ state: 'detached' });
    await card.getByText('Your change waits for a second operator').waitFor({ state: 'detached' });
  });

  it('says so in the form, too', async () => {
    visit.server.desk.sources = everyState();
    visit.server.desk.elsewhere = true;
    const page = await visit.open('/sources', { viewport: PHONE });
    const card = page.locator('.source-list article', { hasText: 'Ala-Too Daily' });
    await card.getByRole('button', { name: 'Change' }).click();
    await page.getByLabel('Read this source').uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('so an operator of another organisation has to agree').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.locator('.wish').getByText('An operator of another organisation has to agree.').waitFor();
  });

  it('tells those who asked that a second operator disagreed, and why', async () => {
    const [first, ...others] = everyState();
    if (first === undefined) throw new Error('no source');
    const second = { by: 'other_organisation', at: first.healthSince ?? '', note: 'Кто ещё пишет оттуда?' } as const;
    const wish = { ...wishOf({ enabled: false }), state: 'refused', second } as const;
    visit.server.desk.sources = [{ ...first, wish }, ...others];
    const page = await visit.open('/sources', { viewport: PHONE });
    await page.getByText('Disagreed: another organisation').waitFor();
    await page.getByText('Кто ещё пишет оттуда?').waitFor();
    expect(await page.locator('.wish').count()).toBe(0);
  });

  it('is shown in Russian, and without buttons to who may not decide', async () => {
    visit.server.desk.session = { ...visit.server.desk.session, language: 'ru', roles: ['caseworker'] };
    const page = await visit.open('/sources', { viewport: PHONE, locale: 'ru-RU' });
    await page.getByText('1 изменение ждёт второго оператора').waitFor();
    await page.getByText('Его больше не будут читать.').waitFor();
    expect(await page.locator('.wish button').count()).toBe(0);
    expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
  });
});

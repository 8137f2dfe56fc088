import type { Page } from 'playwright-core';
import { DETAINED, PACT } from './support/happenings.js';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { uuid } from './support/people.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';
import { ASKED, asked, bothOf, TWIN } from './support/waiting.js';

describeVisit('one happening or two', (visit) => {
  beforeEach(() => {
    const { desk } = visit.server;
    desk.rulings = [];
    desk.developments = desk.developments.map((found) => (found.development.id === DETAINED ? bothOf(found) : found));
  });

  const expectLegible = async (page: Page): Promise<void> => {
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
      }
    }
  };
  const begin = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Same happening as …' }).click();
    await page.getByRole('button', { name: /Марта Вельде/ }).click();
    await page.getByRole('region', { name: 'Goes into the other' }).waitFor();
  };

  it('a merge shows both, asks, and waits for a second operator', async () => {
    const page = await visit.open(`/developments/${DETAINED}`, { viewport: DESKTOP });
    await begin(page);
    await expectLegible(page);
    await page
      .getByRole('region', { name: 'Stays, with the reports of both' })
      .getByText('Марта Вельде')
      .first()
      .waitFor();
    await page.getByText('Until then both are shown as disputed').waitFor();
    await page.getByLabel('Note').fill('One name in two spellings');
    await page.getByRole('button', { name: 'It is one happening' }).click();
    await page.getByText('Waits for a second operator').waitFor();
    await page.getByText('Until a second operator has looked, both are shown').waitFor();
    const [sent] = visit.server.desk.ruled;
    expect(sent).toMatchObject({
      id: DETAINED,
      into: TWIN,
      version: 2,
      intoVersion: 1,
      note: 'One name in two spellings',
    });
    expect(await page.getByRole('button', { name: /Agree|Same happening|two happenings/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Take it back' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take this ruling back?' });
    await dialog.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Taken back', { exact: true }).waitFor();
  });

  it('the other one can go instead', async () => {
    const page = await visit.open(`/developments/${DETAINED}`);
    await begin(page);
    await page.getByRole('button', { name: 'The other way round' }).click();
    await page.getByRole('button', { name: 'It is one happening' }).click();
    await page.getByText('Waits for a second operator').waitFor();
    expect(visit.server.desk.ruled[0]).toMatchObject({ id: TWIN, into: DETAINED });
  });

  it('a stale version says what changed and keeps the note', async () => {
    const page = await visit.open(`/developments/${DETAINED}`);
    await begin(page);
    await page.getByLabel('Note').fill('One name in two spellings');
    const { desk } = visit.server;
    desk.developments = desk.developments.map((found) =>
      found.development.id === TWIN
        ? { ...found, development: { ...found.development, version: 2, stage: 'ordered', sources: 4 } }
        : found,
    );
    await page.getByRole('button', { name: 'It is one happening' }).click();
    await page.getByText('This changed while you were looking').waitFor();
    await page.getByText('Detained → Ordered').waitFor();
    expect(await page.getByLabel('Note').inputValue()).toBe('One name in two spellings');
    await page.getByRole('button', { name: 'It is one happening' }).click();
    await page.getByText('Waits for a second operator').waitFor();
    expect(desk.ruled[0]).toMatchObject({ intoVersion: 2 });
  });

  it('an agreement is never one with what is done to people', async () => {
    const page = await visit.open(`/developments/${DETAINED}`);
    await page.getByRole('button', { name: 'Same happening as …' }).click();
    await page.getByRole('button', { name: /Data-sharing agreement/ }).click();
    await page.getByText('An agreement, a list or a system is never one').waitFor();
    expect(await page.getByRole('button', { name: 'It is one happening' }).isDisabled()).toBe(true);
  });

  it.each([
    ['Agree: it is one', true, 'In effect'],
    ['Disagree: they are two', false, 'The second operator disagreed.'],
  ])('a second operator of another organisation decides: %s', async (button, agree, outcome) => {
    const { desk } = visit.server;
    desk.rulings = [asked()];
    desk.developments = desk.developments.map((found) => ({
      ...found,
      development: { ...found.development, state: found.development.id === PACT ? 'active' : 'disputed' },
    }));
    const page = await visit.open(`/developments/${TWIN}`);
    await page.getByText('Velde and Вельде are one name.').waitFor();
    await expectLegible(page);
    await page.getByLabel('Note').fill('So it is.');
    await page.getByRole('button', { name: button }).click();
    await page.getByText(outcome).waitFor();
    expect(desk.rulings[0]).toMatchObject({ id: ASKED, second: { agree, note: 'So it is.' } });
  });

  it('a split takes the chosen reports and leaves one at least', async () => {
    const page = await visit.open(`/developments/${DETAINED}`);
    await page.getByRole('button', { name: 'These are two happenings' }).click();
    const split = page.getByRole('button', { name: 'Split' });
    expect(await split.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /Chuy Valley Courier/ }).check();
    await page.getByRole('checkbox', { name: /Sevan Legal Watch/ }).check();
    await page.getByText('At least one report has to stay.').waitFor();
    expect(await split.isDisabled()).toBe(true);
    await page.getByRole('checkbox', { name: /Chuy Valley Courier/ }).uncheck();
    await page.getByText('1 leaves, 1 stays').waitFor();
    await expectLegible(page);
    await split.click();
    await page.getByText('In effect').waitFor();
    expect(visit.server.desk.ruled[0]).toMatchObject({ id: DETAINED, version: 2, mentions: [uuid(462)] });
  });

  it('an absorbed development leads to the one it went into', async () => {
    const { desk } = visit.server;
    desk.developments = desk.developments.map((found) =>
      found.development.id === TWIN
        ? { ...found, into: DETAINED, development: { ...found.development, state: 'withdrawn' } }
        : found,
    );
    const page = await visit.open(`/developments/${TWIN}`);
    await page.getByText('in which it goes on').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Detention · Kyrgyzstan' }).click();
    await page.waitForURL(`**/developments/${DETAINED}`);
    expect(await page.getByRole('button', { name: 'Same happening as …' }).count()).toBe(1);
  });

  it('rulings are listed, open and past, with their state in words', async () => {
    visit.server.desk.rulings = [asked()];
    const page = await visit.open('/rulings');
    await page.getByText('Waits for a second operator').waitFor();
    await page.getByText('Asked by: another organisation').waitFor();
    await page.getByRole('button', { name: 'Past' }).click();
    await page.getByText('Nothing has been ruled yet').waitFor();
  });

  it('only operators rule: an auditor reads, a caseworker sees that it is disputed', async () => {
    const { desk } = visit.server;
    desk.rulings = [asked()];
    desk.developments = desk.developments.map((found) => ({
      ...found,
      development: { ...found.development, state: 'disputed' },
    }));
    const deeds = /Agree|Disagree|Same happening|Take it back|two happenings/;
    desk.session = { ...desk.session, roles: ['auditor'] };
    const page = await visit.open(`/developments/${TWIN}`);
    await page.getByText('Velde and Вельде are one name.').waitFor();
    expect(await page.getByRole('button', { name: deeds }).count()).toBe(0);
    desk.session = { ...desk.session, roles: ['caseworker'] };
    await page.goto(`${visit.origin}/developments/${TWIN}`);
    await page.getByText('Until a second operator has looked, both are shown').waitFor();
    expect(await page.getByText('Velde and Вельде are one name.').count()).toBe(0);
    expect(await page.getByRole('button', { name: deeds }).count()).toBe(0);
    expect(visit.server.asked).not.toContain('POST /rulings');
  });
});

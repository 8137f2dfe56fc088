import { expectLegible } from './support/look.js';
import { aWish } from './support/ringing.js';
import { DESKTOP, describeVisit } from './support/visit.js';

describeVisit('what rings', (visit) => {
  it('is previewed before it is saved, and waits for a second person where it takes something away', async () => {
    const page = await visit.open('/subscriptions', { viewport: DESKTOP });
    await page.getByRole('button', { name: 'Change' }).first().click();
    await page.getByLabel('Refuge and papers', { exact: true }).check();
    await page.getByRole('button', { name: 'What would this have raised in the last 90 days?' }).click();
    await page.getByText('Violence: would not ring at all').waitFor();
    await page.getByText('1 development would fall silent or ring lower').waitFor();
    await expectLegible(page, 'subscriptions-preview');
    expect(visit.server.desk.ringing.previewed).toMatchObject([{ kinds: ['refuge'] }]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your change waits for a second person').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.locator('.wish').waitFor({ state: 'detached' });
  });

  it('shows a colleague’s change with all that would be lost, and leaves it as it is when one disagrees', async () => {
    visit.server.desk.ringing.wishes = [aWish()];
    const page = await visit.open('/subscriptions');
    const card = page.locator('.wish');
    await card.getByText('Detention: would not ring at all').waitFor();
    expect(await card.locator('.bullets li').allInnerTexts()).toEqual([
      'Detention: would not ring at all',
      'Refuge and papers: others would be told, or in another order – Armenia and Kyrgyzstan',
    ]);
    expect((await card.locator('dd').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'All → Refuge and papers',
      '30 days → 14 days',
    ]);
    await card.getByText('Asked by: boris').waitFor();
    await expectLegible(page, 'subscriptions-wish');
    await card.getByRole('button', { name: 'Disagree: leave it as it is' }).click();
    await card.waitFor({ state: 'detached' });
    await page.getByText('1 change settled in the last week').click();
    await page.getByText('disagreed with').waitFor();
  });

  it('says when a change takes effect by itself, to those who only read, too', async () => {
    const alone = { because: 'takes_effect_alone', effectiveAt: new Date().toISOString(), mayAnswer: false } as const;
    visit.server.desk.ringing.wishes = [aWish(alone)];
    visit.server.desk.session = { ...visit.server.desk.session, roles: ['caseworker'], language: 'ru' };
    const page = await visit.open('/subscriptions', { locale: 'ru-RU' });
    await page.getByText('Ответить здесь больше некому.').waitFor();
    await page.getByText('1 изменение ждёт второго человека').waitFor();
    expect(await page.locator('main button').count()).toBe(0);
  });

  it('is covered again with one touch', async () => {
    for (const subscription of visit.server.desk.subscriptions) subscription.enabled = false;
    const page = await visit.open('/subscriptions');
    await page.getByText('Not everything rings').waitFor();
    await page.getByRole('button', { name: 'Cover everything again' }).click();
    await page.getByText('Not everything rings').waitFor({ state: 'detached' });
  });

  it('begins with what others often wish, and refuses a stage that cannot be', async () => {
    const page = await visit.open('/subscriptions');
    await page.getByRole('button', { name: 'Add a subscription' }).click();
    await page.getByLabel('Signed').check();
    await page.getByLabel('Detention', { exact: true }).check();
    await page.getByLabel('Name').fill('Held');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('None of the chosen kinds ever comes to this stage.').waitFor();
    await page.getByRole('button', { name: 'Deserters and conscripts' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Deserters and conscripts' }).waitFor();
    expect(visit.server.desk.subscriptions.at(-1)).toMatchObject({ stages: [], profiles: { length: 4 } });
  });

  it('is muted for a while, with a reason, and rings again when somebody says so', async () => {
    const page = await visit.open('/subscriptions');
    await page.getByText('Cameras are reported daily; we know.').waitFor();
    await page.getByRole('button', { name: 'Mute something' }).click();
    await page.getByRole('button', { name: 'Mute', exact: true }).click();
    await page.getByText('This is needed.').waitFor();
    await page.getByLabel('Why').fill('A training');
    await page.getByRole('button', { name: 'Mute', exact: true }).click();
    await page.getByText('Choose at least a kind, a country or a subscription.').waitFor();
    await page.getByLabel('Pressure', { exact: true }).check();
    await page.getByLabel('For how long').selectOption('3');
    await expectLegible(page, 'subscriptions-mute');
    await page.getByRole('button', { name: 'Mute', exact: true }).click();
    await page.getByText('A training').waitFor();
    const [mute] = visit.server.desk.ringing.muted;
    expect(Math.round((Date.parse(mute?.until ?? '') - Date.now()) / 86_400_000)).toBe(3);
    await page.getByRole('button', { name: 'Let it ring again' }).first().click();
    await page.getByText('Cameras are reported daily; we know.').waitFor({ state: 'detached' });
  });

  it('rings as loudly as the table says, which is changed cell by cell', async () => {
    const page = await visit.open('/urgency');
    await page.getByText('This is the table every organisation starts with.').waitFor();
    await page.locator('summary', { hasText: 'Pressure' }).click();
    await page.getByLabel('Pressure, Carried out, New (72 hours)').selectOption('high');
    await page.getByLabel('It names another profile').selectOption('0');
    await expectLegible(page, 'subscriptions-urgency');
    await page.getByRole('button', { name: 'Save 2 changes' }).click();
    await page.getByText('Your organisation has changed this table.').waitFor();
    const { levels, steps } = visit.server.desk.ringing.urgency.table;
    expect(levels).toContainEqual({ kind: 'pressure', stage: 'executed', fresh: 'high', later: 'digest' });
    expect(steps.other_profile).toBe(0);
  });
});

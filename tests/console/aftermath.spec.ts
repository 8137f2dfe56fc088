import { CARD, TASK } from './support/aftermath.js';
import { ALERT } from './support/happenings.js';
import { expectLegible } from './support/look.js';
import { HERON, SWIFT } from './support/people.js';
import { DESKTOP, describeVisit, PHONE } from './support/visit.js';

describeVisit('after somebody has it', (visit) => {
  it('the cards come first for whoever has it, their numbers call, and the general one is below', async () => {
    const page = await visit.open(`/alerts/${ALERT}`, { viewport: PHONE });
    const heads = () => page.locator('main h2').allInnerTexts();
    await page.getByRole('heading', { name: 'What we wrote down for this' }).waitFor();
    expect((await heads())[0]).not.toBe('What we wrote down for this');
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByText('It’s yours until').waitFor();
    await page.waitForFunction("document.querySelector('main h2')?.textContent === 'What we wrote down for this'");
    const call = page.getByRole('link', { name: 'Call +996 555 010 017' });
    expect(await call.getAttribute('href')).toBe('tel:+996555010017');
    expect(await page.locator('.playbook .card-title').allInnerTexts()).toEqual([
      'Detention · Kyrgyzstan',
      'Whatever happens, wherever',
    ]);
    await page.getByText('A task is open: who and what else is exposed').waitFor();
    await page.getByText('Written for this, here.').waitFor();
    await page.getByText('Look at it again', { exact: true }).first().waitFor();
    await expectLegible(page, 'alert-playbook');
  });

  it('the cards alone go to paper, without a code or a person', async () => {
    const page = await visit.open(`/alerts/${ALERT}/playbook`);
    await page.getByText('Written for this, here.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, .back:visible, .page-actions:visible').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(/heron|swift|K7/);
  });

  it('a card is written, begun from another one, and not twice for the same', async () => {
    const page = await visit.open('/playbooks', { viewport: DESKTOP });
    await page.getByText('1 card should be looked at again').waitFor();
    await page.locator('.side a[href="/playbooks"]').getByText('1 waits').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: 'Write a card' }).click();
    await page.getByLabel('What happened').selectOption('detention');
    await page.getByRole('combobox', { name: 'Where' }).fill('Kyrg');
    await page.getByRole('option', { name: 'Kyrgyzstan' }).click();
    await page.getByLabel('Begin with the texts of another card').selectOption(CARD);
    await page.waitForFunction(
      "[...document.querySelectorAll('textarea')].some((one) => one.value.includes('555 010 017'))",
    );
    await expectLegible(page, 'playbook-new');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('There is a card for this kind and place already.').waitFor();
    await page.getByLabel('What happened').selectOption('abduction');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: /Abduction · Kyrgyzstan/ }).waitFor();
    await page.getByRole('link', { name: 'Write a card' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('At night a card without words helps nobody.').waitFor();
  });

  it('what somebody else saved meanwhile is not overwritten, and what was typed stays', async () => {
    const page = await visit.open(`/playbooks/${CARD}`);
    visit.server.desk.aftermath.raced = true;
    await page.getByLabel('Don’t', { exact: true }).fill('Do not answer unknown numbers');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody changed this in the meantime').waitFor();
    expect(await page.getByLabel('Don’t', { exact: true }).inputValue()).toBe('Do not answer unknown numbers');
  });

  it('an outcome says what it does to the ringing, is taken back, and leads to the task', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    const outcome = page.getByLabel('What do you know now?').first();
    await outcome.selectOption('detained');
    await page.getByText('ends, and the task “who and what else is exposed” stands').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Take this note back?' });
    await dialog.getByText('it rings again about this person').waitFor();
    await dialog.getByRole('button', { name: 'Take it back' }).click();
    await page.waitForFunction("document.querySelector('main select')?.value === ''");
    await page.getByRole('link', { name: 'Who and what else is exposed' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Who and what else is exposed' }).waitFor();
  });

  it('one outcome is noted for several people at once', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByText('Note the same for several people').click();
    await page.getByRole('button', { name: 'Choose all' }).click();
    await page.getByLabel('What do you know of them?').selectOption('safe');
    await expectLegible(page, 'outcomes-together');
    await page.getByRole('button', { name: 'Note it for 2 people' }).click();
    await page.getByText('Noted for 2 people.').waitFor();
    const { touched } = visit.server.desk.alerts[0] ?? { touched: [] };
    expect(touched.map((one) => one.outcome?.outcome)).toEqual(['safe', 'safe']);
  });

  it('the tasks wait in the menu, the own ones first, and a line is decided with a note', async () => {
    const page = await visit.open('/tasks', { viewport: DESKTOP });
    await page.locator('.side a[href="/tasks"]').getByText('1 waits').waitFor({ state: 'attached' });
    await page.getByRole('link', { name: /heron-tuvo/ }).click();
    const flats = page.getByRole('group', { name: 'Flats' });
    await flats.getByRole('button', { name: 'Add a note' }).click();
    await flats.getByLabel('Short note').fill('nobody sleeps there tonight');
    await flats.getByRole('button', { name: 'Done' }).click();
    await flats.getByText('Decided by you (anna)').waitFor();
    const line = visit.server.desk.aftermath.taskOf(TASK).checklist.find(({ id }) => id === 'flats');
    expect(line).toMatchObject({ state: 'done', note: 'nobody sleeps there tonight' });
    const linked = page.getByRole('group', { name: 'swift-lamo' });
    await linked.getByText('this alert touches them, too').waitFor();
    expect(await linked.getByRole('link', { name: 'swift-lamo' }).getAttribute('href')).toBe(`/persons/${SWIFT}`);
    await expectLegible(page, 'task');
  });

  it('a task is not closed while lines are open, unless somebody says why', async () => {
    const page = await visit.open(`/tasks/${TASK}`);
    const close = page.getByRole('button', { name: 'Close the task' });
    await close.waitFor();
    expect(await close.isDisabled()).toBe(true);
    await page.getByLabel('Why it ends').fill('The family does it');
    await close.click();
    await page.getByText('Closed with a reason').waitFor();
    await page.getByRole('button', { name: 'Open it again' }).click();
    await close.waitFor();
  });

  it('a task whose alert was wrong says so and is closed with one tap', async () => {
    const { aftermath } = visit.server.desk;
    aftermath.tasks = aftermath.tasks.map((task) => ({ ...task, doubted: true }));
    const page = await visit.open(`/tasks/${TASK}`);
    await page.getByText('What it stood on was taken back').waitFor();
    await page.getByRole('button', { name: 'Wrong alarm: close it' }).click();
    await page.getByText('Closed: it was a wrong alarm').waitFor();
  });

  it('the page of a person tells of the tasks and of what became of each alert', async () => {
    const page = await visit.open(`/persons/${HERON}`);
    await page.getByRole('heading', { name: 'What became of it' }).waitFor();
    await page.getByRole('link', { name: /Who and what else is exposed/ }).waitFor();
    visit.server.desk.aftermath.said = { [HERON]: [{ outcome: 'tried', by: HERON, at: new Date().toISOString() }] };
    await page.getByRole('button', { name: 'Show the outcomes of each alert' }).click();
    await page.getByText('Tried, no answer').waitFor();
  });
});

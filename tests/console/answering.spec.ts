import { expectLegible } from './support/look.js';
import { uuid } from './support/people.js';
import { PHONE, describeVisit } from './support/visit.js';

describeVisit('what one may answer', (visit) => {
  const alert = () => visit.server.desk.alerts[0]?.id ?? uuid(0);
  it('“later” says who is told meanwhile and when one is asked again', async () => {
    const page = await visit.open(`/alerts/${alert()}`, { viewport: PHONE });
    await page.getByText('Other answers').click();
    await page.getByRole('button', { name: 'Ask me again in 15 minutes' }).click();
    await page.getByText('the next person is being told now').waitFor();
    expect(visit.server.asked).toContain(`POST /alerts/${alert()}/put-off`);
    await expectLegible(page, 'other-answers');
  });

  it('“a mistake” asks once more, and of something urgent a second person too', async () => {
    const page = await visit.open(`/alerts/${alert()}`, { viewport: PHONE });
    await page.getByText('Other answers').click();
    await page.getByRole('button', { name: 'This is a mistake' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('one word is not enough').waitFor();
    await dialog.getByRole('button', { name: 'This is a mistake' }).click();
    await page.getByText('A second person is being asked now').waitFor();
  });

  it('it is handed to somebody named', async () => {
    const page = await visit.open(`/alerts/${alert()}`, { viewport: PHONE });
    await page.getByText('Other answers').click();
    await page.getByRole('button', { name: 'Hand it to somebody' }).click();
    await page.getByLabel('To whom').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Hand it over' }).click();
    await page.getByText('is being rung now').waitFor();
    expect(visit.server.asked).toContain(`POST /alerts/${alert()}/hand-over`);
  });

  it('what rang for a colleague’s persons is taken unseen, and opens once it is theirs', async () => {
    const { desk } = visit.server;
    const id = alert();
    const kept = desk.alerts;
    desk.alerts = kept.filter((one) => one.id !== id);
    const page = await visit.open(`/alerts/${id}`, { viewport: PHONE });
    await page.getByText('you see who and what once you have it').waitFor();
    await expectLegible(page, 'only-rung');
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByText('It opens here in a moment.').waitFor();
    desk.alerts = kept;
    await page.getByText('heron-tuvo').first().waitFor();
  });

  it('what was told in the digest and is a colleague’s says so instead of seeming lost', async () => {
    const { desk } = visit.server;
    const id = alert();
    desk.alerts = desk.alerts.filter((one) => one.id !== id);
    desk.attempts = desk.attempts.map((attempt) => ({ ...attempt, step: -3 }));
    const page = await visit.open(`/alerts/${id}`, { viewport: PHONE });
    await page.getByText('there is nothing for you to do').waitFor();
    expect(await page.getByRole('button', { name: 'I have it' }).count()).toBe(0);
  });

  it('a phrase is chosen that could not be sent by accident', async () => {
    const page = await visit.open('/my-address', { viewport: PHONE });
    await page.getByText('You have not chosen a phrase yet.').waitFor();
    const field = page.getByLabel('Your phrase');
    const part = page.locator('form', { has: field });
    await field.fill('later');
    await part.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is an ordinary answer to a message.').waitFor();
    await field.fill('the lamp is broken');
    await part.getByRole('button', { name: 'Save' }).click();
    await page.getByText('You have chosen a phrase. It cannot be shown again.').waitFor();
    await expectLegible(page, 'phrase');
    await page.getByRole('button', { name: 'Remove the phrase' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the phrase' }).click();
    await page.getByText('You have not chosen a phrase yet.').waitFor();
  });
});

import { aDecision, decideOf } from './support/headline-answers.js';
import { expectLegible } from './support/look.js';
import { aPolicyWish } from './support/on-call.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';

describeVisit('who is on call, and who is told', (visit) => {
  it('tonight is taken in two taps, and given back in one', async () => {
    const page = await visit.open('/on-call', { viewport: PHONE });
    await page.locator('.on-call-name', { hasText: 'boris' }).waitFor();
    await page.getByText('Nobody: the policy’s order decides').waitFor();
    await expectLegible(page, 'schedule');
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
    await expectLegible(page, 'schedule-calendar');
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
    await expectLegible(page, 'schedule-form');
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
    await expectLegible(page, 'policy');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Remove this step' }).nth(4).click();
    await page.getByRole('button', { name: 'Who would be rung?' }).click();
    await page.getByText('there would be fewer steps').waitFor();
    await expectLegible(page, 'policy-form');
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
    await expectLegible(page, 'policy-wish');
    await page.locator('.wish').getByRole('button', { name: 'Не согласиться' }).click();
    await page.locator('.wish').waitFor({ state: 'detached' });
  });

  it('has two admins decide in writing whether messages say headlines, and one end it', async () => {
    const page = await visit.open('/policy', { viewport: DESKTOP });
    await page.getByText('Not decided. Messages say the topic at most.').waitFor();
    await page.getByRole('button', { name: 'Ask another admin to agree' }).click();
    await page.getByText('Write at least one sentence.').waitFor();
    await page
      .getByLabel('Your decision, in your own words')
      .fill('We all carry encrypted phones and want to know at once.');
    await page.getByRole('button', { name: 'Ask another admin to agree' }).click();
    await page.getByText('Waits for another admin').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Not decided.').waitFor();
  });

  it('shows a colleague’s decision, and why one’s own messages say headlines or do not, in Russian too', async () => {
    const { desk } = visit.server;
    decideOf(desk, aDecision());
    desk.session = { ...desk.session, language: 'ru' };
    for (const one of desk.recipients) one.level = 'L3';
    const page = await visit.open('/policy', { locale: 'ru-RU' });
    await page.getByText('Предложено: заголовки в сообщениях').waitFor();
    await expectLegible(page, 'headline-decision');
    await page.getByRole('button', { name: 'Согласиться: называть заголовки' }).click();
    await page.getByText('Решено: сообщения могут называть заголовки').waitFor();
    const own = await visit.open('/my-address', { locale: 'ru-RU' });
    await own.getByText('называет заголовок, если он есть').waitFor();
    await own.getByText('ваша почта не зашифрована').waitFor();
    await expectLegible(own, 'headline-own');
  });
});

import { ALERT } from './support/happenings.js';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { HERON, minutesAgo } from './support/people.js';
import { describeVisit } from './support/visit.js';

describeVisit('an alert at night', (visit) => {
  it('shows the exact words, their source and grade, and marks hidden direction characters', async () => {
    const page = await visit.open('/alerts');
    await page.getByRole('link', { name: /Detention/ }).click();
    await page.getByRole('heading', { name: 'Detention · Kyrgyzstan', level: 1 }).waitFor();
    expect(await page.locator('mark').innerText()).toBe('detained the activist Marta Velde on Saturday');
    expect(await page.locator('.control-mark').allInnerTexts()).toEqual(['RLO', 'PDF']);
    await page.getByText('B – usually reliable').waitFor();
    const link = page.getByRole('link', { name: /Open the source/ });
    expect([await link.getAttribute('rel'), await link.getAttribute('href')]).toEqual([
      'noopener noreferrer',
      'https://courier.example/item/17',
    ]);
  });

  it('says which of our persons are touched and why', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByText('Is in Kyrgyzstan').waitFor();
    await page.getByText('Plans to go to Kyrgyzstan (1 December 2026)').waitFor();
    await page.getByText('1 more person whom you may not see').waitFor();
  });

  it('is taken with one tap, and says until when', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByText('Waiting for you').waitFor();
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByText('It’s yours until').waitFor();
    expect(visit.server.asked).toContain(`POST /alerts/${ALERT}/acknowledge`);
    await page.getByText('You have it until').waitFor();
  });

  it('no longer says that it is mine when it was given back, though I took it on this very page', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByText('You have it until').waitFor();
    await page.getByText('It’s yours until').waitFor();
    // A worse version rings again: the alert says so before the half hour is over.
    const [alert] = visit.server.desk.alerts;
    for (const duty of alert?.duties ?? []) Object.assign(duty, { takenBy: null, takenUntil: null });
    visit.server.tell({ type: 'duty', id: ALERT, version: 2 });
    await page.getByText('Waiting for you').waitFor();
    await page.getByText('It’s yours until').waitFor({ state: 'detached' });
  });

  it('is not said to be taken while the part of the desk still rings', async () => {
    const [alert] = visit.server.desk.alerts;
    alert?.duties.push({ responsible: 'desk', takenBy: null, takenUntil: null, mistake: false });
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByText('The desk’s is still ringing.').waitFor();
    await page.locator('.standing', { hasText: 'the desk’s still rings' }).waitFor();
  });

  it('is never taken by looking at it', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByText('Is in Kyrgyzstan').waitFor();
    expect(visit.server.asked.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('goes on to the next person with “I can’t”', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByRole('button', { name: 'I can’t' }).click();
    await page.getByText('The next person is being told now').waitFor();
    expect(visit.server.asked).toContain(`POST /alerts/${ALERT}/pass`);
  });

  it('keeps the outcome of each person', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByLabel('What do you know now?').first().selectOption('safe');
    await page.getByText('Noted by you (anna)').waitFor();
    const outcome = visit.server.desk.alerts[0]?.touched.find(({ personId }) => personId === HERON)?.outcome;
    expect(outcome?.outcome).toBe('safe');
  });

  it('shows what a member claimed under duress apart from what counts', async () => {
    const [alert] = visit.server.desk.alerts;
    const by = visit.server.desk.members[1]?.id ?? '';
    const claim = { by, at: minutesAgo(9), personId: null, outcome: null };
    Object.assign(alert ?? {}, {
      claimed: [
        { ...claim, what: 'closed' },
        { ...claim, what: 'outcome', personId: HERON, outcome: 'safe' },
        { ...claim, what: 'outcome', personId: HERON, at: minutesAgo(8) },
      ],
    });
    const page = await visit.open(`/alerts/${ALERT}`);
    const notice = page.locator('.notice', { hasText: 'Claimed under duress, not counted' });
    await notice.getByText('it counts for nothing and the alert goes on').waitFor();
    const items = await notice.getByRole('listitem').allInnerTexts();
    for (const [at, words] of ['boris: closed it', '– Safe', '– took back what was known'].entries())
      expect(items[at]).toContain(words);
    await page.getByText('Waiting for you').waitFor();
    expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
  });

  it('tells who was told, over which channel, and what became of it', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.locator('.ledger li').first().waitFor();
    const ledger = await page.locator('.told').innerText();
    for (const words of ['Delivered', 'Read', 'Failed', 'Not known whether it arrived', 'boris'])
      expect(ledger).toContain(words);
  });

  it('changes on the screen when something changes, without a reload', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByText('Waiting for you').waitFor();
    const [alert] = visit.server.desk.alerts;
    Object.assign(alert?.duties[0] ?? {}, { takenBy: visit.server.desk.members[1]?.id, takenUntil: minutesAgo(-25) });
    visit.server.tell({ type: 'duty', id: ALERT, version: 1 });
    await page.locator('.standing', { hasText: 'boris has it until' }).waitFor();
  });

  it('shows operators what happened and no person', async () => {
    const { desk } = visit.server;
    desk.session = { ...desk.session, roles: ['operator'] };
    for (const alert of desk.alerts) alert.touched = [];
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByText('3 more people whom you may not see').waitFor();
    expect(await page.getByRole('button', { name: 'I have it' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'People' }).count()).toBe(0);
  });

  it('says that nothing can ring while the records are locked', async () => {
    const { desk } = visit.server;
    desk.alerts = [];
    desk.parts = desk.parts.map((part) => (part.service === 'matching' ? { ...part, state: 'locked' } : part));
    const page = await visit.open('/alerts');
    await page.getByText('Nobody is warned at the moment').waitFor();
  });

  it('when nothing is open, says what that does not mean', async () => {
    visit.server.desk.alerts = [];
    const page = await visit.open('/alerts');
    await page.getByText('That does not mean they are safe').waitFor();
    await page.getByRole('link', { name: 'Check the sources' }).waitFor();
  });
});

import { ALERT } from './support/happenings.js';
import { describeVisit } from './support/visit.js';

describeVisit('entering the console', (visit) => {
  beforeEach(() => {
    visit.server.desk.signedIn = false;
  });

  it('a reader signs in with login, password and code and stands before the alerts', async () => {
    const page = await visit.open('/');
    await page.getByLabel('Login').fill('anna');
    await page.getByLabel('Password').fill('four unrelated words here');
    await page.getByLabel('Code').fill('123456');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Alerts' }).waitFor();
    expect(await page.getByRole('link', { name: /Detention/ }).count()).toBe(1);
  });

  it('a wrong code is told as such, without saying what was wrong', async () => {
    const page = await visit.open('/sign-in');
    await page.getByLabel('Login').fill('anna');
    await page.getByLabel('Password').fill('x');
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Login, password or code is not right.').waitFor();
  });

  it('a field that is not filled in says so beside itself', async () => {
    const page = await visit.open('/sign-in');
    await page.getByLabel('Login').fill('anna');
    await page.getByLabel('Code').fill('12');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Six digits.', { exact: true }).waitFor();
    expect(await page.getByLabel('Code').getAttribute('aria-invalid')).toBe('true');
    expect(visit.server.asked).not.toContain('POST /session');
  });

  it('a password that is left out is asked for', async () => {
    const page = await visit.open('/sign-in');
    await page.getByLabel('Login').fill('anna');
    await page.getByLabel('Code').fill('123456');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This is needed.', { exact: true }).waitFor();
    expect(await page.getByLabel('Password').getAttribute('aria-invalid')).toBe('true');
    expect(visit.server.asked).not.toContain('POST /session');
  });

  it('an address that leads nowhere is framed and leads back', async () => {
    const page = await visit.open('/nowhere');
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor();
    const box = await page.locator('.outside-card').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(16);
    await page.getByRole('link', { name: 'To the first page' }).click();
    await page.getByLabel('Login').waitFor();
  });

  it('the one-time link signs in and leaves the address and the history', async () => {
    const page = await visit.open('/sign-in#once');
    await page.getByRole('heading', { name: 'Alerts' }).waitFor();
    expect(page.url()).not.toContain('once');
    await page.goBack();
    expect(page.url()).not.toContain('once');
  });

  it('a used link offers the password instead', async () => {
    const page = await visit.open('/sign-in#used');
    await page.getByText('This link can no longer be used.').waitFor();
    await page.getByRole('button', { name: 'Sign in with a password instead' }).click();
    await page.getByLabel('Login').waitFor();
  });

  it('an invitation sets a password, shows the second factor as picture and text, and ends inside', async () => {
    const page = await visit.open('/invitation#invited-once');
    await page.getByLabel('Choose a password').fill('correct horse battery');
    expect(page.url()).not.toContain('invited-once');
    await page.getByLabel('The same once more').fill('another one entirely');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('The two entries differ.').waitFor();
    await page.getByLabel('The same once more').fill('correct horse battery');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP').waitFor();
    expect(await page.locator('.qr svg').count()).toBe(1);
    await page.getByLabel('The six digits it shows now').fill('123456');
    await page.getByRole('button', { name: 'Finish and sign in' }).click();
    await page.getByRole('heading', { name: 'Alerts' }).waitFor();
  });

  it('an address inside the console leads there after signing in', async () => {
    const page = await visit.open(`/alerts/${ALERT}`);
    await page.getByLabel('Login').fill('anna');
    await page.getByLabel('Password').fill('four unrelated words here');
    await page.getByLabel('Code').fill('123456');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Detention · Kyrgyzstan', level: 1 }).waitFor();
  });

  it('a session that ends in the middle of work hides the page, and gives back what was typed', async () => {
    visit.server.desk.signedIn = true;
    const page = await visit.open('/persons/new');
    await page.getByRole('textbox', { name: 'Code' }).fill('otter-vela');
    visit.server.desk.signedIn = false;
    await page.getByRole('button', { name: 'Suggest a code' }).click();
    await page.getByText('What you were doing is kept.').waitFor();
    expect(await page.getByRole('heading', { name: 'Add a person' }).isVisible()).toBe(false);
    await page.getByLabel('Login').fill('anna');
    await page.getByLabel('Password').fill('four unrelated words here');
    await page.locator('input[autocomplete="one-time-code"]').fill('123456');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Add a person' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Code' }).inputValue()).toBe('otter-vela');
  });

  it('a screen nobody touches for half an hour signs out by itself', async () => {
    visit.server.desk.signedIn = true;
    const page = await visit.open('/persons');
    await page.getByText('heron-tuvo').waitFor();
    await page.clock.install();
    await page.reload();
    await page.getByText('heron-tuvo').waitFor();
    await page.clock.fastForward('31:00');
    await page.getByRole('heading', { name: 'Sign in again' }).waitFor();
    expect(visit.server.asked).toContain('DELETE /session');
    expect(await page.getByText('heron-tuvo').isVisible()).toBe(false);
  });

  it('signing out leaves nothing of the session on the screen', async () => {
    visit.server.desk.signedIn = true;
    const page = await visit.open('/more');
    await page.getByRole('button', { name: 'Sign out' }).last().click();
    await page.getByLabel('Login').waitFor();
    expect(page.url()).toBe(`${visit.origin}/sign-in`);
  });
});

import { SAFETY_NUMBER } from './support/signal-answers.js';
import { describeVisit } from './support/visit.js';

describeVisit('the line to Signal', (visit) => {
  it('wants a captcha: somebody is on it, hands in a wrong answer and the right one', async () => {
    const page = await visit.open('/signal');
    await page.getByText('Signal wants a captcha solved').waitFor();
    await page.getByRole('button', { name: 'I’m on it' }).click();
    await page.getByRole('button', { name: 'I’m on it' }).waitFor({ state: 'detached' });
    await page.getByText('5fd92462-5f6f-4d59-b0c1-7a1f2f7f2d11').waitFor();
    const where = page.getByText('https://signalcaptchas.org/challenge/generate.html');
    expect(await where.evaluate((element) => element.closest('a'))).toBeNull();
    const answer = page.getByLabel('The copied link');
    await answer.fill('https://example.org/');
    await page.getByRole('button', { name: 'Hand it in' }).click();
    await page.getByText('Signal did not take it').waitFor();
    await answer.fill('signalcaptcha://signal-hcaptcha.right');
    await page.getByRole('button', { name: 'Hand it in' }).click();
    await page.getByText('Signal works.').waitFor();
  });

  it('is stopped for a phone with another key until an admin has compared the number', async () => {
    const page = await visit.open('/changed-keys');
    await page.getByText(SAFETY_NUMBER).waitFor();
    await page.getByRole('button', { name: 'It is really them' }).click();
    await page.getByText('You have heard their voice and compared all sixty digits.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'It is really them' }).click();
    await page.getByText('No phone shows another key than before.').waitFor();
  });
});

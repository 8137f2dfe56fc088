import { SWIFT } from './support/people.js';
import { describeVisit } from './support/visit.js';

describeVisit('what comes due', (visit) => {
  it('stands with what is overdue first, and one tap notes a contact', async () => {
    const page = await visit.open('/due');
    await page.getByText('2 days late', { exact: true }).waitFor();
    expect(await page.locator('main li').first().textContent()).toContain('days late');
    await page.locator('main li', { hasText: 'Somebody should hear from them by' }).getByText('2 days late').waitFor();
    await page.getByRole('button', { name: 'Heard from swift-lamo today' }).click();
    await page.getByText('2 days late', { exact: true }).waitFor({ state: 'detached' });
    await page.getByText('Noted: swift-lamo was heard from today.').waitFor();
    expect(visit.server.asked).toContain(`POST /persons/${SWIFT}/contact`);
    expect(visit.server.desk.personOf(SWIFT).lastContact).toBe(new Date().toISOString().slice(0, 10));
  });

  it('shows more or less of the time ahead', async () => {
    const page = await visit.open('/due');
    await page.getByText('A paper of theirs is valid until').waitFor();
    await page.getByRole('button', { name: '2 weeks' }).click();
    await page.getByText('A paper of theirs is valid until').waitFor({ state: 'detached' });
    await page.getByText('The appeal in Armenia has to be filed by').waitFor();
  });

  it('makes a calendar file only after saying that it leaves the safe place', async () => {
    const page = await visit.open('/due');
    await page.getByRole('button', { name: 'Calendar file' }).click();
    await page.getByText('It still leaves this safe place.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make the file' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks).toString('utf8');
    expect(file).toContain('SUMMARY:swift-lamo');
    expect(file).not.toMatch(/appeal|visa|Armenia|:AM/i);
  });
});

import type { Page } from 'playwright-core';
import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { ANNA, BORIS, minutesAgo, OLGA } from './support/people.js';
import { RIGHT_CODE } from './support/reach-answers.js';
import { PHONE, describeVisit } from './support/visit.js';

describeVisit('being reached', (visit) => {
  const card = (page: Page, channel: string) =>
    page.locator('article.card', { has: page.getByRole('heading', { name: channel }) });
  const legible = async (page: Page): Promise<void> =>
    expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
  const anna = () => visit.server.desk.recipients.find(({ memberId }) => memberId === ANNA);

  it('a stopped number says why, and is used again after the word was sent', async () => {
    const page = await visit.open('/my-address', { viewport: PHONE });
    const signal = card(page, 'Signal');
    await signal.getByText('This number is not at Signal').waitFor();
    await signal.getByRole('button', { name: 'Verify again' }).click();
    await signal.getByText(RIGHT_CODE).waitFor();
    await signal.getByText('send this word to +15550100000').waitFor();
    await legible(page);
    const known = anna();
    if (known === undefined) throw new Error('nobody');
    // The word comes from the phone, not through the page.
    known.addresses = known.addresses.map((one) =>
      one.channel === 'signal' ? { ...one, stopped: null, stoppedAt: null, waiting: null } : one,
    );
    await signal.getByText('Works').waitFor();
  });

  it('a phone whose key has changed is not for its member to bring back', async () => {
    const known = anna();
    if (known === undefined) throw new Error('nobody');
    known.addresses = known.addresses.map((one) =>
      one.channel === 'signal' ? { ...one, stopped: 'untrusted_identity' } : one,
    );
    const page = await visit.open('/my-address', { viewport: PHONE });
    await card(page, 'Signal').getByText('Somebody else may have this phone').waitFor();
    expect(await page.getByRole('button', { name: 'Verify again' }).count()).toBe(0);
  });

  it('a new mail address waits for its code while the old one stays in use', async () => {
    const page = await visit.open('/my-address', { viewport: PHONE });
    const mail = card(page, 'E-mail');
    await mail.getByRole('button', { name: 'Change' }).click();
    await mail.getByLabel('E-mail address').fill('nobody');
    await mail.getByRole('button', { name: 'Save' }).click();
    await mail.getByText('This is no e-mail address.').waitFor();
    await mail.getByLabel('E-mail address').fill('night@harbour.example');
    await mail.getByRole('button', { name: 'Save' }).click();
    await mail.getByText('night@harbour.example takes its place').waitFor();
    await mail.getByText('Works').waitFor();
    await mail.getByLabel('Code from the message').fill('aaaa-aaaa');
    await mail.getByRole('button', { name: 'Confirm' }).click();
    await mail.getByText('4 tries are left').waitFor();
    await legible(page);
    await mail.getByLabel('Code from the message').fill(RIGHT_CODE.toLowerCase());
    await mail.getByRole('button', { name: 'Confirm' }).click();
    await mail.getByLabel('Code from the message').waitFor({ state: 'detached' });
    expect(anna()?.addresses.find(({ channel }) => channel === 'email')?.address).toBe('night@harbour.example');
  });

  it('the last address of somebody on call goes only when that was said twice', async () => {
    const page = await visit.open('/my-address', { viewport: PHONE });
    const mail = card(page, 'E-mail');
    await mail.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('You are on call, and nothing else reaches you.').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(anna()?.addresses).toHaveLength(2);
    await mail.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Remove all the same' }).click();
    await mail.getByText('Not set').waitFor();
  });

  it('wishes are kept: order, quiet hours, digest, days away', async () => {
    const page = await visit.open('/my-address', { viewport: PHONE });
    await page.getByRole('button', { name: 'Move E-mail up' }).first().click();
    await page.getByLabel('I have quiet hours').check();
    await page.getByLabel('Day', { exact: true }).selectOption({ label: 'Friday' });
    await page.getByRole('button', { name: 'Add days' }).click();
    await page.getByLabel('Who stands in').selectOption({ label: 'boris' });
    await page.getByLabel('Language of messages').selectOption('ka');
    await legible(page);
    // The duress phrase has a button of the same name.
    const wishes = page.locator('form', { has: page.getByLabel('Language of messages') });
    await wishes.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    expect(anna()).toMatchObject({
      version: 2,
      language: 'ka',
      critical: ['email', 'signal'],
      other: ['signal', 'email'],
      quiet: { from: '22:00', until: '07:00' },
      digest: { daily: '08:00', weekly: 5 },
      away: [{ delegate: BORIS }],
    });
  });

  it('who is on call and out of reach stands above every page, and first on the page about it', async () => {
    const page = await visit.open('/alerts', { viewport: PHONE });
    await page.getByText('Somebody on call cannot be reached.').waitFor();
    await page.getByRole('link', { name: 'See how' }).click();
    await page.getByText('1 person on call cannot be reached.').waitFor();
    const first = page.locator('article.card').first();
    await first.getByText('boris').waitFor();
    await first.getByText(/^Noticed 45 min/).waitFor();
  });

  describe('a call that somebody needs', () => {
    const CALL = '00000000-0000-4000-8000-000000000777';
    const boris = () => ({ id: CALL, memberId: BORIS, since: minutesAgo(12), takenBy: null, settled: false });

    it('stands on the page one is on at night, and is taken there; then nobody else is asked', async () => {
      visit.server.desk.calls = [boris()];
      const page = await visit.open('/alerts', { viewport: PHONE });
      await page.getByText('boris needs a call').waitFor();
      await page.getByText('Write nothing: their phone and their desk may be in other hands.').waitFor();
      await legible(page);
      await page.getByRole('button', { name: 'I make the call' }).click();
      await page.getByText('You make the call.').waitFor();
      await page.getByText('The others are told after an hour').waitFor();
      expect(visit.server.asked).toContain(`POST /calls/${CALL}/take`);
      expect(await page.getByRole('button', { name: 'I make the call' }).count()).toBe(0);
    });

    it('is announced above every other page until somebody has it, and leads to where it is taken', async () => {
      visit.server.desk.calls = [boris()];
      visit.server.desk.session = { ...visit.server.desk.session, language: 'ru' };
      const page = await visit.open('/my-address', { viewport: PHONE, locale: 'ru-RU' });
      await page.getByText('Кому-то из команды нужно позвонить.').waitFor();
      await legible(page);
      await page.getByRole('link', { name: 'Посмотреть, кому' }).click();
      await page.getByText('Нужно позвонить: boris').waitFor();
      expect(await page.getByText('Кому-то из команды нужно позвонить.').count()).toBe(0);
    });

    it('that another alone has taken asks for a second one, who ends it', async () => {
      visit.server.desk.calls = [{ ...boris(), takenBy: OLGA }];
      const page = await visit.open('/alerts', { viewport: PHONE });
      await page.getByText('olga makes the call.').waitFor();
      await page.getByRole('button', { name: 'I know of it' }).click();
      await page.getByText('boris needs a call').waitFor({ state: 'detached' });
      const other = await visit.open('/reach', { viewport: PHONE });
      await other.getByText('olga makes the call.').waitFor();
      expect(await other.getByRole('button', { name: 'I know of it' }).count()).toBe(0);
      await legible(other);
    });
  });

  it('an admin sets an address of somebody else, who alone can verify it', async () => {
    const page = await visit.open('/team', { viewport: PHONE });
    await page.getByRole('button', { name: 'How they are reached' }).first().click();
    const mail = page.locator('.card .card', { has: page.getByRole('heading', { name: 'E-mail' }) });
    await mail.getByRole('button', { name: 'Add' }).click();
    await mail.getByLabel('E-mail address').fill('boris@harbour.example');
    await mail.getByRole('button', { name: 'Save' }).click();
    await mail.getByText('A new address waits until its owner verifies it').waitFor();
    expect(await page.getByLabel('Code from the message').count()).toBe(0);
    await page.getByRole('button', { name: 'How they are told' }).click();
    await page.getByLabel('I have quiet hours').check();
    await legible(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    const boris = visit.server.desk.recipients.find(({ memberId }) => memberId === BORIS);
    expect(boris).toMatchObject({ version: 2, quiet: { from: '22:00', until: '07:00' } });
  });

  it('a key of one’s own is compared before mails are encrypted with it; a private one is never kept', async () => {
    const page = await visit.open('/my-address', { viewport: PHONE });
    const handIn = page.getByRole('button', { name: 'Hand in this key' });
    await page.getByLabel('Your public key').fill('-----BEGIN PGP PRIVATE KEY BLOCK-----');
    await handIn.click();
    await page.getByText('This is your private key. Nobody must have it').waitFor();
    await page.getByRole('button', { name: 'Look for my key' }).click();
    await page.getByText('Your mail provider has no key of yours').waitFor();
    await page.getByLabel('Your public key').fill('-----BEGIN PGP PUBLIC KEY BLOCK-----');
    await handIn.click();
    const key = page.locator('article.card', { has: page.getByRole('heading', { name: 'Is this your key?' }) });
    await key.getByText('A1B2 C3D4 E5F6').waitFor();
    await legible(page);
    await key.getByRole('button', { name: 'use this key' }).click();
    await page.getByText('This key ends on').waitFor();
    await legible(page);
    await page.getByRole('button', { name: 'Use this key no more' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Use this key no more' }).click();
    await page.getByText('Mails to you are encrypted with this key.').waitFor({ state: 'detached' });
  });

  it('the desk’s own key is changed by who looks after the installation, after one more question', async () => {
    const page = await visit.open('/my-address', { viewport: PHONE });
    await page.getByText('The desk’s own key').click();
    await page.getByText('0011 2233').waitFor();
    await page.getByRole('button', { name: 'Use a new key for the desk' }).click();
    await legible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Use a new key for the desk' }).click();
    await page.getByText('The desk has a new key').waitFor();
    await page.getByText('FFEE 2233').waitFor();
    await legible(page);
  });
});

import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { describeVisit } from './support/visit.js';

describeVisit('the neutral page behind a mail link', (visit) => {
  beforeEach(() => {
    visit.server.desk.signedIn = false;
  });

  it('says nothing but a button, asks nothing on load, and forgets the token in the address', async () => {
    const page = await visit.open('/a#good');
    const button = page.getByRole('button', { name: 'I have it' });
    await button.waitFor();
    expect((await page.locator('body').innerText()).trim()).toBe('I have it');
    expect(visit.server.asked).toEqual([]);
    expect(page.url()).toBe(`${visit.origin}/a`);
    expect(await page.title()).toBe('I have it');
    const faults = faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)));
    expect(faults).toEqual(['not exactly one main heading']);
  });

  it('takes the duty only when the button is pressed', async () => {
    const page = await visit.open('/a#good');
    await page.getByRole('button').click();
    await page.getByText(/Noted, it’s yours until \d\d:\d\d/).waitFor();
    expect(visit.server.desk.tokens).toEqual(['good']);
    expect(visit.server.asked).toEqual(['POST /acknowledgements']);
  });

  it('answers alike for every token that cannot be used', async () => {
    const answers: string[] = [];
    for (const token of ['used', 'expired', 'never-existed', '']) {
      const page = await visit.open(`/a#${token}`);
      await page.getByRole('button').click();
      await page.getByText('This link can no longer be used.').waitFor();
      answers.push(await page.locator('body').innerText());
      await page.context().close();
    }
    expect(new Set(answers).size).toBe(1);
  });

  it('speaks Russian to a Russian phone', async () => {
    const page = await visit.open('/a#good', { locale: 'ru-RU' });
    await page.getByRole('button', { name: 'Беру' }).click();
    await page.getByText(/Принято, это ваше до \d\d:\d\d/).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });

  it('speaks the languages of the messages, and Persian from right to left', async () => {
    for (const [locale, take, answer, direction] of [
      ['uk-UA', 'Беру', /Прийнято, це ваше до \d\d:\d\d/, 'ltr'],
      ['ka-GE', 'ვიღებ', /მიღებულია/, 'ltr'],
      ['fa-IR', 'برمی‌دارم', /با شماست/, 'rtl'],
    ] as const) {
      const page = await visit.open('/a#good', { locale });
      await page.getByRole('button', { name: take }).click();
      await page.getByText(answer).waitFor();
      expect(await page.locator('html').getAttribute('dir')).toBe(direction);
      await page.context().close();
    }
  });
});

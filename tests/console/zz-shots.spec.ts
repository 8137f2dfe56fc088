import { Visit, PHONE, DESKTOP } from './support/visit.js';
import { DETAINED } from './support/happenings.js';
import { asked, bothOf, TWIN } from './support/waiting.js';
const OUT = '/tmp/lap/shots2';
it('shoots', async () => {
  const visit = new Visit();
  await visit.begin();
  const shot = async (
    name: string,
    path: string,
    o: { dark?: boolean; phone?: boolean; ru?: boolean },
    act: (p: Awaited<ReturnType<Visit['open']>>) => Promise<void> = async () => {},
  ) => {
    visit.server.reset();
    visit.server.desk.rulings = name.includes('asked')
      ? [asked()]
      : name.startsWith('rulings')
        ? [asked(), ...visit.server.desk.rulings]
        : [];
    visit.server.desk.developments = visit.server.desk.developments.map((f) =>
      f.development.id === DETAINED ? bothOf(f) : f,
    );
    visit.server.desk.session = {
      ...visit.server.desk.session,
      language: o.ru ? 'ru' : 'en',
      ...(name.includes('phone') ? { roles: ['operator'] } : {}),
    } as never;
    const page = await visit.open(path, {
      viewport: o.phone ? PHONE : name === 'merge' ? { width: 1280, height: 1180 } : DESKTOP,
      deviceScaleFactor: o.phone ? 2 : 1,
      colorScheme: o.dark ? 'dark' : 'light',
      locale: o.ru ? 'ru-RU' : 'en-GB',
    });
    await page.locator('h1').first().waitFor();
    await page.waitForFunction("document.querySelectorAll('.waiting').length === 0");
    await act(page);
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${OUT}/${name}.png` });
    await page.screenshot({ path: `${OUT}/${name}-full.png`, fullPage: true });
    await page.context().close();
  };
  const write = async (p: any) => {
    await p
      .getByRole('button', { name: /It tells of …|Здесь сказано о …/ })
      .first()
      .click();
    await p.getByRole('combobox').nth(2).waitFor();
  };
  const merge = async (p: any) => {
    await p.getByRole('button', { name: /Same happening as …|То же событие/ }).click();
    await p.getByRole('button', { name: /Марта Вельде/ }).click();
    await p.getByRole('region').first().waitFor();
    await p.evaluate(
      "(() => { document.activeElement.blur(); const h = [...document.querySelectorAll('h2')].find((e) => /One happening|Одно событие/.test(e.textContent)); window.scrollTo(0, h.getBoundingClientRect().top + scrollY - 24); })()",
    );
  };
  const split = async (p: any) => {
    await p.getByRole('button', { name: /two happenings|два события/ }).click();
    await p.getByRole('checkbox').nth(1).check();
  };
  await shot('review', '/review', {});
  await shot('review-phone-dark', '/review', { dark: true, phone: true });
  await shot('review-ru-phone', '/review', { ru: true, phone: true });
  await shot('form', '/review', {}, write);
  await shot('form-phone-dark', '/review', { dark: true, phone: true }, write);
  await shot('form-ru-dark', '/review', { ru: true, dark: true }, write);
  await shot('merge', `/developments/${DETAINED}`, {}, merge);
  await shot('merge-phone-dark-ru', `/developments/${DETAINED}`, { phone: true, dark: true, ru: true }, merge);
  await shot('split-phone', `/developments/${DETAINED}`, { phone: true }, split);
  await shot('rulings-dark', '/rulings', { dark: true });
  await shot('asked-phone', `/developments/${TWIN}`, { phone: true });
  await visit.end();
}, 200000);

import { faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { describeVisit } from './support/visit.js';

describeVisit('the status page', (visit) => {
  const allReady = (ok: boolean): void => {
    const { desk } = visit.server;
    const detail = ok ? null : '2 of 5 cannot be read';
    const checks = [{ name: 'sources', ok, detail }];
    desk.parts = desk.parts.map((part) => ({ ...part, state: 'ready', checks }));
  };

  it('says that everything works when every check of every part is fine', async () => {
    allReady(true);
    const page = await visit.open('/status');
    await page.getByText('Everything works.').waitFor();
  });

  it('does not say so while a check of a ready part is not fine, and says which in the language of the reader', async () => {
    allReady(false);
    visit.server.desk.session = { ...visit.server.desk.session, language: 'ru' };
    const page = await visit.open('/status', { locale: 'ru-RU' });
    await page.getByText('Кое-что требует внимания.').waitFor();
    await page.getByText('источники – не читаются: 2 из 5').first().waitFor();
    expect(await page.getByText('Всё работает.').count()).toBe(0);
  });

  it('says that what nobody had had fallen asleep, until somebody looks why', async () => {
    const { desk } = visit.server;
    const checks = [{ name: 'asleep', ok: false, detail: 'duties had fallen asleep and ring again: 2' }];
    desk.parts = desk.parts.map((part) => (part.service === 'notification' ? { ...part, checks } : part));
    desk.session = { ...desk.session, language: 'ru' };
    const page = await visit.open('/status', { locale: 'ru-RU' });
    await page.getByText('То, за что никто не взялся, больше бы не звонило.').waitFor();
    expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
    await page.getByRole('button', { name: 'Занимаюсь' }).click();
    await page.getByText('То, за что никто не взялся').waitFor({ state: 'detached' });
    expect(visit.server.asked.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  it('says how the canaries fly, and that two in a row did not arrive', async () => {
    const page = await visit.open('/status');
    await page.getByRole('heading', { name: 'Canary: from an article to a phone' }).waitFor();
    await page.getByText('It took 3 seconds.').waitFor();
    await page.getByText('1 was missed within the last 24 hours.').waitFor();
    const { desk } = visit.server;
    desk.session = { ...desk.session, language: 'ru' };
    desk.parts = desk.parts.map((part) => {
      if (part.canary === null) return part;
      const checks = [{ name: 'canary', ok: false, detail: '2 canaries did not arrive' }];
      return { ...part, checks, canary: { ...part.canary, missed: 2, missedInARow: 2 } };
    });
    const later = await visit.open('/status', { locale: 'ru-RU' });
    await later.getByText('путь от статьи до телефона – подряд не долетели 2 канарейки').waitFor();
    await later.getByText('Последние 2 не долетели.').waitFor();
  });

  it('offers the source of what runs here', async () => {
    visit.server.desk.sourceUrl = 'https://code.example/lapwing';
    const page = await visit.open('/status');
    const link = page.getByRole('link', { name: 'Source code' });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      'https://code.example/lapwing',
      'noopener noreferrer',
    ]);
  });

  it('says who gives the source where no address is set', async () => {
    const page = await visit.open('/status');
    await page.getByText('gives you its source code on request').waitFor();
    expect(await page.getByRole('link', { name: 'Source code' }).count()).toBe(0);
  });
});

import { choosePlace } from './support/choose-place.js';
import { OUR_CODE } from './support/hand-over-answers.js';
import { expectLegible } from './support/look.js';
import { minutesAgo, uuid } from './support/people.js';
import { DESKTOP, describeVisit, PHONE } from './support/visit.js';

describeVisit('handing somebody over', (visit) => {
  it('an offer shows about how many it holds, and the records once it is accepted', async () => {
    const page = await visit.open('/hand-overs', { viewport: PHONE });
    const offer = page.locator('article', { hasText: 'Two to five people' });
    await offer.getByText('Who it is, you see once you accept.', { exact: false }).waitFor();
    expect(await offer.innerText()).not.toMatch(/heron|plover|swift/);
    await expectLegible(page, 'hand-overs-phone');
    await offer.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await offer.getByRole('link', { name: 'plover-deki' }).waitFor();
    await offer.getByText('Reads much like swift-lamo', { exact: false }).waitFor();
    await offer.getByText('Can be undone until', { exact: false }).waitFor();
    await expectLegible(page, 'hand-overs-accepted-phone');
  });

  it('what is prepared lists the links that end, and leaves with the code that was read out', async () => {
    const page = await visit.open('/hand-overs', { viewport: DESKTOP });
    const offer = page.locator('article', { hasText: 'heron-tuvo' });
    await offer.getByText('heron-tuvo and swift-lamo: Shares a flat').waitFor();
    const code = offer.getByLabel('The code they read out to you');
    await code.fill('AAAA-BBBB-CCCC');
    await offer.getByRole('button', { name: 'Send' }).click();
    await offer.getByText('This code cannot be used. Check it, or ask for a new one.').waitFor();
    await code.fill(OUR_CODE);
    await offer.getByRole('button', { name: 'Send' }).click();
    await offer.getByText('waits for an answer').waitFor();
    await expectLegible(page, 'hand-overs-desktop');
  });

  it('begins with the consent, which is refused in words where it cannot be', async () => {
    const page = await visit.open('/hand-overs/new', { viewport: PHONE });
    await page.getByRole('checkbox', { name: 'heron-tuvo' }).check();
    const record = page.getByRole('button', { name: 'Record the consent' });
    expect(await record.isDisabled()).toBe(true);
    await page.getByLabel('How', { exact: true }).selectOption('by_phone');
    await page.getByLabel('Agreed on').fill('2099-01-01');
    await record.click();
    await page.getByText('This day has not come yet.').waitFor();
    await expectLegible(page, 'hand-over-new-phone');
    await page.getByLabel('Agreed on').fill('2026-01-01');
    await record.click();
    await page.getByText('by phone', { exact: false }).waitFor();
    expect(visit.server.desk.handOvers).toContainEqual(
      expect.objectContaining({
        side: 'given',
        consent: expect.objectContaining({ how: 'by_phone', on: '2026-01-01' }),
      }),
    );
  });

  it('our code is shown once and kept nowhere', async () => {
    const page = await visit.open('/hand-overs', { viewport: PHONE });
    await page.getByRole('button', { name: 'Make a code' }).click();
    await page.getByText(OUR_CODE).waitFor();
    const kept = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage, location.href])');
    expect(kept).not.toContain(OUR_CODE);
    await page.reload();
    await page.getByRole('button', { name: 'Make a code' }).waitFor();
    expect(await page.getByText(OUR_CODE).count()).toBe(0);
  });
});

describeVisit('a report from the street', (visit) => {
  it('is two taps on a phone and no more', async () => {
    const page = await visit.open('/report', { viewport: PHONE, hasTouch: true });
    await page.getByText('heron-tuvo').waitFor();
    await page.evaluate(
      'window.taps = 0, addEventListener("click", (e) => { if (e.isTrusted && e.detail > 0) window.taps += 1; }, true)',
    );
    await page.locator('.chip', { hasText: 'heron-tuvo' }).tap();
    await page.getByRole('button', { name: 'Taken' }).tap();
    await page.getByRole('heading', { name: 'Sent. Your colleagues are being told now.' }).waitFor();
    expect(await page.evaluate('window.taps')).toBe(2);
    expect(visit.server.desk.reports).toHaveLength(1);
  });

  it('goes out again by itself over a bad line under the same name, and leaves nothing on the device', async () => {
    const page = await visit.open('/report', { viewport: PHONE });
    let lost = 0;
    await page.route('**/api/v1/reports', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      // It arrives; the answer is what gets lost.
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('checkbox', { name: 'heron-tuvo' }).check();
    await page.getByText('Add time, place or a note (not needed)').click();
    await page.getByLabel('Note').fill('a grey van');
    await page.getByRole('button', { name: 'Taken' }).click();
    await page.getByText('Bad line. It is being sent again; it will ring once.').waitFor();
    const kept = await page.evaluate<string>('JSON.stringify([localStorage, sessionStorage, location.href])');
    expect(kept).not.toContain('grey');
    await page.getByRole('heading', { name: 'Sent. Your colleagues are being told now.' }).waitFor();
    const { reports } = visit.server.desk;
    expect(reports).toHaveLength(2);
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[0]?.reportId).toMatch(/^[0-9a-f-]{36}$/);
    expect(visit.complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
  });

  it('is told to all in the words that are shown, and in no other', async () => {
    const { desk } = visit.server;
    const [alert] = desk.alerts;
    if (alert === undefined) throw new Error('There is no alert.');
    desk.alerts = [
      { ...alert, cause: 'own_report', report: { id: uuid(950), what: 'taken', at: minutesAgo(20), note: null } },
    ];
    const page = await visit.open(`/alerts/${alert.id}`, { viewport: PHONE });
    await page.getByRole('heading', { name: 'Let all know' }).waitFor();
    await choosePlace(page, 'Where', 'Kyrg', 'Kyrgyzstan');
    await choosePlace(page, 'Whom they fled', 'Russ', 'Russia');
    await page.getByLabel('Month, or day if it may be known').fill('2026-02');
    await page.getByRole('button', { name: 'Show the words' }).click();
    await page.getByText('In Kyrgyzstan, a person whom Russia persecutes was detained in February 2026.').waitFor();
    await expectLegible(page, 'report-to-all-own');
    await page.getByLabel('What happened').selectOption('abduction');
    expect(await page.getByRole('button', { name: 'Let all know this' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show the words' }).click();
    await page.getByText('was abducted in February 2026', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Let all know this' }).click();
    await page.getByText('Leaves by itself', { exact: false }).waitFor();
    desk.toldAll = { ...desk.toldAll, state: 'sent' };
    await page.reload();
    await page.getByRole('button', { name: 'Take back what was told' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take back what was told' }).click();
    await page.getByText('Told to all; taking it back leaves', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Take back what was told' }).count()).toBe(0);
  });
});

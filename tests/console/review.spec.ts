import type { Page } from 'playwright-core';
import { DETAINED } from './support/happenings.js';
import { expectLegible, faultsOf, LOOK, LOOK_SCRIPT } from './support/look.js';
import { minutesAgo } from './support/people.js';
import { DESKTOP, PHONE, describeVisit } from './support/visit.js';
import { ARABIC, asked, DOUBTED, UZBEK } from './support/waiting.js';

const BUS = 'A bus is turned back near Osh';

describeVisit('documents that wait for a person', (visit) => {
  const card = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });
  /** Opens the form of the doubted document. */
  const writing = async (page: Page) => {
    await card(page, BUS).getByRole('button', { name: 'It tells of …' }).click();
    await page.getByRole('button', { name: 'It tells of this' }).waitFor();
    return card(page, BUS);
  };
  /** Marks words of the open document as a pointer would. */
  const mark = (page: Page, words: string) =>
    page.evaluate(`(() => {
      const text = document.querySelector('.document');
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(${JSON.stringify(words)});
        if (at < 0) continue;
        document.getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
        return;
      }
      throw new Error('no such words');
    })()`);

  it('stand in the menu with their number, and say why they wait', async () => {
    const page = await visit.open('/review', { viewport: DESKTOP });
    await page.getByRole('link', { name: /Review.*4 wait/ }).waitFor();
    await page.getByText('The chance that this tells of a danger: 42%.').waitFor();
    await page.getByText('Nobody here reads this by machine: Uzbek.').waitFor();
    await page.getByText('The second reader sees danger where the first saw none.').waitFor();
    expect(await card(page, BUS).locator('mark').textContent()).toBe('were led away; nobody has heard from them since');
    expect(await page.locator('blockquote:has([lang=ar])').getAttribute('dir')).toBe('rtl');
  });

  it('can be narrowed to one reason', async () => {
    const page = await visit.open('/review');
    await page.getByLabel('Why they wait').selectOption('language');
    await page.getByText('Nobody here reads this by machine: Uzbek.').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  });

  it('settled as nothing, one is put back by undo', async () => {
    const page = await visit.open('/review');
    await card(page, BUS).getByRole('button', { name: 'Nothing in it' }).click();
    await card(page, BUS).getByRole('button', { name: 'Undo: put it back' }).click();
    await card(page, BUS).getByRole('button', { name: 'It tells of …' }).waitFor();
    expect(visit.server.desk.settled).toEqual([{ id: DOUBTED, verdict: 'nothing', claim: null }]);
    expect(visit.server.desk.review.every(({ settled }) => settled === null)).toBe(true);
  });

  it('a claim is filled in beforehand, refused beside its field, mended and sent, and leads to its development', async () => {
    const page = await visit.open('/review', { viewport: DESKTOP });
    const form = await writing(page);
    await form.getByText('An opinion of a machine, shown for you to judge.').waitFor();
    expect(await form.getByLabel('Kind').inputValue()).toBe('detention');
    expect(await form.getByLabel('Stage').locator('option').allTextContents()).not.toContain('Ratified');
    await form.getByLabel('When it happened').fill('2026-13-40');
    await form.getByLabel('Or paste the words here').fill('They were flown out');
    await form.getByRole('button', { name: 'Add as a quote' }).click();
    await form.getByLabel('Named in public').fill('Rozhkov\nAbasov\n');
    await form.getByRole('button', { name: 'It tells of this' }).click();
    await form.getByText('A year, a month or a day').last().waitFor();
    await form.getByText('These words do not stand in the document, sign by sign.').waitFor();
    expect(await form.getByLabel('Named in public').inputValue()).toBe('Rozhkov\nAbasov\n');
    await form.getByLabel('When it happened').fill('2026-11-20');
    await form.getByRole('button', { name: 'Leave out: They were flown out' }).click();
    await mark(page, 'was searched the next morning');
    await form.getByRole('button', { name: 'Take the marked words as a quote' }).click();
    await form.getByRole('button', { name: 'It tells of this' }).click();
    await page.getByText('the link appears here in a moment').waitFor();
    const [sent] = visit.server.desk.settled;
    expect([sent?.verdict, sent?.claim?.subjects, sent?.claim?.quotes]).toEqual([
      'claim',
      ['Rozhkov', 'Abasov'],
      ['were led away; nobody has heard from them since', 'was searched the next morning'],
    ]);
    visit.server.desk.review = visit.server.desk.review.map((item) =>
      item.settled === null ? item : { ...item, settled: { ...item.settled, developments: [DETAINED] } },
    );
    await card(page, BUS).getByRole('link', { name: 'Detention · Kyrgyzstan' }).click();
    await page.getByRole('heading', { name: 'Detention · Kyrgyzstan', level: 1 }).waitFor();
  });

  it('what is missing is said before anything is sent', async () => {
    const page = await visit.open('/review');
    const uzbek = card(page, 'Prokuratura');
    await uzbek.getByRole('button', { name: 'It tells of …' }).click();
    await uzbek.getByRole('button', { name: 'It tells of this' }).click();
    await uzbek.getByText('Mark or paste the words that say so').waitFor();
    expect(await uzbek.getByText('This is needed.').count()).toBe(2);
    await uzbek.getByLabel('Kind').selectOption('wanted_list');
    expect(await uzbek.getByLabel('Stage').locator('option').allTextContents()).toContain('In force');
    expect(visit.server.desk.settled).toEqual([]);
  });

  it('who comes second sees what was decided and loses nothing', async () => {
    const page = await visit.open('/review');
    const form = await writing(page);
    await form.getByLabel('Named in public').fill('Abasov');
    const settled = { at: minutesAgo(1), verdict: 'nothing', by: 'other_organisation', claim: null } as const;
    visit.server.desk.review = visit.server.desk.review.map((item) =>
      item.documentId === DOUBTED ? { ...item, settled: { ...settled, developments: [] } } : item,
    );
    await form.getByRole('button', { name: 'It tells of this' }).click();
    await form.getByText('Somebody else has settled this document meanwhile').waitFor();
    await form.getByText('another organisation').waitFor();
    expect(await form.getByLabel('Named in public').inputValue()).toBe('Abasov');
  });

  it('what was typed survives closing the form and another filter', async () => {
    const page = await visit.open('/review');
    const form = await writing(page);
    await form.getByLabel('Named in public').fill('Abasov');
    await form.getByRole('button', { name: 'Cancel' }).click();
    await page.getByLabel('Why they wait').selectOption('language');
    await page.getByLabel('Why they wait').selectOption('');
    await card(page, BUS).getByRole('button', { name: 'Go on: it tells of …' }).click();
    expect(await form.getByLabel('Named in public').inputValue()).toBe('Abasov');
  });

  it('an auditor reads and decides nothing; a caseworker is not offered the page', async () => {
    const { desk } = visit.server;
    desk.session = { ...desk.session, roles: ['auditor'] };
    const page = await visit.open('/review', { viewport: DESKTOP });
    await page.getByText(BUS).waitFor();
    expect(
      await page
        .getByRole('main')
        .getByRole('button', { name: /Nothing in it|It tells of/ })
        .count(),
    ).toBe(0);
    desk.session = { ...desk.session, roles: ['caseworker'] };
    await page.goto(`${visit.origin}/alerts`);
    await page.getByRole('link', { name: 'People' }).first().waitFor();
    expect(await page.getByRole('link', { name: /Review|Rulings/ }).count()).toBe(0);
  });

  it.each([
    ['en-GB', 'It tells of …'],
    ['ru-RU', 'Здесь сказано о …'],
  ])('the form is legible and reachable in %s, by day and by night', async (locale, begin) => {
    const { desk } = visit.server;
    desk.session = { ...desk.session, language: locale === 'ru-RU' ? 'ru' : 'en' };
    desk.review = desk.review.filter(({ documentId }) => [DOUBTED, ARABIC, UZBEK].includes(documentId));
    const page = await visit.open('/review', { locale });
    await card(page, BUS).getByRole('button', { name: begin }).click();
    await page.getByRole('combobox').nth(2).waitFor();
    await page.locator('details.more > summary').click();
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(faultsOf(LOOK.parse(await page.evaluate(LOOK_SCRIPT)))).toEqual([]);
      }
    }
  });
});

describeVisit('developments that wait for a person', (visit) => {
  const card = (page: Page) => page.getByRole('article').filter({ hasText: 'Procedure disputed' });
  const open = async (viewport = DESKTOP) => {
    const page = await visit.open('/review', { viewport });
    await card(page).waitFor();
    return page;
  };

  it('stand above what matters less, say why, and show the words beside what was read in them', async () => {
    const page = await open();
    expect(await page.getByRole('article').first().textContent()).toContain('Procedure disputed');
    await card(page).getByText('Reliable sources disagree on how it was done.').waitFor();
    expect(await card(page).locator('mark').first().textContent()).not.toBe('');
  });

  it('are moved over, vouched for and taken back by keys, which do nothing in a field', async () => {
    const page = await open();
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement.className')).toBe('card-title');
    await page.keyboard.press('c');
    await page.getByText('Vouched for', { exact: true }).waitFor();
    const { queue } = visit.server.desk;
    expect(queue.said).toMatchObject([{ kind: 'confirm' }]);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('Undo').waitFor();
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Got it' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(queue.said).toHaveLength(1);
  });

  it('are rejected with a reason only', async () => {
    const page = await open(PHONE);
    await card(page).getByRole('button', { name: 'Reject' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Reject' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Note').fill('A drill, r and c.');
    visit.server.desk.elsewhere = true;
    await dialog.getByRole('button', { name: 'Reject' }).click();
    await page.getByText('Rejection sent').waitFor();
    await page.getByText('An operator of another organisation has to look.').waitFor();
    await page.locator('[data-waits] .card-title:focus').waitFor();
    expect(visit.server.desk.queue.said).toMatchObject([{ kind: 'reject', note: 'A drill, r and c.' }]);
  });

  it('show what somebody else has ruled meanwhile, in place of the buttons, and leave the keys where they were', async () => {
    const page = await open();
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await card(page).getByRole('button', { name: 'Cancel' }).click();
    await page.locator('[data-waits] .card-title:focus').waitFor();
    const { desk } = visit.server;
    const [id = ''] = desk.queue.waits;
    desk.rulings = [{ ...asked(), kind: 'reject', developmentId: id, otherId: id }];
    await page.keyboard.press('c');
    const waiting = page.getByRole('article').filter({ hasText: 'Waits for a second operator' });
    await waiting.getByRole('button', { name: 'Agree', exact: true }).first().waitFor();
    expect(await waiting.getByRole('button', { name: 'Reject' }).count()).toBe(0);
  });

  it('are taken out where whoever told of them takes it back, by a key and a word', async () => {
    const { desk } = visit.server;
    desk.queue.recalled = true;
    const page = await open(PHONE);
    await card(page).getByText('They have shown that it was them', { exact: false }).waitFor();
    await expectLegible(page, 'review-recalled');
    await page.keyboard.press('j');
    await page.keyboard.press('w');
    await page.getByRole('dialog').getByRole('button', { name: 'Take out what was taken back' }).click();
    await page.getByText('Taking out sent').waitFor();
    expect(desk.queue.said).toMatchObject([{ kind: 'recall' }]);
  });

  it('are merged on the card, and that is taken back there', async () => {
    const page = await open();
    await card(page).getByRole('button', { name: 'Same as another' }).click();
    await card(page).locator('.row-button').first().click();
    await card(page).getByRole('button', { name: 'It is one happening' }).click();
    await card(page).getByText('Merge sent').waitFor();
    await card(page).getByRole('button', { name: 'Undo' }).click();
    await card(page).getByRole('button', { name: 'Same as another' }).waitFor();
    expect(visit.server.desk.rulings[0]).toMatchObject({ kind: 'merge', state: 'undone' });
  });

  it('are left as they are, and taken up again', async () => {
    const page = await open();
    await card(page).getByRole('button', { name: 'Leave as it is' }).click();
    await card(page).getByRole('button', { name: 'Undo' }).click();
    await card(page).getByRole('button', { name: 'Leave as it is' }).waitFor();
  });

  it('tell that somebody else looks, without saying of which organisation', async () => {
    visit.server.desk.queue.lookedAt = { by: 'other_organisation', until: minutesAgo(-2) };
    const page = await open();
    await page.getByText('Looked at just now by: another organisation').waitFor();
  });

  it.each(['en', 'ru'] as const)('are legible and reachable in %s, by day and by night', async (language) => {
    const { desk } = visit.server;
    desk.session = { ...desk.session, language };
    const page = await visit.open('/review', { locale: language === 'ru' ? 'ru-RU' : 'en-GB' });
    await page.getByRole('article').first().waitFor();
    await expectLegible(page, `review-queue-${language}`);
  });
});

import { within } from '../support/within.js';
import { choosePlace } from './support/choose-place.js';
import { HERON, SWIFT } from './support/people.js';
import { describeVisit } from './support/visit.js';

describeVisit('persons and first-hand reports', (visit) => {
  it('a report is two taps: the person, and what happened', async () => {
    const page = await visit.open('/report');
    await page.getByRole('checkbox', { name: 'heron-tuvo' }).check();
    await page.getByRole('button', { name: 'Taken' }).click();
    await page.getByRole('heading', { name: 'Sent. Your colleagues are being told now.' }).waitFor();
    expect(visit.server.desk.reports).toEqual([
      { reportId: expect.any(String), what: 'taken', personIds: [HERON], country: null, at: null, note: null },
    ]);
  });

  it('a report cannot be sent about nobody', async () => {
    const page = await visit.open('/report');
    expect(await page.getByRole('button', { name: 'Taken' }).isDisabled()).toBe(true);
  });

  it('a report may say where, when and more', async () => {
    const page = await visit.open('/report');
    await page.getByRole('checkbox', { name: 'heron-tuvo' }).check();
    await page.getByRole('checkbox', { name: 'swift-lamo' }).check();
    await page.getByText('Add time, place or a note').click();
    await page.getByLabel('When').fill('2026-11-22T01:50');
    await choosePlace(page, 'Country', 'Arm', 'Armenia');
    await page.getByLabel('Note').fill('two cars, no plates');
    await page.getByRole('button', { name: 'Raided' }).click();
    await page.getByRole('heading', { name: /Sent/ }).waitFor();
    const [report] = visit.server.desk.reports;
    expect([report?.what, report?.country, report?.note, report?.personIds]).toEqual([
      'raided',
      'AM',
      'two cars, no plates',
      [HERON, SWIFT],
    ]);
    expect(report?.at).toMatch(/^2026-11-2[12]T/);
  });

  it('a wrong report is taken back after asking once', async () => {
    const page = await visit.open('/report');
    await page.getByRole('checkbox', { name: 'heron-tuvo' }).check();
    await page.getByRole('button', { name: 'Lost contact' }).click();
    await page.getByRole('button', { name: 'Wrong report' }).click();
    const dialog = page.getByRole('dialog', { name: 'Take this report back?' });
    await dialog.getByRole('button', { name: 'Wrong report' }).click();
    await page.getByRole('heading', { name: 'The report is taken back' }).waitFor();
    expect(visit.server.desk.corrections).toBe(1);
  });

  it('a person is added with a suggested code, a country and an origin', async () => {
    const page = await visit.open('/persons');
    await page.getByRole('link', { name: 'Add a person' }).click();
    expect(await page.getByRole('textbox', { name: 'Code' }).inputValue()).toBe('finch-maro');
    await choosePlace(page, 'Country', 'Kyrg', 'Kyrgyzstan');
    await choosePlace(page, 'Comes from', 'Russ', 'Russia');
    await page.getByRole('checkbox', { name: 'journalist' }).check();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('finch-maro').waitFor();
    const added = visit.server.desk.persons.at(-1);
    expect([added?.stays[0]?.country, added?.origins, added?.profiles]).toEqual(['KG', ['RU'], ['journalist']]);
  });

  it('what is missing is said beside the field, in words', async () => {
    const page = await visit.open('/persons/new');
    await page.getByRole('textbox', { name: 'Code' }).fill('');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Choose at least one.').waitFor();
    expect(await page.getByText('This is needed.').count()).toBe(2);
  });

  it('a code that looks like a name is explained, and another one is offered', async () => {
    const page = await visit.open('/persons/new');
    await page.getByRole('textbox', { name: 'Code' }).fill('Marta Velde');
    await choosePlace(page, 'Country', 'Kyrg', 'Kyrgyzstan');
    await choosePlace(page, 'Comes from', 'Russ', 'Russia');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('whoever sees it learns who you protect').waitFor();
    expect(visit.server.desk.persons).toHaveLength(3);
    await page.getByRole('button', { name: 'Suggest a code' }).click();
    const code = page.getByRole('textbox', { name: 'Code' });
    await within('10 s', 'the code is filled in', async () => (await code.inputValue()) === 'finch-maro');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'finch-maro' }).waitFor();
  });

  it('what the server alone can refuse is brought into sight', async () => {
    const page = await visit.open('/persons/new');
    await choosePlace(page, 'Country', 'Kyrg', 'Kyrgyzstan');
    await choosePlace(page, 'Comes from', 'Russ', 'Russia');
    await page.getByRole('textbox', { name: 'Code' }).fill('heron-tuvo');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('This code is already in use.').waitFor();
    await page.getByRole('textbox', { name: 'Code' }).and(page.locator(':focus')).waitFor();
  });

  it('two who change one person at once lose nothing: both changes are joined', async () => {
    const page = await visit.open(`/persons/${HERON}`);
    await page.getByRole('checkbox', { name: 'lawyer' }).check();
    const { desk } = visit.server;
    desk.persons = desk.persons.map((one) => (one.id === HERON ? { ...one, wanted: 'interpol', version: 3 } : one));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your changes and theirs are joined').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. What already stands').waitFor();
    const stored = desk.personOf(HERON);
    expect([stored.wanted, stored.profiles, stored.version]).toEqual(['interpol', ['activist', 'lawyer'], 4]);
  });

  it('where both changed the same thing, the reader chooses', async () => {
    const page = await visit.open(`/persons/${HERON}`);
    await page.getByLabel('Wanted').selectOption('charged');
    const { desk } = visit.server;
    desk.persons = desk.persons.map((one) => (one.id === HERON ? { ...one, wanted: 'interpol', version: 3 } : one));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Take theirs' }).click();
    expect(await page.getByLabel('Wanted').inputValue()).toBe('interpol');
  });

  it('a code that only looks like a name is kept with a reason', async () => {
    const page = await visit.open('/persons/new');
    await page.getByRole('textbox', { name: 'Code' }).fill('volga-petrov');
    await choosePlace(page, 'Country', 'Kyrg', 'Kyrgyzstan');
    await choosePlace(page, 'Comes from', 'Russ', 'Russia');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabel('It is no name or address: why?').fill('two rivers');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'volga-petrov' }).waitFor();
    expect(visit.server.desk.persons.at(-1)?.codeOverride).toBe('two rivers');
  });

  it('papers say how far they have come; one that lies ready lets nobody leave', async () => {
    const page = await visit.open(`/persons/${HERON}`);
    await page.getByRole('definition').getByText('expired').waitFor();
    await page.getByRole('button', { name: 'Add a paper' }).click();
    const papers = page.getByRole('group', { name: 'Papers' });
    await papers.getByLabel('Paper', { exact: true }).last().selectOption('laissez_passer');
    await papers.getByLabel('How far it has come').last().selectOption('issued');
    await papers.getByLabel('Can they leave the country with it?').last().selectOption('yes');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Only a paper in their hands lets somebody leave.').first().waitFor();
    await papers.getByText('internal passport, Russia').click();
    await papers.getByRole('button', { name: 'Remove this paper' }).first().click();
    await papers.getByLabel('How far it has come').last().selectOption('collected');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. What already stands').waitFor();
    const laissezPasser = {
      class: 'laissez_passer',
      state: 'collected',
      country: null,
      usableForExit: true,
      expires: null,
    };
    const { documents } = visit.server.desk.personOf(HERON);
    expect(documents.map((one) => one.class)).toEqual(['foreign_passport', 'humanitarian_visa', 'laissez_passer']);
    expect(documents.at(-1)).toEqual(laissezPasser);
  });

  it('the history says what changed in words, and brings an earlier version back', async () => {
    const page = await visit.open(`/persons/${HERON}`);
    await page.getByRole('button', { name: 'Show every version' }).click();
    await page.getByText('now: Wanted at home').waitFor();
    await page.getByText('no longer: Not wanted').waitFor();
    await page.getByRole('button', { name: 'Restore this version' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore this version?' });
    await dialog.getByRole('button', { name: 'Restore this version' }).click();
    await page.getByRole('paragraph').getByText('Wanted at home', { exact: true }).waitFor({ state: 'detached' });
    expect(visit.server.desk.personOf(HERON).wanted).toBe('none');
  });

  it('a record is closed with a reason and opened again', async () => {
    const page = await visit.open(`/persons/${HERON}`);
    expect(await page.getByRole('button', { name: 'Close the record' }).isDisabled()).toBe(true);
    await page.getByLabel('Why is it closed?').selectOption('left_programme');
    await page.getByRole('button', { name: 'Close the record' }).click();
    await page.getByText('Closed: left the programme').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Open it again' }).click();
    await page.getByRole('button', { name: 'Save' }).waitFor();
    expect(visit.server.desk.personOf(HERON).status).toBe('active');
  });

  it('a record is erased only by whoever types its code', async () => {
    const page = await visit.open(`/persons/${HERON}`);
    await page.getByRole('button', { name: 'Erase for ever…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Erase this record for ever?' });
    await dialog.getByLabel('Type heron-tuvo to confirm').fill('heron-tuva');
    expect(await dialog.getByRole('button', { name: 'Erase' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Type heron-tuvo to confirm').fill('heron-tuvo');
    await dialog.getByRole('button', { name: 'Erase' }).click();
    await page.getByRole('heading', { name: 'People' }).waitFor();
    expect(visit.server.desk.persons.map(({ code }) => code)).toEqual(['swift-lamo', 'reed-okka']);
    await page.goBack();
    await page.getByText('This does not exist, or you may not see it.').waitFor();
  });

  it('the list is narrowed, and says when nobody fits', async () => {
    const page = await visit.open('/persons');
    await page.getByText('Narrow the list').click();
    await choosePlace(page, 'Country they are in or plan to go to', 'Arm', 'Armenia');
    await page.getByText('heron-tuvo').waitFor({ state: 'detached' });
    await page.getByText('swift-lamo').waitFor();
    await page.getByLabel('Status').selectOption('safe');
    await page.getByText('Nobody fits all of this').waitFor();
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await page.getByText('heron-tuvo').waitFor();
  });
});

import { catalogueAdopt, catalogueUndo, sourcesAdd } from '@lapwing/contracts';
import { Metrics } from '@lapwing/platform';
import { SecretStore } from '../seal-secrets/secret.store.js';
import { colleague, operator, second, third, TwoDesks } from '../testing/two-desks.js';

let desks: TwoDesks;
beforeEach(async () => {
  desks = new TwoDesks();
});
afterEach(async () => {
  expect(desks.slice.log.errors).toEqual([]);
  await desks.slice.close();
});

describe('where nobody else operates, a source', () => {
  it('is disabled at once', async () => {
    await desks.open(operator, colleague);
    const source = await desks.source();
    expect(await desks.change(source, { enabled: false })).toMatchObject({ enabled: false, wish: null, version: 2 });
    expect(await desks.notices(source)).toEqual([]);
  });

  it('is disabled at once though another organisation has members, and had operators', async () => {
    await desks.open(operator, { ...second, roles: ['caseworker'] }, third);
    await desks.leaves(third);
    expect(await desks.change(await desks.source(), { enabled: false })).toMatchObject({ enabled: false, wish: null });
  });
});

describe('where another organisation operates, a change that silences a source', () => {
  beforeEach(async () => desks.open(operator, second));

  it('waits as a whole, is read on, and everybody sees what is wished', async () => {
    const source = await desks.source();
    const asked = await desks.change(source, { enabled: false, name: 'Renamed', grade: 'E' });
    expect(asked).toMatchObject({ enabled: true, name: source.name, grade: 'C', health: source.health, version: 2 });
    expect(asked.wish).toEqual({
      state: 'waiting',
      reasons: ['disabled', 'lower_grade'],
      changes: [
        { field: 'enabled', before: true, after: false },
        { field: 'name', before: source.name, after: 'Renamed' },
        { field: 'grade', before: 'C', after: 'E' },
      ],
      by: 'self',
      since: desks.slice.clock.now().toISOString(),
      second: null,
    });
    expect((await desks.seen(source.id, colleague)).wish?.by).toBe('own_organisation');
    expect((await desks.seen(source.id, second)).wish?.by).toBe('other_organisation');
    const [due] = await desks.slice.db.work('select next_at from source where id = $1 and enabled', [source.id]);
    expect(due).toBeDefined();
  });

  it('is a notice until it is settled, and waits no longer when a second operator agrees', async () => {
    const asked = await desks.change(await desks.source({ grade: 'A' }), { enabled: false, grade: 'B' });
    expect(await desks.notices(asked)).toMatchObject([{ kind: 'source_wish', urgency: 'tell', name: asked.name }]);
    const after = await desks.second(asked, true);
    expect(after).toMatchObject({ enabled: false, grade: 'B', health: 'disabled', wish: null, version: 3 });
    expect(await desks.notices(asked)).toEqual([]);
    const { text } = await desks.slice.get(Metrics).render();
    expect(text).toContain('lapwing_ingestion_source_wishes_total{result="standing"} 1');
  });

  it('is dropped where the second operator disagrees, and who asked reads why until something else is done', async () => {
    const asked = await desks.change(await desks.source(), { url: 'https://elsewhere.example/' });
    await desks.second(asked, false, second, 'It still answers.');
    const refused = await desks.seen(asked.id);
    expect(refused).toMatchObject({ url: asked.url, version: 3 });
    const answered = { by: 'other_organisation', note: 'It still answers.' };
    expect(refused.wish).toMatchObject({ state: 'refused', reasons: ['moved'], second: answered });
    expect(await desks.notices(asked)).toEqual([]);
    expect(await desks.change(refused, { name: 'Renamed' })).toMatchObject({ name: 'Renamed', wish: null });
  });

  it('is taken back by its own organisation', async () => {
    const asked = await desks.change(await desks.source({ critical: true }), { critical: false });
    expect(await desks.withdraw(asked, colleague)).toMatchObject({ critical: true, wish: null, version: 3 });
    expect(await desks.notices(asked)).toEqual([]);
  });

  it('gives way to a later one of its own organisation, be it harmless or not', async () => {
    const first = await desks.change(await desks.source(), { enabled: false });
    const other = await desks.change(first, { cadenceSeconds: 3600 }, colleague);
    expect(other.wish).toMatchObject({ reasons: ['slower'], by: 'self' });
    const third = await desks.change(other, { grade: 'A' });
    expect(third).toMatchObject({ grade: 'A', cadenceSeconds: 300, enabled: true, wish: null });
    expect(await desks.notices(third)).toEqual([]);
    const states = await desks.slice.db.work('select state, because from source_wish');
    expect(states).toEqual(Array(2).fill({ state: 'undone', because: 'replaced' }));
  });

  it('takes effect when the last operator elsewhere has gone', async () => {
    await desks.operates(third);
    const asked = await desks.change(await desks.source(), { enabled: false });
    await desks.leaves(second);
    await desks.settle();
    expect(await desks.seen(asked.id)).toMatchObject({ enabled: true, wish: { state: 'waiting' } });
    await desks.leaves(third);
    await desks.settle();
    expect(await desks.seen(asked.id)).toMatchObject({ enabled: false, wish: null });
    expect(await desks.notices(asked)).toEqual([]);
  });

  it('that adds nothing but good takes effect at once', async () => {
    const source = await desks.source({ grade: 'C' });
    const better = { grade: 'A' as const, critical: true, cadenceSeconds: 60, name: 'Renamed', owner: 'Somebody' };
    expect(await desks.change(source, better)).toMatchObject({ ...better, wish: null });
  });

  it('is its adder’s alone for an hour, and for ever where nothing was read', async () => {
    const entry = { name: 'Mistyped', url: 'https://mistyped.example/fed.xml' };
    const added = await desks.slice.ask(sourcesAdd, entry, operator);
    await desks.settle();
    desks.slice.clock.advance('30 d');
    expect((await desks.change(added, { enabled: false }, second)).wish).toMatchObject({ reasons: ['disabled'] });
    await desks.withdraw(added, second);
    const now = await desks.seen(added.id);
    const url = 'https://mistyped.example/feed.xml';
    expect(await desks.change(now, { url })).toMatchObject({ url, wish: null });
  });
});

describe('secrets of a wish', () => {
  const SECRETS = ['one', 'two'].map((word) => `whsec_${Buffer.from(word.repeat(12)).toString('base64')}`);
  const [first = '', other = ''] = SECRETS;
  const open = (id: string) => desks.slice.database.inWork((tx) => desks.slice.get(SecretStore).open(tx, id));
  beforeEach(async () => desks.open(operator, second));

  it('wait sealed, come into force with it, and are named alone', async () => {
    const hook = { connector: 'webhook', url: 'urn:lapwing:webhook:new', secrets: { signing_secret: first } };
    const source = await desks.source(hook);
    const asked = await desks.change(source, { secrets: { signing_secret: other } });
    expect(asked.wish).toMatchObject({
      reasons: ['other_secrets'],
      changes: [{ field: 'secrets', before: null, after: 'signing_secret' }],
    });
    expect(await open(source.id)).toEqual({ signing_secret: first });
    expect(JSON.stringify(await desks.slice.db.work('select * from source_wish'))).not.toContain(other);
    await desks.second(asked, true);
    expect(await open(source.id)).toEqual({ signing_secret: other });
    expect(await desks.slice.db.work('select secrets from source_wish')).toEqual([{ secrets: null }]);
  });

  it('that would not do are refused before anybody is asked', async () => {
    const asked = desks.change(await desks.source(), { connector: 'webhook', url: 'urn:lapwing:webhook:new' });
    await expect(asked).rejects.toMatchObject({ code: 'invalid', faults: [{ path: 'secrets.signing_secret' }] });
  });
});

describe('an adoption that is taken back', () => {
  it('waits for a second operator source by source, where the own organisation has not just added them', async () => {
    await desks.open(operator, second);
    const standing = await desks.source({}, second);
    const { items } = await desks.slice.ask(catalogueAdopt, { ids: ['kg-24'], dryRun: false }, operator);
    await desks.settle();
    const [adopted] = items.flatMap(({ source }) => source ?? []);
    if (adopted === undefined) throw new Error('nothing was adopted');
    const stale = { id: (await desks.source()).id, version: 7 };
    const sources = [adopted, { id: standing.id, version: standing.version }, stale];
    const undone = await desks.slice.ask(catalogueUndo, { sources }, operator);
    await desks.settle();
    expect(undone).toEqual({ disabled: 1, kept: [stale.id], waiting: [standing.id] });
    expect(await desks.seen(adopted.id)).toMatchObject({ enabled: false });
    expect(await desks.seen(standing.id)).toMatchObject({ enabled: true, wish: { state: 'waiting' } });
    expect(await desks.notices(standing)).toMatchObject([{ kind: 'source_wish' }]);
  });
});

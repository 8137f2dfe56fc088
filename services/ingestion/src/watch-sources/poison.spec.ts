import { sourcesChange } from '@lapwing/contracts';
import { NotAsked } from '../fetch-safely/not-asked.js';
import { ReachTools } from '../reach-sources/reach-tools.js';
import { actor } from '../testing/ingestion.js';
import { WatchedPlaces } from '../testing/watched-places.js';
import { LookAtSource } from './look-at-source.js';
import { SourceRow } from './source.row.js';
import { TakeLook } from './take-look.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

const rowOf = (id: string) => places.slice.database.inWork((tx) => tx.findOneByOrFail(SourceRow, { id }));

/** Lets the next call of a method throw. */
function breakOnce<Name extends string>(object: Record<Name, unknown>, name: Name, error: Error): void {
  const mended = (): void => void Reflect.deleteProperty(object, name);
  Object.assign(object, {
    [name]: () => {
      mended();
      throw error;
    },
  });
}

describe('signs that no database takes', () => {
  it.each([
    ['a zero', '\u0000', 'zero'],
    ['half a pair', '\ud83d', 'half'],
  ])('like %s cost a source nothing that says them', async (_, sign, slug) => {
    const said = `The consulate${sign} withheld nine passports on Monday, the group says.`;
    places.newsroom.publish(slug, JSON.stringify({ notes: [{ title: `Nine${sign}passports`, said }] }));
    const settings = { items: 'notes', title: 'title', text: 'said' };
    const id = await places.watch(slug, { connector: 'json_api', settings });
    expect(await places.source(id)).toMatchObject({ health: 'ok', documents: 1 });
    expect(await places.read(id)).toMatchObject([{ title: 'Nine\ufffdpassports', state: expect.any(String) }]);
  });
});

describe('a look that breaks', () => {
  it('is a failure that people are told of, and holds up no other source of the server', async () => {
    places.newsroom.publish('list', '<html><body><p>Nothing to report on Monday.</p></body></html>');
    breakOnce(places.slice.get(TakeLook), 'take', new Error('a bug'));
    const id = await places.watch('list', { connector: 'page' });
    expect(await places.source(id)).toMatchObject({ health: 'failing', healthBecause: { code: 'crashed' } });
    expect(await places.slice.db.work(`select id from timer where name = 'source.poll'`)).toEqual([]);
    expect(places.slice.log.errors.splice(0)).toEqual(['a look at a source broke: a bug']);
    await places.lookAgain(id);
    expect(await places.source(id)).toMatchObject({ health: 'ok' });
  });

  it('that is put off says nothing of a source that was disabled meanwhile', async () => {
    places.newsroom.publish('other', '<html><body><p>Nothing to report on Tuesday.</p></body></html>');
    const id = await places.watch('other', { connector: 'page' });
    const asked = await rowOf(id);
    const view = await places.source(id);
    if (view === undefined) throw new Error('no such source');
    await places.slice.ask(sourcesChange, { ...view, enabled: false }, actor('operator'));
    const tools = places.slice.get(ReachTools);
    const reach = tools.reachOf();
    breakOnce(reach, 'fetch', new NotAsked(new Date(), 'We leave it alone.'));
    Object.assign(tools, { reachOf: () => reach });
    expect(await places.slice.get(LookAtSource).look(asked)).toEqual({ is: 'put_off' });
    Reflect.deleteProperty(tools, 'reachOf');
    expect(await places.source(id)).toMatchObject({ health: 'disabled', healthDetail: null });
  });
});

import { WatchedPlaces } from '../../testing/watched-places.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

const old =
  'The council of the city has banned the meetings of the choir since March 2019, as the order of that year says in full.';
const fresh =
  'The ministry of the interior cancelled the residence permits of nine journalists on Monday, the register shows.';

function register(rows: string[], clock = '12:00'): string {
  const lines = rows.map((row) => `<li>${row}</li>`).join('');
  return `<!doctype html><html lang="en"><head><title>Register</title></head><body><p class="clock">It is ${clock}</p>
    <div class="ad">Buy ${clock}</div><main><h1>Register</h1><p>${clock}</p><ul class="rows">${lines}</ul></main></body></html>`;
}

describe('a page that is watched', () => {
  it('is read whole at first, and then only what was added to it', async () => {
    places.newsroom.publish('register', register([old]));
    const id = await places.watch('register', {
      connector: 'page',
      settings: { selector: 'main', ignore: ['.ad'] },
    });
    expect(await places.read(id)).toMatchObject([
      { title: 'Register', text: expect.stringContaining(old), state: 'ready' },
    ]);
    places.newsroom.publish('register', register([fresh, old], '13:00'));
    await places.lookAgain(id);
    const [, second, ...more] = await places.read(id);
    expect(second).toMatchObject({ title: null, text: fresh, media_type: 'text/html' });
    expect(more).toEqual([]);
  });

  it('with another clock and advertisement only brings nothing and keeps nothing', async () => {
    places.newsroom.publish('clock', register([old]));
    const id = await places.watch('clock', { connector: 'page', settings: { selector: 'main, .ad', ignore: ['.ad'] } });
    places.newsroom.publish('clock', register([old], '14:30'));
    await places.lookAgain(id);
    expect(await places.read(id)).toHaveLength(1);
    expect(await places.source(id)).toMatchObject({ health: 'unchanged' });
  });

  it('from which something vanished is kept, and nothing is read anew', async () => {
    places.newsroom.publish('shorter', register([old, fresh]));
    const id = await places.watch('shorter', { connector: 'page', settings: { selector: '.rows' } });
    places.newsroom.publish('shorter', register([old]));
    await places.lookAgain(id);
    expect(await places.read(id)).toMatchObject([
      { text: `${old}\n\n${fresh}` },
      { state: 'rejected', reason: 'nothing_new' },
    ]);
  });

  it('whose lines only change places says nothing new', async () => {
    places.newsroom.publish('moved', register([old, fresh]));
    const id = await places.watch('moved', { connector: 'page', settings: {} });
    places.newsroom.publish('moved', register([fresh, old]));
    await places.lookAgain(id);
    expect(await places.read(id)).toHaveLength(1);
  });

  it.each([
    ['fits nothing', '.nowhere', 'Nothing on the page fits the selector.'],
    ['is none', '[[', 'The selector cannot be used.'],
  ])('by a selector that %s is a fault that people see', async (name, selector, detail) => {
    const slug = name.replaceAll(' ', '-');
    places.newsroom.publish(slug, register([old]));
    const id = await places.watch(slug, { connector: 'page', settings: { selector } });
    expect(await places.source(id)).toMatchObject({ health: 'failing', healthDetail: detail });
  });

  it('that comes back after something unreadable is no longer failing', async () => {
    places.newsroom.publish('back', register([old]));
    const id = await places.watch('back', { connector: 'page', settings: { selector: 'main' } });
    places.newsroom.publish('back', '<html><body>Maintenance</body></html>');
    await places.lookAgain(id);
    expect(await places.source(id)).toMatchObject({ health: 'failing' });
    places.newsroom.publish('back', `${register([old])}<!-- back -->`);
    await places.lookAgain(id);
    expect(await places.source(id)).toMatchObject({ health: 'unchanged' });
    expect(await places.read(id)).toHaveLength(1);
  });

  it('rewritten in ten thousand lines ends in time', async () => {
    const many = (word: string) => Array.from({ length: 10_000 }, (_, at) => `${word} entry ${at}`);
    places.newsroom.publish('many', register(many('old')));
    const id = await places.watch('many', { connector: 'page', settings: { selector: '.rows' } });
    places.newsroom.publish('many', register(many('new')));
    await places.lookAgain(id);
    const [, second] = await places.read(id);
    expect(second?.text?.split('\n\n')).toHaveLength(10_000);
  });
});

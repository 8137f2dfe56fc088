import { WatchedPlaces } from '../../testing/watched-places.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

const ruling = (name: string) =>
  `<html lang="en"><body><article><h1>${name}</h1><p>The court of the city heard the case on Monday and ordered the return of the film to the archive by the end of the month.</p></article></body></html>`;

function list(hrefs: string[], next: string | null = null): string {
  const items = hrefs.map((href) => `<li><a href="${href}"> Ruling\n ${href.replace(/\D/g, '')} </a></li>`).join('');
  const onward = next === null ? '' : `<a class="next" href="${next}">next</a>`;
  return `<html><body><a href="/about">About</a><ul class="rulings">${items}</ul>${onward}</body></html>`;
}

describe('a list of links', () => {
  it('has each new link fetched and read, with its words as title', async () => {
    places.newsroom.publish('rulings/1', ruling('One'));
    places.newsroom.publish('rulings/2', ruling('Two'));
    places.newsroom.publish('list', list(['/rulings/1', '#top', 'javascript:alert(1)', '/other/3']));
    const settings = { selector: '.rulings', match: '/rulings/*' };
    const id = await places.watch('list', { connector: 'links', settings });
    expect(await places.read(id)).toMatchObject([{ url: places.newsroom.pageOf('rulings/1'), title: 'Ruling 1' }]);
    places.newsroom.publish('list', list(['rulings/2', '/rulings/1']));
    await places.lookAgain(id);
    const urls = (await places.read(id)).map(({ url }) => url);
    expect(urls).toEqual([places.newsroom.pageOf('rulings/1'), places.newsroom.pageOf('rulings/2')]);
  });

  it('is followed over three pages at first, and later only where all of a page is new', async () => {
    for (const at of [1, 2, 3, 4]) places.newsroom.publish(`p${at}`, list([`/d/${at}`], `/p${at + 1}`));
    const id = await places.watch('p1', { connector: 'links', settings: { selector: '.rulings a', next: 'a.next' } });
    expect((await places.shown(id)).map(({ url }) => new URL(url).pathname)).toEqual(['/d/1', '/d/2', '/d/3']);
    places.newsroom.publish('p1', list(['/d/0', '/d/1'], '/p2'));
    const before = places.newsroom.requests;
    await places.lookAgain(id);
    const later = (await places.shown(id)).map(({ url }) => new URL(url).pathname);
    expect(later).toEqual(['/d/0', '/d/1', '/d/2', '/d/3']);
    expect(places.newsroom.requests - before).toBeLessThan(20);
  });

  it('whose second page cannot be had is read to its end by the next look', async () => {
    places.newsroom.publish('part1', list(['/e/1'], '/part2'));
    places.newsroom.publish('part2', list(['/e/2']));
    places.newsroom.broken.set('/part2', 503);
    const id = await places.watch('part1', {
      connector: 'links',
      settings: { selector: '.rulings a', next: 'a.next' },
    });
    const shown = async () => (await places.shown(id)).map(({ url }) => new URL(url).pathname);
    expect(await shown()).toEqual(['/e/1']);
    places.newsroom.broken.clear();
    await places.lookAgain(id);
    expect(await shown()).toEqual(['/e/1', '/e/2']);
  });

  it('of ten thousand gives five hundred', async () => {
    places.newsroom.publish(
      'endless',
      list(Array.from({ length: 10_000 }, (_, at) => `http://elsewhere.example/${at}`)),
    );
    const id = await places.watch('endless', { connector: 'links', settings: { selector: 'ul' } });
    expect(await places.shown(id)).toHaveLength(500);
  });

  it('that is gone from its place is a fault', async () => {
    places.newsroom.publish('moved-away', '<html><body>We have a new site</body></html>');
    const id = await places.watch('moved-away', { connector: 'links', settings: { selector: '.rulings' } });
    expect(await places.source(id)).toMatchObject({
      health: 'failing',
      healthDetail: 'Nothing on the page fits the selector.',
    });
  });
});

import { gzipSync } from 'node:zlib';
import { WatchedPlaces } from '../../testing/watched-places.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const page = (path: string, more = '') => `<url><loc>${places.newsroom.pageOf(path)}</loc>${more}</url>`;
const urls = (...parts: string[]) =>
  `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${parts.join('')}</urlset>`;
const index = (...parts: [string, string | null][]) =>
  `${XML}<sitemapindex>${parts.map(([slug, at]) => `<sitemap><loc>${places.newsroom.pageOf(slug)}</loc>${at === null ? '' : `<lastmod>${at}</lastmod>`}</sitemap>`).join('')}</sitemapindex>`;
const paths = async (id: string) => (await places.shown(id)).map(({ url }) => new URL(url).pathname);

describe('a sitemap', () => {
  it('of news gives what is new enough, with titles and dates', async () => {
    const news = (at: string, title: string) =>
      `<news:news><news:publication_date>${at}</news:publication_date><news:title>${title}</news:title></news:news>`;
    places.newsroom.publish(
      'news.xml',
      urls(page('a', news('2026-03-10T09:00:00+03:00', 'Court &amp; police')), page('b', news('2026-03-01', 'Old'))),
    );
    const id = await places.watch('news.xml', { connector: 'sitemap', settings: {} });
    const published = new Date('2026-03-10T06:00:00Z');
    expect(await places.shown(id)).toEqual([{ url: places.newsroom.pageOf('a'), title: 'Court & police', published }]);
  });

  it('without dates gives what was not there before', async () => {
    places.newsroom.publish('plain.xml', urls(page('c'), page('d'), page('skip/e')));
    const id = await places.watch('plain.xml', { connector: 'sitemap', settings: { match: '/*' } });
    expect(await paths(id)).toEqual([]);
    places.newsroom.publish('plain.xml', urls(page('f'), page('c'), page('d'), page('skip/e')));
    await places.lookAgain(id);
    expect(await paths(id)).toEqual(['/f']);
  });

  it('that lists others is followed to the newest five, packed ones too, also when it stays as it is', async () => {
    const now = '<lastmod>2026-03-10T10:00:00Z</lastmod>';
    const children = [1, 2, 3, 4, 5, 6].map((at): [string, string] => [`child${at}.xml`, `2026-03-10T0${at}:00:00Z`]);
    for (const [slug] of children) places.newsroom.publish(slug, urls(page(`of-${slug}`, now)));
    places.newsroom.publish('child6.xml', gzipSync(urls(page('of-packed', now))));
    places.newsroom.publish('index.xml', index(...children, ['ancient.xml', '2020-01-01']));
    const id = await places.watch('index.xml', { connector: 'sitemap', settings: { newerThanDays: 30 } });
    const first = ['/of-child2.xml', '/of-child3.xml', '/of-child4.xml', '/of-child5.xml', '/of-packed'];
    expect(await paths(id)).toEqual(first);
    places.newsroom.publish('child5.xml', urls(page('later', now)));
    await places.lookAgain(id);
    expect(await paths(id)).toEqual(['/later', ...first]);
  });

  it.each([
    ['a bomb', () => gzipSync(Buffer.alloc(60 * 1024 * 1024, ' ')), 'It is too large when unpacked.'],
    ['packed twice', () => gzipSync(gzipSync(urls(page('x')))), 'It is too large when unpacked.'],
    ['damaged', () => gzipSync(urls(page('x'))).subarray(0, 40), 'The document is damaged and cannot be read.'],
    [
      'full of entities',
      () => `<!DOCTYPE u [<!ENTITY a "b">]>${urls()}`,
      'The feed declares entities, which are not read.',
    ],
    ['something else', () => '<html><body>hello</body></html>', 'What comes is called a feed but is none.'],
  ])('that is %s is a fault', async (name, bytes, healthDetail) => {
    const slug = `${name.replaceAll(' ', '-')}.xml`;
    places.newsroom.publish(slug, bytes());
    const id = await places.watch(slug, { connector: 'sitemap', settings: {} });
    expect(await places.source(id)).toMatchObject({ health: 'failing', healthDetail });
  });
});

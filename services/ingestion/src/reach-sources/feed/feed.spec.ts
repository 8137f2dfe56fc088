import type { Fetched } from '../../fetch-safely/outcome.js';
import { WatchedPlaces } from '../../testing/watched-places.js';
import { hubOf } from './feed-read.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

const rss = (items: string): string => `<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;

describe('a feed', () => {
  it('gives its entries as links, and those without a page as documents', async () => {
    const alone = 'The committee meets on Thursday to hear what the lawyers of the two translators have to say.';
    const items = `<item><title>Linked</title><link>${places.newsroom.pageOf('linked')}</link></item>
      <item><title>Alone</title><guid isPermaLink="false">note-7</guid><description>${alone}</description></item>`;
    places.newsroom.publish('notes.xml', `<br />junk\n${rss(items)}`);
    const id = await places.watch('notes.xml', { connector: 'feed', settings: {} });
    expect(await places.shown(id)).toMatchObject([{ url: places.newsroom.pageOf('linked'), title: 'Linked' }]);
    expect(await places.read(id)).toMatchObject([
      { url: `${places.newsroom.pageOf('notes.xml')}#note-7`, title: 'Alone', text: alone },
    ]);
  });

  it('in whose place a page comes is a fault', async () => {
    places.newsroom.publish('gone.xml', '<html><body><p>We have moved</p></body></html>');
    const id = await places.watch('gone.xml', { connector: 'feed', settings: {} });
    expect(await places.source(id)).toMatchObject({
      health: 'failing',
      healthDetail: 'What comes is called a feed but is none.',
    });
  });
});

describe('the hub of a feed', () => {
  const came = (...links: string[]) =>
    ({
      is: 'fetched',
      evidence: { finalUrl: 'https://news.example/feed', headers: links.map((link) => ['link', link]) },
    }) as unknown as Fetched & { is: 'fetched' };
  const said = { hub: 'https://hub.example/own', topic: 'https://news.example/self' };

  it.each([
    [
      'its headers',
      came('<https://hub.example/a>; rel="hub", </feed?a=1,2>; rel="self"'),
      said,
      ['https://hub.example/a', 'https://news.example/feed?a=1,2'],
    ],
    ['itself', came('<https://x.example/>; rel=next'), said, ['https://hub.example/own', 'https://news.example/self']],
    [
      'itself, without its address',
      came(),
      { hub: said.hub, topic: null },
      ['https://hub.example/own', 'https://news.example/feed'],
    ],
  ])('is taken from %s', (_, fetched, reply, [hub, topic]) => {
    expect(hubOf(reply, fetched)).toEqual({ hub, topic });
  });

  it('is none where nobody names it', () => {
    expect(hubOf({ hub: null, topic: said.topic }, came('<javascript:alert(1)>; rel=hub'))).toBeNull();
  });
});

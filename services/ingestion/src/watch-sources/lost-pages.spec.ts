import { noticesList } from '@lapwing/contracts';
import { actor } from '../testing/ingestion.js';
import { WatchedPlaces } from '../testing/watched-places.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

const PAGE = `<html><body><p>${'The parliament discussed the budget on Monday. '.repeat(6)}</p></body></html>`;

describe('a feed that answers while its pages do not', () => {
  it('is failing, operators are told, and it is well again with the first page', async () => {
    const links = [1, 2, 3, 4, 5].map((at) => `<a href="/lost-${at}">Order ${at}</a>`);
    places.newsroom.publish('orders', `<html><body>${links.join(' ')}</body></html>`);
    const id = await places.watch('orders', { connector: 'links', settings: { selector: 'a' } });
    await places.lookAgain(id);
    const why = { health: 'failing', healthBecause: { code: 'pages_lost' } };
    expect(await places.source(id)).toMatchObject(why);
    const { items } = await places.slice.ask(noticesList, {}, actor('operator'));
    expect(items).toMatchObject([{ kind: 'source_failing', subject: id, detail: { code: 'pages_lost' } }]);
    places.newsroom.publish('found', PAGE);
    places.newsroom.publish('orders', '<html><body><a href="/found">Order 6</a></body></html>');
    await places.lookAgain(id);
    await places.lookAgain(id);
    expect(await places.source(id)).toMatchObject({ healthBecause: null });
    expect((await places.slice.ask(noticesList, {}, actor('operator'))).items).toMatchObject([{ state: 'cleared' }]);
  });
});

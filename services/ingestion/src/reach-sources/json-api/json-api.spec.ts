import { readFileSync } from 'node:fs';
import { checkedSettings } from '../connectors.js';
import { WatchedPlaces } from '../../testing/watched-places.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

const reliefWeb = {
  items: 'data',
  url: 'fields.url_alias',
  title: 'fields.title',
  published: 'fields.date.created',
  text: 'fields.body',
};
const fixture = readFileSync(new URL('./reports.fixture.json', import.meta.url), 'utf8');

describe('a JSON API', () => {
  it('in the shape of ReliefWeb gives its reports by mapping', async () => {
    const slug = 'v2/reports?appname=lapwing&preset=latest';
    places.newsroom.publish(slug, fixture.replaceAll('https://relief.example', `http://${places.newsroom.place}`));
    const query = [
      ['appname', 'lapwing'],
      ['preset', 'latest'],
    ];
    const settings = { ...reliefWeb, query };
    const id = await places.watch('v2/reports', { connector: 'json_api', settings });
    expect(await places.shown(id)).toEqual([
      {
        url: places.newsroom.pageOf('report/northland/border-closed-three-days'),
        title: 'Border closed for three days',
        published: new Date('2026-03-09T08:00:00Z'),
      },
      {
        url: places.newsroom.pageOf('report/northland/return-flights'),
        title: 'Return flights resumed',
        published: new Date('2026-03-10T07:30:00Z'),
      },
    ]);
  });

  it('whose entries have no address gives their text as documents', async () => {
    const notes = [
      { id: 1, when: 1773129600, said: '<p>The consulate withheld nine passports on Monday, the group says.</p>' },
      { id: 2, when: 1773133200, said: '' },
    ];
    places.newsroom.publish('notes', JSON.stringify({ result: { notes } }));
    const settings = { items: 'result.notes', published: 'when', text: 'said' };
    const id = await places.watch('notes', { connector: 'json_api', settings });
    expect(await places.read(id)).toMatchObject([
      {
        url: expect.stringContaining('/notes#'),
        text: 'The consulate withheld nine passports on Monday, the group says.',
        published: new Date('2026-03-10T08:00:00Z'),
        part_of: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('is followed to the next page while everything is new', async () => {
    const answer = (at: number) => ({ data: [{ u: `http://elsewhere.example/${at}` }], next: `/pages/${at + 1}` });
    for (const at of [1, 2, 3, 4]) places.newsroom.publish(`pages/${at}`, JSON.stringify(answer(at)));
    const id = await places.watch('pages/1', {
      connector: 'json_api',
      settings: { items: 'data', url: 'u', next: 'next' },
    });
    expect(await places.shown(id)).toHaveLength(3);
  });

  it.each([
    ['is none', 'Sorry', 'The feed cannot be read.'],
    ['is nested too deeply', `{"data":${'['.repeat(200)}${']'.repeat(200)}}`, 'The feed is nested too deeply.'],
    ['lacks what is mapped', '{"rows":[]}', 'The mapping does not fit what comes.'],
    ['has entries of another shape', '{"data":[{"a":1}]}', 'The mapping does not fit what comes.'],
  ])('whose answer %s is a fault', async (name, body, healthDetail) => {
    const slug = name.replaceAll(' ', '-');
    places.newsroom.publish(slug, body);
    const id = await places.watch(slug, { connector: 'json_api', settings: { items: 'data', url: 'u' } });
    expect(await places.source(id)).toMatchObject({ health: 'failing', healthDetail });
  });

  it('of ten thousand entries gives five hundred', async () => {
    const data = Array.from({ length: 10_000 }, (_, at) => ({ u: `http://elsewhere.example/n/${at}` }));
    places.newsroom.publish('many', JSON.stringify({ data }));
    const id = await places.watch('many', { connector: 'json_api', settings: { items: 'data', url: 'u' } });
    expect(await places.shown(id)).toHaveLength(500);
  });

  it('refuses a mapping that is no expression, and what it does not know', () => {
    expect(() => checkedSettings('json_api', { items: 'data[' })).toThrow('This is no JMESPath expression.');
    expect(() => checkedSettings('json_api', { items: 'data', body: '{}' })).toThrow();
    expect(checkedSettings('json_api', { items: 'data', query: { a: 'b' } })).toMatchObject({ query: [['a', 'b']] });
  });
});

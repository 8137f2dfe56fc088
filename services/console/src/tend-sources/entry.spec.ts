import { Failure, type ConnectorField, type ConnectorView, sourceView } from '@lapwing/contracts';
import { entryOf, faultsOf, missing, NEW, tidied, withoutBlankSecrets } from './entry.js';

const words = { en: 'A', ru: 'А' };
const field = (name: string, form: ConnectorField['form'], required = false): ConnectorField => ({
  name,
  form,
  required,
  label: words,
  hint: null,
  choices: [],
  example: null,
});
const fetched: ConnectorView = {
  name: 'links',
  title: words,
  hint: words,
  addressExample: 'https://ministry.example/news',
  fields: [
    field('selector', 'line', true),
    field('match', 'line'),
    field('ignore', 'lines'),
    field('key', 'secret', true),
  ],
};
const pushed: ConnectorView = { ...fetched, name: 'webhook', addressExample: null };

describe('the entry of a source', () => {
  it('leaves out what is empty', () => {
    const settings = { selector: 'main', match: '', ignore: ['.clock', '', '.advert'], deep: NaN, pairs: {} };
    const entry = tidied({ ...NEW, url: 'https://ministry.example/', settings }, fetched);
    expect(entry.settings).toEqual({ selector: 'main', ignore: ['.clock', '.advert'] });
    expect(entry.url).toBe('https://ministry.example/');
  });

  it('holds only secrets that were typed', () => {
    expect(withoutBlankSecrets({ ...NEW, secrets: { key: '', other: 'x' } }).secrets).toEqual({ other: 'x' });
  });

  it('has an address of our own where the source comes to us', () => {
    expect(tidied({ ...NEW, url: 'https://left.example/' }, pushed).url).toBe('urn:lapwing:webhook:new');
  });

  it('wants what is required, but not a secret that is set', () => {
    expect(missing(NEW, fetched, [])).toEqual(['settings.selector', 'secrets.key']);
    expect(missing({ ...NEW, settings: { selector: 'main' } }, fetched, ['key'])).toEqual([]);
  });

  it('of a source that stands holds everything but its secrets', () => {
    const id = '0194c1a0-0107-7000-8000-000000000107';
    const source = sourceView.parse({
      id,
      name: 'Ministry',
      url: 'https://ministry.example/',
      settings: { selector: 'main' },
      secretsSet: ['key'],
      proxy: 'tor',
      health: 'ok',
      healthDetail: null,
      lastGoodAt: null,
      lastTriedAt: null,
      nextAt: null,
      documents: 3,
      version: 4,
    });
    expect(entryOf(source)).toEqual({
      ...NEW,
      name: 'Ministry',
      url: 'https://ministry.example/',
      settings: { selector: 'main' },
      proxy: 'tor',
    });
  });

  it('knows which field the server means', () => {
    const faults = [{ path: 'settings.selector', message: 'Not a selector.' }];
    expect([...faultsOf(new Failure('invalid', { faults }))]).toEqual([['settings.selector', 'Not a selector.']]);
    const twin = 'This address is read already, as “Ministry”.';
    expect(faultsOf(new Failure('conflict', { detail: twin })).get('url')).toBe(twin);
    expect(faultsOf(new Error('x')).size).toBe(0);
    expect(faultsOf(null).size).toBe(0);
  });
});

import { StoppedClock } from '@lapwing/platform/testing';
import type { IngestionConfig } from '../config.js';
import { ingestionConfig } from '../config.js';
import { Fetcher } from './fetcher.js';

const clock = new StoppedClock('2026-03-01T10:00:00Z');

function fetcher(mode: 'development' | 'production', exempt: string): Fetcher {
  const fetchExempt = ingestionConfig.shape.fetchExempt.parse(exempt);
  return new Fetcher(
    { mode, fetchExempt, fetchUserAgent: 'test', dnsServers: [], proxies: new Map() } as unknown as IngestionConfig,
    clock,
  );
}

describe('an exemption from the address rules', () => {
  it('opens its own host and port and nothing beside it, in development', async () => {
    const request = { accept: '*/*', etag: null, lastModified: null };
    const open = fetcher('development', '127.0.0.1:1');
    expect(await open.fetch({ ...request, url: 'http://127.0.0.1:1/' })).toMatchObject({ because: 'connection' });
    expect(await open.fetch({ ...request, url: 'http://127.0.0.1:2/' })).toMatchObject({ because: 'forbidden_port' });
    expect(await open.fetch({ ...request, url: 'http://127.0.0.1/' })).toMatchObject({ because: 'forbidden_address' });
  });

  it('keeps a production service from starting', () => {
    expect(() => fetcher('production', '127.0.0.1:8070')).toThrow(/development mode only/);
    expect(() => fetcher('production', '')).not.toThrow();
  });

  it('of all names below a name opens those, and makes none of them a place of our own', async () => {
    const open = fetcher('development', '*.site.example:8080, 127.0.0.1:8080');
    expect(open.whyNever('http://a.site.example:8080/')).toBeNull();
    expect(open.whyNever('http://a.other.example:8080/')).not.toBeNull();
    expect(open.whyNever('http://a.site.example:8081/')).not.toBeNull();
    expect(open.isOwnPlace(new URL('http://127.0.0.1:8080/'))).toBe(true);
    expect(open.isOwnPlace(new URL('http://a.site.example:8080/'))).toBe(false);
  });

  it('is a host and a port or a fault of the configuration', () => {
    expect(ingestionConfig.shape.fetchExempt.safeParse('127.0.0.1, news.example:80').success).toBe(false);
    expect(ingestionConfig.shape.fetchExempt.parse('127.0.0.1:80, [::1]:8080')).toEqual(
      new Set(['127.0.0.1:80', '[::1]:8080']),
    );
  });
});

describe('a source with a proxy that is no longer there', () => {
  it('is not fetched directly instead', async () => {
    const way = { proxy: 'tor', enter: () => Promise.reject(new Error('Nobody may be asked.')) };
    const request = { url: 'http://127.0.0.1:1/', accept: '*/*', etag: null, lastModified: null };
    expect(await fetcher('development', '127.0.0.1:1').fetch(request, way)).toMatchObject({
      because: 'proxy',
      detail: 'There is no proxy “tor” any more.',
    });
  });
});

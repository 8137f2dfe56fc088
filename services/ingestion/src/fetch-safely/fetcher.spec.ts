import { StoppedClock } from '@lapwing/platform/testing';
import type { IngestionConfig } from '../config.js';
import { ingestionConfig } from '../config.js';
import { Fetcher } from './fetcher.js';

const clock = new StoppedClock('2026-03-01T10:00:00Z');

function fetcher(mode: 'development' | 'production', exempt: string): Fetcher {
  const fetchExempt = ingestionConfig.shape.fetchExempt.parse(exempt);
  return new Fetcher({ mode, fetchExempt, fetchUserAgent: 'test' } as IngestionConfig, clock);
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

  it('is a host and a port or a fault of the configuration', () => {
    expect(ingestionConfig.shape.fetchExempt.safeParse('127.0.0.1, news.example:80').success).toBe(false);
    expect(ingestionConfig.shape.fetchExempt.parse('127.0.0.1:80, [::1]:8080')).toEqual(
      new Set(['127.0.0.1:80', '[::1]:8080']),
    );
  });
});

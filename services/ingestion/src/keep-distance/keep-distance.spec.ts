import { sourcesAdd, sourcesChange, sourcesList, sourcesProxies, type SourceView } from '@lapwing/contracts';
import { CONFIG, Metrics } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import type { IngestionConfig } from '../config.js';
import { proxyOf } from '../fetch-safely/proxy.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { NameServer } from '../testing/name-server.js';
import { PoliteSite } from '../testing/polite-site.js';
import { Rest } from './rest.js';

const operator = actor('operator');
const PAGE = `<html><body><article><p>${'A court in the capital heard the case of a translator on Monday. '.repeat(6)}</p></article></body></html>`;
const names = new NameServer();
const site = new PoliteSite();
const rests: number[] = [];
const rest: Rest = {
  for: async (moment) => {
    if (moment === 0) return;
    rests.push(moment);
    slice.clock.set(new Date(slice.clock.now().getTime() + moment).toISOString());
  },
};
let slice: Slice;
let hosts = 0;

beforeAll(async () => {
  await Promise.all([names.open(), site.open()]);
  const settings = { dnsServers: [names.place], proxies: new Map([['tor', proxyOf('tor=socks5://127.0.0.1:1')]]) };
  slice = await bootIngestion([`*.example:${site.port}`], [{ provide: Rest, useValue: rest }], settings);
});
afterAll(async () => {
  await slice.close();
  await Promise.all([names.close(), site.close()]);
});
beforeEach(async () => {
  await slice.db.work('update source set enabled = false');
  await slice.runTimers();
  site.answers.clear();
  site.answers.set('/page', PAGE);
  site.asked.length = 0;
  rests.length = 0;
});

/** A host nobody has asked yet. */
function host(): string {
  hosts += 1;
  names.knows(`host-${hosts}.example`, ['127.0.0.1']);
  return `host-${hosts}.example`;
}

async function added(name: string, path: string): Promise<string> {
  const entry = { name: `${name}${path}`, url: site.urlOf(name, path), cadenceSeconds: 60 };
  const { id } = await slice.ask(sourcesAdd, entry, operator);
  await slice.runTimers();
  return id;
}

async function source(id: string): Promise<SourceView | undefined> {
  return (await slice.ask(sourcesList, {}, operator)).items.find((one) => one.id === id);
}

async function later(span: string): Promise<void> {
  slice.clock.advance(span);
  await slice.runEvery('sources.due');
  await slice.runTimers();
}

describe('a robots.txt', () => {
  it('that forbids a page keeps us from it, and the source says so', async () => {
    site.answers.set('/robots.txt', 'User-agent: *\nDisallow: /page');
    const id = await added(host(), '/page');
    expect(site.asked.map((one) => one.split(' ')[1])).toEqual(['/robots.txt']);
    expect(await source(id)).toMatchObject({
      health: 'blocked',
      healthDetail: 'The site’s robots.txt asks us not to read this.',
    });
  });

  it('that forbids another page, or another reader, keeps us from nothing', async () => {
    site.answers.set('/robots.txt', 'User-agent: greedy\nDisallow: /\n\nUser-agent: *\nDisallow: /private');
    expect(await source(await added(host(), '/page'))).toMatchObject({ health: 'ok' });
    expect(site.times('/page')).toBe(1);
  });

  it('is asked for once a day and kept', async () => {
    site.answers.set('/robots.txt', 'User-agent: *\nDisallow: /private');
    const name = host();
    await added(name, '/page');
    await later('2 min');
    await later('10 h');
    expect([site.times('/robots.txt'), site.times('/page')]).toEqual([1, 3]);
    await later('15 h');
    expect(site.times('/robots.txt')).toBe(2);
    const [row] = await slice.db.work('select robots, robots_sha256 as sha256 from host where name = $1', [
      `${name}:${site.port}`,
    ]);
    expect(row).toEqual({ robots: 'text', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('that is not there forbids nothing', async () => {
    expect(await source(await added(host(), '/page'))).toMatchObject({ health: 'ok' });
  });

  it('whose server fails forbids everything, until it answers', async () => {
    site.answers.set('/robots.txt', { status: 500 });
    const id = await added(host(), '/page');
    expect(site.times('/page')).toBe(0);
    expect(await source(id)).toMatchObject({
      health: 'blocked',
      healthDetail: 'The site’s robots.txt cannot be had, so that we may not read on.',
    });
    site.answers.delete('/robots.txt');
    await later('1 h');
    expect(await source(id)).toMatchObject({ health: 'ok' });
  });

  it('whose server fails counts as last known for another day', async () => {
    site.answers.set('/robots.txt', 'User-agent: *\nDisallow: /private');
    const id = await added(host(), '/page');
    site.answers.set('/robots.txt', { status: 503 });
    await later('25 h');
    expect([site.times('/page'), (await source(id))?.health]).toEqual([2, expect.stringMatching(/ok|unchanged/)]);
    await later('24 h');
    expect([site.times('/page'), (await source(id))?.health]).toEqual([2, 'blocked']);
  });

  it('of a host to which a redirect leads is obeyed there', async () => {
    const [name, other] = [host(), host()];
    site.answers.set('/robots.txt', ({ headers }) =>
      headers.host?.startsWith(other) === true ? 'User-agent: *\nDisallow: /' : 'User-agent: *\nAllow: /',
    );
    site.answers.set('/moved', { status: 302, headers: { location: site.urlOf(other, '/page') } });
    expect(await source(await added(name, '/moved'))).toMatchObject({ health: 'blocked' });
    expect(site.times('/page')).toBe(0);
  });

  it('is read as far as half a mebibyte', async () => {
    const filler = '# nothing\n'.repeat(60_000);
    site.answers.set('/robots.txt', `User-agent: *\nDisallow: /early\n${filler}Disallow: /page`);
    site.answers.set('/early', PAGE);
    const name = host();
    expect(await source(await added(name, '/page'))).toMatchObject({ health: 'ok' });
    expect(await source(await added(name, '/early'))).toMatchObject({ health: 'blocked' });
  });

  it('that cannot be had just now costs no page of a feed', async () => {
    const [name, other] = [host(), host()];
    const answers = { [other]: { status: 500 } as const };
    site.answers.set('/robots.txt', ({ headers }) => answers[headers.host?.split(':')[0] ?? ''] ?? { status: 404 });
    site.feed('/feed.xml', other, ['/page']);
    await added(name, '/feed.xml');
    expect(site.times('/page')).toBe(0);
    delete answers[other];
    await later('11 min');
    expect(site.times('/page')).toBe(1);
  });

  it('is not asked for where the instance ignores it', async () => {
    const config = slice.get<IngestionConfig>(CONFIG);
    site.answers.set('/robots.txt', 'User-agent: *\nDisallow: /');
    Object.assign(config, { robots: 'ignore' });
    expect(await source(await added(host(), '/page'))).toMatchObject({ health: 'ok' });
    expect(site.times('/robots.txt')).toBe(0);
    Object.assign(config, { robots: 'respect' });
  });
});

describe('a host', () => {
  it('has a second between two requests', async () => {
    await added(host(), '/page');
    expect(rests).toEqual([1000]);
  });

  it('that wants longer pauses gets them, and its pages wait for their turn without failing', async () => {
    const name = host();
    site.answers.set('/robots.txt', 'User-agent: *\nCrawl-delay: 20\nDisallow: /private');
    const pages = ['/a', '/b', '/c'];
    for (const page of pages) site.answers.set(page, PAGE);
    site.feed('/feed.xml', name, pages);
    await added(name, '/feed.xml');
    expect(site.times('/feed.xml')).toBe(1);
    for (const read of [1, 2, 3]) {
      await later('21 s');
      expect(pages.reduce((sum, page) => sum + site.times(page), 0)).toBe(read);
    }
    const items = await slice.db.work(`select attempts, failure from item where url like '%' || $1 || '%'`, [name]);
    expect(items).toEqual(pages.map(() => ({ attempts: 0, failure: null })));
  });

  it.each([
    [429, { 'retry-after': '1800' }, 1800],
    [503, { 'retry-after': '1800' }, 1800],
    [429, {}, 60],
  ])('that answers %i %j is left alone by all its sources, which say so', async (status, headers, seconds) => {
    const name = host();
    site.answers.set('/busy', { status, headers: headers as Record<string, string> });
    await added(name, '/busy');
    const before = site.asked.length;
    const other = await added(name, '/page');
    expect(site.asked).toHaveLength(before);
    const until = slice.clock.now().getTime() + seconds * 1000;
    const told = await source(other);
    expect(told).toMatchObject({ health: 'blocked', healthDetail: expect.stringContaining('We leave it alone until') });
    expect(Math.abs(new Date(told?.nextAt ?? 0).getTime() - until)).toBeLessThan(5_000);
    site.answers.set('/busy', PAGE);
    await later(`${seconds + 60} s`);
    // One source of a host is looked at after the other.
    await later('5 s');
    expect(await source(other)).toMatchObject({ health: 'ok' });
  });
});

describe('the figures', () => {
  it('tell what came of fetches, who waited and what was forbidden', async () => {
    const { text } = await slice.get(Metrics).render();
    for (const figure of [
      'fetches_total{outcome="fetched"}',
      'fetches_total{outcome="robots"}',
      'host_waits_total{why="busy"}',
      'host_waits_total{why="paused"}',
      'robots_refusals_total',
      'fetch_seconds_count',
    ]) {
      const line = text.split('\n').find((one) => one.startsWith(`lapwing_ingestion_${figure} `));
      expect(Number(line?.split(' ').at(-1))).toBeGreaterThan(0);
    }
    expect(text).not.toContain('host-');
  });
});

describe('a proxy', () => {
  it('is named where sources are tended, and nothing else of it', async () => {
    expect(await slice.ask(sourcesProxies, {}, operator)).toEqual({ items: ['tor'] });
  });

  it('that nobody knows is refused', async () => {
    const entry = { name: 'x', url: site.urlOf(host(), '/page'), proxy: 'nowhere' };
    const refused = { code: 'invalid', faults: [{ path: 'proxy' }] };
    await expect(slice.ask(sourcesAdd, entry, operator)).rejects.toMatchObject(refused);
    const { id, version } = await slice.ask(sourcesAdd, { ...entry, proxy: null }, operator);
    await expect(slice.ask(sourcesChange, { ...entry, id, version }, operator)).rejects.toMatchObject(refused);
  });

  it('that is down is never gone round', async () => {
    const url = site.urlOf(host(), '/page');
    const { id } = await slice.ask(sourcesAdd, { name: 'y', url, proxy: 'tor' }, operator);
    await slice.runTimers();
    expect(site.asked).toEqual([]);
    expect(await source(id)).toMatchObject({ healthDetail: 'The proxy “tor” cannot be reached.' });
  });
});

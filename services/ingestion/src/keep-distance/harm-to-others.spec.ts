import { sourcesAdd } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { NameServer } from '../testing/name-server.js';
import { PoliteSite } from '../testing/polite-site.js';
import { PollSourcesTimer } from '../watch-sources/poll-sources.timer.js';
import { HostStore } from './host.store.js';
import { Rest } from './rest.js';

const operator = actor('operator');
const names = new NameServer();
const site = new PoliteSite();
/** Nobody waits; the clock goes on instead. */
const rest: Rest = {
  for: async (moment) => slice.clock.set(new Date(slice.clock.now().getTime() + moment).toISOString()),
};
let slice: Slice;
let hosts = 0;

beforeAll(async () => {
  await Promise.all([names.open(), site.open()]);
  const settings = { dnsServers: [names.place], robots: 'ignore' };
  slice = await bootIngestion([`*.example:${site.port}`], [{ provide: Rest, useValue: rest }], settings);
});
afterAll(async () => {
  await slice.close();
  await Promise.all([names.close(), site.close()]);
});

/** A host nobody has asked yet. */
function host(): string {
  hosts += 1;
  names.knows(`host-${hosts}.example`, ['127.0.0.1']);
  return `host-${hosts}.example`;
}

describe('a site that does harm to others', () => {
  it('has nobody left alone by sending us there and back before it has had enough', async () => {
    const [hostile, other] = [host(), host()];
    site.answers.set('/out', { status: 302, headers: { location: site.urlOf(other, '/open') } });
    site.answers.set('/open', { status: 302, headers: { location: site.urlOf(hostile, '/enough') } });
    site.answers.set('/enough', { status: 429, headers: { 'retry-after': '86400' } });
    await slice.ask(sourcesAdd, { name: 'there and back', url: site.urlOf(hostile, '/out') }, operator);
    await slice.runTimers();
    const paused = await slice.db.work('select name from host where paused_until is not null and name = any($1)', [
      [hostile, other].map((name) => `${name}:${site.port}`),
    ]);
    expect(paused).toEqual([{ name: `${hostile}:${site.port}` }]);
  });

  it('holds no place with a host that has sent us on', async () => {
    const [hostile, other] = [host(), host()];
    const events: string[] = [];
    const hosts = slice.get(HostStore);
    Object.assign(hosts, {
      leave: async (name: string, lease: string) => {
        events.push(`left ${name}`);
        await HostStore.prototype.leave.call(hosts, name, lease);
      },
    });
    site.answers.set('/away', { status: 302, headers: { location: site.urlOf(hostile, '/slow') } });
    site.answers.set('/slow', () => {
      events.push('asked on');
      return 'Nothing new.';
    });
    await slice.ask(sourcesAdd, { name: 'sent on', url: site.urlOf(other, '/away') }, operator);
    await slice.runTimers();
    Reflect.deleteProperty(hosts, 'leave');
    expect(events).toEqual([`left ${other}:${site.port}`, 'asked on', `left ${hostile}:${site.port}`]);
  });

  it('takes its own turn alone by naming pages of many servers, or many of one', async () => {
    const [hostile, other] = [host(), host()];
    const links = Array.from({ length: 60 }, (_, at) => `/page?${at}`);
    site.feed('/flood.xml', other, links);
    const { id } = await slice.ask(
      sourcesAdd,
      { name: 'flood', url: site.urlOf(hostile, '/flood.xml'), cadenceSeconds: 60 },
      operator,
    );
    await slice.get(PollSourcesTimer).poll(id);
    const timers = await slice.db.work<{ lane: string; due_at: Date }>(
      `select lane, due_at from timer where name = 'item.fetch' order by due_at`,
    );
    await slice.db.work(`delete from timer where name = 'item.fetch'`);
    expect(new Set(timers.map(({ lane }) => lane))).toEqual(new Set([id]));
    const now = timers[0]?.due_at.getTime() ?? 0;
    const later = timers.filter(({ due_at: due }) => due.getTime() > now + 1_000);
    expect([timers.length, later.length]).toEqual([60, 40]);
    expect(((timers.at(-1)?.due_at.getTime() ?? 0) - now) / 1000).toBe(200);
  });

  it('keeps the pages of its own server in the line of that server', async () => {
    const name = host();
    site.feed('/own.xml', name, ['/page?own']);
    const { id } = await slice.ask(sourcesAdd, { name: 'own', url: site.urlOf(name, '/own.xml') }, operator);
    await slice.get(PollSourcesTimer).poll(id);
    const lanes = await slice.db.work(`select lane from timer where name = 'item.fetch'`);
    expect(lanes).toEqual([{ lane: `${name}:${site.port}` }]);
  });
});

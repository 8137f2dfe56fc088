import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from '../../deploy/local/demo/api.mjs';
import { haveAddresses } from '../../deploy/local/demo/have-addresses.mjs';
import { insistOn } from '../../deploy/local/demo/patience.mjs';
import { setTheScene } from '../../deploy/local/demo/set-the-scene.mjs';
import { stationsOf } from '../../deploy/local/demo/stations.mjs';
import { walk } from '../../deploy/local/demo/walk.mjs';

type Reply = { status: number; body: unknown } | 'hang up';

describe('the demo', () => {
  let server: Server;
  let origin: string;
  let asked: { door: string; body: unknown }[];
  let answer: (door: string) => Reply;
  let said: string;
  const write = process.stdout.write.bind(process.stdout);
  beforeAll(async () => {
    server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    asked = [];
    said = '';
    process.stdout.write = (text: Uint8Array | string): boolean => {
      said += String(text);
      return true;
    };
  });
  afterEach(() => {
    process.stdout.write = write;
  });

  const listener: RequestListener = (request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const door = `${request.method} ${(request.url ?? '').replace('/api/v1', '')}`;
      asked.push({ door, body: text === '' ? null : JSON.parse(text) });
      const reply = answer(door);
      if (reply === 'hang up') return void request.socket.destroy();
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
    });
  };
  const wish = { what: 'signing in', log: 'gateway.log', patience: 20_000 };

  it('goes on when a part is killed and comes back, and says calmly what waits', async () => {
    const replies: Reply[] = ['hang up', { status: 503, body: {} }, { status: 502, body: {} }];
    answer = () => replies.shift() ?? { status: 200, body: { login: 'harbour-desk' } };
    const session = await insistOn(wish, () => new Api(origin).ask('GET', '/session'));
    expect(session).toEqual({ login: 'harbour-desk' });
    expect(said).toContain('“signing in” waits');
    expect(said).toContain('gateway.log');
  });

  it('does not wait where the answer is no', async () => {
    answer = () => ({ status: 403, body: { code: 'forbidden' } });
    await expect(insistOn(wish, () => new Api(origin).ask('GET', '/session'))).rejects.toThrow('refused with 403');
    expect(asked).toHaveLength(1);
  });

  it('ends with one sentence when a part stays away', async () => {
    answer = () => 'hang up';
    const short = { ...wish, patience: 400 };
    await expect(insistOn(short, () => new Api(origin).ask('GET', '/session'))).rejects.toThrow(
      '“signing in” was not reached within 0.4 s: look into gateway.log, or ask npm run doctor.',
    );
  });

  it('waits for the ledger of an alert that notification has not heard of yet', async () => {
    const attempts = [{ channel: 'signal' }, { channel: 'email' }];
    const replies: Reply[] = [{ status: 404, body: { code: 'not_found' } }];
    answer = () => replies.shift() ?? { status: 200, body: { duties: [{ code: 'A1-01' }], attempts } };
    const search = { api: new Api(origin), addresses: {}, articles: [], names: [], since: new Date(), logs: 'logs' };
    const recorded = stationsOf(search, { alert: { id: 'a' } as never, code: null, channels: [] })[3];
    expect(await insistOn(wish, () => recorded?.look() ?? Promise.resolve(null))).toContain('A1-01, signal and email');
  });

  it('leaves addresses alone that were shown to be theirs', async () => {
    const works = { verifiedAt: '2026-03-01T09:00:00.000Z', stopped: null };
    const addresses = ['signal', 'email'].map((channel) => ({ channel, ...works }));
    answer = () => ({ status: 200, body: { addresses } });
    const places = { origin, mail: `${origin}/`, signal: `${origin}/`, log: 'notification.log', patience: 400 };
    const member = { memberId: 'm', login: 'harbour-desk', signInUrl: `${origin}/sign-in#t` };
    await haveAddresses(places, [member]);
    expect(asked.map(({ door }) => door)).toEqual(['POST /session/link', 'GET /recipient', 'GET /recipient']);
  });

  it('says that a phone was stopped and goes on by mail, instead of waiting for what cannot come', async () => {
    const email = { channel: 'email', verifiedAt: '2026-03-01T09:00:00.000Z', stopped: null };
    const signal = { channel: 'signal', verifiedAt: '2026-03-01T09:00:00.000Z', stopped: 'untrusted_identity' };
    answer = () => ({ status: 200, body: { addresses: [email, signal] } });
    const places = { origin, mail: `${origin}/`, signal: `${origin}/`, log: 'notification.log', patience: 400 };
    const member = { memberId: 'm', login: 'harbour-desk', signInUrl: `${origin}/sign-in#t` };
    await haveAddresses(places, [member]);
    expect(said).toContain('harbour-desk is not reached by Signal: its key has changed');
    expect(asked.map(({ door }) => door)).not.toContain('POST /recipients/m/addresses');
    signal.stopped = 'unregistered';
    await haveAddresses(places, [member]);
    expect(said).toContain('not at Signal');
    expect(asked.map(({ door }) => door)).toContain('POST /stand-in/reply');
    Object.assign(email, { stopped: 'bounced' });
    signal.stopped = 'untrusted_identity';
    const mailbox = { addresses: [email, signal], messages: [] };
    answer = () => ({ status: 200, body: mailbox });
    await expect(haveAddresses(places, [member])).rejects.toThrow('Nothing reaches harbour-desk any more');
  });

  it('does not wait for a message on a channel that was not rung', async () => {
    const duty = { code: 'A1-01', waitsBecause: null as string | null };
    answer = () => ({ status: 200, body: { duties: [duty], attempts: [{ channel: 'email' }], messages: [] } });
    const addresses = { mail: `${origin}/`, signal: `${origin}/` };
    const search = { api: new Api(origin), addresses, articles: [], names: [], since: new Date(), logs: 'logs' };
    const found = { alert: { id: 'a' } as never, code: null, channels: [] };
    const [recorded, bySignal] = stationsOf(search, found).slice(3);
    await walk([recorded!, bySignal!], { started: 0, patience: 5_000 });
    expect(said).toContain('the first ring did not use signal');
    duty.waitsBecause = 'nobody_reachable';
    await expect(walk([recorded!], { started: 0, patience: 5_000 })).rejects.toThrow('Nobody can be reached');
  });

  it('moves its sources to the new address of the newsroom instead of adding two more', async () => {
    const source = (id: string, name: string, file: string) => ({
      ...{ id, name, url: `http://127.0.0.1:1/${file}`, grade: 'B', type: 'independent', language: null },
      ...{ country: null, cadenceSeconds: 60, enabled: true, version: 3 },
    });
    const known = [source('1', 'The Far Shore (demo)', 'feed.rss'), source('2', 'Дальний берег (demo)', 'feed.atom')];
    const lists: Record<string, unknown> = { 'GET /sources': known };
    answer = (door) => ({ status: 200, body: door.startsWith('PUT') ? {} : { items: lists[door] ?? [] } });
    const patiently = <T>(_: string, __: string, work: () => Promise<T>): Promise<T> => work();
    await setTheScene(new Api(origin), { memberId: 'm', newsroom: 'http://127.0.0.1:2/', patiently });
    const written = asked.filter(({ door }) => /^(PUT|POST) \/sources/.test(door));
    expect(written.map(({ door }) => door)).toEqual(['PUT /sources/1', 'PUT /sources/2']);
    expect(written[0]?.body).toMatchObject({ version: 3, url: 'http://127.0.0.1:2/feed.rss' });
  });
});

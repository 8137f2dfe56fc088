import { createServer, type Server, type ServerResponse } from 'node:http';
import { createConnection, type AddressInfo } from 'node:net';
import type { Guard } from '@lapwing/platform';
import { WebKeys, webKeyUrls } from './web-keys.js';

describe('the directory of a mail domain', () => {
  /** A directory that answers so on each path, and the paths it was asked for. */
  async function directory(reply: (path: string, response: ServerResponse) => void): Promise<string[]> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.headers.host}${request.url}`);
      reply(request.url ?? '', response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const connect: Guard['connect'] = (_options, callback) => callback(null, createConnection(port, '127.0.0.1'));
    // No address that is asked: the connection goes to the server above.
    web.guard = { resolve: async () => ['9.9.9.9'], exempt: new Set<string>(), authorities: [], connect };
    directories.push(server);
    return asked;
  }
  const directories: Server[] = [];
  afterEach(() => directories.splice(0).forEach((server) => server.close()));
  const web = new WebKeys();
  const find = () => web.find('ann@mail.example');

  it('is asked by both ways', async () => {
    const asked = await directory((path, response) => {
      if (path.startsWith('/.well-known/openpgpkey/hu/')) response.end('the key');
      else response.writeHead(404).end();
    });
    expect((await find())?.toString()).toBe('the key');
    expect(asked.map((path) => path.split('/')[0])).toEqual(['openpgpkey.mail.example', 'mail.example']);
  });

  it.each([
    [
      'sends us elsewhere',
      (response: ServerResponse) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
    ],
    ['sends far too much', (response: ServerResponse) => response.end(Buffer.alloc(70_000, 'a'))],
    [
      'packs its answer',
      (response: ServerResponse) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('a'),
    ],
  ])('that %s has none', async (_name, reply) => {
    await directory((_path, response) => void reply(response));
    expect(await find()).toBeNull();
  });

  it('is nowhere inside', async () => {
    const asked = await directory((_path, response) => void response.end('x'));
    web.guard = { ...web.guard, resolve: async () => ['127.0.0.1'] };
    expect(await find()).toBeNull();
    expect(asked).toEqual([]);
  });

  it('has names that everybody computes alike', () => {
    const [advanced, direct] = webKeyUrls('Joe.Doe@Example.ORG');
    const name = 'iy9q119eutrkn8s1mk4r39qejnbu3n5q';
    expect(advanced).toBe(`https://openpgpkey.example.org/.well-known/openpgpkey/example.org/hu/${name}?l=Joe.Doe`);
    expect(direct).toBe(`https://example.org/.well-known/openpgpkey/hu/${name}?l=Joe.Doe`);
    expect([webKeyUrls('nobody'), webKeyUrls('x@[127.0.0.1]'), webKeyUrls('x@localhost')]).toEqual([[], [], []]);
  });
});

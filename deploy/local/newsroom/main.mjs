import { createServer } from 'node:http';
import path from 'node:path';
import { articlePage, atomFeed, frontPage, rssFeed } from './pages.mjs';
import { Shelf } from './shelf.mjs';

/**
 * A local newsroom: two feeds and the pages they lead to, and `POST /publish` for the demo. Loopback only.
 * Settings: LAPWING_NEWSROOM_PORT, LAPWING_DATA.
 */
const port = Number(process.env['LAPWING_NEWSROOM_PORT']);
const origin = `http://127.0.0.1:${port}`;
const shelf = new Shelf(path.join(process.env['LAPWING_DATA'] ?? '.data', 'newsroom', 'articles.json'));
const MAX_BODY = 256 * 1024;

/** @type {Record<string, () => [type: string, body: string]>} */
const PLACES = {
  '/': () => ['text/html', frontPage(origin, shelf.articles)],
  '/feed.rss': () => ['application/rss+xml', rssFeed(origin, shelf.feedOf('en'))],
  '/feed.atom': () => ['application/atom+xml', atomFeed(origin, shelf.feedOf('ru'))],
  '/read.json': () => ['application/json', JSON.stringify(Object.fromEntries(shelf.readAt))],
};

/** @param {string} place @returns {[type: string, body: string] | null} */
function answerOf(place) {
  const id = /^\/articles\/([a-z0-9-]+)\.html$/.exec(place)?.[1];
  const article = id ? shelf.take(id) : null;
  return article ? ['text/html', articlePage(article)] : (PLACES[place]?.() ?? null);
}

/** @param {import('node:http').IncomingMessage} request */
async function publish(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > MAX_BODY) throw new Error('too long');
  }
  shelf.publish(JSON.parse(body).articles);
}

const server = createServer((request, response) => {
  /** @param {number} status @param {string} type @param {string} body */
  const reply = (status, type, body) =>
    void response
      .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' })
      .end(body);
  const place = new URL(request.url ?? '/', origin).pathname;
  if (request.method === 'POST' && place === '/publish') {
    publish(request).then(
      () => reply(201, 'application/json', '{}'),
      () => reply(400, 'text/plain', 'That is no list of articles.'),
    );
    return;
  }
  const answer = answerOf(place);
  if (answer) reply(200, ...answer);
  else reply(404, 'text/plain', 'There is no such page.');
});
server.listen(port, '127.0.0.1');
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => server.close(() => process.exit(0)));
process.on('SIGTERM', () => server.closeAllConnections());

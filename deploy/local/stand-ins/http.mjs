import { createServer } from 'node:http';

const LARGEST_BODY = 1_000_000;
const OWN_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Listens on the loopback address only; other names in `Host` are refused, so that no web page reaches it.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => Promise<void> | void} answer
 * @param {number} port 0 takes a free one
 * @returns {Promise<{ server: import('node:http').Server, port: number, close: () => Promise<void> }>}
 */
export async function listenLocally(answer, port) {
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    if (!OWN_HOST.test(host)) return void response.writeHead(421).end();
    const url = new URL(request.url ?? '/', `http://${host}`);
    Promise.resolve()
      .then(() => answer(request, response, url))
      .catch((error) => {
        if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(error instanceof Error ? error.message : 'failed');
      });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(() => resolve(undefined)));
  };
  return { server, port: typeof address === 'object' && address !== null ? address.port : port, close };
}

/**
 * The body as JSON, or the fields of a form.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Record<string, unknown>>}
 */
export async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error('The body is too large.');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  return text === '' ? {} : JSON.parse(text);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} value
 */
export function sendJson(response, value, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} html
 */
export function sendPage(response, html) {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; form-action 'self'; base-uri 'none'",
    'referrer-policy': 'no-referrer',
  });
  response.end(html);
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[/** @type {keyof typeof ENTITIES} */ (letter)]);
}

const STYLE = `
  :root { color-scheme: light dark; --line: #8884; --soft: #8881; --accent: light-dark(#0b57d0, #a8c7fa); }
  body { font: 16px/1.45 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }
  h1 { font-size: 1.2rem; } h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
  .note { opacity: .75; } time { opacity: .7; font-size: .85rem; }
  .message { border: 1px solid var(--line); border-radius: .8rem; padding: .6rem .8rem; margin: .5rem 0; background: var(--soft); }
  .mine { margin-left: 3rem; background: none; }
  .message p { margin: 0 0 .4rem; white-space: pre-line; overflow-wrap: anywhere; }
  form { display: inline-flex; gap: .4rem; flex-wrap: wrap; margin: .2rem 0; }
  button, input { font: inherit; padding: .5rem .8rem; min-height: 2.75rem; border-radius: .6rem; border: 1px solid var(--line); }
  a { color: var(--accent); overflow-wrap: anywhere; }
  .button { display: inline-block; padding: .5rem .8rem; border: 1px solid currentColor; border-radius: .6rem; }`;

/**
 * A page that shows itself anew when `watch` answers something else and nobody is typing.
 * @param {{ title: string, note: string, body: string, watch: string }} page
 */
export function pageOf({ title, note, body, watch }) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title>
<style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1><p class="note">${escapeHtml(note)}</p>${body}
<script>
let last = null;
setInterval(async () => {
  const text = await fetch(${JSON.stringify(watch)}).then((answer) => answer.text()).catch(() => last);
  if (last !== null && text !== last && document.activeElement?.tagName !== 'INPUT') location.reload();
  last = text;
}, 1500);
</script></body></html>`;
}

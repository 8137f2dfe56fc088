import { readBody, sendJson } from './http.mjs';

/** @typedef {import('./signal-send.mjs').Parts & { lines: import('./signal-lines.mjs').Lines }} Controlled */

/**
 * What tests and the page ask of the stand-in itself.
 * @param {Controlled} parts @param {string} route
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export async function control(parts, route, request, response) {
  const { phones, faults, lines } = parts;
  switch (route) {
    case 'GET /stand-in/messages':
      return sendJson(response, { phones: phones.all, name: phones.name });
    case 'POST /stand-in/faults':
      faults.add(/** @type {import('./signal-faults.mjs').Fault} */ (await readBody(request)));
      return sendJson(response, {});
    case 'DELETE /stand-in/faults':
      faults.clear();
      return sendJson(response, {});
    case 'POST /stand-in/line':
      lines.set((await readBody(request))['open'] === true);
      return sendJson(response, {});
    case 'POST /stand-in/identity':
      return sendJson(response, phones.showNewKey(String((await readBody(request))['from'])));
    case 'POST /stand-in/gone':
      phones.leave(String((await readBody(request))['from']));
      return sendJson(response, {});
    case 'POST /stand-in/reply':
      return reply(parts, await readBody(request), request, response);
    default:
      return sendJson(response, { error: 'not found' }, 404);
  }
}

/** @param {Controlled} parts @param {Record<string, unknown>} body @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function reply({ phones }, body, request, response) {
  const { from, text, quotes, reaction, to, remove, uuidOnly, twice } = body;
  const timestamp = phones.reply(phones.at(String(from)), {
    ...(text === undefined ? {} : { text: String(text) }),
    ...(quotes === undefined ? {} : { quotes: Number(quotes) }),
    ...(reaction === undefined ? {} : { reaction: String(reaction) }),
    ...(to === undefined ? {} : { to: Number(to) }),
    remove: remove === true,
    uuidOnly: uuidOnly === true,
    twice: twice === true,
  });
  if (request.headers['content-type'] === 'application/json') return sendJson(response, { timestamp });
  response.writeHead(303, { location: '/' }).end();
}

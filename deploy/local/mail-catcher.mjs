import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listenLocally, readBody, sendJson, sendPage } from './stand-ins/http.mjs';
import { mailPage } from './stand-ins/mail-page.mjs';
import { readMail } from './stand-ins/mail-text.mjs';
import { closeInOrder, keepIn, optionsOf } from './stand-ins/records.mjs';
import { SmtpSession } from './stand-ins/smtp-session.mjs';

/** @typedef {import('./stand-ins/mail-text.mjs').Mail} Mail */
/** @typedef {import('./stand-ins/smtp-session.mjs').SmtpFault} SmtpFault */

const KEPT = 1000;

/** Mails and the faults to come. */
class Catch {
  #file;
  /** @type {SmtpFault[]} */
  faults = [];

  /** @param {string} dir */
  constructor(dir) {
    this.#file = keepIn(dir, 'mails.json', /** @type {{ mails: Mail[] }} */ ({ mails: [] }));
  }

  get mails() {
    return this.#file.value.mails;
  }

  /** @param {{ from: string, to: string[], raw: string }} mail */
  add(mail) {
    const id = (this.mails.at(-1)?.id ?? 0) + 1;
    const caught = readMail({
      id,
      at: new Date().toISOString(),
      from: mail.from,
      to: mail.to.join(', '),
      raw: mail.raw,
    });
    this.#file.value.mails = [...this.mails, caught].slice(-KEPT);
    this.#file.save();
  }

  /** @param {string} stage @returns {SmtpFault | null} */
  faultAt(stage) {
    const fault = this.faults.find((entry) => (entry.fault === 'reply' ? (entry.stage ?? 'end') : 'end') === stage);
    if (fault === undefined) return null;
    fault.times = (fault.times ?? 1) - 1;
    this.faults = this.faults.filter((entry) => entry.times !== 0);
    return fault;
  }
}

/**
 * Takes every mail, shows it, passes none on, and fails on request.
 * @param {{ smtpPort?: number, httpPort?: number, dir: string }} options
 * @returns {Promise<{ smtpUrl: string, url: string, close: () => Promise<void> }>}
 */
export async function startMailCatcher({ smtpPort = 0, httpPort = 0, dir }) {
  const caught = new Catch(dir);
  const smtp = await listenSmtp(caught, smtpPort);
  const pages = await listenLocally((request, response, url) => answer(caught, request, response, url), httpPort);
  const close = async () => {
    await Promise.all([smtp.close(), pages.close()]);
  };
  return { smtpUrl: `smtp://127.0.0.1:${smtp.port}`, url: `http://127.0.0.1:${pages.port}`, close };
}

/** @param {Catch} caught @param {number} port */
async function listenSmtp(caught, port) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const server = createServer((socket) => {
    open.add(socket.on('close', () => open.delete(socket)));
    new SmtpSession(
      socket,
      (mail) => caught.add(mail),
      (stage) => caught.faultAt(stage),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const close = async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => server.close(() => resolve(undefined)));
  };
  return { port: typeof address === 'object' && address !== null ? address.port : port, close };
}

/** @param {Catch} caught @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response @param {URL} url */
async function answer(caught, request, response, url) {
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /':
      return sendPage(response, mailPage(caught.mails));
    case 'GET /messages':
      return sendJson(response, { messages: caught.mails });
    case 'POST /faults':
      caught.faults.push({ times: 1, .../** @type {SmtpFault} */ (await readBody(request)) });
      return sendJson(response, {});
    case 'DELETE /faults':
      caught.faults = [];
      return sendJson(response, {});
    default:
      return sendJson(response, { error: 'not found' }, 404);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { env } = process;
  const options = optionsOf(process.argv.slice(2));
  const catcher = await startMailCatcher({
    smtpPort: Number(options['smtp-port'] ?? env['LAPWING_SMTP_PORT'] ?? 0),
    httpPort: Number(options['http-port'] ?? env['LAPWING_PAGE_PORT'] ?? 0),
    dir: options['dir'] ?? join(env['LAPWING_DATA'] ?? join(tmpdir(), 'lapwing'), 'mail-catcher'),
  });
  process.stdout.write(`${JSON.stringify({ url: catcher.url, smtpUrl: catcher.smtpUrl })}\n`);
  closeInOrder(catcher.close, options);
}

import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listenLocally, readBody, sendJson, sendPage } from './stand-ins/http.mjs';
import { mailPage } from './stand-ins/mail-page.mjs';
import { readMail, replyTo } from './stand-ins/mail-text.mjs';
import { closeInOrder, keepIn, keepNewest, optionsOf } from './stand-ins/records.mjs';
import { ImapSession } from './stand-ins/imap-session.mjs';
import { SmtpSession, stageOf } from './stand-ins/smtp-session.mjs';

/** @typedef {import('./stand-ins/mail-text.mjs').Mail} Mail */
/** @typedef {import('./stand-ins/smtp-session.mjs').SmtpFault} SmtpFault */

const KEPT = 1000;

/** Mails that left, those that came back, and the faults to come. */
class Catch {
  /** @type {{ readonly all: Mail[], add: (mail: Mail) => void }} */
  #left;
  #box;
  /** @type {SmtpFault[]} */
  faults = [];

  /** @param {string} dir */
  constructor(dir) {
    this.#left = keepNewest(dir, 'mails.jsonl', KEPT);
    this.#box = keepIn(
      dir,
      'mailbox.json',
      /** @type {{ mails: import('./stand-ins/imap-session.mjs').BoxMail[] }} */ ({ mails: [] }),
    );
  }

  /** What lies in the mailbox of our sender. */
  get box() {
    return this.#box.value.mails;
  }

  /** A mail comes to our sender. @param {Buffer} bytes */
  arrive(bytes) {
    const raw = bytes.toString('latin1');
    const uid = (this.box.at(-1)?.uid ?? 0) + 1;
    this.#box.value.mails = [...this.box, { uid, raw, at: new Date().toISOString() }].slice(-KEPT);
    this.#box.save();
  }

  get mails() {
    return this.#left.all;
  }

  /** What left after the mail with this number. @param {number} id */
  after(id) {
    return this.mails.filter((mail) => mail.id > id);
  }

  /** @param {{ from: string, to: string[], raw: string }} mail */
  add(mail) {
    const id = (this.mails.at(-1)?.id ?? 0) + 1;
    const { from, to, raw } = mail;
    this.#left.add(readMail({ id, at: new Date().toISOString(), from, to: to.join(', '), raw }));
  }

  /** @param {string} stage @returns {SmtpFault | null} */
  faultAt(stage) {
    const fault = this.faults.find((entry) => stageOf(entry) === stage);
    if (fault === undefined) return null;
    fault.times = (fault.times ?? 1) - 1;
    this.faults = this.faults.filter((entry) => entry.times !== 0);
    return fault;
  }
}

/**
 * Takes every mail, shows it, passes none on, and fails on request.
 * @param {{ smtpPort?: number, imapPort?: number, httpPort?: number, dir: string }} options
 * @returns {Promise<{ smtpUrl: string, imapUrl: string, url: string, close: () => Promise<void> }>}
 */
export async function startMailCatcher({ smtpPort = 0, imapPort = 0, httpPort = 0, dir }) {
  const caught = new Catch(dir);
  const smtp = await listen(smtpPort, (socket) => {
    new SmtpSession(
      socket,
      (mail) => caught.add(mail),
      (stage) => caught.faultAt(stage),
    );
  });
  const imap = await listen(imapPort, (socket) => void new ImapSession(socket, () => caught.box));
  const pages = await listenLocally((request, response, url) => answer(caught, request, response, url), httpPort);
  const close = async () => {
    await Promise.all([smtp.close(), imap.close(), pages.close()]);
  };
  const [smtpUrl, imapUrl] = [`smtp://127.0.0.1:${smtp.port}`, `imap://127.0.0.1:${imap.port}/INBOX`];
  return { smtpUrl, imapUrl, url: `http://127.0.0.1:${pages.port}`, close };
}

/** @param {number} port @param {(socket: import('node:net').Socket) => void} serve */
async function listen(port, serve) {
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const server = createServer((socket) => {
    open.add(socket.on('close', () => open.delete(socket)));
    serve(socket);
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
      return sendJson(response, { messages: caught.after(Number(url.searchParams.get('after') ?? 0)) });
    case 'POST /incoming': {
      const { raw = '', base64 = null } = /** @type {{ raw?: string, base64?: string }} */ (await readBody(request));
      caught.arrive(base64 === null ? Buffer.from(raw) : Buffer.from(base64, 'base64'));
      return sendJson(response, {});
    }
    case 'POST /reply': {
      const { id, text } = /** @type {{ id: number, text: string }} */ (await readBody(request));
      const mail = caught.mails.find((one) => one.id === Number(id));
      if (mail === undefined) return sendJson(response, { error: 'no such mail' }, 404);
      caught.arrive(Buffer.from(replyTo(mail, String(text))));
      return void response.writeHead(303, { location: '/' }).end();
    }
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
    imapPort: Number(options['imap-port'] ?? env['LAPWING_IMAP_PORT'] ?? 0),
    httpPort: Number(options['http-port'] ?? env['LAPWING_PAGE_PORT'] ?? 0),
    dir: options['dir'] ?? join(env['LAPWING_DATA'] ?? join(tmpdir(), 'lapwing'), 'mail-catcher'),
  });
  process.stdout.write(`${JSON.stringify({ url: catcher.url, smtpUrl: catcher.smtpUrl, imapUrl: catcher.imapUrl })}\n`);
  closeInOrder(catcher.close, options);
}

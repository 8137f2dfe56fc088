/**
 * A mail in the mailbox of our sender; a letter of `raw` is a byte.
 * @typedef {{ uid: number, raw: string, at: string }} BoxMail
 */

/** Whoever knows this word may read: the catcher listens on the loopback address only. */
const PASSWORD = 'catcher';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One connection, after RFC 3501, as far as somebody needs who only reads what is new. */
export class ImapSession {
  #socket;
  #mails;
  #rest = '';

  /** @param {import('node:net').Socket} socket @param {() => readonly BoxMail[]} mails */
  constructor(socket, mails) {
    this.#socket = socket;
    this.#mails = mails;
    socket.setNoDelay();
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => this.#read(String(chunk)));
    this.#say('* OK ready');
  }

  /** @param {string} chunk */
  #read(chunk) {
    const lines = (this.#rest + chunk).split('\r\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#command(line);
  }

  /** @param {string} line */
  #command(line) {
    const [tag = '', ...words] = line.split(' ');
    const command = words.join(' ');
    const verb =
      (words[0] ?? '').toUpperCase() === 'UID' ? `UID ${words[1]}`.toUpperCase() : (words[0] ?? '').toUpperCase();
    if (verb === 'LOGIN' && !command.includes(PASSWORD)) return this.#say(`${tag} NO [AUTHENTICATIONFAILED] wrong`);
    this.#answer(verb, command);
    this.#say(`${tag} ${verb === 'STARTTLS' ? 'NO not here' : 'OK done'}`);
    if (verb === 'LOGOUT') this.#socket.end();
  }

  /** @param {string} verb @param {string} command */
  #answer(verb, command) {
    switch (verb) {
      case 'CAPABILITY':
        return this.#say('* CAPABILITY IMAP4rev1');
      case 'LIST':
      case 'LSUB':
        return this.#say(`* ${verb} () "/" "INBOX"`);
      case 'EXAMINE':
        return this.#examined();
      case 'UID SEARCH':
        return this.#say(`* SEARCH ${this.#found(command).join(' ')}`.trim());
      case 'UID FETCH':
        return this.#fetched(command);
      default:
    }
  }

  #examined() {
    const mails = this.#mails();
    this.#say(
      `* ${mails.length} EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n* OK [UIDNEXT ${(mails.at(-1)?.uid ?? 0) + 1}] ok`,
    );
    this.#say('* FLAGS (\\Seen)');
  }

  /** As the protocol has it, a range up to `*` holds the last mail in any case. @param {string} command */
  #found(command) {
    const uids = this.#mails().map((mail) => mail.uid);
    const [, from] = /UID (\d+):\*/.exec(command.slice('UID SEARCH'.length)) ?? [];
    const last = uids.at(-1) ?? 0;
    return from === undefined ? uids : uids.filter((uid) => uid >= Math.min(Number(from), last));
  }

  /** @param {string} command */
  #fetched(command) {
    const [, wanted = '0'] = /^UID FETCH (\d+)/i.exec(command) ?? [];
    const mails = this.#mails();
    const index = mails.findIndex((mail) => mail.uid === Number(wanted));
    const mail = mails[index];
    if (mail === undefined) return;
    const parts = [`UID ${mail.uid}`];
    if (/INTERNALDATE/i.test(command)) parts.push(`INTERNALDATE "${dateOf(mail.at)}"`);
    const [, most] = /BODY\.PEEK\[\]<0\.(\d+)>/i.exec(command) ?? [];
    if (most !== undefined) {
      const piece = mail.raw.slice(0, Number(most));
      parts.push(`BODY[]<0> {${piece.length}}\r\n${piece}`);
    }
    this.#say(`* ${index + 1} FETCH (${parts.join(' ')})`);
  }

  /** @param {string} text */
  #say(text) {
    if (this.#socket.writable) this.#socket.write(`${text}\r\n`, 'latin1');
  }
}

/** @param {string} instant */
function dateOf(instant) {
  const at = new Date(instant);
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  const day = `${two(at.getUTCDate())}-${MONTHS[at.getUTCMonth()]}-${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}

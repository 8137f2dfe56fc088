/**
 * What goes wrong on purpose, for the next `times` mails (below zero: for good): `reply` refuses at `stage` with
 * `code`; `hang_after_data` takes the mail and says nothing more; `drop_after_data` takes it and hangs up; `lose_after_data`
 * hangs up without taking it.
 * @typedef {{ fault: 'reply' | 'hang_after_data' | 'drop_after_data' | 'lose_after_data', stage?: 'connect' | 'mail' | 'rcpt' | 'data' | 'end', code?: number, times?: number }} SmtpFault
 */

const LARGEST_MAIL = 1_000_000;
const TEXTS = {
  421: 'Service not available',
  450: 'Mailbox busy',
  451: 'Local error',
  550: 'No such mailbox',
  552: 'Too large',
};

/** One connection, after RFC 5321, with pipelining and eight bits. */
export class SmtpSession {
  #socket;
  #caught;
  #faultAt;
  #buffer = '';
  #from = '';
  /** @type {string[]} */
  #to = [];
  /** @type {string[] | null} */
  #data = null;

  /**
   * @param {import('node:net').Socket} socket
   * @param {(mail: { from: string, to: string[], raw: string }) => void} caught
   * @param {(stage: string) => SmtpFault | null} faultAt
   */
  constructor(socket, caught, faultAt) {
    this.#socket = socket;
    this.#caught = caught;
    this.#faultAt = faultAt;
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => this.#read(String(chunk)));
    if (!this.#refused('connect')) this.#say('220 mail catcher');
  }

  /** @param {string} chunk */
  #read(chunk) {
    this.#buffer += chunk;
    if (this.#buffer.length > LARGEST_MAIL) return void this.#socket.destroy();
    for (let end = this.#buffer.indexOf('\r\n'); end >= 0; end = this.#buffer.indexOf('\r\n')) {
      const line = this.#buffer.slice(0, end);
      this.#buffer = this.#buffer.slice(end + 2);
      if (this.#data === null) this.#command(line);
      else this.#line(line, this.#data);
    }
  }

  /** @param {string} line */
  #command(line) {
    const verb = line.slice(0, 4).toUpperCase();
    switch (verb) {
      case 'EHLO':
        return this.#say('250-mail catcher\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 1000000');
      case 'MAIL':
        return this.#refused('mail') ? undefined : this.#begin(line);
      case 'RCPT':
        return this.#refused('rcpt') ? undefined : this.#recipient(line);
      case 'DATA':
        return this.#refused('data') ? undefined : this.#open();
      case 'QUIT':
        this.#say('221 bye');
        return void this.#socket.end();
      case 'HELO':
      case 'RSET':
      case 'NOOP':
        return this.#say('250 ok');
      default:
        return this.#say('502 not here');
    }
  }

  /** @param {string} line */
  #begin(line) {
    this.#from = addressIn(line);
    this.#to = [];
    this.#say('250 ok');
  }

  /** @param {string} line */
  #recipient(line) {
    this.#to.push(addressIn(line));
    this.#say('250 ok');
  }

  #open() {
    if (this.#to.length === 0) return this.#say('503 no recipient');
    this.#data = [];
    this.#say('354 go on');
  }

  /** @param {string} line @param {string[]} data */
  #line(line, data) {
    if (line !== '.') return void data.push(line.startsWith('.') ? line.slice(1) : line);
    this.#data = null;
    const fault = this.#faultAt('end');
    const taken = fault === null || fault.fault === 'hang_after_data' || fault.fault === 'drop_after_data';
    if (taken) this.#caught({ from: this.#from, to: this.#to, raw: data.join('\r\n') });
    if (fault === null) return this.#say('250 caught');
    if (fault.fault === 'reply') return this.#refuse(fault);
    if (fault.fault !== 'hang_after_data') this.#socket.destroy();
  }

  /** @param {string} stage */
  #refused(stage) {
    const fault = this.#faultAt(stage);
    if (fault !== null) this.#refuse(fault);
    return fault !== null;
  }

  /** @param {SmtpFault} fault */
  #refuse(fault) {
    const code = fault.code ?? 451;
    this.#say(`${code} ${TEXTS[/** @type {keyof typeof TEXTS} */ (code)] ?? 'no'}`);
    if (code === 421) this.#socket.end();
  }

  /** @param {string} reply */
  #say(reply) {
    if (this.#socket.writable) this.#socket.write(`${reply}\r\n`);
  }
}

/** @param {string} line */
function addressIn(line) {
  return /<([^>]*)>/.exec(line)?.[1] ?? '';
}

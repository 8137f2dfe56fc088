/**
 * What goes wrong on purpose, for the next `times` mails (below zero: for good): `reply` refuses at `stage` with
 * `code`; `hang_after_data` takes the mail and says nothing more; `drop_after_data` takes it and hangs up; `lose_after_data`
 * hangs up without taking it; `lose_in_data` does so after its first line; `vanish` says that it took it, and did not;
 * from there on `slow` answers after `ms` milliseconds whatever comes on the connection.
 * @typedef {{ fault: 'reply' | 'hang_after_data' | 'drop_after_data' | 'lose_after_data' | 'lose_in_data' | 'vanish' | 'slow', stage?: 'connect' | 'auth' | 'mail' | 'rcpt' | 'data' | 'end', code?: number, ms?: number, times?: number }} SmtpFault
 */

/** Where in a session a fault shows. @param {SmtpFault} fault */
export function stageOf({ fault, stage }) {
  if (fault === 'slow') return 'mail';
  return fault === 'reply' ? (stage ?? 'end') : 'end';
}

const LARGEST_MAIL = 1_000_000;
const TEXTS = {
  421: 'Service not available',
  450: 'Mailbox busy',
  451: 'Local error',
  452: 'Mailbox full',
  535: 'Authentication failed',
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
  /** @type {SmtpFault | null} */
  #fault = null;
  #pause = 0;

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
        return this.#say('250-mail catcher\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-AUTH PLAIN\r\n250 SIZE 1000000');
      case 'AUTH':
        return this.#refused('auth') ? undefined : this.#say('235 welcome');
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
    this.#fault = this.#faultAt('end');
    this.#say('354 go on');
  }

  /** @param {string} line @param {string[]} data */
  #line(line, data) {
    const fault = this.#fault;
    if (fault?.fault === 'lose_in_data') return void this.#socket.destroy();
    if (line !== '.') return void data.push(line.startsWith('.') ? line.slice(1) : line);
    this.#data = null;
    const taken = fault === null || fault.fault === 'hang_after_data' || fault.fault === 'drop_after_data';
    if (taken) this.#caught({ from: this.#from, to: this.#to, raw: data.join('\r\n') });
    if (fault === null || fault.fault === 'vanish') return this.#say('250 caught');
    if (fault.fault === 'reply') return this.#refuse(fault);
    if (fault.fault !== 'hang_after_data') this.#socket.destroy();
  }

  /** @param {string} stage */
  #refused(stage) {
    const fault = this.#faultAt(stage);
    if (fault?.fault === 'slow') this.#pause = fault.ms ?? 5000;
    if (fault?.fault === 'reply') this.#refuse(fault);
    return fault?.fault === 'reply';
  }

  /** @param {SmtpFault} fault */
  #refuse(fault) {
    const code = fault.code ?? 451;
    this.#say(`${code} ${TEXTS[/** @type {keyof typeof TEXTS} */ (code)] ?? 'no'}`);
    if (code === 421) this.#socket.end();
  }

  /** @param {string} reply */
  #say(reply) {
    const say = () => void (this.#socket.writable && this.#socket.write(`${reply}\r\n`));
    if (this.#pause === 0) say();
    else setTimeout(say, this.#pause).unref();
  }
}

/** @param {string} line */
function addressIn(line) {
  return /<([^>]*)>/.exec(line)?.[1] ?? '';
}

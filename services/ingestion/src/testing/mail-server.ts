import { createServer, type Socket } from 'node:net';
import { listen } from './loopback-server.js';

/** A mail of the server; `flags` as IMAP writes them. */
export interface ServedMail {
  uid: number;
  raw: string | Buffer;
  seen?: boolean;
  /** What the server says of its size, where that is a lie. */
  claims?: number;
}

type Say = (text: string | Buffer) => void;
/** Answers a command in place of the server; false leaves it to the server. */
export type Mischief = (command: string, tag: string, say: Say, socket: Socket) => boolean;

/** A small IMAP server on a free loopback port, for specs: one user, some folders, and mischief where it is wished. */
export class MailServer {
  readonly mails: ServedMail[] = [];
  readonly commands: string[] = [];
  uidValidity = 7;
  folder = 'INBOX';
  password = 'open sesame';
  mischief: Mischief = () => false;
  place = '';
  private readonly server = createServer((socket) => this.serve(socket));
  private readonly sockets = new Set<Socket>();

  async open(): Promise<void> {
    this.place = `127.0.0.1:${await listen(this.server)}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** How many are connected. */
  get connected(): number {
    return this.sockets.size;
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    // An answer goes out in two pieces; the second must not wait until the first is confirmed.
    socket.setNoDelay();
    socket.once('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    const say: Say = (text) => void (socket.destroyed ? undefined : socket.write(text));
    let rest = '';
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.command(line, say, socket);
    });
    if (!this.mischief('greeting', '*', say, socket)) say('* OK ready\r\n');
  }

  private command(line: string, say: Say, socket: Socket): void {
    const [tag = '', ...words] = line.split(' ');
    const command = words.join(' ');
    this.commands.push(command);
    if (this.mischief(command, tag, say, socket)) return;
    const [verb = ''] = command.toUpperCase().split(/ (?!SEARCH|FETCH)/);
    say(this.answer(verb, command) ?? '');
    const refused = this.refusal(verb, command);
    say(`${tag} ${refused ?? 'OK done'}\r\n`);
  }

  private refusal(verb: string, command: string): string | null {
    if (verb === 'LOGIN' && !command.includes(this.password)) return 'NO [AUTHENTICATIONFAILED] wrong';
    if (verb === 'STARTTLS') return 'NO not here';
    return verb === 'EXAMINE' && !command.includes(this.folder) ? 'NO [NONEXISTENT] no such folder' : null;
  }

  private answer(verb: string, command: string): string | null {
    if (verb === 'CAPABILITY') return '* CAPABILITY IMAP4rev1\r\n';
    if (verb === 'LIST' && command.endsWith('""')) return '* LIST (\\Noselect) "/" ""\r\n';
    if (verb === 'LIST' || verb === 'LSUB') return `* ${verb} () "/" "${this.folder}"\r\n`;
    if (verb === 'EXAMINE') return this.examined();
    if (verb === 'UID SEARCH') return `* SEARCH ${this.found(command).join(' ')}\r\n`;
    return verb === 'UID FETCH' ? this.fetched(command) : null;
  }

  private examined(): string {
    const next = Math.max(0, ...this.mails.map(({ uid }) => uid)) + 1;
    return `* ${this.mails.length} EXISTS\r\n* OK [UIDVALIDITY ${this.uidValidity}] ok\r\n* OK [UIDNEXT ${next}] ok\r\n* FLAGS (\\Seen)\r\n`;
  }

  /** As the protocol has it: a range up to `*` holds the last mail in any case. */
  private found(command: string): number[] {
    const [, from = '1', to = '*'] = /UID (\d+):(\d+|\*)/.exec(command.replace(/^UID SEARCH/, '')) ?? [];
    const largest = Math.max(0, ...this.mails.map(({ uid }) => uid));
    const [low, high] = [Number(from), to === '*' ? largest : Number(to)].sort((a, b) => a - b) as [number, number];
    return this.mails
      .filter(({ uid, seen }) => uid >= low && uid <= high && (seen !== true || !command.includes('UNSEEN')))
      .map(({ uid }) => uid);
  }

  private fetched(command: string): string {
    const [, wanted = '0'] = /^UID FETCH (\d+)/i.exec(command) ?? [];
    const index = this.mails.findIndex(({ uid }) => uid === Number(wanted));
    const mail = this.mails[index];
    if (mail === undefined) return '';
    const raw = Buffer.from(mail.raw).toString('latin1');
    const parts = [`UID ${mail.uid}`];
    if (/RFC822\.SIZE/i.test(command)) parts.push(`RFC822.SIZE ${mail.claims ?? raw.length}`);
    const [, most] = /BODY\.PEEK\[\]<0\.(\d+)>/i.exec(command) ?? [];
    if (most !== undefined) {
      const piece = raw.slice(0, Number(most));
      parts.push(`BODY[]<0> {${piece.length}}\r\n${piece}`);
    }
    return `* ${index + 1} FETCH (${parts.join(' ')})\r\n`;
  }
}

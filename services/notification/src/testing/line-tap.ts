import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A mail as somebody sees it who stands on the line: sizes count all but the address itself. */
export interface Tapped {
  to: string;
  from: string;
  subject: string;
  messageId: string;
  size: number;
}

const END = '\r\n.\r\n';

/** A mail server that takes everything at once and remembers what the line showed. */
export class LineTap {
  readonly mails: Tapped[] = [];
  /** So many mails are refused for now. */
  refuses = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<LineTap> {
    const server = createServer();
    const tap = new LineTap(server);
    server.on('connection', (socket) => tap.serve(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return tap;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private serve(socket: Socket): void {
    const session = { text: '', to: '', inData: false };
    this.sockets.add(socket);
    socket.setEncoding('latin1').setNoDelay(true);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      session.text += String(chunk);
      for (;;) {
        const end = session.text.indexOf(session.inData ? END : '\r\n');
        if (end < 0) return;
        const said = session.text.slice(0, end);
        session.text = session.text.slice(end + (session.inData ? END.length : 2));
        socket.write(`${this.answer(session, said)}\r\n`);
      }
    });
    socket.write('220 tap\r\n');
  }

  private answer(session: { to: string; inData: boolean }, said: string): string {
    if (session.inData) {
      session.inData = false;
      if (this.refuses > 0) {
        this.refuses -= 1;
        return '451 later';
      }
      this.take(session.to, said);
      return '250 taken';
    }
    const verb = said.slice(0, 4).toUpperCase();
    if (verb === 'RCPT') session.to = said.slice(said.indexOf('<') + 1, said.lastIndexOf('>'));
    if (verb === 'EHLO') return '250-tap\r\n250 8BITMIME';
    session.inData = verb === 'DATA';
    return session.inData ? '354 go on' : '250 ok';
  }

  private take(to: string, raw: string): void {
    const head = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(raw)?.[1]?.trim() ?? '';
    const messageId = head('Message-ID').replace(/^<|@.*$/g, '');
    this.mails.push({ to, from: head('From'), subject: head('Subject'), messageId, size: raw.length - to.length });
  }
}

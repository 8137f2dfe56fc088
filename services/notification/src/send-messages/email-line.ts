import { Readable } from 'node:stream';
import SMTPConnection, { type SMTPConnectionAuth, type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/** A whole mail, ready to leave, and whom it is for. */
export interface Parcel {
  from: string;
  to: string;
  bytes: Buffer;
}

/** How a mail server is reached. */
export interface LineTerms {
  connection: SMTPConnectionOptions;
  auth: SMTPConnectionAuth | null;
  /** Most milliseconds for a connection or a mail as a whole: single answers may come in time for ever. */
  deadlineMs: number;
}

/** What became of a mail: no error when it was taken over; handed over once the server asked for the text. */
export interface Carried {
  error: unknown;
  handedOver: boolean;
}

/** Mail servers end a connection after about so many mails; ended by us, none of them is refused for it. */
const MOST_MAILS = 100;
/** Refusals of one mail, after which the connection itself is sound. */
const ABOUT_THE_MAIL = ['EENVELOPE', 'EMESSAGE'];

/** One connection to the mail server; it carries one mail at a time. */
export class EmailLine {
  private carried = 0;
  private broken = false;
  private readonly over: Promise<void>;

  private constructor(
    private readonly connection: SMTPConnection,
    private readonly deadlineMs: number,
  ) {
    this.over = new Promise((resolve) => {
      for (const event of ['error', 'end']) {
        connection.on(event, () => {
          this.broken = true;
          resolve();
        });
      }
    });
  }

  /** Connects, encrypts and signs in as the terms have it; rejects with what the server or the network said. */
  static open({ connection: options, auth, deadlineMs }: LineTerms): Promise<EmailLine> {
    const connection = new SMTPConnection(options);
    const opened = new Promise<EmailLine>((resolve, reject) => {
      connection.on('error', reject);
      connection.on('end', () => reject(coded('ECONNECTION')));
      const ready = (error?: Error | null) => {
        if (error) reject(error);
        else resolve(new EmailLine(connection, deadlineMs));
      };
      connection.connect((error) => {
        if (error || auth === null) ready(error);
        else connection.login(auth, ready);
      });
    });
    return within(deadlineMs, opened).catch((error: unknown) => {
      connection.close();
      throw error;
    });
  }

  /** Whether it has carried a mail before, so that the server may have ended it meanwhile. */
  get used(): boolean {
    return this.carried > 0;
  }

  get usable(): boolean {
    return !this.broken && this.carried < MOST_MAILS;
  }

  async carry(parcel: Parcel): Promise<Carried> {
    this.carried += 1;
    let handedOver = false;
    // It is read only after the server said yes to DATA: from then on silence does not mean that it was refused.
    const text = new Readable({
      read() {
        handedOver = true;
        this.push(parcel.bytes);
        this.push(null);
      },
    });
    const envelope = { from: parcel.from, to: [parcel.to], size: parcel.bytes.length };
    const sent = new Promise<void>((resolve, reject) => {
      this.connection.send(envelope, text, (error) => (error ? reject(error) : resolve()));
    });
    const error = await failureOf(within(this.deadlineMs, sent));
    if (error !== null) await this.recover(error);
    return { error, handedOver };
  }

  close(): void {
    this.broken = true;
    this.connection.close();
  }

  /** Says goodbye; the server ends the connection. */
  quit(): void {
    if (!this.broken) this.connection.quit();
    this.broken = true;
  }

  /** Makes the line ready for the next mail after a refusal; anything else ends it. */
  private async recover(error: unknown): Promise<void> {
    const { code = '', responseCode = 0 } = (error ?? {}) as { code?: string; responseCode?: number };
    if (this.broken || !ABOUT_THE_MAIL.includes(code) || responseCode === 421) return this.close();
    const reset = new Promise<void>((resolve, reject) => {
      this.connection.reset((refused) => (refused ? reject(refused) : resolve()));
    });
    // A server that hangs up meanwhile answers nothing.
    const failure = await failureOf(within(this.deadlineMs, Promise.race([reset, this.over])));
    if (failure !== null || this.broken) this.close();
  }
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error ?? coded('ECONNECTION'),
  );
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(coded('ETIMEDOUT')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

function coded(code: string): Error & { code: string } {
  return Object.assign(new Error('The mail server did not answer in order.'), { code });
}

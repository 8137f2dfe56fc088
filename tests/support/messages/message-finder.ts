import { z } from 'zod';
import { COUNTRY_CODES, MESSAGE_LANGUAGES } from '@lapwing/domain';
import { TraceFinder, type Sought } from '../find-traces.js';
import type { Installation } from '../installation.js';

/** One message as it left: everything somebody on the way or with the phone sees, and its text. */
export interface Caught {
  channel: 'email' | 'signal';
  /** The whole of it, headers included, as it came; the recipient's own address left out. */
  bytes: Buffer;
  subject: string;
  text: string;
}

const mails = z.object({
  messages: z.array(z.object({ id: z.int(), to: z.string(), subject: z.string(), text: z.string(), raw: z.string() })),
});
const phones = z.object({
  phones: z.array(
    z.object({
      number: z.string(),
      messages: z.array(z.object({ from: z.string(), timestamp: z.number(), text: z.string() }).loose()),
    }),
  ),
});

/** Reads what leaves before the stand-ins forget it; each message once. */
export class MessageReader {
  private readonly seen = new Map<string, Caught>();
  /** The newest mail that was read; mails are numbered from 1. */
  private newest = 0;
  /** Mails that were forgotten before they were read. */
  missed = 0;

  constructor(private readonly installation: Installation) {}

  /** All messages so far. */
  async read(): Promise<readonly Caught[]> {
    for (const mail of mails.parse(await this.get('mail', `/messages?after=${this.newest}`)).messages) {
      this.missed += mail.id - this.newest - 1;
      this.newest = mail.id;
      const raw = mail.raw.replaceAll(mail.to, 'the recipient');
      const { subject, text } = mail;
      this.seen.set(`mail ${mail.id}`, { channel: 'email', bytes: Buffer.from(raw, 'latin1'), subject, text });
    }
    for (const { number, messages } of phones.parse(await this.get('signal', '/stand-in/messages')).phones) {
      for (const message of messages.filter(({ from }) => from === 'us')) {
        const bytes = Buffer.from(JSON.stringify(message));
        const caught: Caught = { channel: 'signal', bytes, subject: '', text: message.text };
        this.seen.set(`signal ${number} ${message.timestamp}`, caught);
      }
    }
    return [...this.seen.values()];
  }

  private async get(part: 'mail' | 'signal', path: string): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.installation.port(part)}${path}`);
    return response.json();
  }
}

/** Words that no message may say, in any language we write. */
const FORBIDDEN = /(?<!\p{L})(alert|alerts|case|cases|protection|lapwing|harbour|exile|ngo)(?!\p{L})/iu;
/** Of these countries and whoever is from there the beginning of the name is looked for, adjectives included. */
const STEMS = ['KG', 'RU', 'GE', 'KZ', 'TR', 'AM', 'BY', 'UZ', 'AZ', 'IR'];
const STEM_LETTERS = 5;

/** Names of countries in all languages of messages: single words, several words, and what words begin like. */
class CountryNames {
  private readonly words = new Set<string>();
  private readonly phrases: string[] = [];
  private readonly stems: string[] = [];

  constructor() {
    for (const language of MESSAGE_LANGUAGES) {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      for (const code of COUNTRY_CODES) this.add(names.of(code));
      for (const code of STEMS) this.stems.push((names.of(code) ?? code).slice(0, STEM_LETTERS).toLowerCase());
    }
  }

  /** The first of them in a text. */
  in(text: string): string | null {
    const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    const word = words.find(
      (one) => this.words.has(one) || this.stems.some((stem) => one.toLowerCase().startsWith(stem)),
    );
    return word ?? this.phrases.find((phrase) => text.includes(phrase)) ?? null;
  }

  private add(name: string | undefined): void {
    if (name === undefined) return;
    if (/^[\p{L}\p{M}'’-]+$/u.test(name)) this.words.add(name);
    else this.phrases.push(name);
  }
}

/** What is found in messages that must not be there. */
export class MessageFinder {
  private readonly traces: TraceFinder;
  private readonly countries = new CountryNames();

  constructor(sought: readonly Sought[]) {
    this.traces = new TraceFinder(sought);
  }

  /** What a message says that it must not, in words; nothing in a sound one. */
  in(message: Caught): string[] {
    const { bytes, subject, text } = message;
    const read = `${subject}\n${text.replace(/https?:\/\/\S+/g, '')}`;
    const whole = Buffer.concat([bytes, Buffer.from(`\n${read}`)]);
    const marks = this.traces.inBytes(whole, message.channel).map(({ what }) => what);
    const word = FORBIDDEN.exec(read)?.[0];
    const country = this.countries.in(read);
    return [...marks, ...(word === undefined ? [] : [word]), ...(country === null ? [] : [country])];
  }
}

import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageLanguage } from '../reaching/channel.js';
import type { Catalogue, SentenceName } from './catalogue.js';
import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FA } from './fa.js';
import { FR } from './fr.js';
import { HY } from './hy.js';
import { KA } from './ka.js';
import { KK } from './kk.js';
import { RU } from './ru.js';
import { TR } from './tr.js';
import { UK } from './uk.js';

/** All that is said and understood, by language. */
export const CATALOGUES: Readonly<Record<MessageLanguage, Catalogue>> = {
  en: EN,
  ru: RU,
  uk: UK,
  de: DE,
  fr: FR,
  es: ES,
  tr: TR,
  ka: KA,
  hy: HY,
  kk: KK,
  fa: FA,
};

export type SentenceValues = Readonly<Record<string, string | number>>;

/** Sentences are parsed when they are said for the first time, and once. */
const parsed = new Map<string, IntlMessageFormat>();

/** A sentence of a language with its values; throws when one that it names is missing. */
export function say(language: MessageLanguage, name: SentenceName, values: SentenceValues): string {
  const key = `${language} ${name}`;
  const known = parsed.get(key);
  const message = known ?? parse(language, name);
  if (known === undefined) parsed.set(key, message);
  return String(message.format({ ...values }));
}

function parse(language: MessageLanguage, name: SentenceName): IntlMessageFormat {
  return new IntlMessageFormat(CATALOGUES[language].sentences[name], language, undefined, { ignoreTag: true });
}

/** Hours are said from here on; nobody counts in hundreds of minutes at night. */
const MANY_MINUTES = 180;

/** How long something lasts, as sentences take it: hours are 0 where minutes are said. */
export function spanOf(minutes: number): { minutes: number; hours: number } {
  return { minutes, hours: minutes >= MANY_MINUTES ? Math.round(minutes / 60) : 0 };
}

const RIGHT_TO_LEFT: readonly MessageLanguage[] = ['fa'];
/** Between these two the direction of a text is its own. */
export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT_MARK = '\u200F';

/** A code inside a text that may run the other way: neither moves the other's letters. */
export function isolated(language: MessageLanguage, text: string): string {
  if (!RIGHT_TO_LEFT.includes(language) || text === '') return text;
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** A text that runs as its language does, also where it is shown between others and begins with a code. */
export function directed(language: MessageLanguage, text: string): string {
  return RIGHT_TO_LEFT.includes(language) ? `${RIGHT_TO_LEFT_MARK}${text}` : text;
}

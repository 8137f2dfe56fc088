import type { Kind, Urgency } from '../model.js';
import type { Channel, MessageLanguage } from '../reaching/channel.js';
import type { Level } from '../escalation/policy.js';
import type { SentenceName } from './catalogue.js';
import { cutTo } from './headline.js';
import {
  CATALOGUES,
  directed,
  FIRST_STRONG_ISOLATE,
  isolated,
  POP_ISOLATE,
  say,
  spanOf,
  type SentenceValues,
} from './sentences.js';

/*
 * What does a message say? Never a name, a country, an organisation, nor what Lapwing is for: previews on a lock
 * screen and seized phones show it. All messages of a channel have the same length in bytes, so that who watches the
 * line cannot tell a ring from a correction, a level, or the language.
 */

/** What a reply is answered with. */
export type AnswerKind =
  'noted' | 'passed' | 'snoozed' | 'snoozed_passed' | 'false_alarm' | 'false_alarm_second' | 'which' | 'not_open';

/** Why a message about alerts goes out: a ring, a changed version, a correction, several at once, or an answer. */
export type MessageKind = 'ring' | 'update' | 'correction' | 'bundle' | 'digest' | 'digest_weekly' | AnswerKind;

/** What a message of the second level names: the kind of a happening, or that a day of somebody's record comes due. */
export type Topic = Kind | 'date';

export interface MessageParts {
  kind: MessageKind;
  language: MessageLanguage;
  level: Exclude<Level, 'L3'>;
  code: string;
  urgency: Urgency;
  topic: Topic | null;
  /** The recipient was sent this before. */
  repeat: boolean;
  /** Minutes: until the next person is rung, how long a duty is held, or until it is asked for again. */
  minutes: number;
  /** Codes to choose from, for `which`; all that a bundle or digest is about. */
  codes: readonly string[];
  /** The code under which a corrected entry goes on. */
  into: string | null;
  /** Where to acknowledge, for mail. */
  link: string | null;
  /** The public headline, where this message may carry one; said by rings of the second level alone. */
  headline: string | null;
}

/** Bytes of UTF-8 that every message of a channel is padded to. */
export const PADDED_BYTES: Readonly<Record<Channel, number>> = {
  signal: 640,
  email: 896,
  push: 640,
  ntfy: 640,
  matrix: 640,
  webhook: 640,
};

/** A longer list says how many more there are; the desk shows them. */
const MOST_CODES = 8;
/** The channels on which a reply reaches us. */
const REPLIED_ON: readonly Channel[] = ['signal'];

/** The text of a message, padded with spaces to the one length of its channel. */
export function messageText(channel: Channel, parts: MessageParts): string {
  const { language, repeat } = parts;
  const mark = repeat ? say(language, 'again', {}) : '';
  const sentence = directed(language, `${mark}${say(language, nameOf(parts), valuesOf(channel, parts))}`);
  const link = channel === 'email' && parts.link !== null ? `\n\n${parts.link}` : '';
  return padTo(channel, `${sentence}${newsOf(channel, parts, `${sentence}${link}`)}${link}`);
}

/** The headline on a line of its own, as much of it as the one length leaves room for. */
function newsOf(channel: Channel, parts: MessageParts, besides: string): string {
  const { kind, language, headline } = parts;
  if (headline === null || kind !== 'ring' || levelSaid(parts) !== 'L2') return '';
  const line = (words: string): string => `\n${directed(language, say(language, 'news', { headline: words }))}`;
  const fits = (words: string): boolean => byteLength(`${besides}${line(words)}`) <= PADDED_BYTES[channel];
  // Whoever wrote it may have written the other way; nothing of ours moves with it.
  const apart = (words: string): string => `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}`;
  const said = cutTo(headline, (words) => fits(apart(words)));
  return said === null ? '' : line(apart(said));
}

/**
 * The subject of every mail, in both languages at once so that it does not tell them apart. A message about no alert has a
 * code that no open alert has: neither words, length nor shape say which of the two a mail is.
 */
export function subjectText(code: string): string {
  return `Desk / стол ${code}`;
}

function nameOf(parts: MessageParts): SentenceName {
  if (parts.kind === 'correction') return parts.into === null ? 'correction' : 'correction_into';
  if (parts.kind === 'digest') return 'digest_daily';
  if (parts.kind !== 'ring') return parts.kind;
  const level = levelSaid(parts);
  return level === 'L0' ? 'ring_L0' : `ring_${parts.urgency}_${level}`;
}

/** A report without a kind has no topic to tell. */
function levelSaid({ level, topic }: MessageParts): MessageParts['level'] {
  return level === 'L2' && topic === null ? 'L1' : level;
}

function valuesOf(channel: Channel, parts: MessageParts): SentenceValues {
  const { language, topic, codes } = parts;
  const more = codes.length - MOST_CODES;
  const list = `${codes.slice(0, MOST_CODES).join(', ')}${more > 0 ? ` +${more}` : ''}`;
  const span = spanOf(parts.minutes);
  return {
    code: isolated(language, parts.code),
    codes: isolated(language, list),
    into: isolated(language, parts.into ?? ''),
    count: codes.length,
    topic: topic === null ? '' : CATALOGUES[language].topics[topic],
    within: say(language, 'within', span),
    hold: say(language, 'hold', span),
    later: say(language, 'later', span),
    ...howOf(language, wayOf(channel, parts.link)),
  };
}

/** What one does to answer a message: reply to it, open its link, or open the desk. */
type Way = 'reply' | 'link' | 'desk';

function wayOf(channel: Channel, link: string | null): Way {
  if (REPLIED_ON.includes(channel)) return 'reply';
  return link === null || channel !== 'email' ? 'desk' : 'link';
}

/** How one answers, as sentences take it; `way` lets them not ask twice for the same thing. */
export function howOf(language: MessageLanguage, way: Way): { way: Way; how: string; How: string; how_not: string } {
  const how = say(language, `how_${way}`, {});
  return {
    way,
    how,
    How: `${how.charAt(0).toLocaleUpperCase(language)}${how.slice(1)}`,
    how_not: say(language, `how_not_${way}`, {}),
  };
}

/** How one answers on a channel whose message carries no link. */
export function howOn(channel: Channel, language: MessageLanguage): ReturnType<typeof howOf> {
  return howOf(language, wayOf(channel, null));
}

/**
 * A text as long as every other of its channel. Spaces only: they are invisible on every phone and survive every mail
 * program, unlike line ends or rare letters.
 */
export function padTo(channel: Channel, text: string): string {
  const missing = PADDED_BYTES[channel] - byteLength(text);
  if (missing < 0) throw new Error('A message is longer than the padding of its channel.');
  return `${text}${' '.repeat(missing)}`;
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

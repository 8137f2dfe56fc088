import type { Kind, Urgency } from '../model.js';
import type { Channel, Level } from './policy.js';

/*
 * What does a message say? Never a name, a country, an organisation, nor what Lapwing is for: previews on a lock
 * screen and seized phones show it. All messages of a channel have the same length in bytes, so that who watches the
 * line cannot tell a ring from a correction, a level, or the language.
 */

export type TextLanguage = 'en' | 'ru';

/** Why a message goes out: a ring, a changed version, a correction, or an answer to a reply. */
export type MessageKind = 'ring' | 'update' | 'correction' | 'noted' | 'passed' | 'which' | 'not_open' | 'line_check';

/** What a message of the second level names: the kind of a happening, or that a day of somebody's record comes due. */
export type Topic = Kind | 'date';

export interface MessageParts {
  kind: MessageKind;
  language: TextLanguage;
  level: Exclude<Level, 'L3'>;
  code: string;
  urgency: Urgency;
  topic: Topic | null;
  /** The recipient was sent this before. */
  repeat: boolean;
  /** Minutes: until the next person is rung, or how long a duty is held. */
  minutes: number;
  /** Codes to choose from, for `which`. */
  codes: readonly string[];
  /** The code under which a corrected entry goes on. */
  into: string | null;
  /** Where to acknowledge, for mail. */
  link: string | null;
}

type Wording = Readonly<Record<string, string>>;

const EN: Wording = {
  ring_L0: "New entry {code}. Please take it: {how}. If you can't: {how_not}.",
  ring_critical_L1: '{code}, now. {How} within {minutes} minutes or it goes to the next person.',
  ring_critical_L2: '{code}, now. Topic: {topic}. {How}, then open the desk before calling anyone.',
  ring_high_L1: '{code}, today. {How} within {minutes} minutes or it goes to the next person.',
  ring_high_L2: '{code}, today. Topic: {topic}. {How}, then open the desk before calling anyone.',
  ring_digest_L1: '{code}, when you are at the desk. {How}.',
  ring_digest_L2: '{code}, when you are at the desk. Topic: {topic}. {How}.',
  update: '{code} has changed. Please look: {how}.',
  correction: '{code} was corrected. Read it before your next step. {How}.',
  correction_into: '{code} was corrected and goes on as {into}. Read it before your next step. {How}.',
  noted: "Noted, it's yours for {minutes} minutes.",
  passed: 'Noted. It goes to the next person.',
  which: 'Several entries are open: {codes}. Reply 1 and the code of the one you take.',
  not_open: 'No entry is open for you under this code. Please check the code.',
  line_check: 'Line check. No new entry for you. No reply needed.',
  again: 'Again: ',
  how_signal: 'reply 1',
  how_not_signal: '2',
  how_email: 'open the link below',
  how_not_email: 'leave it, it goes to the next person',
};

const RU: Wording = {
  ring_L0: 'Новая запись {code}. Возьмите, пожалуйста: {how}. Не можете: {how_not}.',
  ring_critical_L1: '{code}, сейчас. {How} в течение {minutes} минут, иначе запись перейдёт к следующему.',
  ring_critical_L2: '{code}, сейчас. Тема: {topic}. {How}, затем откройте стол, прежде чем кому-либо звонить.',
  ring_high_L1: '{code}, сегодня. {How} в течение {minutes} минут, иначе запись перейдёт к следующему.',
  ring_high_L2: '{code}, сегодня. Тема: {topic}. {How}, затем откройте стол, прежде чем кому-либо звонить.',
  ring_digest_L1: '{code}, когда будете за столом. {How}.',
  ring_digest_L2: '{code}, когда будете за столом. Тема: {topic}. {How}.',
  update: 'Запись {code} изменилась. Посмотрите, пожалуйста: {how}.',
  correction: 'Запись {code} исправлена. Прочтите её до следующего шага. {How}.',
  correction_into: 'Запись {code} исправлена и продолжается как {into}. Прочтите её до следующего шага. {How}.',
  noted: 'Принято, запись ваша на {minutes} минут.',
  passed: 'Принято. Запись перейдёт к следующему.',
  which: 'Открыто несколько записей: {codes}. Ответьте 1 и код той, которую берёте.',
  not_open: 'Записи с таким кодом для вас не открыто. Проверьте, пожалуйста, код.',
  line_check: 'Проверка связи. Новых записей для вас нет. Отвечать не нужно.',
  again: 'Повторно: ',
  how_signal: 'ответьте 1',
  how_not_signal: '2',
  how_email: 'откройте ссылку ниже',
  how_not_email: 'ничего не делайте, запись перейдёт к следующему',
};

const WORDINGS: Readonly<Record<TextLanguage, Wording>> = { en: EN, ru: RU };

const TOPICS: Readonly<Record<TextLanguage, Readonly<Record<Topic, string>>>> = {
  en: {
    forced_return: 'return',
    abduction: 'abduction',
    detention: 'detention',
    violence: 'violence',
    pressure: 'pressure',
    data_sharing_agreement: 'data sharing',
    extradition_agreement: 'extradition treaty',
    security_agreement: 'security agreement',
    wanted_list: 'wanted list',
    surveillance: 'surveillance',
    refuge: 'papers and stay',
    origin_action: 'new charge',
    date: 'a date',
  },
  ru: {
    forced_return: 'возвращение',
    abduction: 'похищение',
    detention: 'задержание',
    violence: 'насилие',
    pressure: 'давление',
    data_sharing_agreement: 'обмен данными',
    extradition_agreement: 'договор о выдаче',
    security_agreement: 'соглашение о безопасности',
    wanted_list: 'розыск',
    surveillance: 'наблюдение',
    refuge: 'документы и пребывание',
    origin_action: 'новое преследование',
    date: 'срок',
  },
};

/** Bytes of UTF-8 that every message of a channel is padded to. */
export const PADDED_BYTES: Readonly<Record<Channel, number>> = { signal: 320, email: 640 };

const MOST_CODES = 12;

/** The text of a message, padded with spaces to the one length of its channel. */
export function messageText(channel: Channel, parts: MessageParts): string {
  const wording = WORDINGS[parts.language];
  const mark = parts.repeat ? (wording['again'] ?? '') : '';
  const sentence = fill(wording[nameOf(parts)] ?? '', channel, parts);
  const link = channel === 'email' && parts.link !== null ? `\n\n${parts.link}` : '';
  return padTo(channel, `${mark}${sentence}${link}`);
}

/** The subject of every mail, in both languages at once so that it does not tell them apart. */
export function subjectText(code: string): string {
  return `Entry / запись ${code}`;
}

function nameOf(parts: MessageParts): string {
  if (parts.kind === 'correction' && parts.into !== null) return 'correction_into';
  if (parts.kind !== 'ring') return parts.kind;
  return parts.level === 'L0' ? 'ring_L0' : `ring_${parts.urgency}_${levelSaid(parts)}`;
}

/** A report without a kind has no topic to tell. */
function levelSaid(parts: MessageParts): string {
  return parts.level === 'L2' && parts.topic === null ? 'L1' : parts.level;
}

function fill(template: string, channel: Channel, parts: MessageParts): string {
  const wording = WORDINGS[parts.language];
  const how = wording[`how_${channel}`] ?? '';
  const values: Readonly<Record<string, string>> = {
    code: parts.code,
    into: parts.into ?? '',
    codes: parts.codes.slice(0, MOST_CODES).join(', '),
    minutes: String(parts.minutes),
    topic: parts.topic === null ? '' : TOPICS[parts.language][parts.topic],
    how,
    How: how.charAt(0).toUpperCase() + how.slice(1),
    how_not: wording[`how_not_${channel}`] ?? '',
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
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
  return [...text].reduce((sum, letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
}

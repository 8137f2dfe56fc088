import { ANSWERS, type Answer } from './catalogue.js';
import { CATALOGUES } from './sentences.js';

/*
 * Which of the four answers is a text? A digit, or a word of any of our languages: people answer in the one they think
 * in. Nothing is guessed: a text that holds anything else beside is no answer.
 */

const DIGITS: Readonly<Record<string, Answer>> = { '1': 'take', '2': 'pass', '3': 'snooze', '4': 'false_alarm' };

const PASS_SIGNS = ['👎', '❌', '🚫', '✖', '⛔', '🙅'];
const SNOOZE_SIGNS = ['⏰', '⏳', '⌛', '💤', '😴'];
const TAKE_SIGNS = ['👍', '✅', '👌', '✔', '☑', '🙋', '🆗'];
/** Who reacts with one of these has a question and has taken nothing. */
const QUESTION_SIGNS = ['❓', '❔', '⁉', '🤷', '🤔', '?'];

/** A text as every keyboard could have written it: plain letters and digits, without the invisible signs between them. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069]|\uFE0F|\u20E3|\p{Emoji_Modifier}/gu, '');
}

/** The words of a text as answers are compared: small, without marks, punctuation or invisible joints. */
function fold(text: string): string {
  return plainText(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[؟՞]/g, '?')
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}'+\p{Pd}\p{So}?]+/gu, ' ')
    .trim();
}

let known: ReadonlyMap<string, Answer> | null = null;

function knownAnswers(): ReadonlyMap<string, Answer> {
  known ??= new Map([
    ...Object.entries(DIGITS),
    ...ANSWERS.flatMap((answer) =>
      Object.values(CATALOGUES).flatMap(({ answers }) => answers[answer].map((word) => [fold(word), answer] as const)),
    ),
    ...TAKE_SIGNS.map((sign) => [fold(sign), 'take'] as const),
    ...PASS_SIGNS.map((sign) => [fold(sign), 'pass'] as const),
    ...SNOOZE_SIGNS.map((sign) => [fold(sign), 'snooze'] as const),
  ]);
  return known;
}

/** The answer a text is; null for one that is none or says more. */
export function readAnswer(text: string): Answer | null {
  return knownAnswers().get(fold(text)) ?? null;
}

/** Whether a text holds nothing but signs that say nothing. */
export function isSilent(text: string): boolean {
  return fold(text) === '';
}

/** The answer a reaction is: any sign means "I have it" but those that say something else. */
export function readSign(emoji: string): Answer | null {
  const sign = fold(emoji);
  if (QUESTION_SIGNS.some((one) => fold(one) === sign)) return null;
  return knownAnswers().get(sign) ?? 'take';
}

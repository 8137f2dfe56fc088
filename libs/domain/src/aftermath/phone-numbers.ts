/**
 * Where in a text stand telephone numbers that can be called with one tap? A number begins with + or 00 and has 8 to 15 digits,
 * or with a 0 and has 7 to 12; dates, hours and paragraphs of laws must not become numbers.
 */

export interface PhoneNumber {
  /** In UTF-16 units of the text, `end` exclusive. */
  start: number;
  end: number;
  /** What is dialled: digits, with a plus before them where it stands. */
  dial: string;
}

const CANDIDATE = /(?<![\w+.])(?:\+|00?)\(?\d[\d ()/.\u00a0-]{4,24}\d(?![\w])/g;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/;

/** The telephone numbers in a text, in order. */
export function findPhoneNumbers(text: string): PhoneNumber[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: written, index }) => {
    if (DATE.test(written)) return [];
    const digits = written.replace(/\D/g, '');
    const isInternational = written.startsWith('+') || written.startsWith('00');
    const [least, most] = isInternational ? [8, 17] : [7, 12];
    if (digits.length < least || digits.length > most) return [];
    return [{ start: index, end: index + written.length, dial: written.startsWith('+') ? `+${digits}` : digits }];
  });
}

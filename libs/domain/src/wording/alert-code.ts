/*
 * What is an alert called in messages? A code like `K7-42`: short enough to read out at night, without meaning, and
 * of another shape than a person code, which is written in lower case only.
 */

/** Letters that cannot be misread as digits. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const SPACE = LETTERS.length * 1000;
const CODE = /^[A-HJ-NP-Z]\d-\d{2}$/;
const CODE_IN_TEXT = /(?<![\p{L}\p{N}])([A-Z])\s?(\d)\s?[-–—‑ ]?\s?(\d{2})(?![\p{L}\p{N}])/u;

/** Cyrillic letters that look like a Latin one, for a code typed with the other keyboard. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

/**
 * A code that is not taken: the first free one the random numbers (each from 0 up to 1) point to, else the next free
 * one after the last. Null when every code is taken.
 */
export function mintAlertCode(randoms: readonly number[], taken: ReadonlySet<string>): string | null {
  const places = randoms.map((random) => Math.floor(random * SPACE) % SPACE);
  const direct = places.map(codeAt).find((code) => !taken.has(code));
  if (direct !== undefined) return direct;
  const from = places.at(-1) ?? 0;
  for (let offset = 1; offset <= SPACE; offset += 1) {
    const code = codeAt((from + offset) % SPACE);
    if (!taken.has(code)) return code;
  }
  return null;
}

/** Whether a text is exactly an alert code. */
export function isAlertCode(text: string): boolean {
  return CODE.test(text);
}

/** The alert code a text contains, whatever the case, keyboard or dash, and what remains of the text without it. */
export function findAlertCode(text: string): { code: string; rest: string } | null {
  const folded = text.replace(/[a-zа-яё]/giu, (letter) => LOOK_ALIKES[letter.toUpperCase()] ?? letter.toUpperCase());
  const found = CODE_IN_TEXT.exec(folded);
  if (found === null) return null;
  const code = `${found[1] ?? ''}${found[2] ?? ''}-${found[3] ?? ''}`;
  if (!isAlertCode(code)) return null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { code, rest: rest.trim() };
}

function codeAt(place: number): string {
  const letter = LETTERS.charAt(Math.floor(place / 1000));
  const digits = String(place % 1000).padStart(3, '0');
  return `${letter}${digits.slice(0, 1)}-${digits.slice(1)}`;
}

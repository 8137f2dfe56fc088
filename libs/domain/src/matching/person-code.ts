/**
 * Does a code say who somebody is? What looks like an e-mail address, a phone number, a postal address or a full name is
 * refused with the reason, in this order; then what could be taken for an alert's code, and what has not the shape of one:
 * lower-case words of letters and digits joined by hyphens (`heron-tuvo`).
 */
import { GIVEN_NAMES } from './given-names.js';

export type CodeCheck =
  { refused: false } | { refused: true; because: 'email' | 'phone' | 'address' | 'full_name' | 'alert_code' | 'shape' };

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+){1,3}$/;
const ALERT_CODE = /^[a-z]\d-\d{2,3}$/i;
const DIGITS_OF_A_PHONE = 7;
const LONGEST = 40;
const STREET =
  /(^|[\s,.-])(st|str|street|ave|avenue|road|lane|blvd|boulevard|prospekt|prospect|ulitsa|ul|pereulok|kvartira|kv|apt|flat|dom|ул|улица|пр|проспект|пер|переулок|кв|квартира|дом|бульвар)(?=[\s,.-]|$)/iu;
const SURNAME =
  /^[a-z]{2,}(ov|ova|ev|eva|enko|chuk|sky|skiy|skaya|yan|ian|shvili|adze|zade|ovich|evich|ovna|evna|uulu|kyzy|ogly)$/;
const NAME_WORD = /^\p{Lu}\p{Ll}+$/u;
const INITIAL = /^\p{Lu}\.?$/u;

function words(code: string): string[] {
  return code.split(/[\s,._-]+/u).filter((word) => word !== '');
}

function isPhone(code: string): boolean {
  const digits = code.replace(/\D/g, '').length;
  const groups = code.split(/\D+/).filter((group) => group !== '');
  const onlyDigits = /^[+()\d\s.-]+$/.test(code);
  return digits >= DIGITS_OF_A_PHONE && (onlyDigits || groups.some((group) => group.length >= DIGITS_OF_A_PHONE));
}

function isFullName(code: string): boolean {
  const all = words(code);
  if (all.length < 2) return false;
  const capitalised = all.filter((word) => NAME_WORD.test(word)).length;
  if (capitalised >= 2 || (capitalised === 1 && all.some((word) => INITIAL.test(word)))) return true;
  if (all.every((word) => /^\p{Script=Cyrillic}{2,}$/u.test(word))) return true;
  const lower = all.map((word) => word.toLowerCase());
  const given = lower.filter((word) => GIVEN_NAMES.has(word)).length;
  const surnames = lower.filter((word) => word.length >= 5 && SURNAME.test(word)).length;
  return given >= 2 || (given >= 1 && surnames >= 1) || surnames >= 2;
}

/** Whether a person's code would say who the person is, or cannot be a code, and why. */
export function looksLikeAName(code: string): CodeCheck {
  const text = code.trim();
  if (text.includes('@') || /\b(at|dot)\b.*\bdot\b/i.test(text)) return { refused: true, because: 'email' };
  if (isPhone(text)) return { refused: true, because: 'phone' };
  if (STREET.test(text) && /\d/.test(text)) return { refused: true, because: 'address' };
  if (isFullName(text)) return { refused: true, because: 'full_name' };
  if (ALERT_CODE.test(text)) return { refused: true, because: 'alert_code' };
  if (!SHAPE.test(text) || text.length > LONGEST) return { refused: true, because: 'shape' };
  return { refused: false };
}

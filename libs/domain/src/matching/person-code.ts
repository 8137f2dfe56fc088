/**
 * Does a code say who somebody is? What looks like an e-mail address, a phone number, a postal address or a full name, in
 * whatever script, spelling or order, is refused with the reason, in this order; then what could be taken for an alert's code,
 * and what has not the shape of one: lower-case words of letters and digits joined by hyphens (`heron-tuvo`). Who says why a
 * code is no name or address may keep it; an e-mail address or a number never, and the shape holds for all.
 */
import { GIVEN_NAMES } from './given-names.js';
import { folded, latinised, readings } from './plain-letters.js';
import { surnameness } from './surnames.js';

/** Why a code is refused. */
export type CodeRefusal = 'email' | 'phone' | 'address' | 'full_name' | 'alert_code' | 'shape';
export type CodeCheck = { refused: false } | { refused: true; because: CodeRefusal };

/** What a stated reason can override. */
export const OVERRIDABLE = ['address', 'full_name'] as const satisfies readonly CodeRefusal[];

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+){1,3}$/;
const ALERT_CODE = /^[a-z]\d-\d{2,3}$/i;
const LONGEST = 40;
const DIGITS_OF_A_PHONE = 7;
/** So many digits are a number to call, however they are broken up. */
const DIGITS_IN_PIECES = 9;
const DATE = /(?<!\d)(?:19|20)\d\d\D?[01]\d\D?[0-3]\d(?!\d)|(?<!\d)[0-3]\d\D?[01]\d\D?(?:19|20)\d\d(?!\d)/;
const AT_DOT = /\b(at|dot)\b.*\bdot\b|собака.*точка/iu;
const MAIL_AT_HOME =
  /(^|[\s._-])(g?mail|e-?mail|yandex|ya|proton(mail)?|tuta(nota)?|rambler|inbox|list|bk|ukr|icloud|outlook|hotmail|yahoo|gmx|riseup)[\s._-](com|ru|net|org|me|ua|kz|kg|am|ge|by|de|ch|io|eu)(?=$|[\s._-])/iu;
const STREET_WORDS =
  'st|str|street|ave|avenue|road|lane|blvd|boulevard|apt|flat|strasse|rue|' +
  'prospekt|prospect|ulitsa|ulica|ul|pereulok|kvartira|kv|dom|bulvar|mkr|mikrorayon|korpus|shosse|naberezhnaya|' +
  'vul|vulytsia|vulitsa|bud|budynok|prospect|provulok|koshesi|kosesi|dangyly|kucha|kuchis|gamziri|poghots|poghota|' +
  'khiaban|khiyaban|kooche|kuche|pelak|mahalla|sokak|cadde|' +
  'ул|улица|пр|просп|проспект|пер|переулок|кв|квартира|дом|бульвар|мкр|микрорайон|шоссе|наб|набережная|корп|корпус|' +
  'вул|вулиця|буд|будинок|провулок|көшесі|көше|даңғылы|үй|пәтер|' +
  'ქუჩა|ქ|გამზირი|ბინა|փողոց|փ|պողոտա|շենք|բնակարան|բն|خیابان|کوچه|پلاک|شارع';
const STREET = new RegExp(`(^|[\\s,.-])(${STREET_WORDS})(?=[\\s,.\\d-]|$)`, 'iu');
const NAME_WORD = /^\p{Lu}\p{Ll}+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
/** Shorter halves of words that are written together would be found in too many other words. */
const SHORTEST_HALF = 4;

const NAMES: ReadonlySet<string> = new Set([...GIVEN_NAMES].map(folded));

/** Whether a person's code would say who the person is, or cannot be a code, and why; `override` says why it is no name. */
export function looksLikeAName(code: string, override: string | null = null): CodeCheck {
  const text = code.trim();
  const named = namedAs(text);
  if (named !== null && (override === null || !OVERRIDABLE.some((it) => it === named)))
    return { refused: true, because: named };
  if (ALERT_CODE.test(text)) return { refused: true, because: 'alert_code' };
  if (!SHAPE.test(text) || text.length > LONGEST) return { refused: true, because: 'shape' };
  return { refused: false };
}

function namedAs(text: string): CodeRefusal | null {
  const latin = latinised(text);
  if (text.includes('@') || AT_DOT.test(text) || AT_DOT.test(latin) || MAIL_AT_HOME.test(latin)) return 'email';
  if (isPhone(latin)) return 'phone';
  if (/\d/.test(latin) && (STREET.test(text) || STREET.test(latin))) return 'address';
  return isFullName(text, latin) ? 'full_name' : null;
}

function words(text: string): string[] {
  return text.split(/[\s,._\-\u2010-\u2015]+/u).filter((word) => word !== '');
}

function isPhone(latin: string): boolean {
  const groups = latin.split(/\D+/).filter((group) => group !== '');
  const digits = groups.join('').length;
  if (digits >= DIGITS_IN_PIECES) return true;
  const onlyDigits = /^[+()\d\s.-]+$/.test(latin);
  const together = onlyDigits || groups.some((group) => group.length >= DIGITS_OF_A_PHONE);
  return digits >= DIGITS_OF_A_PHONE && together && !DATE.test(latin);
}

function isFullName(text: string, latin: string): boolean {
  const written = words(text);
  if (written.length < 2 && !isJoined(readings(latin))) return false;
  const capitalised = written.filter((word) => NAME_WORD.test(word)).length;
  if (capitalised >= 2 || (capitalised === 1 && written.some((word) => INITIAL.test(word)))) return true;
  const foreign = written.filter((word) => /^(?!\p{Script=Latin})\p{L}[\p{L}\p{M}]+$/u.test(word)).length;
  if (foreign >= 2 && foreign === written.length) return true;
  const read = words(latin).map(readings);
  return isNamed(read) || isNamedBackwards(read) || read.some(isJoined);
}

function isGiven(spelled: string): boolean {
  return NAMES.has(folded(spelled));
}

/** One entry for each word: the ways it can be read. */
function isNamed(read: readonly string[][]): boolean {
  const given = read.filter((ways) => ways.some(isGiven)).length;
  const kinds = read.map((ways) => ways.map(surnameness));
  if (kinds.some((ways) => ways.includes('sure'))) return true;
  const others = read.filter((ways, index) => {
    const isInitial = ways.every((way) => /^[a-z]$/.test(way));
    return isInitial || (kinds[index]?.includes('possible') === true && !ways.some(isGiven));
  }).length;
  return given >= 2 || (given === 1 && others >= 1);
}

/** Backwards an ending says little, so a given name has to stand beside it. */
function isNamedBackwards(read: readonly string[][]): boolean {
  const turned = read.map((ways) => ways.map((way) => [...way].reverse().join('')));
  const given = turned.filter((ways) => ways.some(isGiven)).length;
  const surnames = turned.filter((ways) => ways.some((way) => surnameness(way) === 'sure')).length;
  return given >= 1 && given + surnames >= 2;
}

/** A given name and a surname, in either order, or two given names, written as one word. */
function isJoined(ways: readonly string[]): boolean {
  return ways.some((way) => {
    for (let cut = SHORTEST_HALF; cut <= way.length - SHORTEST_HALF; cut += 1) {
      const [first, second] = [way.slice(0, cut), way.slice(cut)];
      const [a, b] = [isGiven(first), isGiven(second)];
      if ((a && b) || (b && surnameness(first) === 'sure') || (a && surnameness(second) === 'sure')) return true;
    }
    return false;
  });
}

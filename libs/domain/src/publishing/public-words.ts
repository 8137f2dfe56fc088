/**
 * Which words of others may stand in what is published? The public headline alone, and of it:
 *
 * 1. what is longer than a headline is cut, at a space;
 * 2. signs that change how text runs (bidirectional controls), that nobody sees or that no XML may hold are taken out;
 * 3. blanks of every sort, also line breaks, become one space.
 */

const LONGEST = 300;
/** Far more than a headline: what lies behind is not even looked at. */
const LOOKED_AT = 4_000;
const LONGEST_ADDRESS = 500;
/** Controls, also bidirectional ones, unseen and private signs, halves of pairs, and what is no sign; Persian needs its joint. */
const UNSEEN = /(?!\u200C)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** A headline as it may be published; empty where nothing readable is left. */
export function publicHeadline(headline: string): string {
  const plain = headline
    .slice(0, LOOKED_AT)
    .replace(/(?!\uFEFF)\s/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/ +/g, ' ')
    .trim();
  const signs = Array.from(plain);
  if (signs.length <= LONGEST) return plain;
  const cut = signs.slice(0, LONGEST - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}

/** Names of parameters under which somebody may have put what lets him in. */
const SECRET =
  /(?:^|[_-])(?:api)?(?:key|token|secret|sig|signature|auth|session|sid|password|pass|code)(?:$|[_-])|apikey/i;

/**
 * The address of a page as it may be published: of the web, without names and passwords, without a fragment, and without
 * its parameters where one of them looks like a key; null for any other.
 */
export function publicAddress(address: string): string | null {
  const [, scheme, host, port = '', path = '', query = ''] =
    /^(https?):\/\/(?:[^/?#@\s]*@)?([\p{L}\p{N}.-]+|\[[\da-f:.]+\])(:\d{1,5})?(\/[^?#\s]*)?(\?[^#\s]*)?/iu.exec(
      address.slice(0, LONGEST_ADDRESS + 1),
    ) ?? [];
  if (scheme === undefined || host === undefined || address.length > LONGEST_ADDRESS || address.search(UNSEEN) >= 0)
    return null;
  const names = query
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=', 1)[0] ?? '');
  const kept = names.some((name) => SECRET.test(name)) ? '' : query;
  return `${scheme.toLowerCase()}://${host}${port}${path === '' ? '/' : path}${kept}`;
}

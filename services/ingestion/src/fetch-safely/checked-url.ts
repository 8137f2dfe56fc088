import { type Guard, isExempt, isInside, NOT_PUBLIC } from '@lapwing/platform';
import { LIMITS } from './limits.js';
import { Refusal } from './outcome.js';

type Rules = Pick<Guard, 'exempt' | 'ports'>;

const PORTS: readonly string[] = ['', '80', '443'];

/** The URL if we may ask it: http or https on its usual port, no credentials, no way back from https to http. */
export function checkedUrl(text: string, from: URL | null, { exempt, ports }: Rules): URL {
  if (text.length > LIMITS.urlLength || !URL.canParse(text, from?.href)) {
    throw new Refusal('bad_url', 'The address is not a usable URL.');
  }
  const url = new URL(text, from?.href);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('bad_url', 'Only http and https are read.');
  if (url.username !== '' || url.password !== '') throw new Refusal('bad_url', 'The URL contains credentials.');
  if (from?.protocol === 'https:' && url.protocol === 'http:') {
    throw new Refusal('downgraded', 'The server sends us from https to http.');
  }
  if (!PORTS.includes(url.port) && ports?.has(url.port) !== true && !isExempt(url, exempt)) {
    throw new Refusal('forbidden_port', 'Only ports 80 and 443 are read.');
  }
  if (isInside(url.hostname) && !isExempt(url, exempt)) throw new Refusal('forbidden_address', NOT_PUBLIC);
  return url;
}

/** Why an address is never fetched, as far as it tells by itself; null where it may be. */
export function whyNever(text: string, rules: Rules): string | null {
  try {
    checkedUrl(text, null, rules);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.detail;
    throw error;
  }
}

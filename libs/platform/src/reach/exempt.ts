import { isLiteral } from './addresses.js';

function placeOf(url: URL): string {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return `${url.hostname}:${port}`;
}

/** Whether a URL's host and port are exempt from the address rules; `*.name:port` exempts every name below a name. */
export function isExempt(url: URL, exempt: ReadonlySet<string>): boolean {
  if (exempt.size === 0) return false;
  const place = placeOf(url);
  return exempt.has(place) || exempt.has(`*${place.slice(place.indexOf('.'))}`);
}

/** Whether a URL leads to a place of one's own, exempt by its address: it needs neither distance nor robots.txt. */
export function isOwnPlace(url: URL, exempt: ReadonlySet<string>): boolean {
  return isLiteral(url.hostname) && exempt.has(placeOf(url));
}

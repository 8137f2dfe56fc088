import { isLiteral } from '@lapwing/platform';
import ipaddr from 'ipaddr.js';

const PRIVATE_RANGES = ['loopback', 'private', 'uniqueLocal'];
/** Names that nobody can register: they lead to machines of one's own, if anywhere. */
const PRIVATE_NAME = /^[a-z0-9_-]+$|(^|\.)(localhost|local|lan|internal|home\.arpa)$/i;

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** Whether an IP address belongs to this machine or to a private network. */
export function isPrivateAddress(text: string): boolean {
  return ipaddr.isValid(text) && PRIVATE_RANGES.includes(ipaddr.process(text).range());
}

/** Why texts are not sent to an address, as a sentence without the address; null where they may be. Asks nobody. */
export function whyNotThere(text: string): string | null {
  if (!URL.canParse(text)) return 'wants an http or https address';
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'wants an http or https address';
  if (url.username !== '' || url.password !== '') return 'must hold no credentials; there is a setting for the key';
  if (url.search !== '' || url.hash !== '') return 'wants a base address, without ? and #';
  if (url.protocol === 'https:') return null;
  const host = bareHost(url);
  const near = isLiteral(host) ? isPrivateAddress(host) : PRIVATE_NAME.test(host);
  return near ? null : 'wants https, except for this machine and private networks';
}

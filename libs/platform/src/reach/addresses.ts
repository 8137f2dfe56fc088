import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Ranges that `ipaddr.js` 2.5 takes for public unicast though they lead inside: cloud metadata and platform addresses,
 * IPv4 embedded in IPv6, and addresses by which a router reaches IPv4 (NAT64, local use; SIIT; ISATAP by suffix).
 */
const DENIED: readonly [string, number][] = [
  ['168.63.129.16', 32],
  ['100.100.100.200', 32],
  ['192.0.0.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fec0::', 10],
];

const RANGES = DENIED.map(([address, bits]) => [ipaddr.parse(address), bits] as const);

/** An IPv6 address under any prefix whose second half says that it is an IPv4 address behind a router (RFC 5214). */
function isIsatap(address: ipaddr.IPv6): boolean {
  const [, , , , flag = 0, mark] = address.parts;
  return (flag & ~0x0200) === 0 && mark === 0x5efe;
}

function isDenied(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address instanceof ipaddr.IPv6 && isIsatap(address)) return true;
  return RANGES.some(([range, bits]) => {
    if (address instanceof ipaddr.IPv4) return range instanceof ipaddr.IPv4 && address.match(range, bits);
    return range instanceof ipaddr.IPv6 && address.match(range, bits);
  });
}

/** Whether an IP address (canonical text, no brackets) is on the public internet; anything unparseable is not. */
export function isPublicAddress(text: string): boolean {
  if (text.includes('%') || isIP(text) === 0) return false;
  const address = ipaddr.parse(text);
  return address.range() === 'unicast' && !isDenied(address);
}

/** Whether the host of a URL is a literal address rather than a name. */
export function isLiteral(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}

/** Whether the host of a URL says by itself that it is not on the public internet. */
export function isInside(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isLiteral(bare) ? !isPublicAddress(bare) : /(^|\.)localhost$/i.test(bare);
}

import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whose request is it? Behind `proxies` of our own, each of which appends whom it heard from, the sender is so many from
 * the right of `X-Forwarded-For`; what stands further left anybody may have written.
 */
export function senderOf(request: IncomingMessage, proxies: number): string {
  const near = request.socket.remoteAddress ?? 'unknown';
  if (proxies === 0) return networkOf(near);
  const header = request.headers['x-forwarded-for'];
  const heard = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((one) => one.trim());
  const sender = heard.at(-proxies) ?? '';
  return networkOf(isIP(sender) === 0 ? near : sender);
}

/** Who has one IPv6 address has 2⁶⁴ of them, so its network counts. */
function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const [left, right] = [head, tail ?? ''].map((half) => half.split(':').filter((group) => group !== ''));
  const gap = tail === undefined ? 0 : Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0));
  const groups = [...(left ?? []), ...Array.from({ length: gap }, () => '0'), ...(right ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

import type { IncomingMessage } from 'node:http';
import { senderOf } from './sender.js';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

describe('the sender of a push', () => {
  it.each([
    ['without a proxy is who connects, whatever is claimed', request('192.0.2.7', '198.51.100.1'), 0, '192.0.2.7'],
    ['behind one proxy is the last it names', request('127.0.0.1', '198.51.100.1, 203.0.113.9'), 1, '203.0.113.9'],
    ['behind two is the last but one', request('127.0.0.1', '198.51.100.1, 203.0.113.9'), 2, '198.51.100.1'],
    ['is who connects where the proxy says nothing', request('127.0.0.1'), 1, '127.0.0.1'],
    ['is who connects where no address is named', request('127.0.0.1', 'unknown'), 1, '127.0.0.1'],
    ['is a network where it has a whole one', request('2001:db8:1:2:aaaa::1'), 0, '2001:db8:1:2'],
    ['is the same network however it is written', request('2001:0db8:0001::1'), 0, '2001:db8:1:0'],
  ])('%s', (_, given, proxies, sender) => {
    expect(senderOf(given, proxies)).toBe(sender);
  });
});

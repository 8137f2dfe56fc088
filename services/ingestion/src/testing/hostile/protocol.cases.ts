import type { Socket } from 'node:net';
import type { HostileCase } from './hostile-case.js';

const OF = 'Broken HTTP';
const BODY = 'the news';

function bytes(name: string, outcome: string, text: string | Buffer): HostileCase {
  return { of: OF, name, outcome, run: (lab) => lab.outcomeOfBytes((socket: Socket) => void socket.end(text)) };
}

export const protocol: readonly HostileCase[] = [
  bytes('no HTTP at all', 'connection', 'SSH-2.0-x\r\n'),
  bytes('random bytes', 'connection', Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 73) % 256))),
  bytes('nothing', 'connection', ''),
  bytes('a body shorter than its length', 'connection', `HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n${BODY}`),
  bytes('a body longer than its length', 'fetched', `HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n${BODY}`),
  bytes('two lengths', 'connection', `HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 8\r\n\r\n${BODY}`),
  bytes('a negative length', 'connection', `HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n${BODY}`),
  bytes(
    'a length and chunks',
    'connection',
    `HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n${BODY}`,
  ),
  bytes('a broken chunk', 'connection', `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n${BODY}`),
  bytes('chunks without an end', 'connection', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n'),
  bytes(
    'a second answer after the first',
    'fetched',
    `HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n\r\n`,
  ),
  bytes('a change of protocol', 'connection', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\n\r\n'),
  bytes('line ends inside a header', 'connection', 'HTTP/1.1 200 OK\r\nx: a\rb\r\ncontent-length: 0\r\n\r\n'),
  bytes('a status beyond all numbers', 'connection', `HTTP/1.1 99999 X\r\ncontent-length: 8\r\n\r\n${BODY}`),
  bytes('304 though nothing was asked on condition', 'unchanged', 'HTTP/1.1 304 Not Modified\r\n\r\n'),
  bytes('204 with nothing in it', 'fetched', 'HTTP/1.1 204 No Content\r\n\r\n'),
  {
    of: OF,
    name: 'hanging up at once',
    outcome: 'connection',
    run: (lab) => lab.outcomeFrom((_, response) => void response.destroy()),
  },
];

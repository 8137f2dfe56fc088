import type { Socket } from 'node:net';
import type { HostileCase } from './hostile-case.js';

const OF = 'Too slow';
/** Milliseconds; thirty seconds in production. */
const DEADLINE = 250;

function every(socket: Socket, bytes: string): void {
  const timer = setInterval(() => socket.write(bytes), 20);
  socket.on('close', () => clearInterval(timer));
}

function slow(name: string, write: (socket: Socket) => void): HostileCase {
  return { of: OF, name, outcome: 'deadline', run: (lab) => lab.outcomeOfBytes(write, { deadline: DEADLINE }) };
}

export const times: readonly HostileCase[] = [
  slow('no answer at all', () => undefined),
  slow('a status line byte by byte', (socket) => {
    socket.write('HTTP/1.1 200 ');
    every(socket, 'O');
  }),
  slow('a header every 20 ms', (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    every(socket, 'a:b\r\n');
  }),
  slow('interim answers without end', (socket) => every(socket, 'HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n')),
  slow('a body byte by byte', (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
    every(socket, '.');
  }),
  slow('a body in tiny chunks', (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    every(socket, '1\r\n.\r\n');
  }),
  slow('a body that stops in the middle', (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf');
  }),
  {
    of: OF,
    name: 'a chain of slow redirects',
    outcome: 'deadline',
    run: (lab) => {
      let hop = 0;
      return lab.outcomeFrom(
        (_, response) =>
          void setTimeout(() => response.writeHead(302, { location: `/${++hop}` }).end(), DEADLINE / 2.5),
        { deadline: DEADLINE },
      );
    },
  },
  {
    of: OF,
    name: 'an encrypted connection that never begins',
    outcome: 'deadline',
    run: async (lab) => {
      const port = await lab.raw(() => undefined);
      const exempt = new Set([`127.0.0.1:${port}`]);
      return lab.outcomeOf(`https://127.0.0.1:${port}/`, { exempt, deadline: DEADLINE });
    },
  },
];

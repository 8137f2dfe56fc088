/**
 * A mail server that takes everything and keeps nothing but who got mail, in which order. It is a process of its own, so
 * that whoever sends does not wait for it; its parent tells it what to do.
 */
import net from 'node:net';

const END = '\r\n.\r\n';
/** Milliseconds of the wall clock, finer than a date. */
const now = () => performance.timeOrigin + performance.now();

/** What came: to whom, when in milliseconds of the wall clock, and how much. @typedef {{ to: string[], at: number[], bytes: number }} Seen */
/** @returns {Seen} */
const nothing = () => ({ to: [], at: [], bytes: 0 });

let seen = nothing();
let wanted = Infinity;

/** @param {string} recipient @param {number} bytes */
function take(recipient, bytes) {
  seen.to.push(recipient);
  seen.at.push(now());
  seen.bytes += bytes;
  if (seen.to.length === wanted) process.send?.(seen);
}

/** @param {net.Socket} socket */
function serve(socket) {
  let text = '';
  let recipient = '';
  let inData = false;
  socket.setEncoding('latin1').setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    text += String(chunk);
    for (;;) {
      const end = text.indexOf(inData ? END : '\r\n');
      if (end < 0) return;
      const line = text.slice(0, end);
      text = text.slice(end + (inData ? END.length : 2));
      if (inData) {
        inData = false;
        take(recipient, line.length);
        socket.write('250 taken\r\n');
        continue;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') recipient = line.slice(line.indexOf('<') + 1, line.lastIndexOf('>'));
      inData = verb === 'DATA';
      if (verb === 'QUIT') return void socket.end('221 bye\r\n');
      socket.write(verb === 'EHLO' ? '250-sink\r\n250 8BITMIME\r\n' : inData ? '354 go on\r\n' : '250 ok\r\n');
    }
  });
  socket.write('220 sink\r\n');
}

const server = net.createServer(serve).listen(0, '127.0.0.1', () => {
  process.send?.({ port: /** @type {net.AddressInfo} */ (server.address()).port });
});
process.on('message', (/** @type {{ count: number, anew: boolean }} */ { count, anew }) => {
  if (anew) seen = nothing();
  wanted = count;
  if (seen.to.length >= wanted) process.send?.(seen);
});
process.on('disconnect', () => process.exit(0));

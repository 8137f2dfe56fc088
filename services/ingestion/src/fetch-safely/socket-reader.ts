import type { Socket } from 'node:net';

/** Something new to read, or nothing more to come. */
function stirred(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['readable', 'end', 'close']) socket.off(event, done);
      resolve();
    };
    for (const event of ['readable', 'end', 'close']) socket.on(event, done);
  });
}

async function more(socket: Socket): Promise<void> {
  if (socket.readableEnded || socket.destroyed) throw new Error('The other side has hung up.');
  await stirred(socket);
}

/** Exactly so many bytes. Throws where the other side hangs up before. */
export async function take(socket: Socket, size: number): Promise<Buffer> {
  for (;;) {
    const bytes: unknown = socket.read(size);
    if (Buffer.isBuffer(bytes) && bytes.length === size) return bytes;
    await more(socket);
  }
}

/** Everything up to and with `end`; what follows stays to be read. Throws where `most` bytes hold no end. */
export async function takeUntil(socket: Socket, end: string, most: number): Promise<string> {
  let head = Buffer.alloc(0);
  for (;;) {
    const bytes: unknown = socket.read();
    if (Buffer.isBuffer(bytes)) head = Buffer.concat([head, bytes]);
    const at = head.indexOf(end);
    if (at >= 0) {
      if (head.length > at + end.length) socket.unshift(head.subarray(at + end.length));
      return head.subarray(0, at + end.length).toString('latin1');
    }
    if (head.length > most) throw new Error('The head is too long.');
    await more(socket);
  }
}

import net from 'node:net';

/**
 * Whether nobody listens on this port of the loopback address.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The wished port, or the next free one after it; `reserve` says whether nobody else means to listen there soon.
 * @param {number} wished
 * @param {(port: number) => boolean} reserve
 * @returns {Promise<{ port: number, replaced: boolean }>}
 */
export async function choosePort(wished, reserve) {
  for (let port = wished; port < wished + 200; port += 1) {
    if ((await isFree(port)) && reserve(port)) return { port, replaced: port !== wished };
  }
  throw new Error(`No free port from ${wished} on.`);
}

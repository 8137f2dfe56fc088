import net from 'node:net';

/** Ports given out by this process, which may not be listening yet. @type {Set<number>} */
const given = new Set();

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
 * The wished port, or the next free one after it.
 * @param {number} wished
 * @returns {Promise<{ port: number, replaced: boolean }>}
 */
export async function choosePort(wished) {
  for (let port = wished; port < wished + 200; port += 1) {
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return { port, replaced: port !== wished };
  }
  throw new Error(`No free port from ${wished} on.`);
}

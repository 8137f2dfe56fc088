import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { REACH_LIMITS } from './limits.js';

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<string[]>;

/** The system's resolver, every answer. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map((answer) => answer.address);

/**
 * Asks the given name servers (`address:port`) instead of the system; IPv4 and IPv6 both, whichever there are. `patience`
 * in milliseconds.
 */
export function resolveBy(servers: readonly string[], patience: number = REACH_LIMITS.names): Resolve {
  const resolver = new Resolver({ timeout: Math.ceil(patience / 4), tries: 2 });
  resolver.setServers(servers);
  return async (hostname) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const answers = [four, six].flatMap((asked) => (asked.status === 'fulfilled' ? asked.value : []));
    return answers.filter((answer) => isIP(answer) !== 0);
  };
}

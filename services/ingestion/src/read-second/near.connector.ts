import { isLiteral, type Resolve, systemResolve } from '@lapwing/platform';
import { buildConnector } from 'undici';
import { isPrivateAddress } from './endpoint-address.js';

/** A name that was to be near leads to the open internet. */
export class NotNear extends Error {
  override readonly name = 'NotNear';
}

async function nearAddress(hostname: string, resolve: Resolve): Promise<string> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const answers = isLiteral(bare) ? [bare] : await resolve(bare);
  const [first] = answers;
  if (first === undefined || !answers.every(isPrivateAddress)) throw new NotNear('The address is not a private one.');
  return first;
}

/**
 * Connects without encryption to this machine and private networks only: resolves once, checks every answer, and
 * connects to the very address it checked. `timeout` in milliseconds.
 */
export function nearConnector(timeout: number, resolve: Resolve = systemResolve): buildConnector.connector {
  const connect = buildConnector({ timeout });
  return (options, callback) => {
    nearAddress(options.hostname, resolve).then(
      (hostname) => connect({ ...options, hostname }, callback),
      (error: unknown) => callback(error instanceof Error ? error : new Error('connect'), null),
    );
  };
}

import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import { isLiteral, isPublicAddress } from './addresses.js';
import { isExempt } from './exempt.js';
import { REACH_LIMITS } from './limits.js';
import { NOT_PUBLIC, NotReached } from './refused.js';
import type { Resolve } from './resolve-names.js';

/** What the guard lets through, and how it asks for names. */
export interface Guard {
  resolve: Resolve;
  /** `host:port` pairs reached in spite of the rules; only development has any. */
  exempt: ReadonlySet<string>;
  /** Certificate authorities to trust besides the usual ones. */
  authorities: string[];
  /** Ports besides 80 and 443; specs alone have any. */
  ports?: ReadonlySet<string>;
  /** Connects to an address that was checked; absent does as usual, and specs alone have another way. */
  connect?: buildConnector.connector;
}

/** What a connection turned out to be. */
export interface Connected {
  address: string | null;
  tlsFingerprint: string | null;
}

type Callback = buildConnector.Callback;

const UNREACHED: readonly string[] = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
];

async function askedFor(hostname: string, resolve: Resolve): Promise<string[]> {
  const late = new Promise<string[]>((give) => setTimeout(() => give([]), REACH_LIMITS.names).unref());
  return Promise.race([resolve(hostname).catch(() => []), late]);
}

/** The addresses to try, each of them checked: the first of either family before others. */
export async function checkedAddresses(hostname: string, guard: Guard, exempt: boolean): Promise<string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const answers = isLiteral(bare) ? [bare] : await askedFor(bare, guard.resolve);
  if (answers.length === 0) throw new NotReached('name_unknown', 'The name of the server is not known.');
  if (answers.length > REACH_LIMITS.addresses)
    throw new NotReached('forbidden_address', 'The name has far too many addresses.');
  if (!exempt && !answers.every(isPublicAddress)) throw new NotReached('forbidden_address', NOT_PUBLIC);
  const six = answers.find((answer) => answer.includes(':'));
  const four = answers.find((answer) => !answer.includes(':'));
  const firsts = [answers[0], four, six].filter((answer) => answer !== undefined);
  return [...new Set([...firsts, ...answers])].slice(0, REACH_LIMITS.tries);
}

/** Notes what a socket is connected to, and hands it over. */
export function handOver(socket: Socket, address: string | null, connected: Connected, callback: Callback): void {
  connected.address = address;
  if (socket instanceof TLSSocket) connected.tlsFingerprint = socket.getPeerCertificate().fingerprint256 ?? null;
  callback(null, socket);
}

/** What every connection of ours has in common. */
export function connectorOf(guard: Guard): buildConnector.connector {
  return buildConnector({
    timeout: REACH_LIMITS.connect,
    maxCachedSessions: 0,
    ...(guard.authorities.length > 0 ? { ca: guard.authorities } : {}),
  });
}

/**
 * A connector that resolves a name once, checks every answer (literals too), and connects to the very addresses it
 * checked, so that no second answer of the name server can lead elsewhere.
 */
export function guardedConnector(url: URL, guard: Guard, connected: Connected): buildConnector.connector {
  const exempt = isExempt(url, guard.exempt);
  const connect = guard.connect ?? connectorOf(guard);
  return (options, callback) => {
    const tryNext = (addresses: string[]): void => {
      const [address = '', ...others] = addresses;
      connect({ ...options, hostname: address }, (...[error, socket]) => {
        if (error === null) return handOver(socket, address, connected, callback);
        if (others.length > 0 && isUnreached(error)) return tryNext(others);
        callback(error, null);
      });
    };
    checkedAddresses(options.hostname, guard, exempt).then(tryNext, (error: unknown) =>
      callback(error instanceof Error ? error : new Error('connect'), null),
    );
  };
}

/** Whether nobody was reached at an address, so that another one of the name may do. */
function isUnreached(error: Error & { code?: string }): boolean {
  return UNREACHED.includes(error.code ?? '');
}

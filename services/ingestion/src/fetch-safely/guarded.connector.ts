import { lookup } from 'node:dns/promises';
import { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import { isLiteral, isPublicAddress } from './addresses.js';
import { LIMITS } from './limits.js';
import { NOT_PUBLIC, Refusal } from './outcome.js';

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<string[]>;

/** What the guard lets through, and how it asks for names. */
export interface Guard {
  resolve: Resolve;
  /** `host:port` pairs reached in spite of the rules; only development has any. */
  exempt: ReadonlySet<string>;
  /** Certificate authorities to trust besides the usual ones. */
  authorities: string[];
}

/** What a connection turned out to be. */
export interface Connected {
  address: string | null;
  tlsFingerprint: string | null;
}

/** The system's resolver, every answer. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map((answer) => answer.address);

/** Whether a URL's host and port are exempt from the rules. */
export function isExempt(url: URL, exempt: ReadonlySet<string>): boolean {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return exempt.has(`${url.hostname}:${port}`);
}

async function checkedAddress(hostname: string, guard: Guard, exempt: boolean): Promise<string> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const answers = isLiteral(bare) ? [bare] : await guard.resolve(bare).catch(() => []);
  const [first] = answers;
  if (first === undefined) throw new Refusal('name_unknown', 'The name of the server is not known.');
  if (!exempt && !answers.every(isPublicAddress)) {
    throw new Refusal('forbidden_address', NOT_PUBLIC);
  }
  return first;
}

/**
 * A connector that resolves a name once, checks every answer (literals too), and connects to the very address it
 * checked, so that no second answer of the name server can lead elsewhere.
 */
export function guardedConnector(url: URL, guard: Guard, connected: Connected): buildConnector.connector {
  const exempt = isExempt(url, guard.exempt);
  const connect = buildConnector({
    timeout: LIMITS.connect,
    maxCachedSessions: 0,
    ...(guard.authorities.length > 0 ? { ca: guard.authorities } : {}),
  });
  return (options, callback) => {
    checkedAddress(options.hostname, guard, exempt).then(
      (address) => {
        connect({ ...options, hostname: address }, (...[error, socket]) => {
          if (error !== null) return callback(error, null);
          connected.address = address;
          if (socket instanceof TLSSocket)
            connected.tlsFingerprint = socket.getPeerCertificate().fingerprint256 ?? null;
          callback(null, socket);
        });
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error('connect'), null),
    );
  };
}

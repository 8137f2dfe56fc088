import { type Connected, connectorOf, type Guard, handOver, isExempt, NOT_PUBLIC } from '@lapwing/platform';
import { connect as dial, type Socket } from 'node:net';
import { once } from 'node:events';
import type { buildConnector } from 'undici';
import { Refusal } from './outcome.js';
import type { Proxy } from './proxy.js';
import { throughConnect, throughSocks } from './tunnel.js';

/** Names that mean a machine of the proxy's own network; nobody can register them. */
const INSIDE_NAME = /^[^.]+\.?$|\.(localhost|local|lan|internal|intranet|corp|home|home\.arpa)\.?$/i;

async function tunnelled(socket: Socket, proxy: Proxy, host: string, port: number): Promise<void> {
  try {
    await once(socket, 'connect');
    await (proxy.kind === 'http' ? throughConnect : throughSocks)(socket, proxy, host, port);
  } catch (error) {
    socket.destroy();
    if (error instanceof Refusal) throw error;
    throw new Refusal('proxy', `The proxy “${proxy.name}” cannot be reached.`);
  }
}

/**
 * A connector that goes through a proxy. The proxy looks up the name, so that only what the URL itself tells can be
 * checked; no address is noted, and the proxy's name is.
 */
export function proxiedConnector(
  url: URL,
  guard: Guard,
  connected: Connected,
  proxy: Proxy,
  signal: AbortSignal,
): buildConnector.connector {
  const upgrade = connectorOf(guard);
  return (options, callback) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (INSIDE_NAME.test(host) && !host.includes(':') && !isExempt(url, guard.exempt)) {
      return callback(new Refusal('forbidden_address', NOT_PUBLIC), null);
    }
    const secure = url.protocol === 'https:';
    const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
    const socket = dial({ host: proxy.host, port: proxy.port });
    socket.setNoDelay(true);
    // Whatever happens to the socket shows in what is read from it.
    socket.on('error', () => undefined);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    tunnelled(socket, proxy, host, port).then(
      () => {
        if (!secure) return handOver(socket, null, connected, callback);
        upgrade({ ...options, httpSocket: socket }, (...[error, encrypted]) => {
          if (error !== null) return callback(error, null);
          handOver(encrypted, null, connected, callback);
        });
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error('connect'), null),
    );
  };
}

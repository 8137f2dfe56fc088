import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetchTerms } from './fetch-safely.js';
import { LIMITS } from './limits.js';

/** A server on a free loopback port, and the terms under which it may be asked. */
export interface HostileServer {
  origin: string;
  place: string;
  close(): Promise<void>;
}

/** Starts a loopback server that answers as `listener` says. */
export async function hostileServer(listener: RequestListener, host = '127.0.0.1'): Promise<HostileServer> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const place = `${host}:${port}`;
  return {
    origin: `http://${place}`,
    place,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Terms that let through only the given places and know only the given names. */
export function terms(exempt: string[] = [], names: Record<string, string[]> = {}): FetchTerms {
  return {
    userAgent: 'test',
    deadline: LIMITS.deadline,
    now: () => new Date('2026-03-01T10:00:00Z'),
    exempt: new Set(exempt),
    authorities: [],
    proxy: null,
    enter: async () => undefined,
    resolve: async (name) => {
      const answers = names[name];
      if (answers === undefined) throw new Error('ENOTFOUND');
      return answers;
    },
  };
}

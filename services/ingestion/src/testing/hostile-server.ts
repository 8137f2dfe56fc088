import { createServer, type RequestListener } from 'node:http';
import type { FetchTerms } from '../fetch-safely/fetch-safely.js';
import { LIMITS } from '../fetch-safely/limits.js';
import { hangUp, listen } from './loopback-server.js';

/** A server on a free loopback port, and the terms under which it may be asked. */
export interface HostileServer {
  origin: string;
  place: string;
  close(): Promise<void>;
}

/** Starts a loopback server that answers as `listener` says. */
export async function hostileServer(listener: RequestListener, host = '127.0.0.1'): Promise<HostileServer> {
  const server = createServer(listener);
  const place = `${host}:${await listen(server, host)}`;
  return { origin: `http://${place}`, place, close: () => hangUp(server) };
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

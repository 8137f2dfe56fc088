import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { z } from 'zod';
import { parseJson } from './parse-json.js';
import type { RpcWay } from './rpc-way.js';
import type { Listening, SignalEvent } from './signal-line.js';

const LONGEST_LINE = 1_000_000;
const ALIVE_AFTER_MS = 15_000;
const answer = z.object({ id: z.number() });
const arrived = z.object({ method: z.literal('receive'), params: z.unknown() });
const refused = z.object({ error: z.object({ message: z.string() }) });

/**
 * JSON-RPC line by line over `signal-cli daemon --tcp` or `--socket`. With `--receive-mode=manual` the daemon fetches
 * messages only while somebody has subscribed, so that what arrives meanwhile waits with the network.
 */
export class RpcOverSocket implements RpcWay {
  constructor(
    private readonly url: URL,
    private readonly timeoutMs: number,
  ) {}

  async call(request: { id: number; method: string; params: object }): Promise<unknown> {
    const signal = AbortSignal.timeout(this.timeoutMs);
    const socket = await this.open(signal);
    const late = () => socket.destroy();
    signal.addEventListener('abort', late, { once: true });
    try {
      socket.write(`${JSON.stringify({ jsonrpc: '2.0', ...request })}\n`);
      for await (const value of valuesOf(socket)) {
        const parsed = answer.safeParse(value);
        if (parsed.success && parsed.data.id === request.id) return value;
      }
      throw new Error('The daemon hung up.');
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      signal.removeEventListener('abort', late);
      socket.destroy();
    }
  }

  async *listen(account: string, { signal, stands }: Listening): AsyncGenerator<SignalEvent> {
    const socket = await this.open(signal);
    const end = () => socket.destroy();
    signal.addEventListener('abort', end, { once: true });
    try {
      socket.setKeepAlive(true, ALIVE_AFTER_MS);
      socket.write(`${JSON.stringify({ jsonrpc: '2.0', id: 0, method: 'subscribeReceive', params: { account } })}\n`);
      for await (const value of valuesOf(socket)) {
        const event = arrived.safeParse(value);
        const own = answer.safeParse(value);
        if (event.success) yield { id: null, data: value };
        else if (refused.safeParse(value).success) throw new Error('Signal refused to tell what arrives.');
        else if (own.success && own.data.id === 0) stands();
      }
    } finally {
      signal.removeEventListener('abort', end);
      socket.destroy();
    }
  }

  private async open(signal: AbortSignal): Promise<Socket> {
    const { protocol, hostname, port, pathname } = this.url;
    const socket =
      protocol === 'unix:'
        ? createConnection({ path: decodeURIComponent(pathname) })
        : createConnection({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
    try {
      await once(socket, 'connect', { signal });
      // From here on a break shows as the end of what is read.
      socket.on('error', () => socket.destroy());
      return socket;
    } catch (error) {
      socket.destroy();
      throw signal.aborted ? signal.reason : error;
    }
  }
}

/** One value per line, until the socket ends; throws when it breaks. */
async function* valuesOf(socket: Socket): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of socket as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new Error('A line is too long.');
    for (const line of lines) yield parseJson(line);
  }
}

import type { Listening, SignalEvent } from './signal-line.js';

/** How JSON-RPC reaches the daemon: over HTTP, or line by line over a socket. */
export interface RpcWay {
  /** The whole answer to one request. Throws what broke. */
  call(request: { id: number; method: string; params: object }): Promise<unknown>;
  listen(account: string, listening: Listening): AsyncIterable<SignalEvent>;
}

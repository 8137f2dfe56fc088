import { serverSentEvents } from '../hear-replies/server-sent-events.js';
import { parseJson } from './parse-json.js';
import type { RpcWay } from './rpc-way.js';
import type { Listening, SignalEvent } from './signal-line.js';

/** Three missed keep-alives of fifteen seconds. */
const SILENCE_MS = 45_000;

/** JSON-RPC over `signal-cli daemon --http`; what arrives comes as server-sent events. */
export class RpcOverHttp implements RpcWay {
  constructor(
    private readonly url: URL,
    private readonly timeoutMs: number,
  ) {}

  async call(request: { id: number; method: string; params: object }): Promise<unknown> {
    const response = await fetch(new URL('/api/v1/rpc', this.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', ...request }),
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    return response.json();
  }

  async *listen(account: string, { after, signal, stands }: Listening): AsyncGenerator<SignalEvent> {
    const silence = new AbortController();
    let alarm = setTimeout(() => silence.abort(), SILENCE_MS);
    const alive = () => {
      clearTimeout(alarm);
      alarm = setTimeout(() => silence.abort(), SILENCE_MS);
    };
    try {
      const target = new URL('/api/v1/events', this.url);
      target.searchParams.set('account', account);
      const response = await fetch(target, {
        headers: after === null ? {} : { 'last-event-id': after },
        signal: AbortSignal.any([signal, silence.signal]),
      });
      if (!response.ok || response.body === null) throw new Error(`Signal answered ${response.status}.`);
      stands();
      for await (const event of serverSentEvents(response.body, alive)) {
        yield { id: event.id, data: event.event === 'receive' ? parseJson(event.data) : null };
        // Whoever took long to store the event is no sign of a silent line.
        alive();
      }
    } finally {
      clearTimeout(alarm);
    }
  }
}

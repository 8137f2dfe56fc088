import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { WebSocket } from 'undici';
import { parseJson } from './parse-json.js';
import type { Listening, SignalEvent } from './signal-line.js';

const PINGS = 'undici:websocket:ping';
/** The other side pings about once a minute; after three that did not come the line is dead. */
const SILENCE_MS = 200_000;

/** What a WebSocket brings, until it closes, falls silent or is ended. */
export async function* messagesOf(url: URL, { signal, stands }: Listening): AsyncGenerator<SignalEvent> {
  signal.throwIfAborted();
  const socket = new WebSocket(url);
  const waiting: string[] = [];
  let wake: () => void = () => undefined;
  let open = true;
  const end = () => {
    open = false;
    wake();
  };
  let alarm = setTimeout(end, SILENCE_MS);
  const alive = () => {
    clearTimeout(alarm);
    alarm = setTimeout(end, SILENCE_MS);
  };
  socket.addEventListener('open', stands);
  socket.addEventListener('message', ({ data }: { data: unknown }) => {
    alive();
    waiting.push(String(data));
    wake();
  });
  for (const over of ['close', 'error']) socket.addEventListener(over, end);
  signal.addEventListener('abort', end, { once: true });
  subscribe(PINGS, alive);
  try {
    while (open || waiting.length > 0) {
      const next = waiting.shift();
      if (next !== undefined) yield { id: null, data: parseJson(next) };
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    clearTimeout(alarm);
    unsubscribe(PINGS, alive);
    signal.removeEventListener('abort', end);
    socket.close();
  }
  if (!signal.aborted) throw new Error('The line to Signal closed.');
}

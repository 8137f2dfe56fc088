/** One event of a stream; `id` is what a reconnection asks to continue after. */
export interface ServerSentEvent {
  id: string | null;
  event: string;
  data: string;
}

const LONGEST_BUFFER = 1_000_000;

/** Cuts a byte stream into server-sent events; comments, which keep the line alive, call `onAlive` only. */
export async function* serverSentEvents(
  body: AsyncIterable<Uint8Array>,
  onAlive: () => void,
): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder();
  let buffer = '';
  for await (const chunk of body) {
    onAlive();
    buffer += decoder.decode(chunk, { stream: true }).replaceAll('\r\n', '\n');
    if (buffer.length > LONGEST_BUFFER) throw new Error('An event is too long.');
    const blocks = buffer.split('\n\n');
    buffer = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventOf(block);
      if (event !== null) yield event;
    }
  }
}

function eventOf(block: string): ServerSentEvent | null {
  const fields = block
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(':'))
    .map((line) => {
      const colon = line.indexOf(':');
      const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
      return { name: colon < 0 ? line : line.slice(0, colon), value };
    });
  const all = (name: string) => fields.filter((field) => field.name === name).map((field) => field.value);
  const data = all('data');
  if (data.length === 0) return null;
  return { id: all('id').at(-1) ?? null, event: all('event').at(-1) ?? 'message', data: data.join('\n') };
}

import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, parted at line feeds only: the line separators of Unicode may stand inside JSON strings,
 * where a general line reader would cut.
 */
export async function* splitLines(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  for await (const chunk of input) {
    const parts = decoder.write(chunk).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield [...pieces, part].join('');
      pieces = [];
    }
    pieces.push(last);
  }
  const rest = pieces.join('') + decoder.end();
  if (rest.length > 0) yield rest;
}

import { z } from 'zod';
import { type ParserTask, parserTask } from './reply.js';

const head = parserTask.extend({ size: z.int().min(0) });

/** The tasks of a stream, one after another: a line of JSON that says how many bytes follow, then the bytes. */
export async function* tasksOf(input: AsyncIterable<Buffer>): AsyncGenerator<{ task: ParserTask; bytes: Buffer }> {
  let wanted: z.infer<typeof head> | null = null;
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    pieces.push(chunk);
    length += chunk.length;
    if (wanted === null && chunk.includes(10)) {
      const all = Buffer.concat(pieces);
      const end = all.indexOf(10);
      wanted = head.parse(JSON.parse(all.subarray(0, end).toString('utf8')));
      pieces = [all.subarray(end + 1)];
      length = all.length - end - 1;
    }
    if (wanted === null || length < wanted.size) continue;
    const { size, ...task } = wanted;
    yield { task, bytes: Buffer.concat(pieces, size) };
    [wanted, pieces, length] = [null, [], 0];
  }
}

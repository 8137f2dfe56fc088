/**
 * A process of its own for bytes that nobody trusts: tasks on standard input, for each of them one line of JSON on
 * standard output. Whoever started it ends it when it grows too large, takes too long or has served long enough.
 */

import { parse } from './parse.js';
import { tasksOf } from './tasks.js';

for await (const { task, bytes } of tasksOf(process.stdin as AsyncIterable<Buffer>)) {
  process.stdout.write(`${JSON.stringify(await parse(task, bytes))}\n`);
}

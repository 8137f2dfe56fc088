/**
 * A process of its own for bytes that nobody trusts: one task on standard input (a line of JSON, then the bytes), one
 * reply on standard output. Whoever started it ends it when it grows too large or takes too long.
 */

import { parse } from './parse.js';
import { parserTask } from './reply.js';

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const input = Buffer.concat(chunks);
const end = input.indexOf(10);
const task = parserTask.parse(JSON.parse(input.subarray(0, end).toString('utf8')));
process.stdout.write(JSON.stringify(parse(task, input.subarray(end + 1))));

import { parserOf } from './parsers.js';
import { Rejected } from './rejected.js';
import type { ParserReply, ParserTask } from './reply.js';

/** Turns untrusted bytes into what the task asks for, or says why not. */
export async function parse(task: ParserTask, bytes: Buffer): Promise<ParserReply> {
  try {
    return await parserOf(task.as)({ ...task, bytes });
  } catch (error) {
    return { is: 'rejected', because: error instanceof Rejected ? error.because : 'unparseable' };
  }
}

import type { ParserReply, ParserTask } from './reply.js';

/** A task with its bytes. */
export type Given = Omit<ParserTask, 'as'> & { bytes: Buffer };
/** Reads untrusted bytes; throws `Rejected` with the reason where it cannot. */
export type Parser = (given: Given) => ParserReply | Promise<ParserReply>;

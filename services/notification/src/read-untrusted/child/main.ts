/**
 * A process of its own for bytes that nobody trusts: mails that came in, and keys that are to be used. It reads one from
 * standard input, after a line that says what it is, and answers one line of JSON. Whoever started it ends it.
 */

import { buffer } from 'node:stream/consumers';
import { readKeyBytes } from './read-key.js';
import { readMailBytes } from './read-mail.js';

const whole = await buffer(process.stdin);
const end = whole.indexOf(10);
const bytes = whole.subarray(end + 1);
const [as = ''] = whole.subarray(0, end).toString('latin1').split(' ');
const read = as === 'mail' ? readMailBytes(bytes) : readKeyBytes(bytes);
const reply = await read.catch(() => null);
process.stdout.write(`${JSON.stringify(reply)}\n`);

import { newBoxKeys, openBox, sealBox } from './x25519.js';

const LABEL = 'lapwing headline';
/** Bytes of every answer: far more than any headline, so that length tells nothing. */
const ANSWER = 1024;

/** Seals a headline, or that there is none, for whoever asked; bound to the handle it answers, and always of one length. */
export function sealHeadline(replyTo: string, handle: string, headline: string | null): string {
  const text = Buffer.from(JSON.stringify({ headline }));
  if (text.length > ANSWER) throw new Error('A headline is longer than an answer.');
  const content = Buffer.concat([text, Buffer.alloc(ANSWER - text.length, ' ')]);
  return sealBox(Buffer.from(replyTo, 'base64url'), LABEL, content, Buffer.from(handle)).toString('base64url');
}

/** A question for a headline: the key to be answered under, and how to open the answer. */
export interface HeadlineQuestion {
  replyTo: string;
  /** Throws when the answer is to another question or was changed. */
  open(sealed: string): unknown;
}

/** Asks under a key used once, so that whoever hears question and answer on the way cannot put them together. */
export function askHeadline(handle: string): HeadlineQuestion {
  const { publicKey, seed } = newBoxKeys();
  return {
    replyTo: publicKey.toString('base64url'),
    open: (sealed) =>
      JSON.parse(openBox(seed, LABEL, Buffer.from(sealed, 'base64url'), Buffer.from(handle)).toString()),
  };
}

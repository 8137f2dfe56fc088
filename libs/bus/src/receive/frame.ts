import { z } from 'zod';
import { Failure, problem, type Service } from '@lapwing/contracts';
import { openBody, sealBody } from '@lapwing/platform';
import type { AnyQuestion } from '../bus.js';

const request = z.object({ token: z.string().nullable(), body: z.unknown() });
const reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem }),
]);
export type RequestFrame = z.infer<typeof request>;
export type ReplyFrame = z.infer<typeof reply>;
export type WireKeys = ReadonlyMap<Service, Buffer>;

/** The largest frame, in bytes; NATS takes 1 MiB by default. */
const LARGEST = 900_000;

/** A request as it travels, sealed where the question says so. Throws `Failure` too_large or unavailable. */
export function packRequest(question: AnyQuestion, keys: WireKeys, frame: RequestFrame): string {
  return pack(question, keys, 'request', frame);
}

export function packReply(question: AnyQuestion, keys: WireKeys, frame: ReplyFrame): string {
  return pack(question, keys, 'reply', frame);
}

/** Reads a request; throws `Failure` invalid where it is malformed or was not sealed with the owner's key. */
export function unpackRequest(question: AnyQuestion, keys: WireKeys, text: string): RequestFrame {
  return unpack(question, keys, 'request', text, request);
}

export function unpackReply(question: AnyQuestion, keys: WireKeys, text: string): ReplyFrame {
  return unpack(question, keys, 'reply', text, reply);
}

function pack(question: AnyQuestion, keys: WireKeys, way: string, frame: unknown): string {
  const plain = JSON.stringify(frame);
  const text = question.sealed ? sealBody(keyOf(question, keys), contextOf(question, way), plain) : plain;
  if (Buffer.byteLength(text) > LARGEST) throw new Failure('too_large', { detail: 'The message is too large.' });
  return text;
}

function unpack<T>(question: AnyQuestion, keys: WireKeys, way: string, text: string, schema: z.ZodType<T>): T {
  try {
    const plain = question.sealed ? openBody(keyOf(question, keys), contextOf(question, way), text) : text;
    return schema.parse(JSON.parse(plain));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('invalid', { detail: 'The message cannot be read.', cause });
  }
}

function keyOf(question: AnyQuestion, keys: WireKeys): Buffer {
  const key = keys.get(question.owner);
  if (key === undefined) throw new Failure('unavailable', { detail: 'The wire key of the owner is not configured.' });
  return key;
}

function contextOf(question: AnyQuestion, way: string): string {
  return `${question.subject} ${way}`;
}

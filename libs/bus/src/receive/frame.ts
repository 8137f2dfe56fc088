import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Failure, problem, type Service } from '@lapwing/contracts';
import { openBody, sealBody } from '@lapwing/platform';
import type { AnyQuestion } from '../bus.js';

const request = z.object({
  token: z.string().nullable(),
  body: z.unknown(),
  /** Whether the member asks under duress, sealed for the owner and bound to token and body; of one length always. */
  stance: z.string().nullable().default(null),
});
const reply = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem }),
]);
export interface RequestFrame {
  token: string | null;
  body: unknown;
  guarded?: boolean;
}
export type ReplyFrame = z.infer<typeof reply>;
export type WireKeys = ReadonlyMap<Service, Buffer>;

/** The largest frame, in bytes; NATS takes 1 MiB by default. */
const LARGEST = 900_000;

/** A request as it travels, sealed where the question says so. Throws `Failure` too_large or unavailable. */
export function packRequest(question: AnyQuestion, keys: WireKeys, frame: RequestFrame): string {
  const { token, body, guarded = false } = frame;
  const key = keys.get(question.owner);
  if (key === undefined && guarded)
    throw new Failure('unavailable', { detail: 'The wire key of the owner is missing.' });
  const sealed = token !== null && key !== undefined;
  const stance = sealed ? sealBody(key, stanceOf(question, token, body), guarded ? 'guarded' : 'at ease') : null;
  return pack(question, keys, 'request', { token, body, stance });
}

export function packReply(question: AnyQuestion, keys: WireKeys, frame: ReplyFrame): string {
  return pack(question, keys, 'reply', frame);
}

/** Reads a request; throws `Failure` invalid where it is malformed or was not sealed with the owner's key. */
export function unpackRequest(question: AnyQuestion, keys: WireKeys, text: string): RequestFrame {
  const { token, body, stance } = unpack(question, keys, 'request', text, request);
  const key = keys.get(question.owner);
  if (token === null || key === undefined) return { token, body };
  return { token, body, guarded: openStance(key, stanceOf(question, token, body), stance) };
}

/** Whoever takes the stance out of a message, or puts that of another in, must not free a member. */
function openStance(key: Buffer, context: string, stance: string | null): boolean {
  if (stance === null) throw new Failure('invalid', { detail: 'The message is not whole.' });
  try {
    return openBody(key, context, stance) === 'guarded';
  } catch (cause) {
    throw new Failure('invalid', { detail: 'The message cannot be read.', cause });
  }
}

/** Whoever can write on the line has a token from there: it must serve for nothing but what its member asked. */
function stanceOf(question: AnyQuestion, token: string, body: unknown): string {
  const asked = createHash('sha256')
    .update(JSON.stringify(body) ?? '')
    .digest('hex');
  return `${contextOf(question, 'stance')} ${token} ${asked}`;
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

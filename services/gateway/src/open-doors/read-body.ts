import type { IncomingMessage } from 'node:http';
import { Failure } from '@lapwing/contracts';

/** The largest body, in bytes. */
const LARGEST = 1_000_000;
const DEEPEST = 32;
/** Names that reach an object's prototype in careless code further on. */
const POISON: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The JSON object in the body of a request; no body is an empty object. Throws `Failure` too_large, or invalid for
 * another content type (a form can send those from any site), bad JSON, bad UTF-8, or names that reach a prototype.
 */
export async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const announced = request.headers['content-length'];
  if (announced === undefined && request.headers['transfer-encoding'] === undefined) return {};
  if (announced === '0') return {};
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') refuse('The body must be application/json.');
  if (request.headers['content-encoding'] !== undefined) refuse('The body must not be compressed.');
  if (Number(announced ?? 0) > LARGEST) throw new Failure('too_large');
  return parse(await collect(request));
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new Failure('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Buffer): Record<string, unknown> {
  const value = parseJson(bytes);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) refuse('The body must be an object.');
  checkNames(value, DEEPEST);
  return value as Record<string, unknown>;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('The body is not JSON in UTF-8.');
  }
}

function checkNames(value: unknown, depth: number): void {
  if (value === null || typeof value !== 'object') return;
  if (depth === 0) refuse('The body is nested too deeply.');
  for (const name of Object.keys(value)) if (POISON.has(name)) refuse('The body has a forbidden name.');
  for (const inner of Object.values(value)) checkNames(inner, depth - 1);
}

function refuse(detail: string): never {
  throw new Failure('invalid', { detail });
}

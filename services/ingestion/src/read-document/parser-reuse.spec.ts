import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IngestionConfig } from '../config.js';
import { LEASH } from './leash.js';
import { DocumentParser } from './parser.js';

/** Answers with its own process id as the title; what it does besides, the bytes of the document say. */
const CHILD = `
let served = 0;
process.stdin.on('data', (chunk) => {
  const text = String(chunk);
  if (!text.includes('\\n')) return act(text);
  const [, bytes] = text.split('\\n');
  if (bytes !== '') act(bytes);
});
function act(bytes) {
  served += 1;
  if (bytes === 'dies when used' && served > 1) process.exit(1);
  if (bytes === 'dies') process.exit(1);
  const article = { is: 'article', title: String(process.pid), text: bytes, language: null, published: null };
  const reply = JSON.stringify(bytes === 'no text' ? { is: 'rejected', because: 'no_text' } : article) + '\\n';
  process.stdout.write(bytes === 'babbles' ? reply + reply : reply);
}`;

let parser: DocumentParser;

beforeEach(() => {
  const parserFile = join(mkdtempSync(join(tmpdir(), 'lapwing-parser-')), 'parser.mjs');
  writeFileSync(parserFile, CHILD);
  parser = new DocumentParser({ parserFile } as IngestionConfig);
});
afterEach(() => parser.onModuleDestroy());

async function servedBy(bytes: string): Promise<string | null> {
  const task = { as: 'article', url: 'http://news.example/', type: null, options: null };
  const reply = await parser.parse(task, Buffer.from(bytes));
  if (reply.is === 'rejected') return reply.because;
  expect(reply).toMatchObject({ is: 'article', text: bytes });
  return reply.is === 'article' ? reply.title : null;
}

describe('a parser process', () => {
  it('that answered serves the next document', async () => {
    const first = await servedBy('one');
    expect([await servedBy('two'), await servedBy('three')]).toEqual([first, first]);
  });

  it('serves one document at a time', async () => {
    const served = await Promise.all(['one', 'two', 'three'].map(servedBy));
    expect(new Set(served).size).toBe(3);
  });

  it('is replaced when it has served its share', async () => {
    const served = [];
    for (let at = 0; at <= LEASH.kept.documents; at += 1) served.push(await servedBy(`number ${at}`));
    expect(new Set(served.slice(0, -1)).size).toBe(1);
    expect(served.at(-1)).not.toBe(served[0]);
  });

  it.each(['dies when used', 'babbles'])('that %s serves nobody after that', async (bytes) => {
    const first = await servedBy('one');
    const second = await servedBy(bytes);
    expect(second).toMatch(/^\d+$/);
    expect([first, second]).not.toContain(await servedBy('three'));
  });

  it.each([
    ['dies', 'crashed'],
    ['no text', 'no_text'],
  ])('that is new alone decides against a document: one that %s is %s', async (bytes, because) => {
    const first = await servedBy('one');
    expect(await servedBy(bytes)).toBe(because);
    expect(await servedBy('two')).not.toBe(first);
  });
});

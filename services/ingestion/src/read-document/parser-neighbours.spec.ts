import type { IngestionConfig } from '../config.js';
import { builtParser } from '../testing/built-parser.js';
import { DocumentParser } from './parser.js';

const NEIGHBOURS = 50;
const BOMB = `<html><body>${'<div><b>'.repeat(240_000)}deep</body></html>`;
const PAGE = `<html><body><article><p>${'Officers took a translator from her room on Monday, her lawyer said. '.repeat(8)}</p></article></body></html>`;
let parser: DocumentParser;

beforeAll(async () => {
  parser = new DocumentParser({ parserFile: await builtParser() } as IngestionConfig);
});
afterAll(() => parser.onModuleDestroy());

async function reads(html: string): Promise<string> {
  const task = { as: 'article', url: 'http://news.example/', type: 'text/html', options: null };
  const reply = await parser.parse(task, Buffer.from(html));
  return reply.is === 'rejected' ? reply.because : reply.is;
}

describe('a document that kills its parser', () => {
  it('ends after all its neighbours, though it came first, and none of them hears of it', async () => {
    const ended: string[] = [];
    const killer = reads(BOMB).then((outcome) => ended.push(outcome));
    const neighbours = Array.from({ length: NEIGHBOURS }, () => reads(PAGE).then((outcome) => ended.push(outcome)));
    await Promise.all([killer, ...neighbours]);
    expect(ended.slice(0, NEIGHBOURS)).toEqual(Array.from({ length: NEIGHBOURS }, () => 'article'));
    expect(['killed_time', 'killed_memory', 'crashed']).toContain(ended.at(-1));
  }, 120_000);
});

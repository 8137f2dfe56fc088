/**
 * What reading costs: documents of 2,000 characters per second of processor time, beside two things done to the same
 * texts in the same run, the platform's own division into words and a keyword filter; how time grows with the length of
 * one text; memory; and the start of the command.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type ReadingInput } from '@lapwing/domain';
import { costOf, median, table } from './measure.js';

const LENGTH = 2000;
const STEP = 500;
const MOST = 150;
const GROWTH = [1, 10, 100, 1000];
const STARTS = 5;

interface Stretch {
  language: string;
  documents: ReadingInput[];
}

function linesOf(file: string): { lang: string; text: string }[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as { lang: string; text: string });
}

function inputOf(text: string, lang: string, at: number): ReadingInput {
  return { id: `${lang}-${at}`, lang, title: null, text, published: '2026-01-01', url: null };
}

function cut(text: string, lang: string): ReadingInput[] {
  const documents: ReadingInput[] = [];
  const step = Math.max(STEP, Math.floor(text.length / MOST));
  for (let at = 0; at + LENGTH <= text.length; at += step) {
    documents.push(inputOf(text.slice(at, at + LENGTH), lang, at));
  }
  return documents;
}

/** Documents of 2,000 characters cut from the texts of *develop*, by language. */
function stretches(corpus: string): Stretch[] {
  const files = readdirSync(join(corpus, 'develop')).map((name) => join(corpus, 'develop', name));
  const texts = new Map<string, string[]>();
  for (const { lang, text } of [join(corpus, 'develop.jsonl'), ...files].flatMap(linesOf)) {
    texts.set(lang, [...(texts.get(lang) ?? []), text]);
  }
  return [...texts].map(([language, parts]) => ({ language, documents: cut(parts.join('\n\n'), language) }));
}

const KEYWORDS = /extradit|deport|hand(?:ed|ing)? over|wanted|detain|выда[чл]|депорт|экстради|задерж|розыск/giu;

function speed({ language, documents }: Stretch): string[] {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const reading = costOf(documents, (document) => void read(document));
  const dividing = costOf(documents, ({ text }) => {
    for (const word of words.segment(text)) if (word.isWordLike === undefined) throw new Error('no words');
  });
  const filtering = costOf(documents, ({ text }) => void text.match(KEYWORDS));
  const ratio = (peer: number): string => `${(peer / reading.perSecond).toFixed(1)} x`;
  return [
    language,
    String(documents.length),
    reading.perSecond.toFixed(0),
    ratio(dividing.perSecond),
    ratio(filtering.perSecond),
  ];
}

function growth({ language, documents }: Stretch): string[][] {
  const whole = documents.map(({ text }) => text).join('\n');
  const lengths = GROWTH.map((times) => times * LENGTH);
  return lengths.map((length) => {
    const text = whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
    const { milliseconds } = costOf([inputOf(text, language, 0)], (document) => void read(document));
    const each = (milliseconds / length) * LENGTH;
    return [language, length.toLocaleString('en'), milliseconds.toFixed(1), each.toFixed(2)];
  });
}

function startOf(root: string): string {
  const line = `${JSON.stringify({ id: '1', text: 'The man was deported from Kazakhstan to Russia.' })}\n`;
  const command = [join(root, 'deploy', 'local', 'read.mjs')];
  const run = (args: string[], input: string): number => {
    const since = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { input, cwd: root });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return Number(process.hrtime.bigint() - since) / 1e6;
  };
  run(command, line);
  const times = Array.from({ length: STARTS }, () => run(command, line));
  const bare = Array.from({ length: STARTS }, () => run(['--eval', '0'], ''));
  return `${median(times).toFixed(0)} ms from start to answer (Node alone ${median(bare).toFixed(0)} ms)`;
}

/** Prints what reading costs on this machine; `root` is the folder of the project. */
export function benchReading(root: string, print: (line: string) => void): void {
  const all = stretches(join(root, 'tests', 'corpus')).filter(({ documents }) => documents.length > 0);
  print('Documents of 2,000 characters per second of processor time; peers on the same texts, as multiples');
  print(table([['language', 'documents', 'read', 'words (Intl.Segmenter)', 'keyword filter'], ...all.map(speed)]));
  print(`\nMemory of this process with every language loaded: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
  print('\nOne text that grows: processor time, and the same per 2,000 characters');
  const two = all.filter(({ language }) => language === 'en' || language === 'ru');
  print(table([['language', 'characters', 'ms', 'ms per 2,000'], ...two.flatMap(growth)]));
  print(`Memory after two million characters in one text: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
  print(`\nStart of npm run read: ${startOf(root)}`);
}

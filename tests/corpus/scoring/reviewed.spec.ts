import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleOf, type Mention } from '@lapwing/domain';
import { command } from './command.js';

const read: Mention = {
  kind: 'detention',
  hosts: ['KG'],
  origin: 'RU',
  stage: 'detained',
  polarity: 'adverse',
  certainty: 'reported',
  when: null,
  subjects: ['Ivan Petrov'],
  persecution: 'unknown',
  background: false,
  profiles: [],
  procedure: null,
  spans: [],
};
const text = 'Kyrgyz police arrested Russian activist Ivan Petrov in Bishkek at the request of Moscow.';
const decided = {
  id: 'one',
  language: 'en',
  title: null,
  text,
  published: '2026-03-10T09:00:00.000Z',
  url: null,
  nothing: false,
  claims: [],
  read: [{ mention: read, rejected: false, corrected: null }],
};

it('what operators decided is scored like any other part of the corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lapwing-reviewed-'));
  mkdirSync(join(folder, 'develop'));
  const nothing = { ...decided, id: 'two', nothing: true };
  const both = [decided, nothing].map((one) => `${JSON.stringify(exampleOf(one))}\n`).join('');
  writeFileSync(join(folder, 'develop', 'reviewed.jsonl'), both);
  const [printed, complained]: [string[], string[]] = [[], []];
  const output = { print: (line: string) => printed.push(line), complain: (line: string) => complained.push(line) };
  expect(command(['--corpus', folder, '--json'], '', output)).toBe(0);
  expect(complained).toEqual([]);
  const { parts } = JSON.parse(printed.join('\n')) as { parts: { manners: object[] }[] };
  expect(parts).toMatchObject([{ part: 'develop', manners: [{ texts: 2 }] }]);
  rmSync(folder, { recursive: true });
});

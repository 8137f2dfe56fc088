import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { answerOf, explanationOf } from './answer.js';
import { BadLine, lineOf } from './line.js';
import { splitLines } from './split-lines.js';

const USAGE = `Reads documents from standard input and prints what they claim.

usage: npm run --silent read [-- --explain] < documents.jsonl

  input   one JSON object per line: {"id", "text", "lang"?, "title"?, "published"?, "url"?}
  output  one JSON object per line: {"id", "mentions": [{"kind", "hosts", "origin", "stage", "polarity",
          "certainty", "when", "subjects", "persecution", "background", "spans"}]}

  --explain   readable text instead of JSON, with the frame and the words behind each mention
  --help      this text

A line that cannot be read ends the run with status 1; the lines before it are answered.
`;

async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

async function run(explain: boolean): Promise<void> {
  let number = 0;
  for await (const line of splitLines(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const document = lineOf(number === 1 ? line.replace(/^\uFEFF/, '') : line, number);
    await print(explain ? explanationOf(document) : answerOf(document));
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { explain: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help === true) await print(USAGE.trimEnd());
  else await run(values.explain ?? false);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
main().catch((error: unknown) => {
  const known =
    error instanceof BadLine ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  process.stderr.write(
    `read: ${error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
  );
  process.exitCode = 1;
});

import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { IngestionConfig } from '../config.js';
import { DocumentParser } from '../read-document/parser.js';
import { builtParser } from '../testing/built-parser.js';
import { Lab } from '../testing/hostile/hostile-case.js';
import { ATTACKS, hostileTable } from '../testing/hostile/table.js';

const TABLE = new URL('../../../../docs/hostile-input.md', import.meta.url);
/** A parser is given five seconds of a processor, which may have others to serve; milliseconds. */
const LONGEST = 90_000;
const passed = new Set<string>();
let lab: Lab;
let parser: DocumentParser;

beforeAll(async () => {
  parser = new DocumentParser({ parserFile: await builtParser() } as IngestionConfig);
});
afterAll(() => parser.onModuleDestroy());

beforeEach(async () => {
  lab = await new Lab((task, bytes) => parser.parse(task, bytes)).open();
});
afterEach(() => lab.close());

test.each(ATTACKS.map((one) => [one.of, one.name, one] as const))(
  '%s: %s',
  async (of, name, { outcome, run }) => {
    expect(await run(lab)).toBe(outcome);
    expect(lab.knocks).toBe(0);
    passed.add(`${of}: ${name}`);
  },
  LONGEST,
);

describe('the table of hostile input', () => {
  it('holds the cases that were tried, each of which went as it says', async () => {
    const options = await resolveConfig(TABLE);
    expect(readFileSync(TABLE, 'utf8')).toBe(await format(hostileTable(ATTACKS), { ...options, parser: 'markdown' }));
    expect(passed.size).toBe(ATTACKS.length);
  });
});

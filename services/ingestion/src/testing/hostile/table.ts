import { encryption } from './encryption.cases.js';
import type { HostileCase } from './hostile-case.js';
import { literals } from './literals.cases.js';
import { names } from './names.cases.js';
import { parsing } from './parsing.cases.js';
import { protocol } from './protocol.cases.js';
import { redirects } from './redirects.cases.js';
import { schemes } from './schemes.cases.js';
import { sizes } from './sizes.cases.js';
import { times } from './times.cases.js';

/** Every attack, class by class. */
export const ATTACKS: readonly HostileCase[] = [
  ...literals,
  ...schemes,
  ...names,
  ...redirects,
  ...sizes,
  ...times,
  ...protocol,
  ...encryption,
  ...parsing,
];

const HEAD = `# Hostile input: what is tried, and what becomes of it

Each case is a test of its own (\`services/ingestion/src/testing/hostile/\`): the suite runs it and compares the outcome
with the one written here, and fails where this table and the cases differ. The table is generated from the cases by
\`npm run documents\`. Nothing outside this machine is asked; a canary on loopback proves that nobody knocked there.

`;

/** What Markdown would take for its own signs stands as code. */
function plain(text: string): string {
  return /[\\*_<[\]]|:\/\//.test(text) ? `\`${text}\`` : text;
}

interface Line {
  of: string;
  outcome: string;
  names: string[];
}

function linesOf(cases: readonly HostileCase[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { of, name, outcome } of cases) {
    const line = lines.get(`${of}|${outcome}`) ?? { of, outcome, names: [] };
    line.names.push(name);
    lines.set(`${of}|${outcome}`, line);
  }
  return [...lines.values()];
}

/** The table of all cases as Markdown, and below it the cases by their names. */
export function hostileTable(cases: readonly HostileCase[]): string {
  const lines = linesOf(cases);
  const rows = lines.map(({ of, outcome, names }) => `| ${of} | ${names.length} | ${plain(outcome)} |`);
  const lists = [...new Set(lines.map(({ of }) => of))].map((title) => {
    const own = lines.filter(({ of }) => of === title);
    const items = own.map(({ outcome, names }) => `- **${plain(outcome)}**: ${names.map(plain).join(' · ')}`);
    return `## ${title}\n\n${items.join('\n')}\n`;
  });
  const table = ['| class | cases | outcome |', '|---|---|---|', ...rows].join('\n');
  return `${HEAD}${cases.length} cases.\n\n${table}\n\n${lists.join('\n')}`;
}

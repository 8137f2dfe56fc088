import type { Outcome } from './advice.js';
import type { Checked } from './check-source.js';

const WORDS: Readonly<Record<Outcome, string>> = {
  read: 'read',
  empty: 'empty',
  unreadable: 'unreadable',
  refused: 'refused',
  forbidden: 'robots.txt',
  unreachable: 'unreachable',
  skipped: 'not asked',
};
const NAME_WIDTH = 34;

/** One source on a line of its own, with what to do about it below. */
export function lineOf(checked: Checked): string {
  const { outcome, name, country, entries, newest, language, charset, tls, detail, advice } = checked;
  const came = [
    `${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    newest === null ? null : `newest ${newest.slice(0, 10)}`,
    language,
    charset,
    tls ? 'TLS' : null,
  ];
  const facts = outcome === 'read' ? came.filter((fact) => fact !== null).join(', ') : (detail ?? '');
  const name_ = name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name;
  const first =
    `${WORDS[outcome].padEnd(12)}${(country ?? '').padEnd(4)}${name_.padEnd(NAME_WIDTH + 1)}${facts}`.trimEnd();
  return [first, ...advice.map((sentence) => `${' '.repeat(16)}→ ${sentence}`)].join('\n');
}

/** How many came to which end, the good first. */
export function sumOf(results: readonly Checked[]): string {
  const counted = (Object.keys(WORDS) as Outcome[])
    .map((outcome) => [WORDS[outcome], results.filter((one) => one.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`);
  const moved = results.filter(({ movedTo }) => movedTo !== null).length;
  return [...counted, ...(moved > 0 ? [`${moved} moved`] : [])].join(', ');
}

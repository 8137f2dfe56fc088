import type { PartReport } from './report.js';
import { type Cell, figure, summary, type Table, tablesOf } from './tables.js';
import { visible } from './visible.js';

function shown({ text, interval, short }: Cell): string {
  return `${visible(text)}${short ? '*' : ''}${interval === undefined ? '' : ` ${figure(interval.low)}–${figure(interval.high)}`}`;
}

function rendered({ title, note, columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(shown))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const padded = lines.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...padded.map((line) => `  ${line}`), `  ${note}`].join('\n');
}

/** The summary alone as text. */
export function textSummary(parts: readonly PartReport[]): string {
  return rendered(summary(parts));
}

/** The tables as text for a terminal, the summary first. */
export function textReport(parts: readonly PartReport[]): string {
  const details = parts.flatMap((report) => [
    `── ${report.part} ${'─'.repeat(60 - report.part.length)}`,
    ...tablesOf(report).map(rendered),
  ]);
  return [textSummary(parts), ...details].join('\n\n');
}

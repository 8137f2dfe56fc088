import type { DeliveryView } from '@lapwing/contracts';
import { lineOfCells } from '@lapwing/domain';

export type Format = 'csv' | 'json';
export const TYPES: Record<Format, string> = { csv: 'text/csv', json: 'application/json' };

const COLUMNS = [
  ...([
    'id',
    'alertId',
    'code',
    'alertVersion',
    'urgency',
    'purpose',
    'memberId',
    'channel',
    'step',
    'repeat',
  ] as const),
  ...(['attempt', 'state', 'because', 'recordedAt', 'completedAt', 'carriedBy'] as const),
] as const;

/** The text of a file of the ledger, guarded against spreadsheets. */
export function fileOf(format: Format, lines: readonly DeliveryView[]): string {
  if (format === 'json') return `${JSON.stringify(lines, null, 1)}\n`;
  const rows = lines.map((line) => lineOfCells(COLUMNS.map((column) => String(line[column] ?? ''))));
  return [`\ufeff${lineOfCells(COLUMNS)}`, ...rows, ''].join('\r\n');
}

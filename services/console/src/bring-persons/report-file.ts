import type { PersonImportLine } from '@lapwing/contracts';
import { lineOfCells } from '@lapwing/domain';

/** A whole report as a table, guarded against spreadsheets; `word` says what a fault means. */
export function reportTable(lines: readonly PersonImportLine[], word: (line: PersonImportLine) => string[]): string {
  const rows = [...lines].sort((a, b) => a.line - b.line);
  const table = rows.map((one) => lineOfCells([String(one.line), one.is, one.code ?? '', word(one).join(' ')]));
  return ['\ufeffline,is,code,because', ...table, ''].join('\r\n');
}

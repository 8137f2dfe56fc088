import { personHeadings, personLine, type PortablePerson } from '@lapwing/contracts';

export type Format = 'csv' | 'json';
export const TYPES: Record<Format, string> = { csv: 'text/csv', json: 'application/json' };

/** The text of a file of persons, as an import takes it again. */
export function fileOf(format: Format, persons: readonly PortablePerson[]): string {
  if (format === 'json') return `${JSON.stringify(persons, null, 1)}\n`;
  return ['\ufeff' + personHeadings(), ...persons.map(personLine), ''].join('\r\n');
}

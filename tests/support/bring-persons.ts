import { randomUUID } from 'node:crypto';
import {
  PART_BYTES,
  personHeadings,
  personLine,
  personsImportCheck,
  personsImportCommit,
  personsImportPut,
  personsImportReport,
  personsImports,
  type PersonImportView,
} from '@lapwing/contracts';
import type { Marked } from './marked-persons.js';
import type { Visitor } from './visitor.js';
import { within } from './within.js';

/** A file of persons as somebody brings it. */
export interface PersonFile {
  name: string;
  format: 'csv' | 'json';
  bytes: Buffer;
}

/** Brings a file and takes in all lines but those that are refused. */
export async function bringPersons(desk: Visitor, file: PersonFile): Promise<PersonImportView> {
  const id = await putParts(desk, file);
  await desk.ask(personsImportCheck, { id, format: file.format });
  const { checkedSha, counts, overridden } = await reached(desk, id, 'checked');
  const { items } = await desk.ask(personsImportReport, { id });
  if (counts.added === 0) throw new Error(`Nobody comes in by ${file.name}: ${JSON.stringify(items[0])}`);
  await desk.ask(personsImportCommit, { id, checkedSha: checkedSha ?? '', leaveOut: true, overridden });
  return reached(desk, id, 'taken');
}

/** A table with a remark beside each person, in the encoding in which spreadsheets save Cyrillic letters. */
export function tableOf(people: readonly Marked[], heading: string, ...more: string[]): Buffer {
  const lines = people.map(({ person, remark }) => `${personLine(person)},${remark}`);
  return inWindows1251([`${personHeadings()},${heading}`, ...lines, ...more].join('\r\n'));
}

/** The same as JSON, in wide characters. */
export function listOf(people: readonly Marked[], heading: string): Buffer {
  const objects = people.map(({ person, remark }) => ({ ...person, [heading]: remark }));
  return Buffer.from(`\ufeff${JSON.stringify(objects)}`, 'utf16le');
}

async function putParts(desk: Visitor, { name, bytes }: PersonFile): Promise<string> {
  const uploadId = randomUUID();
  const of = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  for (let part = 1; part <= of; part += 1) {
    const piece = bytes.subarray((part - 1) * PART_BYTES, part * PART_BYTES).toString('base64');
    await desk.ask(personsImportPut, { uploadId, name, part, of, bytes: piece });
  }
  return uploadId;
}

async function reached(desk: Visitor, id: string, state: PersonImportView['state']): Promise<PersonImportView> {
  return within('30 s', `the import is ${state}`, async () => {
    const { items } = await desk.ask(personsImports, {});
    const found = items.find((one) => one.id === id);
    if (found?.state === 'failed') throw new Error(`The import failed: ${found.because}`);
    return found?.state === state ? found : null;
  });
}

function inWindows1251(text: string): Buffer {
  return Buffer.from(
    text.split('').map((unit) => {
      const code = unit.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
}

import { randomUUID } from 'node:crypto';
import {
  PART_BYTES,
  personsExport,
  personsImportCheck,
  personsImportCommit,
  personsImportPut,
  personsImportReport,
  personsImports,
  personsImportUndo,
  personsList,
  type PersonImportLine,
  type PersonImportView,
  type PersonView,
  type PortablePerson,
} from '@lapwing/contracts';
import type { TestActor } from '@lapwing/bus/testing';
import { admin, carer, type Matching } from './matching.fixture.js';

interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** Brings files of persons to a matching service and looks what became of them. */
export class ImportDesk {
  private count = 0;

  constructor(private readonly matching: Matching) {}

  /** Codes nobody has. */
  codes(...names: string[]): string[] {
    return names.map((name) => `${name}-x${(this.count += 1)}q`);
  }

  /** Stages a file; the id it has. */
  async put(text: string | Buffer, by: TestActor = carer): Promise<string> {
    const uploadId = randomUUID();
    const bytes = Buffer.from(text);
    const of = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
    for (let part = 1; part <= of; part += 1) {
      const piece = bytes.subarray((part - 1) * PART_BYTES, part * PART_BYTES).toString('base64');
      await this.matching.slice.ask(personsImportPut, { uploadId, name: 'harbour.csv', part, of, bytes: piece }, by);
    }
    return uploadId;
  }

  async check(
    text: string | Buffer,
    wish: { format?: 'csv' | 'json'; mayChange?: boolean; by?: TestActor } = {},
  ): Promise<PersonImportView> {
    const { format = 'csv', mayChange = false, by = carer } = wish;
    return this.checkAgain(await this.put(text, by), { format, mayChange, by });
  }

  async checkAgain(
    id: string,
    { format, mayChange, by }: { format: 'csv' | 'json'; mayChange: boolean; by: TestActor },
  ): Promise<PersonImportView> {
    await this.matching.slice.ask(personsImportCheck, { id, format, mayChange }, by);
    await this.matching.slice.runTimers();
    return this.view(id, by);
  }

  async view(id: string, by: TestActor = carer): Promise<PersonImportView> {
    const { items } = await this.matching.slice.ask(personsImports, {}, by);
    return items.find((one) => one.id === id)!;
  }

  async lines(id: string, by: TestActor = carer): Promise<PersonImportLine[]> {
    return all((cursor) => this.matching.slice.ask(personsImportReport, { id, cursor }, by));
  }

  /** The report in short: line, what it is, why, and its faults. */
  async told({ id }: PersonImportView, by: TestActor = carer): Promise<unknown[][]> {
    return (await this.lines(id, by)).map(({ line, is, because, faults }) =>
      [line, is, because, ...faults.map(({ path, message }) => `${path} ${message}`)].filter((word) => word !== null),
    );
  }

  async commit(one: PersonImportView, by: TestActor = carer, leaveOut = false): Promise<PersonImportView> {
    const { id, checkedSha, overridden } = one;
    await this.matching.slice.ask(personsImportCommit, { id, checkedSha: checkedSha ?? '', leaveOut, overridden }, by);
    await this.matching.slice.runTimers();
    return this.view(id, by);
  }

  async undo(id: string, by: TestActor = carer): Promise<PersonImportView> {
    await this.matching.slice.ask(personsImportUndo, { id }, by);
    await this.matching.slice.runTimers();
    return this.view(id, by);
  }

  async everybody(by: TestActor = admin): Promise<PersonView[]> {
    return all((cursor) => this.matching.slice.ask(personsList, { cursor, limit: 200 }, by));
  }

  async byCode(code: string, by: TestActor = admin): Promise<PersonView | undefined> {
    return (await this.everybody(by)).find((one) => one.code === code);
  }

  async exported(by: TestActor): Promise<PortablePerson[]> {
    return all((cursor) => this.matching.slice.ask(personsExport, { cursor }, by));
  }
}

async function all<Item>(ask: (cursor: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let page: Page<Item> | null = await ask(null); page !== null;) {
    items.push(...page.items);
    page = page.next === null ? null : await ask(page.next);
  }
  return items;
}

import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { MOST_PERSON_LINES, type PersonImportView, type PersonLineCounts } from '@lapwing/contracts';
import { decideLine, seesPerson } from '@lapwing/domain';
import { Clock, Database, Ids } from '@lapwing/platform';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { PersonBatch, type KnownPerson } from '../keep-persons/person-batch.store.js';
import { entryOfRecord, type Made } from './entry-of-record.js';
import { NO_LINES, type Bringer } from './import-content.js';
import type { JudgedLine } from './judged-line.js';
import { refuseBrokenLinks } from './broken-links.js';
import { readFile, type PersonRecord } from './read-records.js';

export interface Judgement {
  because: PersonImportView['because'];
  unknown: string[];
  lines: JudgedLine[];
  counts: PersonLineCounts;
  checkedSha: string;
}

export interface FileToJudge {
  orgId: string;
  text: string;
  fileSha: string;
  format: 'csv' | 'json';
  mayChange: boolean;
  by: Bringer;
  /** Called now and then with how many lines are done of how many. */
  progress: (done: number, total: number) => Promise<void>;
}

/** Lines that are judged before others get their turn, and lines whose persons are read at once. */
const AT_ONCE = 200;

/** Judges the lines of a file of persons against those who are there. */
@Injectable()
export class ImportJudging {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonBatch,
    private readonly organisations: OrganisationStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async judge(file: FileToJudge): Promise<Judgement> {
    const gone = await this.database.inWork((tx) => this.organisations.gone(tx, [file.orgId]));
    if (gone.get(file.orgId)?.has(file.by.memberId) === true) return nothing('no_member');
    const roll = await this.readRoll(file);
    if (roll.because !== null) return nothing(roll.because);
    const members = await this.database.inWork((tx) => this.organisations.members(tx, file.orgId));
    const read = readFile(file.text, file.format);
    const lines: JudgedLine[] = [];
    const seen = new Set<string>();
    for (const some of inBatches(read.records)) {
      lines.push(...(await this.judgeSome(file, roll, some, { members: new Set(members), seen })));
      await file.progress(lines.length, roll.total);
      await pause();
    }
    refuseBrokenLinks(lines);
    return {
      because: null,
      unknown: [...read.unknown],
      lines,
      counts: countsOf(lines),
      checkedSha: checkedShaOf(file, lines),
    };
  }

  /** Everybody a file names: those who are there, and an id for each who is not. */
  private async readRoll(file: FileToJudge): Promise<Roll> {
    const read = readFile(file.text, file.format);
    const codes = new Map<string, string>();
    let total = 0;
    for (const some of inBatches(read.records)) {
      total += some.length;
      if (total > MOST_PERSON_LINES) return { because: 'too_many_lines', codes, total };
      const fresh = [...new Set(some.flatMap(({ code }) => (code === null ? [] : [code.toLowerCase()])))].filter(
        (code) => !codes.has(code),
      );
      const known = await this.database.inWork((tx) => this.persons.idsOf(tx, file.orgId, fresh));
      for (const code of fresh) codes.set(code, known.get(code) ?? this.ids.next());
      await pause();
    }
    return { because: read.because ?? (total === 0 ? 'empty' : null), codes, total };
  }

  private async judgeSome(
    file: FileToJudge,
    roll: Roll,
    records: readonly PersonRecord[],
    { members, seen }: { members: ReadonlySet<string>; seen: Set<string> },
  ): Promise<JudgedLine[]> {
    const elsewhere = linkedCodes(records).filter((code) => !roll.codes.has(code));
    const ids = records.flatMap(({ code }) => (code === null ? [] : [roll.codes.get(code.toLowerCase()) ?? '']));
    const { known, others } = await this.database.inWork(async (tx) => ({
      known: await this.persons.known(tx, file.orgId, ids),
      others: await this.persons.known(tx, file.orgId, [
        ...(await this.persons.idsOf(tx, file.orgId, elsewhere)).values(),
      ]),
    }));
    const linkable = new Map(
      [...others.values()]
        .filter(({ entry }) => seesPerson(file.by, entry.assignees))
        .map(({ id, entry }) => [entry.code.toLowerCase(), id]),
    );
    const today = this.clock.now().toISOString().slice(0, 10);
    const idOf = (code: string): string | null =>
      roll.codes.get(code.toLowerCase()) ?? linkable.get(code.toLowerCase()) ?? null;
    return records.map((record) => {
      const code = record.code?.toLowerCase() ?? null;
      const personId = code === null ? null : (roll.codes.get(code) ?? null);
      const person = personId === null ? null : (known.get(personId) ?? null);
      const codeTwice = code !== null && seen.has(code);
      if (code !== null) seen.add(code);
      const around = { personId: personId ?? '', before: person?.entry ?? null, by: file.by, members, idOf, today };
      return judged(record, { person, personId, codeTwice, made: entryOfRecord(record, around) }, file);
    });
  }
}

interface Roll {
  because: Judgement['because'];
  /** The id behind each code of the file, in lower case. */
  codes: ReadonlyMap<string, string>;
  total: number;
}

function nothing(because: Judgement['because']): Judgement {
  return { because, unknown: [], lines: [], counts: NO_LINES, checkedSha: '' };
}

function judged(
  record: PersonRecord,
  found: { person: KnownPerson | null; personId: string | null; codeTwice: boolean; made: Made },
  { by, mayChange }: Pick<FileToJudge, 'by' | 'mayChange'>,
): JudgedLine {
  const { person, personId, codeTwice, made } = found;
  const known =
    person === null
      ? null
      : { inSight: seesPerson(by, person.entry.assignees), closed: person.closed, same: made.same };
  const decision = decideLine({ faulty: made.entry === null, codeTwice, known }, mayChange);
  const because = decision.is === 'refused' ? decision.because : null;
  const writes = decision.is === 'added' || decision.is === 'changed';
  return {
    line: record.line,
    is: decision.is,
    code: record.code,
    because,
    faults: because === 'faulty' ? made.faults : [],
    personId,
    version: person?.version ?? 0,
    keySlot: person?.keySlot ?? null,
    entry: writes ? JSON.stringify(made.entry) : null,
    // A reason is kept only where it overrides something.
    overrides: writes && made.entry?.codeOverride != null,
    links: writes ? linkedCodes([record]) : [],
  };
}

/** Codes that a record links to, in lower case, as far as they can be read. */
function linkedCodes(records: readonly PersonRecord[]): string[] {
  return records
    .flatMap(({ fields: { links } }) => (Array.isArray(links) ? links : []))
    .flatMap((link: unknown) => {
      const code = typeof link === 'object' && link !== null && 'code' in link ? link.code : null;
      return typeof code === 'string' ? [code.trim().toLowerCase()] : [];
    });
}

function* inBatches(records: Iterable<PersonRecord>): Generator<PersonRecord[]> {
  let batch: PersonRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function countsOf(lines: readonly JudgedLine[]): PersonLineCounts {
  const counts = { ...NO_LINES };
  for (const { is } of lines) counts[is] += 1;
  return counts;
}

/** Of the bytes, of how they were read, and of what each line would do to whom. */
function checkedShaOf(file: FileToJudge, lines: readonly JudgedLine[]): string {
  const hash = createHash('sha256').update(JSON.stringify([file.fileSha, file.format, file.mayChange, file.by]));
  for (const { line, is, version } of lines) hash.update(`${line} ${is} ${version}\n`);
  return hash.digest('hex');
}

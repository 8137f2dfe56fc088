import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import {
  type Certainty,
  type Development,
  familyOf,
  type FoldContext,
  isAbout,
  isCopy,
  isInstrument,
  type Kept,
  type Known,
  type Mention,
  type Placing,
  type Report,
  type Ruled,
  type Stage,
  vouchedFor,
} from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { SPOKEN_BY } from '../share-developments/told-by-peer.js';
import { DevelopmentRow } from './development.row.js';
import { type ReportColumns, reportFrom } from './report-from.js';
import { RETRACTED } from './retracted.js';
import { type Absorbed, RulingMemory } from './ruling-memory.js';
import { STANDING_ASSIGNMENT } from './standing-assignment.js';

/** What a mention can be about, and what people have ruled on that. */
export interface Candidates {
  known: Known[];
  ruled: Ruled;
}

/** A new version of a development: what happened to it, and why. */
export interface VersionMade {
  snapshot: Development;
  change: 'created' | 'updated' | 'merged' | 'split' | 'withdrawn';
  because: string;
}

const MOST_CANDIDATES = 400;

/** Developments, their versions, and which mention went where. */
@Injectable()
export class DevelopmentStore {
  constructor(private readonly memory: RulingMemory) {}

  /** The developments a mention is about, as far as its hosts, names and dates tell, each with its reports. */
  async candidates(tx: EntityManager, mention: Mention, placing: Placing): Promise<Candidates> {
    const rows = await tx.query<{ snapshot: Development; was: Development | null; into: string | null }[]>(
      `select d.snapshot, r.was, r.other_id as into from development d
       left join ruling r on r.development_id = d.id and r.kind = 'merge' and r.state = 'standing'
       where d.kind = any($1) and (d.state <> 'withdrawn' or r.was is not null)
         and ($2::text is null or d.origin is null or d.origin = $2)
         and (d.hosts && $3::text[] or (d.hosts = '{}' and $3::text[] = '{}'))
       order by d.changed_at desc limit ${MOST_CANDIDATES}`,
      [familyOf(mention.kind), mention.origin, mention.hosts],
    );
    const standing = rows.filter((row) => row.was === null);
    const bare = standing.map((row): Known => ({ development: row.snapshot, reports: [] }));
    const near = isInstrument(mention.kind) ? bare : bare.filter((known) => isAbout(mention, known, placing));
    const reports = await this.reports(
      tx,
      near.map((known) => known.development.id),
    );
    const known = near.map(({ development }) => ({ development, reports: reports.get(development.id) ?? [] }));
    const absorbed = rows.flatMap(({ was, into }): Absorbed[] =>
      was === null || into === null ? [] : [{ was, into }],
    );
    const reportsOf = (inside: EntityManager, ids: string[]) => this.reports(inside, ids);
    return { known, ruled: await this.memory.about(tx, placing.documentId, { known, absorbed, reportsOf }) };
  }

  /**
   * The rejected development that a mention tells of once more, in a document that was there or in a copy of its text; null for
   * all else, since a ruling never silences what somebody says anew.
   */
  async rejectedBefore(tx: EntityManager, mention: Mention, context: FoldContext): Promise<Development | null> {
    const rows = await tx.query<{ snapshot: Development }[]>(
      `select d.snapshot from ruling g join development d on d.id = g.development_id
       where g.kind = 'reject' and g.state = 'standing' and d.state = 'withdrawn' and d.kind = any($1) and d.hosts && $2::text[]
       order by g.settled_at desc limit ${MOST_CANDIDATES}`,
      [familyOf(mention.kind), mention.hosts],
    );
    const reports = await this.reports(
      tx,
      rows.map(({ snapshot }) => snapshot.id),
    );
    const again = rows.find(({ snapshot }) => {
      const own = reports.get(snapshot.id) ?? [];
      const known = { development: { ...snapshot, state: 'active' as const }, reports: own };
      const told = own.some((one) => one.documentId === context.documentId || isCopy(one.sketch, context.sketch));
      return told && isAbout(mention, known, context);
    });
    return again?.snapshot ?? null;
  }

  /** Stores a decision: the assignment, and the new version where there is one. */
  async keep(
    tx: EntityManager,
    assigned: { mentionId: string; part: number; subjects: readonly string[] },
    folded: Kept,
  ): Promise<void> {
    const { development, because } = folded;
    const change = folded.is === 'new' ? 'created' : 'updated';
    if (folded.changed) await this.keepVersion(tx, { snapshot: development, change, because });
    await tx.query(
      `insert into assignment (mention_id, part, development_id, verdict, because, at, subjects)
       values ($1, $2, $3, $4, $5, now(), $6)`,
      [assigned.mentionId, assigned.part, development.id, folded.is, because, assigned.subjects],
    );
  }

  /** Stores a version; throws `Failure` conflict where somebody else has made it. */
  async keepVersion(tx: EntityManager, { snapshot, change, because }: VersionMade): Promise<void> {
    const { id, version, kind, stage, certainty, origin, hosts, state } = snapshot;
    const changedAt = new Date(snapshot.changedAt);
    const columns = { id, version, kind, stage, certainty, origin, hosts, state, changedAt, snapshot };
    if (version === 1) await tx.insert(DevelopmentRow, columns);
    else await this.advance(tx, columns);
    await tx.query(
      `insert into development_version (development_id, version, change, because, snapshot, at) values ($1, $2, $3, $4, $5, $6)`,
      [id, version, change, because, snapshot, changedAt],
    );
  }

  /** Another folder may have come first by way of another host; then this one has to decide again. */
  private async advance(tx: EntityManager, columns: DevelopmentRow): Promise<void> {
    const { affected } = await tx.update(DevelopmentRow, { id: columns.id, version: columns.version - 1 }, columns);
    if (affected !== 1) throw new Failure('conflict', { retry: 'later' });
  }

  private async reports(tx: EntityManager, ids: string[]): Promise<Map<string, Report[]>> {
    const reports = new Map<string, Report[]>();
    if (ids.length === 0) return reports;
    const rows = await tx.query<ReportColumns[]>(
      `select a.development_id, d.id as document_id, s.id as source_id, ${SPOKEN_BY} as url, coalesce(d.grade, s.grade) as grade, s.type, m.body, m.marks, e.sketch, r.reader
       from ${STANDING_ASSIGNMENT} a
       join mention m on m.id = a.mention_id
       join reading r on r.id = m.reading_id
       join extraction e on e.id = r.extraction_id
       join document d on d.id = m.document_id
       join source s on s.id = d.source_id
       where a.development_id = any($1) and not exists (select from ${RETRACTED} x where x.mention_id = m.id)`,
      [ids],
    );
    for (const row of rows) {
      reports.set(row.development_id, [...(reports.get(row.development_id) ?? []), reportFrom(row)]);
    }
    for (const { id, ...word } of await confirmationsOf(tx, ids)) {
      const own = reports.get(id) ?? [];
      const vouched = vouchedFor(own, word);
      if (vouched !== null) reports.set(id, [...own, vouched]);
    }
    return reports;
  }
}

/** Where operators have vouched for a development, at which stage. */
function confirmationsOf(
  tx: EntityManager,
  ids: string[],
): Promise<{ id: string; certainty: Certainty; stage: Stage }[]> {
  return tx.query(
    `select development_id as id, certainty, facts ->> 'stage' as stage from ruling
     where development_id = any($1) and kind = 'confirm' and state = 'standing' and undoes is null`,
    [ids],
  );
}

import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import {
  type Development,
  familyOf,
  type Folded,
  type Grade,
  isAbout,
  isInstrument,
  type Known,
  type Mention,
  outletOf,
  type Placing,
  type Report,
  type SourceType,
} from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { DevelopmentRow } from './development.row.js';

interface ReportColumns {
  development_id: string;
  document_id: string;
  source_id: string;
  url: string;
  grade: Grade;
  type: SourceType;
  body: Mention;
  marks: string[];
  sketch: number[];
}

const MOST_CANDIDATES = 400;

/** Developments, their versions, and which mention went where. */
@Injectable()
export class DevelopmentStore {
  /** The developments a mention is about, as far as its hosts, names and dates tell, each with its reports. */
  async candidates(tx: EntityManager, mention: Mention, placing: Placing): Promise<Known[]> {
    const rows = await tx.query<{ snapshot: Development }[]>(
      `select snapshot from development
       where kind = any($1) and state <> 'withdrawn'
         and ($2::text is null or origin is null or origin = $2)
         and (hosts && $3::text[] or (hosts = '{}' and $3::text[] = '{}'))
       order by changed_at desc limit ${MOST_CANDIDATES}`,
      [familyOf(mention.kind), mention.origin, mention.hosts],
    );
    const bare = rows.map((row): Known => ({ development: row.snapshot, reports: [] }));
    const near = isInstrument(mention.kind) ? bare : bare.filter((known) => isAbout(mention, known, placing));
    const reports = await this.reports(
      tx,
      near.map((known) => known.development.id),
    );
    return near.map(({ development }) => ({ development, reports: reports.get(development.id) ?? [] }));
  }

  /** Stores a decision: the assignment, and the new version where there is one. */
  async keep(
    tx: EntityManager,
    mentionId: string,
    part: number,
    folded: Exclude<Folded, { is: 'ignored' }>,
  ): Promise<void> {
    const { development, because } = folded;
    if (folded.changed) await this.keepVersion(tx, development, folded.is === 'new' ? 'created' : 'updated', because);
    await tx.query(
      `insert into assignment (mention_id, part, development_id, verdict, because, at) values ($1, $2, $3, $4, $5, now())`,
      [mentionId, part, development.id, folded.is, because],
    );
  }

  private async keepVersion(tx: EntityManager, snapshot: Development, change: string, because: string): Promise<void> {
    const { id, version, kind, stage, certainty, origin, hosts, state } = snapshot;
    const changedAt = new Date(snapshot.changedAt);
    const columns = { id, version, kind, stage, certainty, origin, hosts, state, changedAt, snapshot };
    if (change === 'created') await tx.insert(DevelopmentRow, columns);
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
      `select a.development_id, d.id as document_id, s.id as source_id, s.url, s.grade, s.type, m.body, m.marks, e.sketch
       from assignment a
       join mention m on m.id = a.mention_id
       join reading r on r.id = m.reading_id
       join extraction e on e.id = r.extraction_id
       join document d on d.id = m.document_id
       join source s on s.id = d.source_id
       where a.development_id = any($1)`,
      [ids],
    );
    for (const row of rows) {
      reports.set(row.development_id, [...(reports.get(row.development_id) ?? []), reportFrom(row)]);
    }
    return reports;
  }
}

function reportFrom(row: ReportColumns): Report {
  const { certainty, kind, stage, procedure, background } = row.body;
  return {
    documentId: row.document_id,
    sourceId: row.source_id,
    outlet: outletOf(row.url),
    grade: row.grade,
    type: row.type,
    certainty,
    kind,
    stage,
    procedure,
    background,
    sketch: row.sketch,
    marks: row.marks,
  };
}

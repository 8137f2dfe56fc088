import { type Grade, type Mention, outletOf, type Report, type SourceType } from '@lapwing/domain';
import { OPERATOR } from './mention.store.js';

/** A report of a development as the database gives it. */
export interface ReportColumns {
  development_id: string;
  document_id: string;
  source_id: string;
  url: string;
  grade: Grade;
  type: SourceType;
  body: Mention;
  marks: string[];
  sketch: number[];
  reader: string;
}

/** One mention as a report of a development. */
export function reportFrom(row: ReportColumns): Report {
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
    claimed: row.reader === OPERATOR,
    sketch: row.sketch,
    marks: row.marks,
  };
}

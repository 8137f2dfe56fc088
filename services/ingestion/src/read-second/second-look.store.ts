import { Injectable } from '@nestjs/common';
import type { ReaderStanding, ReadingInput } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

/** A document that the second reader is to look at next. */
export interface Look {
  document: ReadingInput;
  /** How often its own fault may have spoilt the question. */
  tries: number;
  /** It is in review already: the opinion is attached to it. */
  inReview: boolean;
}

interface LookColumns {
  document_id: string;
  tries: number;
  title: string | null;
  text: string | null;
  language: string | null;
  published: Date | null;
  final_url: string;
  in_review: boolean;
  is_settled: boolean;
}

/** After so long an opinion would come too late to be worth its price. */
const KEPT = '3 days';

/** Which documents wait for the second reader, and how it stands. */
@Injectable()
export class SecondLookStore {
  constructor(private readonly clock: Clock) {}

  /** Has a document looked at if the first reader found nothing in it or gave it to review. */
  async want(tx: EntityManager, documentId: string): Promise<void> {
    await tx.query(
      `insert into second_look (document_id, since)
       select e.document_id, $2 from (${LATEST}) e
       where (e.state = 'needs_review' or (e.state = 'ready' and not ${HAS_MENTION}))
         and not exists (select from second_opinion o where o.document_id = e.document_id)
       on conflict do nothing`,
      [documentId, this.clock.now()],
    );
  }

  /** Forgets what has waited too long; gives how many still wait. */
  async waiting(tx: EntityManager): Promise<number> {
    await tx.query(`delete from second_look where since < $1::timestamptz - interval '${KEPT}'`, [this.clock.now()]);
    const [row] = await tx.query<{ waiting: number }[]>('select count(*)::int as waiting from second_look');
    return row?.waiting ?? 0;
  }

  /** The newest document that still wants an opinion; forgets those that no longer do. */
  async next(tx: EntityManager): Promise<Look | null> {
    for (;;) {
      const [row] = await tx.query<LookColumns[]>(NEWEST);
      if (row === undefined) return null;
      if (row.text !== null && row.text.trim() !== '' && !row.is_settled) return lookOf(row, row.text);
      await this.done(tx, row.document_id);
    }
  }

  async done(tx: EntityManager, documentId: string): Promise<void> {
    await tx.query('delete from second_look where document_id = $1', [documentId]);
  }

  async tried(tx: EntityManager, documentId: string): Promise<void> {
    await tx.query('update second_look set tries = tries + 1 where document_id = $1', [documentId]);
  }

  /** How the second reader stands; `locked` keeps other processes from deciding on it at the same time. */
  async standing(tx: EntityManager, locked = false): Promise<ReaderStanding> {
    const [row] = await tx.query<StandingColumns[]>(`select * from second_reader ${locked ? 'for update' : ''}`);
    return {
      day: row?.day ?? '',
      asked: row?.asked ?? 0,
      failures: row?.failures ?? 0,
      resumeAt: row?.resume_at?.toISOString() ?? null,
      askingUntil: row?.asking_until?.toISOString() ?? null,
    };
  }

  async keepStanding(
    tx: EntityManager,
    { day, asked, failures, resumeAt, askingUntil }: ReaderStanding,
  ): Promise<void> {
    await tx.query('update second_reader set day = $1, asked = $2, failures = $3, resume_at = $4, asking_until = $5', [
      day,
      asked,
      failures,
      resumeAt,
      askingUntil,
    ]);
  }
}

interface StandingColumns {
  day: string;
  asked: number;
  failures: number;
  resume_at: Date | null;
  asking_until: Date | null;
}

const LATEST = 'select * from extraction where document_id = $1 order by at desc limit 1';
const HAS_MENTION = `exists (select from mention m where m.reading_id =
  (select id from reading where document_id = e.document_id order by at desc limit 1))`;
/** A mention found meanwhile, or a person's word, makes an opinion needless. */
const NEWEST = `
  select w.document_id, w.tries, e.title, e.text, e.language, e.published, d.final_url,
    (r.document_id is not null or e.state = 'needs_review') as in_review,
    r.settled_at is not null or ${HAS_MENTION} as is_settled
  from second_look w
  join document d on d.id = w.document_id
  join lateral (select * from extraction where document_id = w.document_id order by at desc limit 1) e on true
  left join review_item r on r.document_id = w.document_id
  order by w.since desc, w.document_id desc limit 1`;

function lookOf(row: LookColumns, text: string): Look {
  return {
    document: {
      id: row.document_id,
      lang: row.language,
      title: row.title,
      text,
      published: row.published?.toISOString() ?? null,
      url: row.final_url,
    },
    tries: row.tries,
    inReview: row.in_review,
  };
}

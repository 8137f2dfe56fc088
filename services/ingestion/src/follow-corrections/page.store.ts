import { Injectable } from '@nestjs/common';
import type { Mention, PageClaim, PageKind, PageNow, SourceType, Stands } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { RETRACTED } from '../fold-mentions/retracted.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';

/** Where a page of a source is. */
export interface PagePlace {
  sourceId: string;
  url: string;
}

/** What is known of a page beside its documents. */
export type SortOfPage = Omit<PageKind, 'first'>;

/** A claim of any document of a page, and whether it stands now. */
export interface KnownClaim extends PageClaim {
  mentionId: string;
  stands: boolean;
}

interface ClaimColumns {
  id: string;
  body: Mention;
  title: string | null;
  text: string;
  sketch: number[];
  fallen: boolean;
}

/** How the newest document of a page can be judged: not yet, only by what it says of itself, or whole. */
export type Newest =
  { is: 'waiting' } | { is: 'unreadable' } | { is: 'known'; now: PageNow & { is: 'read' }; read: boolean };

/** Pages as their documents show them, and which of their claims stand. */
@Injectable()
export class PageStore {
  constructor(private readonly clock: Clock) {}

  /** What sort of page it is; null where its source is not there. */
  async kindOf(tx: EntityManager, { sourceId, url }: PagePlace): Promise<SortOfPage | null> {
    const [source] = await tx.query<{ url: string; type: SourceType }[]>('select url, type from source where id = $1', [
      sourceId,
    ]);
    return source === undefined ? null : { sourceType: source.type, lists: source.url === url };
  }

  /** The document of a page that was fetched last. */
  async newestOf(tx: EntityManager, { sourceId, url }: PagePlace): Promise<string | null> {
    const [newest] = await tx.query<{ id: string }[]>(
      'select id from document where source_id = $1 and url = $2 order by fetched_at desc, id desc limit 1',
      [sourceId, url],
    );
    return newest?.id ?? null;
  }

  /** Every claim that a document of this page ever made and that went into a development, oldest first. */
  async claimsOf(tx: EntityManager, { sourceId, url }: PagePlace): Promise<KnownClaim[]> {
    const rows = await tx.query<ClaimColumns[]>(
      `select m.id, m.body, e.title, coalesce(e.text, '') as text, e.sketch, x.mention_id is not null as fallen
       from document d join mention m on m.document_id = d.id
       join reading r on r.id = m.reading_id join extraction e on e.id = r.extraction_id
       left join ${RETRACTED} x on x.mention_id = m.id
       where d.source_id = $1 and d.url = $2 and exists (select from assignment a where a.mention_id = m.id)
       order by m.id`,
      [sourceId, url],
    );
    return rows.map(({ id, body: mention, title, text, sketch, fallen }) => {
      const [first] = mention.spans;
      const quote = first === undefined ? '' : text.slice(first.start, first.end);
      return { mentionId: id, stands: !fallen, mention, quote, page: { title, text, sketch } };
    });
  }

  /** What a document of the page shows, as its latest reading has it. */
  async shown(tx: EntityManager, documentId: string): Promise<Newest> {
    const [extraction] = await tx.query<
      { id: string; state: string; title: string | null; text: string | null; sketch: number[] }[]
    >('select id, state, title, text, sketch from extraction where document_id = $1 order by at desc limit 1', [
      documentId,
    ]);
    if (extraction === undefined) return { is: 'waiting' };
    if (extraction.state === 'rejected' || extraction.text === null) return { is: 'unreadable' };
    const [reading] = await tx.query<{ id: string }[]>(
      'select id from reading where document_id = $1 order by at desc, id desc limit 1',
      [documentId],
    );
    if (extraction.state === 'ready' && reading === undefined) return { is: 'waiting' };
    const rows = await tx.query<{ body: Mention }[]>('select body from mention where reading_id = $1', [
      reading?.id ?? null,
    ]);
    const { title, text, sketch } = extraction;
    const now = { is: 'read' as const, title, text, sketch, mentions: rows.map((row) => row.body) };
    return { is: 'known', now, read: reading !== undefined };
  }

  /** Notes that a claim stands no longer, or again, and what shows it. */
  async note(tx: EntityManager, mentionId: string, stands: Stands, documentId: string | null): Promise<void> {
    await tx.query(
      'insert into retraction (mention_id, stands, because, document_id, at) values ($1, $2, $3, $4, $5)',
      [mentionId, stands.stands, stands.because, documentId, this.clock.now()],
    );
  }

  /** The developments to which these mentions belong now. */
  async developmentsOf(tx: EntityManager, mentionIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct a.development_id as id from ${STANDING_ASSIGNMENT} a where a.mention_id = any($1) order by 1`,
      [mentionIds],
    );
    return rows.map((row) => row.id);
  }
}

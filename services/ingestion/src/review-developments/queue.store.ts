import { Injectable } from '@nestjs/common';
import type { Actor, QueueItem, RequestOf, reviewQueue } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ReviewStore } from '../review-documents/review.store.js';
import { LookStore } from './look.store.js';
import { placeAfter, placeOf } from './place.js';
import { ReportedStore } from './reported.store.js';

type Wish = RequestOf<typeof reviewQueue>;

interface Place {
  id: string;
  about: QueueItem['about'];
  reasons: QueueItem['reasons'];
  weight: number;
  since: string;
}

const DAY_MS = 86_400_000;

/** The one queue: what waits, in order, with what is known of it. */
@Injectable()
export class QueueStore {
  constructor(
    private readonly documents: ReviewStore,
    private readonly reported: ReportedStore,
    private readonly looks: LookStore,
    private readonly clock: Clock,
  ) {}

  /** One page; what would matter most comes first, of equals the newest. */
  async page(tx: EntityManager, wish: Wish, reader: Actor): Promise<{ items: QueueItem[]; next: string | null }> {
    const [weight, since, id] = placeAfter(wish.cursor);
    const [from, until] = this.between(wish.age);
    const found = await tx.query<Place[]>(PAGE, [
      wish.because,
      wish.country,
      wish.language,
      from,
      until,
      weight,
      since,
      id,
      wish.limit + 1,
    ]);
    const page = found.slice(0, wish.limit);
    const last = found.length > wish.limit ? page.at(-1) : undefined;
    return { items: await this.views(tx, page, reader), next: last === undefined ? null : placeOf(last) };
  }

  /** One of the queue as it stands; null where it waits no longer. */
  async one(tx: EntityManager, id: string, reader: Actor): Promise<QueueItem | null> {
    const found = await tx.query<Place[]>(ONE, [id]);
    const [view] = await this.views(tx, found, reader);
    return view ?? null;
  }

  private async views(tx: EntityManager, places: readonly Place[], reader: Actor): Promise<QueueItem[]> {
    const ids = (about: QueueItem['about']) => places.filter((one) => one.about === about).map(({ id }) => id);
    const documents = await this.documents.views(tx, ids('document'), reader);
    const developments = await this.reported.of(tx, ids('development'), reader);
    const looks = await this.looks.others(
      tx,
      places.map(({ id }) => id),
      reader,
    );
    return places.map(({ id, about, reasons, weight, since }) => ({
      id,
      about,
      reasons,
      weight,
      since: new Date(since).toISOString(),
      document: documents.find(({ documentId }) => documentId === id) ?? null,
      development: developments.get(id) ?? null,
      lookedAt: looks.get(id) ?? null,
    }));
  }

  private between(age: Wish['age']): [Date | null, Date | null] {
    const ago = (days: number) => new Date(this.clock.now().getTime() - days * DAY_MS);
    if (age === 'day') return [ago(1), null];
    if (age === 'week') return [ago(7), null];
    return age === 'older' ? [null, ago(7)] : [null, null];
  }
}

const WISHED = `($2::text is null or $2 = any(hosts)) and ($3::text is null or language = $3)
  and ($4::timestamptz is null or since >= $4) and ($5::timestamptz is null or since < $5)`;

const PAGE = `
  select id, about, reasons, weight, to_json(since) #>> '{}' as since from (
    (select document_id as id, 'document' as about, array[because] as reasons, weight, since from review_item
     where settled_at is null and because <> 'low_grade' and ($1::text is null or because = $1) and ${WISHED}
       and ($6::int is null or (weight, since, document_id) < ($6, $7::timestamptz, $8::uuid))
     order by weight desc, since desc, document_id desc limit $9)
    union all
    (select id, 'development' as about, reasons, weight, since from review_development
     where waits and ($1::text is null or $1 = any(reasons)) and ${WISHED}
       and ($6::int is null or (weight, since, id) < ($6, $7::timestamptz, $8::uuid))
     order by weight desc, since desc, id desc limit $9)
  ) waiting order by waiting.weight desc, waiting.since desc, id desc limit $9`;

const ONE = `
  select document_id as id, 'document' as about, array[because] as reasons, weight, to_json(since) #>> '{}' as since
  from review_item where document_id = $1 and settled_at is null and because <> 'low_grade'
  union all
  select id, 'development', reasons, weight, to_json(since) #>> '{}' from review_development where id = $1 and waits`;

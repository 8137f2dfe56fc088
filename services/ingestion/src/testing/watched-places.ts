import { type SourceEntry, sourcesAdd, type SourceView, sourcesList } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from './ingestion.js';
import { LocalNewsroom } from './local-newsroom.js';

const TURNS = 200;

/** A document with what was read of it. */
export interface Read {
  url: string;
  title: string | null;
  text: string | null;
  state: string | null;
  reason: string | null;
  published: Date | null;
  sha256: string;
  media_type: string | null;
  part_of: string | null;
}

/** A newsroom and a service that watches it, for specs of connectors. */
export class WatchedPlaces {
  private constructor(
    readonly newsroom: LocalNewsroom,
    readonly slice: Slice,
  ) {}

  static async open(): Promise<WatchedPlaces> {
    const newsroom = new LocalNewsroom();
    await newsroom.open();
    return new WatchedPlaces(newsroom, await bootIngestion([newsroom.place]));
  }

  async close(): Promise<void> {
    await this.newsroom.close();
    await this.slice.close();
  }

  /** Adds a source at a place of the newsroom and looks at it. */
  async watch(slug: string, entry: Pick<SourceEntry, 'connector'> & Partial<SourceEntry>): Promise<string> {
    const wish = { name: slug.slice(0, 100), url: this.newsroom.pageOf(slug), cadenceSeconds: 3600, ...entry };
    const { id } = await this.slice.ask(sourcesAdd, wish, actor('operator'));
    await this.slice.runTimers();
    return id;
  }

  /** An hour goes by and more, until a source was looked at again: out of politeness it may be put off a few times. */
  async lookAgain(id: string): Promise<void> {
    const before = (await this.source(id))?.lastTriedAt;
    this.slice.clock.advance('1 h');
    for (let turn = 0; turn < TURNS; turn += 1) {
      await this.slice.runEvery('sources.due');
      await this.slice.runTimers();
      if ((await this.source(id))?.lastTriedAt !== before) return;
      this.slice.clock.advance('1 min');
    }
    throw new Error('The source was never looked at again.');
  }

  async source(id: string): Promise<SourceView | undefined> {
    const { items } = await this.slice.ask(sourcesList, {}, actor('operator'));
    return items.find((item) => item.id === id);
  }

  /** The documents of a source in the order in which they came. */
  async read(id: string): Promise<Read[]> {
    return this.slice.db.work<Read>(
      `select d.url, e.title, e.text, e.state, e.reason, e.published, d.sha256, d.media_type, d.fetch ->> 'partOf' as part_of
       from document d left join extraction e on e.document_id = d.id where d.source_id = $1 order by d.fetched_at, d.url`,
      [id],
    );
  }

  /** The addresses a source has shown. */
  async shown(id: string): Promise<{ url: string; title: string | null; published: Date | null }[]> {
    return this.slice.db.work('select url, title, published from item where source_id = $1 order by url', [id]);
  }
}

import { sourcesAdd } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from './ingestion.js';
import { LocalNewsroom } from './local-newsroom.js';
import { StandInEndpoint } from './stand-in-endpoint.js';

/** A text in which the first reader finds nothing. */
export const QUIET =
  'The municipal library has opened a new reading room on the second floor, with forty seats and a view of the harbour.';
/** Words that stand in it. */
export const QUOTE = 'has opened a new reading room on the second floor';
/** A text in a language that the first reader does not read. */
export const GREEK =
  'Η δημοτική βιβλιοθήκη άνοιξε νέο αναγνωστήριο στον δεύτερο όροφο, με σαράντα θέσεις και θέα στο λιμάνι, δήλωσε ο διευθυντής της το πρωί της Δευτέρας.';
/** A text that the first reader understands. */
export const ARREST =
  'Police in Bishkek detained Russian activist Marina Volkova on March 9, her lawyer told reporters on Tuesday morning.';
const MORE = 'It is open from nine until six on weekdays, the director of the library said on Monday morning.';
/** What would ring somebody, sooner or later, has a row in one of these. */
const RINGING = ['mention', 'development', 'development_version', 'assignment', 'outbox'];

export const operator = actor('operator');

/** Ingestion with a newsroom to read and an endpoint to ask. */
export class SecondReading {
  readonly newsroom = new LocalNewsroom();
  readonly standIn = new StandInEndpoint();
  private booted: Slice | null = null;

  get slice(): Slice {
    if (this.booted === null) throw new Error('Ingestion is not booted yet.');
    return this.booted;
  }

  async open(): Promise<void> {
    await Promise.all([this.newsroom.open(), this.standIn.open()]);
  }

  /** Boots ingestion as it comes, with the second reader off. */
  async boot(settings: Record<string, unknown> = {}): Promise<void> {
    this.booted = await bootIngestion([this.newsroom.place], [], settings);
    await this.slice.ask(sourcesAdd, { name: 'Harbour Herald', url: this.newsroom.feed, grade: 'B' }, operator);
  }

  /** The same with the stand-in as second reader. */
  async bootAsking(settings: Record<string, unknown> = {}): Promise<void> {
    const { url: secondReaderUrl } = this.standIn;
    await this.boot({ secondReaderUrl, secondReaderModel: 'small', secondReaderTimeout: 1, ...settings });
  }

  async close(): Promise<void> {
    await Promise.all([this.newsroom.close(), this.standIn.close()]);
    await this.booted?.close();
  }

  /** Publishes texts, one page each, and has them fetched and read by the first reader. */
  async publish(...texts: string[]): Promise<void> {
    for (const [at, text] of texts.entries()) {
      const paragraphs = [text, text === GREEK ? GREEK : MORE];
      const story = {
        title: 'News of the day',
        paragraphs,
        published: '2026-03-10T09:00:00Z',
        language: 'en' as const,
      };
      this.newsroom.publish(`page-${this.newsroom.requests}-${at}`, story);
    }
    this.slice.clock.advance('10 min');
    await this.slice.runEvery('sources.due');
    await this.slice.runTimers();
  }

  /** Has the second reader asked about all that waits, if it may be. */
  async askAll(): Promise<void> {
    await this.slice.runEvery('second.due');
    await this.slice.runTimers();
  }

  async opinions() {
    return this.slice.db.work<{ document_id: string; verdict: string; because: string; left_out: object }>(
      'select document_id, verdict, because, left_out from second_opinion order by at, id',
    );
  }

  async waiting(): Promise<number> {
    return (await this.slice.db.work('select from second_look')).length;
  }

  /** Why documents are in review. */
  async inReview(): Promise<string[]> {
    const rows = await this.slice.db.work<{ because: string }>('select because from review_item order by since');
    return rows.map((row) => row.because);
  }

  /** The tables in which something stands that could ring somebody. */
  async ringing(): Promise<string[]> {
    const found: string[] = [];
    for (const table of RINGING) if ((await this.slice.db.work(`select from ${table}`)).length > 0) found.push(table);
    return found;
  }
}

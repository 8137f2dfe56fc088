import { memberChanged, sourcesAdd } from '@lapwing/contracts';
import type { Development, Mention, ReadingInput } from '@lapwing/domain';
import type { Slice } from '@lapwing/bus/testing';
import { Reader } from '../fold-mentions/reader.js';
import { ReadDocumentTimer } from '../read-document/read-document.timer.js';
import { actor, bootIngestion } from './ingestion.js';
import { LocalNewsroom } from './local-newsroom.js';

const OUTLETS = 4;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A newsroom whose articles a spec reads itself: what an article claims is decided by its title. */
export class ToldNewsroom {
  version = 'told/1';
  private readonly findings = new Map<string, Partial<Mention>[]>();
  /** Each a place and so an outlet of its own. */
  private readonly rooms = Array.from({ length: OUTLETS }, () => new LocalNewsroom());
  private readonly addresses = new Map<string, string>();
  private articles = 0;
  private booted: Slice | null = null;

  /** Where the articles lie. */
  get places(): string[] {
    return this.rooms.map((room) => room.place);
  }

  pageOf(title: string): string {
    return this.addresses.get(title) ?? '';
  }

  get slice(): Slice {
    if (this.booted === null) throw new Error('The newsroom is not open.');
    return this.booted;
  }

  async open(): Promise<void> {
    for (const room of this.rooms) await room.open();
    const reader = this as Pick<Reader, 'version'> & { read(document: ReadingInput): Mention[] };
    this.booted = await bootIngestion(
      this.rooms.map((room) => room.place),
      [{ provide: Reader, useValue: reader }],
    );
  }

  async close(): Promise<void> {
    for (const room of this.rooms) await room.close();
    await this.slice.close();
  }

  /** Stands in for the reader. */
  read(document: ReadingInput): Mention[] {
    return (this.findings.get(document.title ?? '') ?? []).map((finding) => ({
      kind: 'detention',
      hosts: ['KG'],
      origin: 'RU',
      stage: 'detained',
      polarity: 'adverse',
      certainty: 'reported',
      when: '2026-03-09',
      subjects: [],
      persecution: 'unknown',
      background: false,
      profiles: [],
      procedure: null,
      spans: [{ start: 0, end: 10 }],
      ...finding,
    }));
  }

  /** What is found in whatever bears this title, however it comes. */
  finds(title: string, ...findings: Partial<Mention>[]): void {
    this.findings.set(title, findings);
  }

  /** An article of an outlet of its own that claims this, read and folded. */
  async tells(title: string, ...findings: Partial<Mention>[]): Promise<void> {
    this.findings.set(title, findings);
    const words = [...title].map((letter) => `the ${letter.repeat(3)} and ${LETTERS.indexOf(letter)} of ${title}`);
    const paragraphs = [words.join(' was in ')];
    const room = this.rooms[this.articles % OUTLETS] as LocalNewsroom;
    this.articles += 1;
    this.addresses.set(title, room.pageOf(title));
    room.publish(title, { title, paragraphs, published: '2026-03-10T09:00:00Z', language: 'en' });
    await this.slice.ask(sourcesAdd, { name: title, url: room.pageOf(title), grade: 'B' }, actor('operator'));
    await this.slice.runTimers();
  }

  /** A later reader reads an article again and finds this. */
  async rereads(title: string, ...findings: Partial<Mention>[]): Promise<void> {
    this.version = `${this.version}+`;
    this.findings.set(title, findings);
    const [document] = await this.slice.db.work<{ id: string }>(
      'select d.id from document d join source s on s.id = d.source_id where s.name = $1',
      [title],
    );
    await this.slice.get(ReadDocumentTimer).read(document?.id ?? '');
  }

  /** An organisation that has an operator. */
  async operates(orgId: string, memberId: string): Promise<void> {
    const joined = { version: 1, roles: ['operator' as const], language: 'en' as const, active: true };
    await this.slice.deliver(memberChanged, { orgId, memberId, ...joined });
  }

  /** The development that bears this name or stands at this place among all. */
  async development(name: string): Promise<Development> {
    const rows = await this.slice.db.work<{ snapshot: Development }>(
      `select snapshot from development where state <> 'withdrawn' order by changed_at`,
    );
    const found = rows.find(({ snapshot }) => snapshot.subjects.includes(name));
    if (found === undefined) throw new Error(`Nobody called ${name} is told of.`);
    return found.snapshot;
  }
}

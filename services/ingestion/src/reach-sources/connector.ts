import type { ConnectorField, SourceNote } from '@lapwing/contracts';
import type { z } from 'zod';
import type { FetchEvidence, Fetched } from '../fetch-safely/outcome.js';
import type { FetchRequest } from '../fetch-safely/fetch-safely.js';
import type { CheckedPlace } from './mailbox/mail-tools.js';
import type { ParserReply, ParserTask, Reading } from '../parser-child/reply.js';

/** One sentence in the languages of the console. */
export interface Words {
  en: string;
  ru: string;
}

/** What the last look left behind, by which a server can say that nothing has changed. */
export interface Seen {
  etag: string | null;
  lastModified: string | null;
  /** SHA-256 of what came. */
  sha256: string | null;
}

/** What is seen of a source at which nothing has been looked yet, or where nothing tells one look from another. */
export const NOTHING_SEEN: Seen = Object.freeze({ etag: null, lastModified: null, sha256: null });

/** A source as its connector sees it; `memory` is what the connector itself left at its last good look. */
export interface Watched<Settings> {
  id: string;
  url: string;
  language: string | null;
  settings: Settings;
  secrets: Readonly<Record<string, string>>;
  seen: Seen;
  memory: object | null;
}

/** What a connector may do: ask the outside politely, have bytes parsed in a walled child, keep evidence. */
export interface Reach {
  fetch(request: Pick<FetchRequest, 'url' | 'accept'> & Partial<FetchRequest>): Promise<Fetched>;
  parse(task: ParserTask, bytes: Buffer): Promise<ParserReply>;
  /** Like `parse`, for a parser of the connector's own; what does not fit the schema is rejected as `crashed`. */
  parseAs<Shape>(schema: z.ZodType<Shape>, task: ParserTask, bytes: Buffer): Promise<Parsed<Shape>>;
  /** Puts bytes into the archive; gives their SHA-256. */
  keep(bytes: Buffer): Promise<string>;
  /** Puts bytes into the archive that nobody reads without the keys; gives the SHA-256 of what lies there. */
  keepSealed(bytes: Buffer): Promise<string>;
  /** The address of a host, checked as for a fetch; throws `Refusal` where it may not be connected to. */
  placeOf(host: string, port: number): Promise<CheckedPlace>;
  now(): Date;
}

export type Parsed<Shape> = { is: 'parsed'; value: Shape } | Extract<ParserReply, { is: 'rejected' }>;

/** One thing a look found. Of a link the page is still to be fetched; a document lies in the archive already. */
export type Entry =
  | {
      is: 'link';
      url: string;
      title: string | null;
      published: string | null;
      /** What the source itself carries of it, kept where the page cannot be had. */
      text: string;
      /** How the source came that shows the link; `partOf` is its SHA-256. */
      feed: FetchEvidence;
    }
  | {
      is: 'document';
      url: string;
      sha256: string;
      size: number;
      mediaType: string | null;
      evidence: FetchEvidence;
      title: string | null;
      published: string | null;
      /** Which part of the bytes is to be read, and by which parser; null reads them as an article. */
      reading?: Reading | null;
    };

/** Who tells subscribers of news in a feed, and under which name it knows the feed. */
export interface Hub {
  hub: string;
  topic: string;
}

/** What was sent to a source: the bytes as they came, and the headers its connector may see. */
export interface Push {
  headers: Readonly<Record<string, string>>;
  bytes: Buffer;
  receivedAt: Date;
}

/** How a source is sent to: what proves the sender, and what its messages hold. */
export interface Pushes<Settings> {
  /** The id of a genuine message, by which a second copy is known; null where it is not genuine. */
  verify(source: Pick<Watched<Settings>, 'secrets'>, push: Push): string | null;
  read(source: Watched<Settings>, push: Push, reach: Reach): Promise<Look>;
}

/** What a look at a source brought. `detail` is a sentence without secrets. */
export type Look =
  | {
      is: 'read';
      entries: readonly Entry[];
      seen: Seen;
      memory?: object | null;
      /** Seconds between two looks that the source asks for. */
      everySeconds?: number | null;
      /** What is worth knowing though the look was good. */
      notes?: SourceNote[];
      /** The hub that tells of news here, where there is one. */
      hub?: Hub | null;
    }
  | { is: 'unchanged'; seen?: Seen; memory?: object | null; notes?: SourceNote[] }
  | {
      is: 'failed';
      status: number | null;
      detail: string;
      /** Seconds the server asks us to wait. */
      retryAfter?: number | null;
      /** What came and could not be read: the same again stays a failure. */
      seen?: Seen;
    };

/** One way of reading a source. `look` gets settings that its schema has checked. */
export interface Connector<Settings = unknown> {
  readonly name: string;
  readonly title: Words;
  readonly hint: Words;
  /** What its address looks like; null where the source comes to us. */
  readonly addressExample: string | null;
  readonly settings: z.ZodType<Settings>;
  /** How the console asks for the settings and secrets. */
  readonly fields: readonly ConnectorField[];
  /** Null where the source comes to us and nothing is asked. */
  readonly look: ((source: Watched<Settings>, reach: Reach) => Promise<Look>) | null;
  /** For a source that is sent to. */
  readonly pushes?: Pushes<Settings>;
  /** What is wrong with an address that is not fetched by HTTP, as a sentence. */
  readonly addressFault?: (url: string) => string | null;
  /** What is wrong with a secret, as a sentence that does not hold it. */
  readonly secretFault?: (name: string, secret: string) => string | null;
}

/** A connector among others, whatever its settings are. */
export function connector<Settings>(one: Connector<Settings>): Connector {
  const { look, pushes, ...rest } = one;
  const typed = (source: Watched<unknown>) => ({ ...source, settings: one.settings.parse(source.settings) });
  return {
    ...rest,
    look: look === null ? null : (source, reach) => look(typed(source), reach),
    ...(pushes === undefined
      ? {}
      : {
          pushes: {
            verify: (source, push) => pushes.verify(source, push),
            read: (source, push, reach) => pushes.read(typed(source), push, reach),
          },
        }),
  };
}

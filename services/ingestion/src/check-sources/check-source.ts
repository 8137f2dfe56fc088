import { Failure, type OfferedSource } from '@lapwing/contracts';
import type { Fetcher } from '../fetch-safely/fetcher.js';
import type { Fetched } from '../fetch-safely/outcome.js';
import { SystemClock } from '@lapwing/platform';
import { sha256Of } from '../keep-evidence/sha256-of.js';
import { connectorOf } from '../reach-sources/connectors.js';
import { type Entry, type Look, NOTHING_SEEN, type Reach } from '../reach-sources/connector.js';
import { parsingBy } from '../reach-sources/parsing-by.js';
import type { DocumentParser } from '../read-document/parser.js';
import { adviceOn, type Found, type Outcome } from './advice.js';
import type { SiteManners } from './site-manners.js';

/** What is looked at: an offered source, or one of an installation. */
export type Target = Pick<OfferedSource, 'id' | 'name' | 'url' | 'connector' | 'settings' | 'language' | 'country'>;

export interface Checked extends Found {
  id: string;
  name: string;
  url: string;
  country: string | null;
  advice: string[];
}

interface Seen {
  /** What came first: the answer at the address of the source itself. */
  first: Extract<Fetched, { is: 'fetched' }> | null;
  refused: Extract<Fetched, { is: 'refused' }> | null;
  kept: Map<string, Buffer>;
}

/** Faults that say that nobody was reached. */
const NOBODY: readonly string[] = ['name_unknown', 'connection', 'deadline', 'certificate', 'proxy'];
const SAMPLE = 20;
const clock = new SystemClock();

/** Looks at sources as the service would, keeping nothing. */
export class SourceCheck {
  constructor(
    private readonly fetcher: Fetcher,
    private readonly parser: DocumentParser,
    private readonly manners: SiteManners,
  ) {}

  async check(target: Target): Promise<Checked> {
    const found = await this.find(target).catch(refusedByUs);
    const { id, name, url, country } = target;
    return { id, name, url, country, ...found, advice: adviceOn(found, target, clock.now().toISOString()) };
  }

  private async find(target: Target): Promise<Found> {
    const { id, url, language, settings } = target;
    const connector = connectorOf(target.connector);
    const isSecret = connector.fields.some(({ form, required }) => form === 'secret' && required);
    if (connector.look === null || isSecret || !/^https?:/.test(url)) return nothing('skipped');
    const seen: Seen = { first: null, refused: null, kept: new Map() };
    const watched = { id, url, language, settings, secrets: {}, seen: NOTHING_SEEN, memory: null };
    const look = await connector.look(watched, this.reach(seen));
    const came = look.is === 'read' ? await this.cameOf(look.entries, seen) : {};
    return { ...nothing(outcomeOf(look, seen)), ...saidOf(look), ...came, ...wayOf(seen) };
  }

  private reach(seen: Seen): Reach {
    const keep = async (bytes: Buffer): Promise<string> => {
      const sha256 = sha256Of(bytes);
      seen.kept.set(sha256, bytes);
      return sha256;
    };
    return {
      fetch: async (request) => {
        const wanted = { etag: null, lastModified: null, ...request };
        const fetched = await this.fetcher.fetch(wanted, { proxy: null, enter: this.manners.enter });
        if (fetched.is === 'fetched') seen.first ??= fetched;
        if (fetched.is === 'refused') seen.refused ??= fetched;
        return fetched;
      },
      ...parsingBy((task, bytes) => this.parser.parse(task, bytes)),
      keep,
      keepSealed: keep,
      placeOf: async () => {
        throw new Error('A check connects to nothing but the web.');
      },
      now: () => clock.now(),
    };
  }

  private async cameOf(entries: readonly Entry[], seen: Seen): Promise<Partial<Found>> {
    const times = entries.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]));
    const valid = times.filter((time) => !Number.isNaN(time));
    const newest = valid.length === 0 ? null : new Date(Math.max(...valid)).toISOString();
    return { entries: entries.length, newest, language: await this.languageOf(entries, seen) };
  }

  /** The language of what came: of the titles and texts of links, or of the page itself. */
  private async languageOf(entries: readonly Entry[], seen: Seen): Promise<string | null> {
    const said = entries.slice(0, SAMPLE).map((one) => `${one.title ?? ''}. ${one.is === 'link' ? one.text : ''}`);
    const document = entries.find((entry) => entry.is === 'document');
    const bytes =
      document === undefined ? Buffer.from(`<p>${said.join('</p><p>')}</p>`) : seen.kept.get(document.sha256);
    if (bytes === undefined || bytes.length === 0) return null;
    const type = document?.mediaType ?? 'text/html; charset=utf-8';
    const reply = await this.parser.parse(
      { as: 'article', url: document?.url ?? 'urn:lapwing:check', type, options: null },
      bytes,
    );
    return reply.is === 'article' ? reply.language : null;
  }
}

/** A description that no longer fits its connector is the fault of the catalogue, not of the run. */
function refusedByUs(error: unknown): Found {
  if (!(error instanceof Failure)) throw error;
  return { ...nothing('unreadable'), detail: error.detail };
}

function outcomeOf(look: Look, { refused, first }: Seen): Outcome {
  if (look.is === 'read') return look.entries.length > 0 ? 'read' : 'empty';
  if (look.is === 'unchanged') return 'empty';
  if (refused?.because === 'robots') return 'forbidden';
  if (refused?.because === 'status') return 'refused';
  if (refused !== null && NOBODY.includes(refused.because)) return 'unreachable';
  return first === null && refused !== null ? 'refused' : 'unreadable';
}

function saidOf(look: Look): Partial<Found> {
  return look.is === 'failed' ? { detail: look.detail, status: look.status } : {};
}

/** How the answer came: from where, in which characters, encrypted or not. */
function wayOf({ first }: Seen): Partial<Found> {
  if (first === null) return {};
  const { requestedUrl, finalUrl, chain } = first.evidence;
  const forGood = chain.slice(0, -1).every(({ status }) => status === 301 || status === 308);
  const charset = /charset=["']?([\w-]+)/i.exec(first.type ?? '')?.[1]?.toLowerCase() ?? null;
  const movedTo = chain.length > 1 && forGood && finalUrl !== requestedUrl ? finalUrl : null;
  return { charset, movedTo, tls: first.evidence.tlsFingerprint !== null };
}

function nothing(outcome: Outcome): Found {
  return {
    outcome,
    detail: null,
    status: null,
    entries: 0,
    newest: null,
    language: null,
    charset: null,
    movedTo: null,
    tls: false,
  };
}

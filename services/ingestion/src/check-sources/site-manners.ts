import { setTimeout as later } from 'node:timers/promises';
import { robotsName } from '@lapwing/domain';
import type { Fetcher } from '../fetch-safely/fetcher.js';
import { Refusal } from '../fetch-safely/outcome.js';
import { forbidden, holdsNoRules, robotsRequest, robotsSay } from '../keep-distance/robots-text.js';
import type { DocumentParser } from '../read-document/parser.js';

const LONGEST_DELAY_S = 30;

type Rules = { is: 'open' } | { is: 'text'; bytes: Buffer } | { is: 'failed'; refusal: Refusal };

/** Keeps the distance of one run beside the service, which has the table of hosts to keep it. */
export class SiteManners {
  private readonly rules = new Map<string, Promise<Rules>>();
  private readonly turns = new Map<string, Promise<void>>();
  private readonly pauses = new Map<string, number>();
  private readonly name: string;

  /** `pause` is what lies between two requests to one host at least; seconds. */
  constructor(
    private readonly fetcher: Fetcher,
    private readonly parser: DocumentParser,
    private readonly terms: { userAgent: string; pause: number; robots: 'respect' | 'ignore' },
  ) {
    this.name = robotsName(terms.userAgent);
  }

  /** Waits for a turn with the host; throws `Refusal` where its robots.txt forbids the page or cannot be had. */
  readonly enter = async (url: URL): Promise<void> => {
    if (this.fetcher.isOwnPlace(url)) return;
    if (this.terms.robots === 'respect') await this.obey(url);
    await this.turn(url.host);
  };

  private async obey(url: URL): Promise<void> {
    const known = this.rules.get(url.origin) ?? this.ask(url);
    this.rules.set(url.origin, known);
    const rules = await known;
    if (rules.is === 'failed') throw rules.refusal;
    if (rules.is === 'open') return;
    const answer = await robotsSay({ name: this.name, url }, rules.bytes, this.parser);
    if (answer?.allowed[0] !== true) throw forbidden();
    this.pauses.set(url.host, Math.min(answer.crawlDelay, LONGEST_DELAY_S));
  }

  private async ask(url: URL): Promise<Rules> {
    const way = { proxy: null, enter: async (hop: URL) => this.turn(hop.host) };
    const fetched = await this.fetcher.fetch(robotsRequest(url), way);
    if (fetched.is === 'fetched') return { is: 'text', bytes: fetched.bytes };
    if (fetched.is === 'unchanged') return { is: 'open' };
    if (holdsNoRules(fetched)) return { is: 'open' };
    return { is: 'failed', refusal: new Refusal(fetched.because, fetched.detail, fetched.status) };
  }

  private async turn(host: string): Promise<void> {
    const before = this.turns.get(host) ?? null;
    const pause = Math.max(this.terms.pause, this.pauses.get(host) ?? 0) * 1000;
    // The first goes at once; every other one waits for the pause after the one before it.
    const mine = before === null ? Promise.resolve() : before.then(() => later(pause));
    this.turns.set(host, mine);
    await mine;
  }
}

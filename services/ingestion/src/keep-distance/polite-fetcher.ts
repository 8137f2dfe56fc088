import { Injectable } from '@nestjs/common';
import { Metrics } from '@lapwing/platform';
import { Fetcher } from '../fetch-safely/fetcher.js';
import type { FetchRequest } from '../fetch-safely/fetch-safely.js';
import { NotAsked } from '../fetch-safely/not-asked.js';
import type { Fetched } from '../fetch-safely/outcome.js';
import { HostStore } from './host.store.js';
import { Rest } from './rest.js';
import { RobotsKeeper } from './robots-keeper.js';

/** How a fetch is made. */
export interface Manner {
  /** Name of a proxy; null goes directly. */
  proxy: string | null;
  /** Stands in line where a host is busy, instead of coming back as soon as it can. */
  patient: boolean;
  /** How long it waits for a busy host before it gives up its turn; milliseconds. */
  waits: number;
}

/** Whoever would have to wait longer comes back instead of holding a place of its crowd. */
export const A_MOMENT = 2_000;
/** A host that has had enough and does not say for how long; seconds. */
const USUAL_PAUSE_S = 60;
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30];

/** Fetches as sources like it: at a distance, few at a time, never what robots.txt forbids, never before it was asked. */
@Injectable()
export class PoliteFetcher {
  constructor(
    private readonly fetcher: Fetcher,
    private readonly hosts: HostStore,
    private readonly robots: RobotsKeeper,
    private readonly rest: Rest,
    private readonly metrics: Metrics,
  ) {}

  /** Like `Fetcher.fetch`; throws `NotAsked` where a host on the way is to be left alone for now. */
  async fetch(request: FetchRequest, manner: Manner): Promise<Fetched> {
    return this.visit(request, manner, (url) =>
      this.robots.check(url, (robots) => this.visit(robots, manner, async () => undefined)),
    );
  }

  /**
   * One fetch with its place at the host it is asking, each of which is asked first whether it may be. A host that has sent
   * us on is free for others, however long the next one takes.
   */
  private async visit(request: FetchRequest, manner: Manner, check: (url: URL) => Promise<void>): Promise<Fetched> {
    let held: { name: string; lease: string } | null = null;
    const letGo = async (): Promise<void> => {
      const left = held;
      held = null;
      if (left !== null) await this.hosts.leave(left.name, left.lease);
    };
    const enter = async (url: URL): Promise<void> => {
      if (held?.name !== url.host) await letGo();
      if (this.fetcher.isOwnPlace(url)) return;
      await check(url);
      held ??= { name: url.host, lease: await this.placeAt(url.host, manner) };
    };
    try {
      const fetched = await this.timed(() => this.fetcher.fetch(request, { proxy: manner.proxy, enter }));
      await this.heed(fetched, (held as { name: string } | null)?.name ?? null);
      return fetched;
    } finally {
      await letGo();
    }
  }

  private async timed(fetch: () => Promise<Fetched>): Promise<Fetched> {
    const what = 'How long fetches take, the wait for a place with their host included.';
    const ended = this.metrics.histogram('fetch_seconds', what, [], SECONDS).startTimer();
    const fetched = await fetch();
    ended();
    const outcome = fetched.is === 'refused' ? fetched.because : fetched.is;
    this.metrics.counter('fetches_total', 'Fetches by what came of them.', ['outcome']).inc({ outcome });
    if (outcome === 'robots') {
      this.metrics.counter('robots_refusals_total', 'Fetches that the site’s robots.txt forbids.').inc();
    }
    return fetched;
  }

  /** The host that answered last and has had enough is left alone, by every source of it. */
  private async heed(fetched: Fetched, name: string | null): Promise<void> {
    if (name === null || fetched.is !== 'refused' || (fetched.status !== 429 && fetched.status !== 503)) return;
    const seconds = fetched.retryAfter ?? (fetched.status === 429 ? USUAL_PAUSE_S : 0);
    if (seconds > 0) await this.hosts.pause(name, seconds, fetched.detail);
  }

  /** The place that is got with a host, as soon as it may be used; throws `NotAsked` where that takes too long. */
  private async placeAt(name: string, { patient, waits }: Manner): Promise<string> {
    for (let waited = 0; ; waited += A_MOMENT) {
      const claim = await this.hosts.claim(name, { patient, waits });
      if (claim.is === 'now') {
        await this.rest.for(claim.inMs);
        return claim.lease;
      }
      const { because, until } = claim;
      this.metrics.counter('host_waits_total', 'Fetches put off, by why.', ['why']).inc({ why: because });
      if (because === 'paused' || waits <= A_MOMENT || waited >= waits)
        throw new NotAsked(new Date(until), whyPaused(claim));
      await this.rest.for(A_MOMENT);
    }
  }
}

function whyPaused(claim: { because: 'paused' | 'busy'; until: string; why: string | null }): string | null {
  if (claim.because === 'busy') return null;
  return `${claim.why ?? ''} We leave it alone until ${claim.until.slice(0, 16).replace('T', ' ')} UTC.`.trim();
}

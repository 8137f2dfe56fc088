import { Inject, Injectable } from '@nestjs/common';
import { knownRule, robotsName, robotsRule, type RobotsStanding } from '@lapwing/domain';
import { Clock, CONFIG } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import type { FetchRequest } from '../fetch-safely/fetch-safely.js';
import { LIMITS } from '../fetch-safely/limits.js';
import { type Fetched, type FetchFault, Refusal } from '../fetch-safely/outcome.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { DocumentParser } from '../read-document/parser.js';
import type { HostRow } from './host.row.js';
import { HostStore } from './host.store.js';
import { forbidden, holdsNoRules, robotsRequest, robotsSay } from './robots-text.js';

type Fetch = (request: FetchRequest) => Promise<Fetched>;

const UNKNOWN = 'The site’s robots.txt cannot be had, so that we may not read on.';
/** When a robots.txt is asked for again that could not be had; seconds. */
const ROBOTS_AGAIN_S = 600;
const MOST_REMEMBERED = 5_000;
/** Faults that a page of the site would meet as well. */
const EVERYWHERE: readonly FetchFault[] = [
  'name_unknown',
  'connection',
  'deadline',
  'certificate',
  'forbidden_address',
  'proxy',
];

/** Knows what sites' robots.txt allow. It is asked for once a day and kept as evidence. */
@Injectable()
export class RobotsKeeper {
  private readonly name: string;
  private readonly verdicts = new Map<string, boolean>();

  constructor(
    private readonly hosts: HostStore,
    private readonly evidence: EvidenceArchive,
    private readonly parser: DocumentParser,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: IngestionConfig,
  ) {
    this.name = robotsName(config.fetchUserAgent);
  }

  /** Throws `Refusal` robots where the site's robots.txt forbids a page, or where it cannot be had. */
  async check(url: URL, fetch: Fetch): Promise<void> {
    if (this.config.robots === 'ignore') return;
    const now = this.clock.now().toISOString();
    let host = await this.hosts.of(url.host);
    const first = robotsRule(standingOf(host), now);
    if (first === 'ask') {
      await this.ask(url, host, fetch);
      host = await this.hosts.of(url.host);
    }
    const rule = first === 'ask' ? knownRule(standingOf(host), now) : first;
    if (rule === 'forbid') throw new Refusal('robots', UNKNOWN, null, ROBOTS_AGAIN_S);
    if (rule === 'allow' || host === null || host.robotsOpen) return;
    if (!(await this.allows(url, host))) throw forbidden();
  }

  /** Asks a site for its robots.txt and notes what came; throws the refusal that every page of it would meet. */
  private async ask(url: URL, host: HostRow | null, fetch: Fetch): Promise<void> {
    const fetched = await fetch(robotsRequest(url));
    if (fetched.is === 'fetched') return this.keep(url, fetched.bytes.subarray(0, LIMITS.robots));
    const now = this.clock.now();
    if (fetched.is === 'refused' && EVERYWHERE.includes(fetched.because)) {
      if (knownRule(standingOf(host), now.toISOString()) !== 'forbid') return;
      throw new Refusal(fetched.because, fetched.detail, fetched.status);
    }
    if (fetched.is === 'unchanged' || !holdsNoRules(fetched)) return this.hosts.note(url.host, { robotsFailedAt: now });
    const none = { robots: 'absent', robotsSha256: null, robotsOpen: true, crawlDelay: 0 } as const;
    await this.hosts.note(url.host, { ...none, robotsGoodAt: now, robotsFailedAt: null });
  }

  private async keep(url: URL, bytes: Buffer): Promise<void> {
    const sha256 = await this.evidence.put(bytes);
    const now = this.clock.now();
    const answer = await robotsSay({ name: this.name, url }, bytes, this.parser);
    if (answer === null) return this.hosts.note(url.host, { robotsFailedAt: now });
    const { open: robotsOpen, crawlDelay } = answer;
    const known = { robots: 'text', robotsSha256: sha256, robotsOpen, crawlDelay } as const;
    await this.hosts.note(url.host, { ...known, robotsGoodAt: now, robotsFailedAt: null });
  }

  private async allows(url: URL, { robotsSha256 }: HostRow): Promise<boolean> {
    if (robotsSha256 === null) return true;
    const key = `${robotsSha256} ${url.href}`;
    const known = this.verdicts.get(key);
    if (known !== undefined) return known;
    const answer = await robotsSay({ name: this.name, url }, await this.evidence.get(robotsSha256), this.parser);
    const allowed = answer?.allowed[0] ?? false;
    if (this.verdicts.size >= MOST_REMEMBERED) this.verdicts.clear();
    this.verdicts.set(key, allowed);
    return allowed;
  }
}

function standingOf(host: HostRow | null): RobotsStanding {
  return {
    known: host?.robots ?? null,
    goodAt: host?.robotsGoodAt?.toISOString() ?? null,
    failedAt: host?.robotsFailedAt?.toISOString() ?? null,
  };
}

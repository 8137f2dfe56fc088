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
import { type RobotsAnswer, robotsAnswer } from './robots.parser.js';

type Fetch = (request: FetchRequest) => Promise<Fetched>;
type Refused = Fetched & { is: 'refused' };

const FORBIDDEN = 'The site’s robots.txt asks us not to read this.';
const UNKNOWN = 'The site’s robots.txt cannot be had, so that we may not read on.';
/** When a robots.txt is asked for again that could not be had; seconds. */
const ROBOTS_AGAIN_S = 600;
const MOST_REMEMBERED = 5_000;
/** Faults that say as much as "there is none"; of others that come from its server we don't know. */
const NONE: readonly FetchFault[] = ['too_many_redirects', 'downgraded', 'bad_url', 'forbidden_port'];
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
    if (!(await this.allows(url, host))) throw new Refusal('robots', FORBIDDEN);
  }

  /** Asks a site for its robots.txt and notes what came; throws the refusal that every page of it would meet. */
  private async ask(url: URL, host: HostRow | null, fetch: Fetch): Promise<void> {
    const fetched = await fetch({
      url: addressFor(url),
      accept: 'text/plain,*/*;q=0.1',
      etag: null,
      lastModified: null,
    });
    if (fetched.is === 'fetched') return this.keep(url, fetched.bytes.subarray(0, LIMITS.robots));
    const now = this.clock.now();
    if (fetched.is === 'refused' && EVERYWHERE.includes(fetched.because)) {
      if (knownRule(standingOf(host), now.toISOString()) !== 'forbid') return;
      throw new Refusal(fetched.because, fetched.detail, fetched.status);
    }
    if (fetched.is === 'unchanged' || !isNone(fetched)) return this.hosts.note(url.host, { robotsFailedAt: now });
    const none = { robots: 'absent', robotsSha256: null, robotsOpen: true, crawlDelay: 0 } as const;
    await this.hosts.note(url.host, { ...none, robotsGoodAt: now, robotsFailedAt: null });
  }

  private async keep(url: URL, bytes: Buffer): Promise<void> {
    const sha256 = await this.evidence.put(bytes);
    const now = this.clock.now();
    const answer = await this.read(url, bytes);
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
    const answer = await this.read(url, await this.evidence.get(robotsSha256));
    const allowed = answer?.allowed[0] ?? false;
    if (this.verdicts.size >= MOST_REMEMBERED) this.verdicts.clear();
    this.verdicts.set(key, allowed);
    return allowed;
  }

  /** What it says, read where untrusted bytes are; null where that fails. */
  private async read(url: URL, bytes: Buffer): Promise<RobotsAnswer | null> {
    const options = { name: this.name, urls: [url.href] };
    const reply = await this.parser.parse({ as: 'robots', url: addressFor(url), type: null, options }, bytes);
    const answer = robotsAnswer.safeParse(reply.is === 'parsed' ? reply.value : null);
    return answer.success ? answer.data : null;
  }
}

function addressFor(url: URL): string {
  return `${url.origin}/robots.txt`;
}

/** RFC 9309: an address the server does not know, or that leads nowhere we go, holds no rules. */
function isNone({ because, status }: Refused): boolean {
  if (because === 'status') return status !== null && status < 500;
  return NONE.includes(because);
}

function standingOf(host: HostRow | null): RobotsStanding {
  return {
    known: host?.robots ?? null,
    goodAt: host?.robotsGoodAt?.toISOString() ?? null,
    failedAt: host?.robotsFailedAt?.toISOString() ?? null,
  };
}

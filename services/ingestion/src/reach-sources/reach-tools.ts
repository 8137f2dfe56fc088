import { Injectable } from '@nestjs/common';
import { Clock } from '@lapwing/platform';
import type { Fetched } from '../fetch-safely/outcome.js';
import { A_MOMENT, PoliteFetcher } from '../keep-distance/polite-fetcher.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { DocumentParser } from '../read-document/parser.js';
import type { Reach } from './connector.js';
import { MailTools } from './mailbox/mail-tools.js';
import { parsingBy } from './parsing-by.js';

/** How long a look under way waits for a host; milliseconds. */
const LATER_WAIT = 30_000;

type Refused = Fetched & { is: 'refused' };

/** What connectors reach the world with. */
@Injectable()
export class ReachTools {
  constructor(
    private readonly polite: PoliteFetcher,
    private readonly parser: DocumentParser,
    private readonly evidence: EvidenceArchive,
    private readonly clock: Clock,
    private readonly mail: MailTools,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Reaches through a proxy where one is named; `refused` hears of every fetch that is refused. */
  reachOf(proxy: string | null = null, refused: (fetched: Refused) => void = () => undefined): Reach {
    let waits: number = A_MOMENT;
    return {
      fetch: async (request) => {
        const manner = { proxy, patient: false, waits };
        const fetched = await this.polite.fetch({ etag: null, lastModified: null, ...request }, manner);
        // A look put off after its first request would begin with that request again.
        waits = LATER_WAIT;
        if (fetched.is === 'refused') refused(fetched);
        return fetched;
      },
      ...parsingBy((task, bytes) => this.parser.parse(task, bytes)),
      keep: (bytes) => this.evidence.put(bytes),
      keepSealed: (bytes) => this.mail.keepSealed(bytes),
      placeOf: (host, port) => this.mail.placeOf(host, port),
      now: () => this.clock.now(),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@lapwing/platform';
import { Fetcher } from '../fetch-safely/fetcher.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import type { ParserTask } from '../parser-child/reply.js';
import { DocumentParser } from '../read-document/parser.js';
import type { Reach } from './connector.js';

/** What connectors reach the world with. */
@Injectable()
export class ReachTools {
  constructor(
    private readonly fetcher: Fetcher,
    private readonly parser: DocumentParser,
    private readonly evidence: EvidenceArchive,
    private readonly clock: Clock,
  ) {}

  reachOf(): Reach {
    const parse = (task: ParserTask, bytes: Buffer) => this.parser.parse(task, bytes);
    return {
      fetch: (request) => this.fetcher.fetch({ etag: null, lastModified: null, ...request }),
      parse,
      parseAs: async (schema, task, bytes) => {
        const reply = await parse(task, bytes);
        if (reply.is === 'rejected') return reply;
        const value = schema.safeParse(reply.is === 'parsed' ? reply.value : null);
        return value.success ? { is: 'parsed', value: value.data } : { is: 'rejected', because: 'crashed' };
      },
      keep: (bytes) => this.evidence.put(bytes),
      now: () => this.clock.now(),
    };
  }
}

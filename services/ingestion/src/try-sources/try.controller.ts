import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { Failure, type ReplyOf, type RequestOf, sourcesTry } from '@lapwing/contracts';
import { Database, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { type Look, NOTHING_SEEN } from '../reach-sources/connector.js';
import { NotAsked } from '../fetch-safely/not-asked.js';
import { connectorOf } from '../reach-sources/connectors.js';
import { ReachTools } from '../reach-sources/reach-tools.js';
import { SecretStore } from '../seal-secrets/secret.store.js';
import { SourceIntake } from '../watch-sources/source-intake.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { passing, PUSHED, trialOf } from './trial.js';

/** A trial holds a connection to the database while a server takes its time. */
const MOST_AT_ONCE = 2;
const LATE: Look & { is: 'failed' } = {
  is: 'failed',
  status: null,
  detail: 'The server has not answered within 8 seconds. A source that is added is given 30.',
};

/** Looks at a source before it is added. */
@Controller()
export class TryController {
  /** Who asks waits for ten seconds; milliseconds. */
  patience = 8_000;
  private underWay = 0;

  constructor(
    private readonly intake: SourceIntake,
    private readonly tools: ReachTools,
    private readonly secrets: SecretStore,
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  @Answers(sourcesTry)
  async try(request: RequestOf<typeof sourcesTry>, tx: EntityManager): Promise<ReplyOf<typeof sourcesTry>> {
    const { id: standing, ...wished } = request;
    const id = standing ?? this.ids.next();
    const row = standing === null ? null : await tx.findOneBy(SourceRow, { id });
    const entry = this.intake.checked(id, wished, row);
    const { look } = connectorOf(entry.connector);
    if (look === null) return PUSHED;
    if (this.underWay >= MOST_AT_ONCE) throw new Failure('too_many_requests', { retryAfterSeconds: 5 });
    const { url, language, settings } = entry;
    const secrets = { ...(await this.stored(row, entry)), ...wished.secrets };
    const watched = { id, url, language, settings, secrets, seen: NOTHING_SEEN, memory: null };
    const heard = new Map([[LATE.detail, 'trial_late']]);
    const reach = this.tools.reachOf(entry.proxy, ({ detail, because }) => heard.set(detail, because));
    return trialOf(await this.inTime(() => look(watched, passing(reach))), heard);
  }

  /** Secrets go only where they were meant for: to the same address by the same connector. */
  private async stored(
    row: SourceRow | null,
    entry: Pick<SourceRow, 'url' | 'connector'>,
  ): Promise<Readonly<Record<string, string>>> {
    if (row === null || row.url !== entry.url || row.connector !== entry.connector) return {};
    return this.database.inWork((tx) => this.secrets.open(tx, row.id));
  }

  private async inTime(look: () => Promise<Look>): Promise<Look> {
    this.underWay += 1;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Look>((resolve) => (timer = setTimeout(() => resolve(LATE), this.patience)));
    const looked = look()
      .catch(notAsked)
      .finally(() => (this.underWay -= 1));
    try {
      return await Promise.race([looked, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The server of other sources, too, which it is being asked for: that is no fault of this one. */
function notAsked(error: unknown): Look {
  if (!(error instanceof NotAsked)) throw error;
  const until = `${error.until.toISOString().slice(11, 16)} UTC`;
  return {
    is: 'failed',
    status: null,
    detail: error.detail ?? `Its server is being asked by others. Try again at ${until}.`,
  };
}

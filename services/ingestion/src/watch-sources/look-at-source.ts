import { Injectable, Logger } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import type { PollResult } from '@lapwing/domain';
import { Database } from '@lapwing/platform';
import { NotAsked } from '../fetch-safely/not-asked.js';
import type { Connector, Look, Push, Watched } from '../reach-sources/connector.js';
import { connectorOf } from '../reach-sources/connectors.js';
import { ReachTools } from '../reach-sources/reach-tools.js';
import { BROKE } from '../reach-sources/rejections.js';
import { SourceRow } from './source.row.js';
import { SourceStore } from './source.store.js';
import { TakeLook } from './take-look.js';

const LOCKED: Look = {
  is: 'failed',
  status: null,
  detail: 'The keys are locked, so the secret of this source cannot be opened.',
};

/** The look itself has a bug: it counts as failed, or the source would go silent and hold up others of its server. */
const BROKEN: Look = { is: 'failed', status: null, detail: BROKE };

/** Nobody was asked yet: the host wants its distance. */
export interface PutOff {
  is: 'put_off';
}

/** Looks at a source with its connector and takes in what the look brought. */
@Injectable()
export class LookAtSource {
  private readonly log = new Logger('look');

  constructor(
    private readonly database: Database,
    private readonly sources: SourceStore,
    private readonly takes: TakeLook,
    private readonly tools: ReachTools,
  ) {}

  async look(source: SourceRow): Promise<PollResult | PutOff | null> {
    const connector = connectorOf(source.connector);
    if (connector.look === null) return null;
    const watched = await this.watched(source, connector);
    const heard = new Map<string, string>();
    const reach = this.tools.reachOf(source.proxy, ({ detail, because }) => heard.set(detail, because));
    try {
      const look = watched === null ? LOCKED : await connector.look(watched, reach);
      return await this.database.inWork((tx) => this.takes.take(tx, source, look, heard));
    } catch (error) {
      return error instanceof NotAsked ? this.putOff(source, error) : this.broke(source, error);
    }
  }

  /** Reads what was sent to a source. */
  async readPush(source: SourceRow, push: Push): Promise<PollResult | null> {
    const connector = connectorOf(source.connector);
    if (connector.pushes === undefined) return null;
    const watched = await this.watched(source, connector);
    try {
      const look = watched === null ? LOCKED : await connector.pushes.read(watched, push, this.tools.reachOf());
      return await this.database.inWork((tx) => this.takes.take(tx, source, look, new Map()));
    } catch (error) {
      return this.broke(source, error);
    }
  }

  /** What time may heal is tried again; what the same bytes would break again is told to people. */
  private async broke(source: SourceRow, error: unknown): Promise<PollResult> {
    if (error instanceof Failure && error.retry === 'later') throw error;
    this.log.error('a look at a source broke', error, { source: source.id });
    return this.database.inWork((tx) => this.takes.take(tx, source, BROKEN, new Map()));
  }

  /** The source as its connector sees it; null where it keeps secrets and the keys are locked. */
  private async watched(source: SourceRow, { fields }: Connector): Promise<Watched<unknown> | null> {
    const { id, url, language, settings, memory, etag, lastModified, sha256 } = source;
    const seen = { etag, lastModified, sha256 };
    const keepsSecrets = fields.some(({ form }) => form === 'secret');
    try {
      const secrets = keepsSecrets ? await this.database.inWork((tx) => this.sources.secretsOf(tx, id)) : {};
      return { id, url, language, settings, secrets, seen, memory };
    } catch (error) {
      if (error instanceof Failure && error.code === 'locked') return null;
      throw error;
    }
  }

  /** Looks again once the host may be asked; people are told where it asked us to leave it alone. */
  private async putOff(source: SourceRow, { until: nextAt, detail }: NotAsked): Promise<PutOff> {
    const { id, health } = source;
    const told = {
      health: 'blocked',
      healthDetail: detail,
      healthBecause: { code: 'put_off', values: {} },
      ...(health === 'blocked' ? {} : { healthSince: this.tools.now() }),
    } as const;
    await this.database.inWork((tx) =>
      tx.update(SourceRow, { id, enabled: true }, { nextAt, ...(detail === null ? {} : told) }),
    );
    return { is: 'put_off' };
  }
}

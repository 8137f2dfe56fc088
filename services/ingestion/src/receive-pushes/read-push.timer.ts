import { Injectable } from '@nestjs/common';
import { Clock, Database, Every, OnJob } from '@lapwing/platform';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { LookAtSource } from '../watch-sources/look-at-source.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { PushRow } from './push.row.js';

const CROWD = { atOnce: 6, perLane: 1 };
const HOUR = 3_600_000;
/** A second copy is refused by its date long before; milliseconds. */
const REMEMBERED = 7 * 24 * HOUR;

/** Reads what was sent to sources, one message of a source after another. */
@Injectable()
export class ReadPushTimer {
  constructor(
    private readonly database: Database,
    private readonly evidence: EvidenceArchive,
    private readonly look: LookAtSource,
    private readonly clock: Clock,
  ) {}

  @OnJob('push.read', CROWD)
  async read(pushId: string): Promise<void> {
    const push = await this.database.inWork((tx) => tx.findOneBy(PushRow, { id: pushId }));
    if (push === null || push.takenAt !== null) return;
    const source = await this.database.inWork((tx) => tx.findOneByOrFail(SourceRow, { id: push.sourceId }));
    const bytes = await this.evidence.get(push.sha256);
    const { headers, receivedAt } = push;
    const result = await this.look.readPush(source, { headers, bytes, receivedAt });
    const failure = result?.is === 'failed' ? result.detail : null;
    await this.database.inWork((tx) => tx.update(PushRow, { id: pushId }, { takenAt: this.clock.now(), failure }));
  }

  @Every('pushes.sweep', HOUR)
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - REMEMBERED);
    await this.database.inWork((tx) =>
      tx.query('delete from push where taken_at is not null and received_at < $1', [before]),
    );
  }
}

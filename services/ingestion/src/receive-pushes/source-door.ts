import { Injectable } from '@nestjs/common';
import { Failure, type pushesReceive, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { connectorOf } from '../reach-sources/connectors.js';
import { SecretStore } from '../seal-secrets/secret.store.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { PushRow } from './push.row.js';

type Received = RequestOf<typeof pushesReceive>;
type Answer = ReplyOf<typeof pushesReceive>;

const UNKNOWN: Answer = { status: 404, body: '' };
const TAKEN: Answer = { status: 202, body: '' };

/** Takes what senders send to sources: the bytes are safe before the sender hears that they are taken. */
@Injectable()
export class SourceDoor {
  constructor(
    private readonly secrets: SecretStore,
    private readonly evidence: EvidenceArchive,
    private readonly jobs: Jobs,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async take(tx: EntityManager, received: Received): Promise<Answer> {
    const source = await tx.findOneBy(SourceRow, { pushToken: received.token, enabled: true });
    const pushes = source === null ? undefined : connectorOf(source.connector).pushes;
    if (source === null || pushes === undefined || received.method !== 'POST') return UNKNOWN;
    const { headers } = received;
    const push = { headers, bytes: Buffer.from(received.body, 'base64'), receivedAt: this.clock.now() };
    const secrets = await this.opened(tx, source.id);
    if (secrets === null) return { status: 503, body: '' };
    const messageId = pushes.verify({ secrets }, push);
    if (messageId === null) return { status: 401, body: '' };
    if (push.bytes.length === 0) return { status: 400, body: '' };
    await this.keep(tx, source.id, messageId, push);
    return TAKEN;
  }

  /** A message that was taken already is taken silently, once. */
  private async keep(
    tx: EntityManager,
    sourceId: string,
    messageId: string,
    { headers, bytes, receivedAt }: { headers: object; bytes: Buffer; receivedAt: Date },
  ): Promise<void> {
    const sha256 = await this.evidence.put(bytes);
    const row = { id: this.ids.next(), sourceId, messageId, sha256, headers, receivedAt };
    const added = await tx.createQueryBuilder().insert().into(PushRow).values(row).orIgnore().returning('id').execute();
    const [kept] = added.raw as { id: string }[];
    if (kept !== undefined) await this.jobs.at(tx, 'push.read', kept.id, receivedAt, sourceId);
  }

  private async opened(tx: EntityManager, sourceId: string): Promise<Readonly<Record<string, string>> | null> {
    try {
      return await this.secrets.open(tx, sourceId);
    } catch (error) {
      if (error instanceof Failure && error.code === 'locked') return null;
      throw error;
    }
  }
}

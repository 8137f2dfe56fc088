import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { Failure, feedsGet, publishingList, publishingPreview, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import type { Bulletin } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { MessageFile } from '../share-developments/message-file.js';
import { FeedFiles } from './feed-files.js';
import { proofOf } from './proof.js';
import { PublishingKey } from './publishing-key.js';
import { PublishingStore } from './publishing.store.js';

type Reply = ReplyOf<typeof feedsGet>;

const NOTHING = { type: null, body: null, etag: null, lastModified: null, proof: null };

/** Hands out what is published. */
@Controller()
export class FeedsController {
  constructor(
    private readonly store: PublishingStore,
    private readonly files: FeedFiles,
    private readonly key: PublishingKey,
    private readonly messages: MessageFile,
  ) {}

  @Answers(feedsGet)
  async get({ file: name, etag, member }: RequestOf<typeof feedsGet>, tx: EntityManager): Promise<Reply> {
    const reach = await this.store.read(tx);
    const answer = (status: Reply['status']): Reply => ({ status, public: reach.public, ...NOTHING });
    if (!reach.public && !member) return answer(401);
    if (this.key.publicKey === null) return answer(503);
    const file = await this.files.file(tx, name, reach.public);
    if (file === null) return answer(404);
    const { type, bytes, changedAt } = file;
    const since = reach.since?.toISOString() ?? changedAt;
    const about = { etag: file.etag, lastModified: since > changedAt ? since : changedAt };
    if (etag === file.etag) return { ...answer(304), ...about };
    const proof = proofOf(bytes, { type, keyId: this.key.sender ?? '', createdAt: changedAt }, (text) =>
      this.key.sign(text),
    );
    return { ...answer(200), ...about, type, body: bytes.toString('base64'), proof };
  }

  @Answers(publishingList)
  async list(
    { cursor, limit }: RequestOf<typeof publishingList>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof publishingList>> {
    if (cursor !== null && !/^\d{1,9}$/.test(cursor)) {
      throw new Failure('invalid', { faults: [{ path: 'cursor', message: 'not a cursor of this list' }] });
    }
    const rows = await tx.query<{ body: Bulletin }[]>(
      'select body from bulletin where $1::int is null or seq < $1 order by seq desc limit $2',
      [cursor === null ? null : Number(cursor), limit],
    );
    const items = rows.map(({ body }) => body);
    return { items, next: items.length < limit ? null : String(items.at(-1)?.seq ?? 0) };
  }

  @Answers(publishingPreview)
  async preview(
    wish: RequestOf<typeof publishingPreview>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof publishingPreview>> {
    const { public: isPublic } = await this.store.read(tx);
    return this.messages.of(tx, wish, isPublic);
  }
}

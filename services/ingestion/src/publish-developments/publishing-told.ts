import { Injectable } from '@nestjs/common';
import type { Actor, PublishingView } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { deciderOf } from '../rule-on-developments/ruling-view.js';
import { FeedFiles, KEY_FILE } from './feed-files.js';
import { PublishingKey } from './publishing-key.js';
import { type OpeningWish, PublishingStore } from './publishing.store.js';

type Reader = Pick<Actor, 'orgId' | 'memberId'>;

/** Tells people how publishing stands. */
@Injectable()
export class PublishingTold {
  constructor(
    private readonly store: PublishingStore,
    private readonly files: FeedFiles,
    private readonly key: PublishingKey,
  ) {}

  async view(tx: EntityManager, reader: Reader): Promise<PublishingView> {
    const { public: isPublic, version, since } = await this.store.read(tx);
    const { publicKey, sender } = this.key;
    const wish = await this.store.latestWish(tx);
    const address = (file: string) => this.files.addressOf(file);
    return {
      public: isPublic,
      version,
      since: since?.toISOString() ?? null,
      wish: wish !== null && wish.version === version ? wishView(wish, reader) : null,
      key: publicKey === null || sender === null ? null : { publicKey, sender },
      addresses: [
        { file: 'atom', address: address('developments.atom') },
        { file: 'json', address: address('developments.json') },
        { file: 'jws', address: address('developments.jws') },
        { file: 'key', address: address(KEY_FILE) },
      ],
      ...(await counts(tx)),
    };
  }
}

function wishView(wish: OpeningWish, reader: Reader): PublishingView['wish'] {
  const { state, secondOrganisation, secondMember, secondAt, secondNote } = wish;
  if (state !== 'waiting' && state !== 'refused') return null;
  const seconded = secondOrganisation !== null && secondMember !== null && secondAt !== null;
  return {
    state,
    by: deciderOf(reader, { orgId: wish.byOrganisation, memberId: wish.byMember }),
    at: wish.at.toISOString(),
    second: seconded
      ? {
          by: deciderOf(reader, { orgId: secondOrganisation, memberId: secondMember }),
          at: secondAt.toISOString(),
          note: secondNote ?? '',
        }
      : null,
  };
}

async function counts(tx: EntityManager): Promise<Pick<PublishingView, 'messages' | 'standing' | 'held'>> {
  const [row] = await tx.query<{ messages: number; standing: number }[]>(
    `select (select count(*)::int from bulletin) as messages,
       (select count(*)::int from publication where state = 'standing') as standing`,
  );
  const held = await tx.query<PublishingView['held']>(
    `select because, count(*)::int as count from publication where state <> 'standing' group by because order by 2 desc, 1`,
  );
  return { messages: row?.messages ?? 0, standing: row?.standing ?? 0, held };
}

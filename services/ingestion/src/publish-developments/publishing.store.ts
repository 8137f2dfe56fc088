import { Injectable } from '@nestjs/common';
import { type Actor, Failure } from '@lapwing/contracts';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

/** Whether anybody may read the feeds; `version` tells one state of this from another. */
export interface Reach {
  public: boolean;
  version: number;
  since: Date | null;
}

/** A wish to open the feeds, and what became of it. */
export interface OpeningWish {
  id: string;
  state: 'waiting' | 'standing' | 'refused' | 'undone';
  /** The version from which on it waits, or the one before which it was settled. */
  version: number;
  byOrganisation: string;
  byMember: string;
  at: Date;
  secondOrganisation: string | null;
  secondMember: string | null;
  secondAt: Date | null;
  secondNote: string | null;
}

const WISH = `id, state, version, by_organisation as "byOrganisation", by_member as "byMember", at,
  second_organisation as "secondOrganisation", second_member as "secondMember", second_at as "secondAt",
  second_note as "secondNote"`;

/** How far what is published goes, and the wishes about it. */
@Injectable()
export class PublishingStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async read(tx: EntityManager): Promise<Reach> {
    const [reach] = await tx.query<Reach[]>('select public, version, since from publishing');
    if (reach === undefined) throw new Error('Nothing says how far publishing goes.');
    return reach;
  }

  /** Holds it until the transaction ends. Throws `Failure` stale_version where it is another one than was seen. */
  async hold(tx: EntityManager, seen: number | null): Promise<Reach> {
    const [reach] = await tx.query<Reach[]>('select public, version, since from publishing for update');
    if (reach === undefined) throw new Error('Nothing says how far publishing goes.');
    if (seen !== null && seen !== reach.version) throw new Failure('stale_version');
    return reach;
  }

  /** Opens or closes the feeds. Who calls holds them. */
  async set(tx: EntityManager, isPublic: boolean): Promise<void> {
    await tx.query('update publishing set public = $1, since = $2, version = version + 1', [
      isPublic,
      this.clock.now(),
    ]);
  }

  /** The wish that waits or was settled last. */
  async latestWish(tx: EntityManager): Promise<OpeningWish | null> {
    const [wish] = await tx.query<OpeningWish[]>(
      `select ${WISH} from publishing_wish order by at desc, id desc limit 1`,
    );
    return wish ?? null;
  }

  async waiting(tx: EntityManager): Promise<OpeningWish | null> {
    const wish = await this.latestWish(tx);
    return wish?.state === 'waiting' ? wish : null;
  }

  /** Keeps a wish under the next version. Who calls holds the feeds. */
  async enter(tx: EntityManager, actor: Actor): Promise<void> {
    const version = await this.nextVersion(tx);
    await tx.query(
      `insert into publishing_wish (id, state, because, version, by_organisation, by_member, at)
       values ($1, 'waiting', 'wants_a_second', $2, $3, $4, $5)`,
      [this.ids.next(), version, actor.orgId, actor.memberId, this.clock.now()],
    );
  }

  /** Ends a wish; where it is not carried out there is a next version, or an old answer would fit again. */
  async settle(
    tx: EntityManager,
    { id }: OpeningWish,
    to: { state: 'standing' | 'refused' | 'undone'; because: string },
    second: { actor: Actor; note: string } | null = null,
  ): Promise<void> {
    const now = this.clock.now();
    const version = to.state === 'standing' ? (await this.read(tx)).version : await this.nextVersion(tx);
    await tx.query(
      `update publishing_wish set state = $2, because = $3, settled_at = $4, version = $5, second_organisation = $6,
         second_member = $7, second_at = $8, second_note = $9 where id = $1`,
      [
        ...[id, to.state, to.because, now, version],
        ...[second?.actor.orgId ?? null, second?.actor.memberId ?? null, second === null ? null : now],
        second?.note ?? null,
      ],
    );
  }

  private async nextVersion(tx: EntityManager): Promise<number> {
    await tx.query('update publishing set version = version + 1');
    return (await this.read(tx)).version;
  }
}

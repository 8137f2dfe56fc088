import { Injectable } from '@nestjs/common';
import { MoreThan, type EntityManager } from 'typeorm';
import { Failure, type SecondPerson } from '@lapwing/contracts';
import { WISH_LASTS_MS } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { SealedBodies, type BodyPlace } from '../seal-settings/sealed-bodies.js';
import { WishRow, type WishKind } from './wish.row.js';

/** What was, what would be, and what that takes away. */
export interface WishBody {
  before: unknown;
  after: unknown;
  loses: readonly string[];
}

/** A wish as it was opened. */
export type Wish<Body extends WishBody = WishBody> = Omit<WishRow, 'sealed' | 'schemaVersion'> & { body: Body };

/** What somebody asks for. */
export type NewWish<Body extends WishBody> = Pick<
  Wish<Body>,
  'orgId' | 'kind' | 'about' | 'version' | 'byMember' | 'wasAlone' | 'body'
>;

type OfKind = { orgId: string; kind: WishKind };
type Ended = Pick<SecondPerson, 'state' | 'because'>;

const MOST_SHOWN = 100;

/** Where to say that somebody was there before. */
export const ANOTHER_WAITS = 'A change by somebody else waits here. Answer it first.';

/** Changes that wait for a second person. All that opens or seals throws `Failure` locked. */
@Injectable()
export class WishStore {
  constructor(
    private readonly bodies: SealedBodies,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Keeps a change that waits. Throws `Failure` conflict when another one waits there. */
  async enter<Body extends WishBody>(tx: EntityManager, wish: NewWish<Body>): Promise<Wish<Body>> {
    const because = wish.wasAlone ? ('takes_effect_alone' as const) : ('wants_a_second' as const);
    const asked = { id: this.ids.next(), state: 'waiting' as const, because, askedAt: this.clock.now() };
    const entered: Wish<Body> = { ...wish, ...asked, secondMember: null, settledAt: null };
    const { body, ...row } = entered;
    const insert = tx.createQueryBuilder().insert().into(WishRow);
    const kept = await insert
      .values({ ...row, ...this.bodies.seal(placeOfWish(row), body) })
      .orIgnore()
      .returning('id')
      .execute();
    if ((kept.raw as unknown[]).length === 0) throw new Failure('conflict', { detail: ANOTHER_WAITS });
    return entered;
  }

  async one<Body extends WishBody>(tx: EntityManager, of: OfKind, id: string): Promise<Wish<Body> | null> {
    const row = await tx.findOneBy(WishRow, { orgId: of.orgId, kind: of.kind, id });
    return row === null ? null : this.opened<Body>(row);
  }

  /** Who waits, by what it is about. */
  async waiting(tx: EntityManager, { orgId, kind }: OfKind): Promise<Map<string, { id: string; byMember: string }>> {
    const rows = await tx.findBy(WishRow, { orgId, kind, state: 'waiting' });
    return new Map(rows.map(({ about, id, byMember }) => [about, { id, byMember }]));
  }

  /** All that wait, in every organisation. */
  async everywhere(tx: EntityManager): Promise<Pick<WishRow, 'orgId' | 'id' | 'kind'>[]> {
    return tx.find(WishRow, { select: { orgId: true, id: true, kind: true }, where: { state: 'waiting' } });
  }

  /** Those that wait, and those settled lately, the newest first. */
  async list<Body extends WishBody>(tx: EntityManager, { orgId, kind }: OfKind): Promise<Wish<Body>[]> {
    const settledAt = MoreThan(new Date(this.clock.now().getTime() - WISH_LASTS_MS));
    const where = [
      { orgId, kind, state: 'waiting' as const },
      { orgId, kind, settledAt },
    ];
    const rows = await tx.find(WishRow, { where, order: { id: 'DESC' }, take: MOST_SHOWN });
    return rows.map((row) => this.opened<Body>(row));
  }

  /** Ends the waiting of a wish. */
  async end(tx: EntityManager, { orgId, id }: { orgId: string; id: string }, to: Ended, second: string | null) {
    const settled = { ...to, secondMember: second, settledAt: this.clock.now() };
    await tx.update(WishRow, { orgId, id, state: 'waiting' }, settled);
    return settled;
  }

  private opened<Body extends WishBody>({ sealed, schemaVersion, ...row }: WishRow): Wish<Body> {
    return { ...row, body: this.bodies.openOnce<Body>(placeOfWish(row), { sealed, schemaVersion }) };
  }
}

/** Where a wish is sealed for. */
export function placeOfWish({ orgId, id }: { orgId: string; id: string }): BodyPlace {
  return { orgId, table: 'wish', row: id };
}

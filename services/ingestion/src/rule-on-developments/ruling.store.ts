import { Injectable } from '@nestjs/common';
import { type Actor, Failure } from '@lapwing/contracts';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { cursorOf } from '../tell-developments/cursor.js';
import { RulingRow } from './ruling.row.js';

const OPEN = `state in ('entered', 'waiting') or (undo_at is not null and state = 'standing')`;

/** What is ruled, before anything follows from it. */
export type Wish = Pick<RulingRow, 'kind' | 'developmentId' | 'otherId' | 'mentions' | 'forced' | 'note' | 'undoes'> &
  Partial<Word>;
type Word = Pick<RulingRow, 'lowers' | 'certainty' | 'facts' | 'factsBefore' | 'documentId' | 'claim'>;

const NO_WORD: Word = {
  lowers: false,
  certainty: null,
  facts: null,
  factsBefore: null,
  documentId: null,
  claim: null,
};

/** The rulings; whatever follows from one follows in a timer of its own. */
@Injectable()
export class RulingStore {
  constructor(
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Two operators never rule at once: whoever comes second sees what the first has done. */
  async takeTurn(tx: EntityManager): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('rulings', 0))`);
  }

  async demand(tx: EntityManager, id: string): Promise<RulingRow> {
    const row = await tx.findOneBy(RulingRow, { id });
    if (row === null) throw new Failure('not_found');
    return row;
  }

  /** Throws `Failure` conflict where something is still open about one of the developments. */
  async refuseOpen(tx: EntityManager, ids: readonly string[]): Promise<void> {
    const [open] = await tx.query<unknown[]>(
      `select id from ruling where (development_id = any($1) or other_id = any($1)) and (${OPEN}) limit 1`,
      [ids],
    );
    if (open !== undefined) throw new Failure('conflict', { detail: 'A ruling on this development is still open.' });
  }

  /** Whether something that was ruled later rests on this ruling. */
  async isRestedOn(tx: EntityManager, row: RulingRow): Promise<boolean> {
    const [later] = await tx.query<unknown[]>(
      `select id from ruling where (development_id = any($1) or other_id = any($1))
         and state = 'standing' and (settled_at, id) > ($3, $2) limit 1`,
      [[row.developmentId, row.otherId], row.id, row.settledAt],
    );
    return later !== undefined;
  }

  async enter(tx: EntityManager, wish: Wish, actor: Actor): Promise<RulingRow> {
    const by = { byOrganisation: actor.orgId, byMember: actor.memberId, at: this.clock.now() };
    const none = { secondOrganisation: null, secondMember: null, secondAt: null, secondAgree: null, secondNote: null };
    const later = { undoAt: null, settledAt: null, was: null, absorbed: null, kept: null };
    const row: RulingRow = {
      id: this.ids.next(),
      state: 'entered',
      because: 'entered',
      ...NO_WORD,
      ...wish,
      ...by,
      ...none,
      ...later,
    };
    await tx.insert(RulingRow, row);
    await this.follow(tx, row.id);
    return row;
  }

  /** Writes down what somebody asks of a ruling, and has it followed. */
  async ask(tx: EntityManager, row: RulingRow, asked: Partial<RulingRow>): Promise<RulingRow> {
    await tx.update(RulingRow, { id: row.id }, asked);
    await this.follow(tx, row.id);
    return { ...row, ...asked };
  }

  /** One page, newest first. */
  async page(
    tx: EntityManager,
    wish: { state: 'open' | 'past' | null; developmentId: string | null; cursor: string | null; limit: number },
  ): Promise<{ rows: RulingRow[]; next: string | null }> {
    const [at, id] = cursorOf(wish.cursor);
    const found = await tx.query<{ id: string; at: string }[]>(
      `select id, to_json(at) #>> '{}' as at from ruling
       where ($1::boolean is null or (${OPEN}) = $1) and ($2::timestamptz is null or (at, id) < ($2, $3::uuid))
         and ($5::uuid is null or development_id = $5 or other_id = $5)
       order by ruling.at desc, id desc limit $4`,
      [wish.state === null ? null : wish.state === 'open', at, id, wish.limit + 1, wish.developmentId],
    );
    const page = found.slice(0, wish.limit);
    const rows = await tx
      .createQueryBuilder(RulingRow, 'ruling')
      .where('ruling.id = any(:ids)', { ids: page.map((one) => one.id) })
      .orderBy('ruling.at', 'DESC')
      .addOrderBy('ruling.id', 'DESC')
      .getMany();
    const last = found.length > wish.limit ? page.at(-1) : undefined;
    return { rows, next: last === undefined ? null : `${last.at}_${last.id}` };
  }

  private async follow(tx: EntityManager, id: string): Promise<void> {
    await this.jobs.at(tx, 'ruling.follow', id, this.clock.now());
  }
}

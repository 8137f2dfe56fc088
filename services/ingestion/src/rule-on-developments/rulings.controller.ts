import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  developmentsMerge,
  developmentsSplit,
  Failure,
  type ReplyOf,
  type RequestOf,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
  type RulingView,
} from '@lapwing/contracts';
import { judgeMerge } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { DEVELOPMENTS } from '../fold-mentions/mention-folder.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { takingBack } from './taking-back.js';
import { rulingViewOf } from './ruling-view.js';
import { RulingStore } from './ruling.store.js';
import { demandVersion } from './standing-version.js';

const REFUSED: Readonly<Record<string, string>> = {
  itself: 'A development cannot go into itself.',
  withdrawn: 'One of the two was withdrawn or absorbed.',
  instrument_and_people: 'An agreement, a list or a system is never one with what is done to people.',
  other_family: 'These are kinds of different families; insist and say why, if it is one happening all the same.',
  note_missing: 'Merging kinds of different families needs a note that says why.',
};

/** What operators rule about developments. Here a ruling is entered; what follows from it follows at once in a timer. */
@Controller()
export class RulingsController {
  constructor(
    private readonly rulings: RulingStore,
    private readonly clock: Clock,
  ) {}

  @Answers(rulingsList)
  async list(
    wish: RequestOf<typeof rulingsList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof rulingsList>> {
    const { rows, next } = await this.rulings.page(tx, wish);
    return { items: rows.map((row) => rulingViewOf(row, actor)), next };
  }

  @Answers(developmentsMerge)
  async merge(wish: RequestOf<typeof developmentsMerge>, tx: EntityManager, actor: Actor): Promise<RulingView> {
    await this.rulings.takeTurn(tx);
    await this.rulings.refuseOpen(tx, [wish.id, wish.into]);
    const absorbed = await demandVersion(tx, wish.id, wish.version);
    const survivor = await demandVersion(tx, wish.into, wish.intoVersion);
    const judged = judgeMerge(absorbed, survivor, wish);
    if (!judged.may) throw refusal('into', judged.because);
    const { id: developmentId, into: otherId, note } = wish;
    const forced = judged.because === 'forced';
    const entered = { kind: 'merge', developmentId, otherId, forced, note, undoes: null } as const;
    return rulingViewOf(await this.rulings.enter(tx, { ...entered, mentions: [] }, actor), actor);
  }

  @Answers(developmentsSplit)
  async split(wish: RequestOf<typeof developmentsSplit>, tx: EntityManager, actor: Actor): Promise<RulingView> {
    await this.rulings.takeTurn(tx);
    await this.rulings.refuseOpen(tx, [wish.id]);
    const development = await demandVersion(tx, wish.id, wish.version);
    if (development.state === 'withdrawn') throw refusal('id', 'withdrawn');
    const mentions = [...new Set(wish.mentions)];
    await refuseStrangers(tx, wish.id, mentions);
    const otherId = v5(`${mentions[0]}/${wish.id}/${this.clock.now().toISOString()}`, DEVELOPMENTS);
    const { id: developmentId, note } = wish;
    const entered = { kind: 'split', developmentId, otherId, mentions, forced: false, note, undoes: null } as const;
    return rulingViewOf(await this.rulings.enter(tx, entered, actor), actor);
  }

  @Answers(rulingsSecond)
  async second(wish: RequestOf<typeof rulingsSecond>, tx: EntityManager, actor: Actor): Promise<RulingView> {
    await this.rulings.takeTurn(tx);
    const row = await this.rulings.demand(tx, wish.id);
    if (row.byOrganisation === actor.orgId) {
      throw new Failure('forbidden', { detail: 'Somebody of another organisation has to look at this.' });
    }
    if (row.secondMember === actor.memberId && row.secondAgree === wish.agree) return rulingViewOf(row, actor);
    if (row.state !== 'waiting' || row.secondAt !== null || row.undoAt !== null) throw settled(row.state);
    const asked = {
      secondOrganisation: actor.orgId,
      secondMember: actor.memberId,
      secondAt: this.clock.now(),
      secondAgree: wish.agree,
      secondNote: wish.note,
    };
    return rulingViewOf(await this.rulings.ask(tx, row, asked), actor);
  }

  @Answers(rulingsUndo)
  async undo({ id, note }: RequestOf<typeof rulingsUndo>, tx: EntityManager, actor: Actor): Promise<RulingView> {
    await this.rulings.takeTurn(tx);
    const row = await this.rulings.demand(tx, id);
    const stands = row.state === 'standing';
    const waits = row.state === 'waiting' && row.secondAt === null;
    if (row.undoAt !== null || (!stands && !waits)) throw settled(row.state);
    if (stands && (await this.rulings.isRestedOn(tx, row))) {
      throw new Failure('conflict', { detail: 'Something was ruled on these developments later. Undo that first.' });
    }
    if (stands) await this.rulings.refuseOpen(tx, [row.developmentId, row.otherId]);
    const back = takingBack(row);
    if (back !== null) return rulingViewOf(await this.rulings.enter(tx, { ...back, note }, actor), actor);
    const notes = [row.note, note].filter((one) => one !== '').join('\n');
    return rulingViewOf(await this.rulings.ask(tx, row, { undoAt: this.clock.now(), note: notes }), actor);
  }
}

/** Only mentions of the development can leave it, and not all of them. */
async function refuseStrangers(tx: EntityManager, id: string, mentions: readonly string[]): Promise<void> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct mention_id as id from ${STANDING_ASSIGNMENT} a where development_id = $1`,
    [id],
  );
  const own = new Set(rows.map((row) => row.id));
  const stranger = mentions.findIndex((mention) => !own.has(mention));
  if (stranger >= 0) {
    const message = 'is no mention of this development';
    throw new Failure('invalid', { faults: [{ path: `mentions.${stranger}`, message }] });
  }
  if (mentions.length < own.size) return;
  throw new Failure('invalid', { faults: [{ path: 'mentions', message: 'one at least has to stay' }] });
}

function refusal(path: string, because: string): Failure {
  const message = REFUSED[because] ?? because;
  return new Failure('invalid', { detail: message, faults: [{ path, message }] });
}

function settled(state: string): Failure {
  return new Failure('conflict', { detail: `This was decided already: ${state}.` });
}

import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  developmentsConfirm,
  developmentsCorrect,
  developmentsRecall,
  developmentsReject,
  Failure,
  type RequestOf,
  type RulingView,
} from '@lapwing/contracts';
import { factsOf, judgeConfirmation, judgeCorrection } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { ClaimJudging } from '../review-documents/claim-judging.js';
import { RecallEffects } from './recall-effects.js';
import { rulingViewOf } from './ruling-view.js';
import { RulingStore, type Wish } from './ruling.store.js';
import { demandVersion } from './standing-version.js';

const REFUSED: Readonly<Record<string, string>> = {
  withdrawn: 'This was withdrawn or absorbed.',
  as_certain_already: 'It is as certain already.',
  source_not_graded: 'Confirmed is only what a source graded A or B says; say that it is reported.',
  nobody_takes_back: 'Nobody who told of this takes it back, or that was followed already.',
  nothing_changes: 'It stands so already.',
  instrument_and_people: 'An agreement, a list or a system is never what is done to people.',
};

/** What operators say of one development: it is so, it is otherwise, it is not so. Here it is entered; a timer follows it. */
@Controller()
export class WordsController {
  constructor(
    private readonly rulings: RulingStore,
    private readonly claims: ClaimJudging,
    private readonly recalls: RecallEffects,
  ) {}

  @Answers(developmentsConfirm)
  async confirm(wish: RequestOf<typeof developmentsConfirm>, tx: EntityManager, actor: Actor): Promise<RulingView> {
    await this.takeTurn(tx, wish.id);
    const stands = await demandVersion(tx, wish.id, wish.version);
    const judged = judgeConfirmation(stands, wish.certainty, await bestGrade(tx, wish.id));
    if (!judged.may) throw refusal('certainty', judged.because);
    return this.enter(
      tx,
      { ...about(wish), kind: 'confirm', certainty: wish.certainty, facts: factsOf(stands) },
      actor,
    );
  }

  @Answers(developmentsCorrect)
  async correct(wish: RequestOf<typeof developmentsCorrect>, tx: EntityManager, actor: Actor): Promise<RulingView> {
    await this.takeTurn(tx, wish.id);
    const stands = await demandVersion(tx, wish.id, wish.version);
    await refuseStranger(tx, wish.id, wish.documentId);
    const claim = await this.claims.demand(tx, wish.documentId, wish.claim);
    const judged = judgeCorrection(stands, factsOf(claim));
    if (!judged.may) throw refusal('claim', judged.because);
    const said = { facts: factsOf(claim), factsBefore: factsOf(stands), documentId: wish.documentId, claim };
    return this.enter(tx, { ...about(wish), kind: 'correct', ...said, lowers: judged.because === 'lowers' }, actor);
  }

  @Answers(developmentsReject)
  async reject(wish: RequestOf<typeof developmentsReject>, tx: EntityManager, actor: Actor): Promise<RulingView> {
    await this.takeTurn(tx, wish.id);
    const stands = await demandVersion(tx, wish.id, wish.version);
    if (stands.state === 'withdrawn') throw refusal('id', 'withdrawn');
    return this.enter(tx, { ...about(wish), kind: 'reject', lowers: true }, actor);
  }

  @Answers(developmentsRecall)
  async recall(wish: RequestOf<typeof developmentsRecall>, tx: EntityManager, actor: Actor): Promise<RulingView> {
    await this.takeTurn(tx, wish.id);
    await demandVersion(tx, wish.id, wish.version);
    if ((await this.recalls.of(tx, wish.id)).length === 0) throw refusal('id', 'nobody_takes_back');
    return this.enter(tx, { ...about(wish), kind: 'recall', lowers: true }, actor);
  }

  private async takeTurn(tx: EntityManager, id: string): Promise<void> {
    await this.rulings.takeTurn(tx);
    await this.rulings.refuseOpen(tx, [id]);
  }

  private async enter(tx: EntityManager, wish: Wish, actor: Actor): Promise<RulingView> {
    return rulingViewOf(await this.rulings.enter(tx, wish, actor), actor);
  }
}

function about({ id, note }: { id: string; note: string }): Omit<Wish, 'kind'> {
  return { developmentId: id, otherId: id, mentions: [], forced: false, undoes: null, note };
}

const REPORTED = `from ${STANDING_ASSIGNMENT} a join mention m on m.id = a.mention_id
  join document d on d.id = m.document_id join source s on s.id = d.source_id where a.development_id = $1`;

async function bestGrade(tx: EntityManager, id: string): Promise<string | null> {
  const [best] = await tx.query<{ grade: string | null }[]>(
    `select min(coalesce(d.grade, s.grade)) as grade ${REPORTED}`,
    [id],
  );
  return best?.grade ?? null;
}

/** Only words of a document that reports it can correct it. */
async function refuseStranger(tx: EntityManager, id: string, documentId: string): Promise<void> {
  const [own] = await tx.query<unknown[]>(`select d.id ${REPORTED} and d.id = $2 limit 1`, [id, documentId]);
  if (own !== undefined) return;
  throw new Failure('invalid', { faults: [{ path: 'documentId', message: 'does not report this development' }] });
}

function refusal(path: string, because: string): Failure {
  const message = REFUSED[because] ?? because;
  return new Failure('invalid', { detail: message, faults: [{ path, message }] });
}

import { Injectable, Logger } from '@nestjs/common';
import {
  asksAgain,
  claimToShow,
  countsAsTry,
  type JudgedOpinion,
  judgeOpinion,
  readWithReasons,
  stretchOf,
} from '@lapwing/domain';
import { afterCommit, Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { sha256Of } from '../keep-evidence/sha256-of.js';
import { putToReview } from '../review-documents/review.store.js';
import type { Said } from './answer.js';
import type { Heard } from './endpoint.js';
import { ReaderMetrics } from './reader-metrics.js';
import { type Look, SecondLookStore } from './second-look.store.js';
import { SecondOpinionStore } from './second-opinion.store.js';

/** What came of a question, with its cost. */
export interface Heeded {
  model: string;
  heard: Heard;
  said: Said;
  milliseconds: number;
}

interface Kept extends Omit<JudgedOpinion, 'verdict' | 'because'> {
  verdict: JudgedOpinion['verdict'] | 'unusable';
  because: string;
}

/** Decides what follows from an answer and keeps it. All that can follow is that a person looks at the document. */
@Injectable()
export class OpinionKeeper {
  private readonly log = new Logger('second reader');

  constructor(
    private readonly looks: SecondLookStore,
    private readonly opinions: SecondOpinionStore,
    private readonly told: ReaderMetrics,
    private readonly clock: Clock,
  ) {}

  async keep(tx: EntityManager, look: Look, heeded: Heeded): Promise<void> {
    const { said, milliseconds } = heeded;
    const result = said.is === 'fault' ? said.fault : 'answered';
    afterCommit(tx, () => this.told.question(result, milliseconds / 1000));
    if (said.is === 'fault') return this.failed(tx, look, heeded, said);
    const judged = judgeOpinion(said.claims, stretchOf(look.document.text));
    if (!(await this.store(tx, look, heeded, judged))) return;
    afterCommit(tx, () => this.told.opinion(judged, said));
    if (judged.verdict === 'nothing' || look.inReview) return;
    const { document } = look;
    await putToReview(tx, {
      documentId: document.id,
      because: 'second_reader',
      chance: readWithReasons(document).chance,
      since: this.clock.now(),
      claim: claimToShow(judged.claims),
    });
  }

  private async failed(
    tx: EntityManager,
    look: Look,
    heeded: Heeded,
    { fault }: Extract<Said, { is: 'fault' }>,
  ): Promise<void> {
    const { id } = look.document;
    this.log.warn('the second reader gave no opinion', { document: id, because: fault });
    if (countsAsTry(fault)) await this.looks.tried(tx, id);
    if (asksAgain(fault, look.tries + 1)) return;
    await this.store(tx, look, heeded, { verdict: 'unusable', because: fault, claims: [], leftOut: [] });
  }

  private async store(tx: EntityManager, look: Look, heeded: Heeded, judged: Kept): Promise<boolean> {
    const { model, heard, said, milliseconds } = heeded;
    await this.looks.done(tx, look.document.id);
    const leftOut: Record<string, number> = {};
    for (const reason of judged.leftOut) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
    return this.opinions.keep(tx, {
      documentId: look.document.id,
      model,
      verdict: judged.verdict,
      because: judged.because,
      claims: judged.claims,
      leftOut,
      replySha256: heard.is === 'heard' ? sha256Of(heard.bytes) : null,
      milliseconds,
      promptTokens: said.is === 'said' ? said.promptTokens : null,
      completionTokens: said.is === 'said' ? said.completionTokens : null,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Failure, type ReviewClaim } from '@lapwing/contracts';
import { type ClaimFault, type Grade, judgeClaim, type Mention } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { EvidenceStore } from '../tell-developments/evidence.store.js';

const FAULTS: Readonly<Record<ClaimFault['because'], string>> = {
  not_in_the_text: 'these words do not stand in the document',
  no_stage_of_this_kind: 'is no stage of this kind',
  no_such_day: 'is no day',
  no_such_country: 'is no country of today',
  no_host: 'name a state where it happens',
  source_not_graded: 'only what a source graded A or B says is confirmed',
};

/** Whether what an operator claims of a document stands in it. */
@Injectable()
export class ClaimJudging {
  constructor(private readonly evidence: EvidenceStore) {}

  /** The claim as a mention; throws `Failure` invalid that names every field which cannot stand. */
  async demand(tx: EntityManager, documentId: string, claim: ReviewClaim | null): Promise<Mention> {
    if (claim === null) throw new Failure('invalid', { faults: [{ path: 'claim', message: 'say what it claims' }] });
    const [told] = await this.evidence.ofDocuments(tx, [documentId]);
    if (told === undefined) throw new Failure('not_found');
    const judged = judgeClaim(claim, told.text, told.evidence.grade as Grade);
    if (judged.stands) return judged.mention;
    const faults = judged.faults.map(({ path, because }) => ({ path: `claim.${path}`, message: FAULTS[because] }));
    throw new Failure('invalid', { detail: 'The claim cannot stand as it is.', faults });
  }
}

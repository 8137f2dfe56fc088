import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { documentsGet, Failure, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { SecondOpinionStore } from '../read-second/second-opinion.store.js';
import { EvidenceStore } from './evidence.store.js';

/** Shows documents as they were fetched. */
@Controller()
export class DocumentsController {
  constructor(
    private readonly evidence: EvidenceStore,
    private readonly opinions: SecondOpinionStore,
  ) {}

  @Answers(documentsGet)
  async get({ id }: RequestOf<typeof documentsGet>, tx: EntityManager): Promise<ReplyOf<typeof documentsGet>> {
    const [told] = await this.evidence.ofDocuments(tx, [id]);
    if (told === undefined) throw new Failure('not_found');
    const mentions = await this.evidence.latestMentions(tx, id);
    return { ...told, mentions, opinions: await this.opinions.of(tx, id) };
  }
}

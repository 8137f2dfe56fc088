import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  catalogueAdopt,
  catalogueList,
  catalogueUndo,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { looksPerHour } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { CatalogueStore, offeredOf } from './catalogue.store.js';

/** What people ask about the sources they might read. */
@Controller()
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueStore) {}

  @Answers(catalogueList)
  async list(request: RequestOf<typeof catalogueList>, tx: EntityManager): Promise<ReplyOf<typeof catalogueList>> {
    const { country, language } = request;
    const items = await this.catalogue.views(
      tx,
      (offered) =>
        (country === null || offered.country === country) && (language === null || offered.language === language),
    );
    return { items, reading: await this.catalogue.reading(tx) };
  }

  @Answers(catalogueAdopt)
  async adopt(
    { ids, dryRun }: RequestOf<typeof catalogueAdopt>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof catalogueAdopt>> {
    const looksPerHourNow = await this.catalogue.looksNow(tx);
    const items = await this.catalogue.adopt(tx, ids, dryRun ? null : actor);
    const taken = items.filter(({ outcome }) => outcome === 'added' || outcome === 'resumed');
    const cadences = taken.map(({ id }) => offeredOf(id)?.cadenceSeconds ?? Infinity);
    return { items, looksPerHour: looksPerHour(cadences), looksPerHourNow };
  }

  @Answers(catalogueUndo)
  async undo(
    { sources }: RequestOf<typeof catalogueUndo>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof catalogueUndo>> {
    return this.catalogue.undo(tx, sources, actor);
  }
}

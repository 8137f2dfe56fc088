import { Injectable } from '@nestjs/common';
import type { developmentsSearch, RequestOf } from '@lapwing/contracts';
import { predicateOf, type PictureFilter } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { todayOf } from './asked.js';
import { PictureStore } from './picture.store.js';

type Query = RequestOf<typeof developmentsSearch>;

/** Finds what a number of the picture counts, by the question with which it was counted. */
@Injectable()
export class PicturedSearch {
  constructor(
    private readonly pictures: PictureStore,
    private readonly clock: Clock,
  ) {}

  /** The developments that a search counts as the picture does; null for one that asks nothing of it. */
  async idsOf(tx: EntityManager, query: Query): Promise<string[] | null> {
    const filter = filterOf(query);
    if (filter === null) return null;
    const picture = await this.pictures.current(tx);
    const { day } = todayOf(this.clock.now());
    const facts = filter.host === null && !filter.noHost ? picture.all() : picture.at(filter.host, day);
    return facts.filter(predicateOf(filter)).map(({ id }) => id);
  }
}

function filterOf({
  cursor: _cursor,
  limit: _limit,
  picture,
  kind,
  stage,
  kinds,
  stages,
  ...rest
}: Query): PictureFilter | null {
  const { host: _host, origin: _origin, certainty: _certainty, ...own } = rest;
  const asks = [...Object.values(own), kinds, stages].some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== false,
  );
  if (!picture && !asks) return null;
  return {
    ...rest,
    kinds: kind === null ? kinds : [...kinds, kind],
    stages: stage === null ? stages : [...stages, stage],
  };
}

import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  pictureBoard,
  pictureCompare,
  pictureCountry,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { boardRow, checkCountry, type PictureFact, type SeenSource, sightOf } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { todayOf } from './asked.js';
import { factsAt, lineOf } from './board-line.js';
import { comparedView, type CountryAsked, countryView, withHeadlines } from './country-view.js';
import { HeadlineStore } from './headline.store.js';
import { PictureStore } from './picture.store.js';
import { SightStore } from './sight.store.js';

/** Shows countries as what was recorded of them adds up to; the same to everybody. */
@Controller()
export class PictureController {
  constructor(
    private readonly pictures: PictureStore,
    private readonly sights: SightStore,
    private readonly headlines: HeadlineStore,
    private readonly clock: Clock,
  ) {}

  @Answers(pictureBoard)
  async board({ origin }: RequestOf<typeof pictureBoard>, tx: EntityManager): Promise<ReplyOf<typeof pictureBoard>> {
    if (origin !== null) refuseUnknown('origin', origin);
    const picture = await this.pictures.current(tx);
    const today = todayOf(this.clock.now());
    const { at, month } = today;
    const sources = await this.sights.sources(tx);
    const now = this.clock.now();
    const items = picture
      .hosts()
      .map((host) => lineOf(picture, { host, origin, today, sight: sightOf(sources, host, now) }));
    const nowhere = factsAt(picture, { host: null, origin, today });
    return {
      at,
      origins: picture.origins(),
      items: items.filter(({ newest }) => newest !== null),
      noHost: boardRow(nowhere, { host: null, origin, month }, null),
    };
  }

  @Answers(pictureCountry)
  async country(query: RequestOf<typeof pictureCountry>, tx: EntityManager): Promise<ReplyOf<typeof pictureCountry>> {
    const picture = await this.pictures.current(tx);
    const { profile, ...rest } = query;
    const sources = await this.sights.sources(tx);
    const asked = this.askedOf({ ...rest, profiles: profile === null ? [] : [profile] }, sources);
    const facts = factsAt(picture, asked);
    const { today, sight, host } = asked;
    const key = JSON.stringify([query, today.day, sight.state]);
    const { instruments, refuge, ...view } = picture.pages.of(key, host, () => countryView(facts, asked));
    const known = await this.headlines.of(tx, [...instruments.items, ...refuge.items]);
    const lately = facts.filter((fact) => fact.month > asked.month - 24).sort((a, b) => b.month - a.month);
    return {
      ...view,
      at: today.at,
      sight,
      instruments: { ...instruments, items: withHeadlines(instruments.items, known) },
      refuge: { ...refuge, items: withHeadlines(refuge.items, known) },
      reporters: await this.sights.reporters(tx, newestIds(lately), asked.host),
    };
  }

  @Answers(pictureCompare)
  async compare(
    { hosts, ...query }: RequestOf<typeof pictureCompare>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof pictureCompare>> {
    const picture = await this.pictures.current(tx);
    const sources = await this.sights.sources(tx);
    const items: ReplyOf<typeof pictureCompare>['items'] = [];
    for (const host of hosts) {
      const asked = this.askedOf({ host, ...query }, sources);
      const { today, sight } = asked;
      const column = () => comparedView(factsAt(picture, asked), asked);
      const key = JSON.stringify([query, today.day, sight.state]);
      const { instruments, refuge, ...view } = picture.columns.of(key, host, column);
      const known = await this.headlines.of(tx, [...instruments.items, ...refuge.items]);
      items.push({
        ...view,
        sight,
        instruments: { ...instruments, items: withHeadlines(instruments.items, known) },
        refuge: { ...refuge, items: withHeadlines(refuge.items, known) },
      });
    }
    return { at: todayOf(this.clock.now()).at, items };
  }

  private askedOf(
    query: Pick<CountryAsked, 'host' | 'origin' | 'profiles' | 'document'>,
    sources: readonly SeenSource[],
  ): CountryAsked {
    refuseUnknown('host', query.host);
    if (query.origin !== null) refuseUnknown('origin', query.origin);
    const now = this.clock.now();
    const today = todayOf(now);
    return { ...query, month: today.month, today, sight: sightOf(sources, query.host, now) };
  }
}

/** So many are enough to name who reports. */
const REPORTED = 300;

function newestIds(facts: readonly PictureFact[]): string[] {
  return facts.slice(0, REPORTED).map(({ id }) => id);
}

function refuseUnknown(path: string, code: string): void {
  if (checkCountry(code).valid) return;
  throw new Failure('invalid', { faults: [{ path, message: 'is no country that is known here' }] });
}

import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  playbooksAdd,
  playbooksBegin,
  playbooksChange,
  playbooksCount,
  playbooksGet,
  playbooksHistory,
  playbooksList,
  playbooksRemove,
  type Actor,
  type FieldFault,
  type PlaybookCard,
  type PlaybookEntry,
  type PlaybookHead,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import {
  checkCountry,
  dayOf,
  daysBetween,
  LONGEST_REVIEW_DAYS,
  reviewDue,
  sameScope,
  saysAnything,
  STARTER_KINDS,
  starterTexts,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PlaybookStore, type PlaybookKept } from './playbook.store.js';

/** A starter card asks to be looked at again after so many days. */
const FIRST_REVIEW_DAYS = 30;
const DAY_MS = 86_400_000;

/** The cards an organisation writes for itself: whom to call and what to do, for a kind and a host. */
@Controller()
export class PlaybooksController {
  constructor(
    private readonly playbooks: PlaybookStore,
    private readonly clock: Clock,
  ) {}

  @Answers(playbooksList)
  async list(_request: object, tx: EntityManager, { orgId }: Actor): Promise<ReplyOf<typeof playbooksList>> {
    const cards = await this.playbooks.all(tx, orgId);
    return { items: cards.map((card) => headOf(card, this.today())) };
  }

  @Answers(playbooksCount)
  async count(_request: object, tx: EntityManager, { orgId }: Actor): Promise<ReplyOf<typeof playbooksCount>> {
    const cards = await this.playbooks.all(tx, orgId);
    return { due: cards.filter(({ reviewBy }) => reviewDue(reviewBy, this.today())).length };
  }

  @Answers(playbooksGet)
  async get({ id }: RequestOf<typeof playbooksGet>, tx: EntityManager, { orgId }: Actor): Promise<PlaybookCard> {
    return cardOf(await this.playbooks.find(tx, orgId, id), this.today());
  }

  @Answers(playbooksAdd)
  async add(entry: RequestOf<typeof playbooksAdd>, tx: EntityManager, actor: Actor): Promise<PlaybookCard> {
    this.demandTrue(entry);
    const [card] = await this.playbooks.add(tx, actor, [entry]);
    if (card === undefined) throw new Error('One card was added.');
    return cardOf(card, this.today());
  }

  @Answers(playbooksBegin)
  async begin(
    { language }: RequestOf<typeof playbooksBegin>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof playbooksBegin>> {
    const known = await this.playbooks.all(tx, actor.orgId);
    const reviewBy = dayOf(new Date(this.clock.now().getTime() + FIRST_REVIEW_DAYS * DAY_MS));
    const entries = STARTER_KINDS.map((kind): PlaybookEntry => ({
      kind,
      host: null,
      texts: starterTexts(language),
      reviewBy,
    }));
    const missing = entries.filter((entry) => !known.some((card) => sameScope(card, entry)));
    return { added: (await this.playbooks.add(tx, actor, missing)).length };
  }

  @Answers(playbooksChange)
  async change(request: RequestOf<typeof playbooksChange>, tx: EntityManager, actor: Actor): Promise<PlaybookCard> {
    const { id, version, ...entry } = request;
    this.demandTrue(entry);
    return cardOf(await this.playbooks.change(tx, actor, { id, version }, entry), this.today());
  }

  @Answers(playbooksRemove)
  async remove(
    read: RequestOf<typeof playbooksRemove>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof playbooksRemove>> {
    await this.playbooks.remove(tx, orgId, read);
    return {};
  }

  @Answers(playbooksHistory)
  async history(
    { id }: RequestOf<typeof playbooksHistory>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof playbooksHistory>> {
    await this.playbooks.find(tx, orgId, id);
    const versions = await this.playbooks.versions(tx, orgId, id);
    return { items: versions.map((card) => cardOf(card, this.today())) };
  }

  private demandTrue({ host, reviewBy }: PlaybookEntry): void {
    const far = reviewBy !== null && daysBetween(this.today(), reviewBy) > LONGEST_REVIEW_DAYS;
    const faults: FieldFault[] = [
      ...(host !== null && !checkCountry(host).valid ? [{ path: 'host', message: 'no such country code' }] : []),
      ...(far ? [{ path: 'reviewBy', message: 'too_far' }] : []),
    ];
    if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

function headOf({ texts, ...card }: PlaybookKept, today: string): PlaybookHead {
  return { ...card, reviewDue: reviewDue(card.reviewBy, today), blank: !saysAnything(texts) };
}

/** A card as members read it. */
export function cardOf(card: PlaybookKept, today: string): PlaybookCard {
  return { ...headOf(card, today), texts: card.texts };
}

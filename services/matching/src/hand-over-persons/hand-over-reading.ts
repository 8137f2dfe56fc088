import { Injectable } from '@nestjs/common';
import { Failure, type Actor, type HandOverGiven, type HandOverReceived, type HandOverView } from '@lapwing/contracts';
import {
  HAND_OVER_UNDO_MS,
  HAND_OVER_WAITS_MS,
  linksHandedOver,
  mayUndo,
  readsAlike,
  seesPerson,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ExposuresStore } from '../keep-persons/exposures.store.js';
import { PersonStore } from '../keep-persons/person.store.js';
import type { HandOver } from './hand-over.store.js';

type Named = HandOverGiven['persons'][number];
type Cut = HandOverGiven['cut'];
type CutLink = { from: string; to: string; kind: Cut[number]['kind'] };

/** Hand-overs as a member may read them: an admin all, a caseworker those they prepared. */
@Injectable()
export class HandOverReading {
  constructor(
    private readonly exposures: ExposuresStore,
    private readonly persons: PersonStore,
    private readonly clock: Clock,
  ) {}

  sees({ memberId, roles }: Actor, { given }: HandOver): boolean {
    return roles.includes('organisation_admin') || given?.by === memberId;
  }

  async view(tx: EntityManager, actor: Actor, one: HandOver): Promise<HandOverView> {
    return one.side === 'giver' ? this.given(tx, actor, one) : this.received(tx, one);
  }

  /** Throws `Failure` not_found for the other side. */
  async given(tx: EntityManager, actor: Actor, one: HandOver): Promise<HandOverGiven> {
    const { given } = one;
    if (given === null) throw new Failure('not_found');
    const { personIds, parts, consent, after, by } = given;
    await this.exposures.catchUp(tx);
    const cut = this.cutLinks(actor, one);
    const named = await this.named(tx, one.orgId, [...personIds, ...cut.flatMap(({ from, to }) => [from, to])]);
    return {
      side: 'given',
      ...this.seen(one, after === 'keep'),
      ...{ parts, after },
      consent: { ...consent, by },
      persons: personIds.flatMap((id) => named.get(id) ?? []),
      cut: cut.flatMap(({ from, to, kind }) => {
        const [left, right] = [named.get(from), named.get(to)];
        return left === undefined || right === undefined ? [] : [{ from: left, to: right, kind }];
      }),
    };
  }

  /** Throws `Failure` not_found for the other side. */
  async received(tx: EntityManager, one: HandOver): Promise<HandOverReceived> {
    if (one.side !== 'receiver') throw new Failure('not_found');
    const ids = one.state === 'carried' ? (one.received?.personIds ?? []).filter((id) => id !== null) : [];
    const seen = { side: 'received' as const, ...this.seen(one, one.peerId !== null) };
    if (ids.length === 0) return { ...seen, persons: [] };
    await this.exposures.catchUp(tx);
    const alike = new Map(ids.map((id) => [id, this.alikeTo(one.orgId, id)]));
    const named = await this.named(tx, one.orgId, [...ids, ...[...alike.values()].flat()]);
    const persons = ids.flatMap((id) => {
      const person = named.get(id);
      const others = (alike.get(id) ?? []).flatMap((other) => named.get(other) ?? []);
      return person === undefined ? [] : [{ ...person, alike: others }];
    });
    return { ...seen, persons };
  }

  private seen(
    one: HandOver,
    keeps: boolean,
  ): Pick<HandOverView, 'id' | 'state' | 'size' | 'at' | 'expiresAt' | 'undoUntil'> {
    const { id, state, size, madeAt, offeredAt, carriedAt } = one;
    const undoable = state === 'carried' && mayUndo({ keeps, carriedAt }, this.clock.now()).may;
    const after = (from: Date | null, ms: number): string | null =>
      from === null ? null : new Date(from.getTime() + ms).toISOString();
    return {
      ...{ id, state, size, at: madeAt.toISOString() },
      expiresAt: state === 'waiting' ? after(offeredAt, HAND_OVER_WAITS_MS) : null,
      undoUntil: undoable ? after(carriedAt, HAND_OVER_UNDO_MS) : null,
    };
  }

  /** Nobody learns here of a person whom they do not see. Once it is done the links are history. */
  private cutLinks(actor: Actor, { orgId, state, given }: HandOver): CutLink[] {
    if (given === null || (state !== 'prepared' && state !== 'waiting')) return [];
    const index = this.exposures.index(orgId);
    const links = given.personIds.flatMap((from) =>
      index.linkedTo(from).flatMap(({ exposure, kind }): CutLink[] => {
        const isTwin = given.personIds.includes(exposure.id) && exposure.id < from;
        return isTwin || !seesPerson(actor, exposure.assignees) ? [] : [{ from, to: exposure.id, kind }];
      }),
    );
    return linksHandedOver(links, new Set(given.personIds), given.parts).cut;
  }

  private alikeTo(orgId: string, id: string): string[] {
    const index = this.exposures.index(orgId);
    const newcomer = index.get(id);
    if (newcomer === null) return [];
    const country = newcomer.stays.find(({ kind }) => kind === 'residence')?.country;
    const near = country === undefined ? [] : index.numbersIn(index.vocabulary.numberOf(country));
    const alike: string[] = [];
    for (const number of near) {
      const other = index.at(number);
      if (other !== null && other.status !== 'closed' && readsAlike(newcomer, other)) alike.push(other.id);
      if (alike.length === MOST_ALIKE) break;
    }
    return alike;
  }

  private async named(tx: EntityManager, orgId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
    const codes = await this.persons.codes(tx, orgId, [...new Set(ids)]);
    return new Map([...codes].map(([personId, code]) => [personId, { personId, code }]));
  }
}

/** More than a few who read alike tell nobody anything. */
const MOST_ALIKE = 5;

import { Failure, type SecondPerson } from '@lapwing/contracts';
import { ALONE_AFTER_MS, WISH_LASTS_MS } from '@lapwing/domain';

/** Who looks at a change that waits, and whether they are somebody who could agree. */
export interface WishReader {
  memberId: string;
  maySecond: boolean;
}

/** As much of a change as says how it stands. */
export interface Standing {
  id: string;
  state: SecondPerson['state'];
  because: SecondPerson['because'];
  byMember: string;
  askedAt: Date;
  wasAlone: boolean;
  secondMember: string | null;
  settledAt: Date | null;
}

/** How a change stands that waits or waited for a second person, as a member sees it. */
export function standingOf(wish: Standing, reader: WishReader): SecondPerson {
  const { id, state, because, byMember, askedAt } = wish;
  const waits = state === 'waiting';
  const isOwn = byMember === reader.memberId;
  const later = (ms: number): string => new Date(askedAt.getTime() + ms).toISOString();
  return {
    ...{ id, state, because },
    by: byMember,
    at: askedAt.toISOString(),
    effectiveAt: wish.wasAlone ? later(ALONE_AFTER_MS) : null,
    expiresAt: later(WISH_LASTS_MS),
    second: wish.secondMember,
    settledAt: wish.settledAt?.toISOString() ?? null,
    mayAnswer: waits && !isOwn && reader.maySecond,
    mayWithdraw: waits && isOwn,
  };
}

/** Throws `Failure` not_found, or conflict when it waits no more. */
export function demandWaits<W extends Pick<Standing, 'state'>>(wish: W | null): W {
  if (wish === null) throw new Failure('not_found');
  if (wish.state !== 'waiting') throw new Failure('conflict', { detail: 'Nothing waits for a second person here.' });
  return wish;
}

/** Throws `Failure` forbidden for whoever asked for it. */
export function demandOther({ byMember }: Pick<Standing, 'byMember'>, memberId: string): void {
  if (byMember === memberId)
    throw new Failure('forbidden', { detail: 'Somebody else of your organisation has to look at this.' });
}

/** Throws `Failure` forbidden for everybody but who asked for it. */
export function demandAsker({ byMember }: Pick<Standing, 'byMember'>, memberId: string): void {
  if (byMember !== memberId)
    throw new Failure('forbidden', { detail: 'Only who asked for this takes it back; agree or disagree with it.' });
}

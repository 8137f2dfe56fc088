import type { Actor, RulingView } from '@lapwing/contracts';
import { differences } from '@lapwing/domain';
import type { RulingRow } from './ruling.row.js';

type Decider = RulingView['by'];
type Person = Pick<Actor, 'orgId' | 'memberId'>;

/** Who decided, as far as the reader may know. */
export function deciderOf(reader: Person, by: Person): Decider {
  if (reader.orgId !== by.orgId) return 'other_organisation';
  return reader.memberId === by.memberId ? 'self' : 'own_organisation';
}

/** A ruling as people see it; what was asked of it a moment ago is being carried out. */
export function rulingViewOf(row: RulingRow, reader: Person): RulingView {
  const asked = (row.state === 'waiting' && row.secondAt !== null) || (row.undoAt !== null && isOpenOrStands(row));
  const { secondOrganisation, secondMember, secondAt, secondAgree, secondNote } = row;
  const seconded = secondOrganisation !== null && secondMember !== null && secondAt !== null;
  return {
    id: row.id,
    kind: row.kind,
    state: asked ? 'entered' : row.state,
    developmentId: row.developmentId,
    otherId: row.otherId,
    mentions: row.mentions,
    forced: row.forced,
    because: row.because,
    note: row.note,
    by: deciderOf(reader, { orgId: row.byOrganisation, memberId: row.byMember }),
    at: row.at.toISOString(),
    second: seconded
      ? {
          by: deciderOf(reader, { orgId: secondOrganisation, memberId: secondMember }),
          at: secondAt.toISOString(),
          agree: secondAgree === true,
          note: secondNote ?? '',
        }
      : null,
    settledAt: row.settledAt?.toISOString() ?? null,
    undoes: row.undoes,
    certainty: row.certainty,
    correction: correctionOf(row),
  };
}

function correctionOf({ facts, factsBefore, lowers }: RulingRow): RulingView['correction'] {
  if (facts === null || factsBefore === null) return null;
  return { from: factsBefore, to: facts, changed: differences(factsBefore, facts), lowers };
}

function isOpenOrStands({ state }: RulingRow): boolean {
  return state === 'entered' || state === 'waiting' || state === 'standing';
}

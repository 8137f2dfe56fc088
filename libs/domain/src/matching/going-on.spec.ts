import { DESK } from '../model.js';
import { aPersonId } from '../testing/index.js';
import { groupTouched } from './group-touched.js';
import { compareJoined, dutiesGoingOn, type Joined } from './going-on.js';
import type { PackedIds } from './columns/packed-ids.js';
import type { Touched } from './reasons.js';

const [p1, p2] = [aPersonId(1), aPersonId(2)];

function touched(personId: string, stated: Partial<Touched> = {}): Touched {
  return { personId, urgency: 'high', stage: 'detained', reasons: [], ...stated };
}
function alert(persons: Touched[], stated: Partial<Joined['other']> = {}): Joined['other'] {
  const standing = { state: 'raised', urgency: 'high', window: false, duties: ['ann'], kind: 'detention' } as const;
  return { ...standing, touched: groupTouched(persons), ...stated };
}
function joined(stated: Partial<Joined>, persons: Touched[], duties = ['ann']): Joined {
  const found = { matched: true, urgency: 'high', window: false } as const;
  const now = { ...found, duties, touched: groupTouched(persons) };
  return { own: null, other: alert([touched(p1)]), now, kind: 'detention', ...stated };
}
const own = (...persons: Touched[]) => alert(persons);
const step = (one: Joined) => {
  const { state, worse, worsePersons, because } = compareJoined(one);
  return { state, worse, worsePersons, because };
};
const quiet = { worse: false, worsePersons: [], because: 'goes_on' };
const worseFor = (...worsePersons: string[]) => ({ worse: true, worsePersons, because: 'worse_than_both' });

describe('an alert in which another goes on', () => {
  const further = touched(p1, { stage: 'executed' });
  test.each<[string, Joined, object]>([
    ['is raised quietly', joined({}, [touched(p1)]), { ...quiet, state: 'raised' }],
    [
      'takes back what it takes back',
      joined({ own: own(touched(p1), touched(p2)) }, [touched(p1)]),
      { ...quiet, state: 'corrected' },
    ],
    [
      'has the persons of both',
      joined({ own: own(touched(p2)) }, [touched(p1), touched(p2)]),
      { ...quiet, state: 'updated' },
    ],
    [
      'rings for who was told of by neither',
      joined({}, [touched(p1), touched(p2)]),
      { state: 'raised', ...worseFor(p2) },
    ],
    ['rings for who is further on than both told', joined({}, [further]), { state: 'raised', ...worseFor(p1) }],
    [
      'keeps silent where one of them told so',
      joined({ own: own(further) }, [further]),
      { ...quiet, state: 'updated' },
    ],
    ['rings for a graver kind', joined({ kind: 'abduction' }, [touched(p1)]), { state: 'raised', ...worseFor(p1) }],
    [
      'knows the kind of its own',
      joined({ kind: 'abduction', own: own(touched(p1)) }, [touched(p1)]),
      { ...quiet, state: 'updated' },
    ],
    [
      'stays closed where nobody acts on either',
      joined({ other: alert([touched(p1)], { state: 'closed' }) }, [touched(p1)]),
      { ...quiet, state: 'closed' },
    ],
    [
      'opens again what was closed for what is worse',
      joined({ other: alert([touched(p1)], { state: 'closed' }) }, [further]),
      { state: 'raised', ...worseFor(p1) },
    ],
    [
      'counts nobody as told by what was withdrawn',
      joined({ own: { ...own(touched(p2)), state: 'withdrawn' } }, [touched(p1), touched(p2)]),
      { state: 'raised', ...worseFor(p2) },
    ],
  ])('%s', (_what, one, expected) => expect(step(one)).toEqual(expected));

  it('rings everybody for a window that neither told of', () => {
    const one = joined({}, [touched(p1)]);
    const open = { ...one, now: { ...one.now, window: true } };
    expect(step(open)).toEqual({ state: 'raised', worse: true, worsePersons: [], because: 'window_opened' });
    expect(step({ ...open, other: { ...open.other, window: true } })).toEqual({ ...quiet, state: 'raised' });
  });
});

describe('who had a duty under the other alert', () => {
  const exposures = {
    assigneesOf: (persons: PackedIds) => [...persons].map((id) => (id === p1 || id === p2 ? ['ann'] : [])),
  };
  const counts = (one: Joined, facts: { deskHasAll?: boolean; rung?: string[] } = {}) =>
    dutiesGoingOn(one, { exposures, gone: new Set(), deskHasAll: facts.deskHasAll ?? false }, (duty) =>
      (facts.rung ?? []).includes(duty),
    ).map((duty) => `${duty.responsible} ${duty.counts}`);
  const both = [touched(p1), touched(p2)];
  test.each<[string, Joined, string[]]>([
    ['counts alone where there is none of its own', joined({}, [touched(p1)]), ['ann alone']],
    [
      'counts alone where it was about all of them',
      joined({ own: own(touched(p2)), other: alert(both) }, both),
      ['ann alone'],
    ],
    ['counts as well where both are about the same', joined({ own: own(touched(p1)) }, [touched(p1)]), ['ann either']],
    ['counts together with its own where each has others', joined({ own: own(touched(p2)) }, both), ['ann together']],
    ['counts less where its own was about all', joined({ own: own(...both) }, both), ['ann less']],
    [
      'counts together where its own told of less',
      joined({ own: own(touched(p1, { urgency: 'digest' }), touched(p2)) }, both),
      ['ann together'],
    ],
    ['is not asked where it has none', joined({ other: alert([touched(p1)], { duties: ['bo'] }) }, [touched(p1)]), []],
  ])('%s', (_what, one, expected) => expect(counts(one)).toEqual(expected));

  it('counts for nothing where it rings again', () => {
    expect(counts(joined({}, [touched(p1)]), { rung: ['ann'] })).toEqual(['ann none']);
  });

  it('counts for the desk by everybody where the desk was given everybody', () => {
    const desk = { own: alert([touched(p2)], { duties: [DESK] }), other: alert([touched(p1)], { duties: [DESK] }) };
    expect(counts(joined(desk, both, [DESK]), { deskHasAll: true })).toEqual(['desk together']);
    expect(counts(joined(desk, both, [DESK]))).toEqual(['desk either']);
  });
});

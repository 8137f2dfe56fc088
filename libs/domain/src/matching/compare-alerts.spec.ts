import { aPersonId } from '../testing/index.js';
import { groupTouched } from './group-touched.js';
import type { Touched } from './reasons.js';
import { compareAlerts, type Judged, type StandingAlert } from './compare-alerts.js';

const [p1, p2, p3] = [aPersonId(1), aPersonId(2), aPersonId(3)];

function touched(personId: string, stated: Partial<Touched> = {}): Touched {
  return { personId, urgency: 'high', stage: 'detained', reasons: [], ...stated };
}
function standing(stated: Partial<StandingAlert> = {}): StandingAlert {
  return {
    state: 'raised',
    urgency: 'high',
    window: false,
    duties: ['m1'],
    touched: groupTouched([touched(p1)]),
    ...stated,
  };
}
function judged(stated: Partial<Judged & { matched: true }> = {}): Judged {
  const found = { matched: true, urgency: 'high', window: false, policyId: null } as const;
  return { ...found, duties: ['m1'], touched: groupTouched([touched(p1)]), ...stated };
}
const closed = standing({ state: 'closed' });
const unmatched = (because: (Judged & { matched: false })['because']): Judged => ({ matched: false, because });

type Expected = { state: string; worse: boolean; worsePersons?: string[]; because: string };

describe('an alert judged again', () => {
  const changes: [string, StandingAlert | null, Judged, Expected][] = [
    ['raises what is new', null, judged(), { state: 'raised', worse: true, because: 'new_alert' }],
    [
      'rings for more urgency',
      standing(),
      judged({ touched: groupTouched([touched(p1, { urgency: 'critical' })]) }),
      { state: 'updated', worse: true, worsePersons: [p1], because: 'more_urgent' },
    ],
    [
      'rings for a further stage',
      standing(),
      judged({ touched: groupTouched([touched(p1, { stage: 'executed' })]) }),
      { state: 'updated', worse: true, worsePersons: [p1], because: 'stage_advanced' },
    ],
    [
      'rings for one more person',
      standing(),
      judged({ touched: groupTouched([touched(p1), touched(p2)]) }),
      { state: 'updated', worse: true, worsePersons: [p2], because: 'person_touched' },
    ],
    [
      'rings for everybody who is worse off and for nobody else',
      standing({ touched: groupTouched([touched(p1), touched(p2)]) }),
      judged({ touched: groupTouched([touched(p1), touched(p2, { urgency: 'critical' }), touched(p3)]) }),
      { state: 'updated', worse: true, worsePersons: [p2, p3], because: 'more_urgent' },
    ],
    [
      'rings once for a window',
      standing(),
      judged({ window: true }),
      { state: 'updated', worse: true, because: 'window_opened' },
    ],
    [
      'is quiet about less urgency',
      standing(),
      judged({ touched: groupTouched([touched(p1, { urgency: 'digest' })]) }),
      { state: 'corrected', worse: false, because: 'less_urgent' },
    ],
    [
      'is quiet about fewer persons',
      standing({ touched: groupTouched([touched(p1), touched(p2)]) }),
      judged(),
      { state: 'corrected', worse: false, because: 'fewer_persons' },
    ],
    [
      'is quiet about other duties',
      standing(),
      judged({ duties: ['desk'] }),
      { state: 'updated', worse: false, because: 'duties_changed' },
    ],
    [
      'withdraws what is withdrawn',
      standing(),
      unmatched('withdrawn'),
      { state: 'withdrawn', worse: false, because: 'withdrawn' },
    ],
    [
      'withdraws what touches nobody',
      standing(),
      unmatched('nobody_touched'),
      { state: 'withdrawn', worse: false, because: 'withdrawn' },
    ],
    [
      'withdraws an ordinary crime',
      standing(),
      unmatched('ordinary_crime'),
      { state: 'withdrawn', worse: false, because: 'withdrawn' },
    ],
    [
      'corrects what turns out old',
      standing(),
      unmatched('too_old'),
      { state: 'corrected', worse: false, because: 'outdated' },
    ],
    [
      'opens a closed one for what is worse',
      closed,
      judged({ touched: groupTouched([touched(p1), touched(p2)]) }),
      { state: 'updated', worse: true, worsePersons: [p2], because: 'person_touched' },
    ],
    [
      'raises a withdrawn one again',
      standing({ state: 'withdrawn' }),
      judged(),
      { state: 'raised', worse: true, because: 'new_alert' },
    ],
  ];
  test.each(changes)('%s', (_name, old, now, step) =>
    expect(compareAlerts(old, now)).toEqual({ changed: true, worsePersons: [], ...step }),
  );

  const silences: [string, StandingAlert | null, Judged, string][] = [
    ['nobody was and nobody is touched', null, unmatched('nobody_touched'), 'nobody_touched'],
    ['nothing changed', standing(), judged(), 'nothing_changed'],
    ['a window rang before', standing({ window: true }), judged({ window: true }), 'nothing_changed'],
    ['a subscription became narrower', standing(), unmatched('not_subscribed'), 'nothing_changed'],
    [
      'a closed one got quieter',
      closed,
      judged({ touched: groupTouched([touched(p1, { urgency: 'digest' })]) }),
      'closed',
    ],
    ['a withdrawn one stays so', standing({ state: 'withdrawn' }), unmatched('withdrawn'), 'already_withdrawn'],
  ];
  test.each(silences)('says nothing: %s', (_name, old, now, because) =>
    expect(compareAlerts(old, now)).toEqual({ changed: false, because }),
  );
});

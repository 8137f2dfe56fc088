import { aDevelopment } from '../testing/index.js';
import type { Development } from '../model.js';
import { holdOf } from './hold.js';

const SINCE = '2026-03-01T09:00:00.000Z';
const EARLY = '2026-03-01T09:29:59.000Z';
const LATE = '2026-03-01T09:30:00.000Z';
const low = (stated: Partial<Development> = {}) => aDevelopment({ lowGradeSince: SINCE, ...stated });

describe('what only low-grade sources report', () => {
  it.each<[string, Development, string, object]>([
    ['is not held when others report it, too', aDevelopment(), EARLY, { held: false, because: 'well_sourced' }],
    ['about people in danger waits', low(), EARLY, { held: true, until: LATE }],
    ['is given to who is on call when nobody has looked', low(), LATE, { held: false, because: 'nobody_looked' }],
    ['is taken back at once', low({ state: 'withdrawn' }), EARLY, { held: false, because: 'withdrawn' }],
    ['is held as well when it is retold', low({ version: 4, changedAt: EARLY }), EARLY, { held: true, until: LATE }],
    ['of a treaty waits for an operator', low({ kind: 'wanted_list' }), LATE, { held: true, until: null }],
    ['of a request waits for an operator', low({ stage: 'requested' }), LATE, { held: true, until: null }],
    ['of a release waits for an operator', low({ polarity: 'mitigating', stage: 'blocked' }), LATE, { until: null }],
  ])('%s', (_, development, now, expected) => {
    expect(holdOf(development, now)).toMatchObject(expected);
  });
});

import { mayLeaveBySignal, type SignalSpending, type SignalWeight } from './signal-budget.js';

const spending = (facts: Partial<SignalSpending>): SignalSpending => ({
  cap: 100,
  memberCap: 40,
  total: 0,
  toMember: 0,
  byOrganisation: 0,
  byOthers: [],
  ...facts,
});

describe('the Signal messages of a day', () => {
  it.each<[string, Partial<SignalSpending>, SignalWeight, string]>([
    ['nothing has left', {}, 'last', 'within_budget'],
    ['one is left of the day', { total: 99, byOrganisation: 99 }, 'first', 'within_budget'],
    ['the day is used up', { total: 100, byOrganisation: 100 }, 'first', 'day_budget'],
    ['an update leaves a fifth to rings', { total: 80, byOrganisation: 80 }, 'ordinary', 'day_budget'],
    ['a line check leaves half to rings', { total: 50, byOrganisation: 50 }, 'last', 'day_budget'],
    ['a ring has all of it', { total: 80, byOrganisation: 80 }, 'first', 'within_budget'],
    ['a member has had enough', { total: 41, toMember: 40 }, 'first', 'member_budget'],
    [
      'the part of another is untouched',
      { total: 75, byOrganisation: 75, byOthers: [0] },
      'first',
      'organisation_budget',
    ],
    ['the other has used its part', { total: 99, byOrganisation: 74, byOthers: [25] }, 'first', 'within_budget'],
    ['the other still has its part', { total: 75, byOrganisation: 0, byOthers: [75] }, 'first', 'within_budget'],
    ['three share half of a day', { total: 67, byOrganisation: 67, byOthers: [0, 0] }, 'first', 'within_budget'],
    ['and not more', { total: 68, byOrganisation: 68, byOthers: [0, 0] }, 'first', 'organisation_budget'],
  ])('%s', (_name, facts, weight, because) => {
    expect(mayLeaveBySignal(spending(facts), weight).because).toBe(because);
  });

  it('one organisation that sends without end never takes the part of another', () => {
    const used = { loud: 0, quiet: 0 };
    const leaves = (who: 'loud' | 'quiet') => {
      const other = who === 'loud' ? used.quiet : used.loud;
      const facts = { total: used.loud + used.quiet, byOrganisation: used[who], byOthers: [other] };
      const { leaves } = mayLeaveBySignal(spending(facts), 'first');
      if (leaves) used[who] += 1;
      return leaves;
    };
    while (leaves('loud')) continue;
    while (leaves('quiet')) continue;
    expect(used).toEqual({ loud: 75, quiet: 25 });
  });
});

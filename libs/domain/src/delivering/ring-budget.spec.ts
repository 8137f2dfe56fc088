import { loadTogether, shareOf, withinBudget } from './ring-budget.js';

const desk = { urgency: 'high', memberId: 'ann', responsibles: ['desk'] } as const;

it.each([
  ['within the budget', desk, 19, true, 'within_budget'],
  ['over the budget', desk, 20, false, 'over_budget'],
  ['critical, whatever the budget', { ...desk, urgency: 'critical' }, 900, true, 'critical'],
  ['a person of the own, whatever the budget', { ...desk, responsibles: ['desk', 'ann'] }, 900, true, 'own_person'],
  ["another member's person", { ...desk, responsibles: ['bo'] }, 20, false, 'over_budget'],
] as const)('%s', (_name, ring, rung, rings, because) => {
  expect(withinBudget(ring, rung, 20)).toEqual({ ring: rings, because });
});

it('a share needs rings to be one of', () => {
  expect(shareOf({ rings: 4, repeats: 4, falseAlarms: 0 }, 'repeats')).toBeNull();
  expect(shareOf({ rings: 6, repeats: 2, falseAlarms: 1 }, 'repeats')).toBe(0.33);
  expect(shareOf({ rings: 6, repeats: 2, falseAlarms: 1 }, 'falseAlarms')).toBe(0.17);
});

it('loads add up', () => {
  const one = { rings: 3, repeats: 1, falseAlarms: 0 };
  expect(loadTogether([one, one, { rings: 1, repeats: 0, falseAlarms: 1 }])).toEqual({
    rings: 7,
    repeats: 2,
    falseAlarms: 1,
  });
});

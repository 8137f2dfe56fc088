import {
  claimsToShow,
  outcomesAsClaimed,
  stateAsClaimed,
  type ClaimedDeed,
  type ReallyStands,
} from './claimed-deed.js';

const closed: ClaimedDeed = {
  claimed: 'closed',
  personId: null,
  outcome: null,
  by: 'ann',
  at: '2026-03-01T10:10:00.000Z',
  version: 2,
  dismissed: null,
};
const safe: ClaimedDeed = { ...closed, claimed: 'outcome', personId: 'p', outcome: 'safe' };
const open: ReallyStands = { state: 'raised', version: 2, outcomes: new Map() };

it('shows the others what was claimed', () => {
  expect(claimsToShow([closed, safe], open)).toEqual([closed, safe]);
});

it.each([
  ['that ended', { ...open, state: 'closed' as const }, []],
  [
    'of whom somebody recorded something later',
    { ...open, outcomes: new Map([['p', '2026-03-01T11:00:00.000Z']]) },
    [closed],
  ],
  [
    'of whom something was known before',
    { ...open, outcomes: new Map([['p', '2026-03-01T09:00:00.000Z']]) },
    [closed, safe],
  ],
])('of an alert or person %s only what nobody has answered', (_, really, shown) => {
  expect(claimsToShow([closed, safe], really)).toEqual(shown);
});

it('looks done to who claimed it, and to nobody else', () => {
  expect(stateAsClaimed([safe, closed], 'ann', open)).toEqual(closed);
  expect(stateAsClaimed([safe, closed], 'bo', open)).toBeNull();
  expect(outcomesAsClaimed([safe, closed], 'ann', open)).toEqual([safe]);
  expect(outcomesAsClaimed([safe, closed], 'bo', open)).toEqual([]);
});

it('looks open again when the alert goes on, as a closed one does', () => {
  expect(stateAsClaimed([closed], 'ann', { ...open, version: 3 })).toBeNull();
});

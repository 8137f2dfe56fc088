import { takeVersion, type AlertState, type KnownDuty } from './take-version.js';

const duty = (responsible: string, endedBecause: KnownDuty['endedBecause'] = null): KnownDuty => ({
  responsible,
  endedBecause,
});
const snapshot = (
  facts: Partial<{ version: number; state: AlertState; worse: boolean; worseFor: string[]; duties: string[] }> = {},
) => ({
  version: 2,
  state: 'updated' as AlertState,
  worse: false,
  worseFor: [] as string[],
  duties: ['ann', 'desk'],
  ...facts,
});
const known = (...duties: KnownDuty[]) => ({ version: 1, duties });

it('ignores what is older or known', () => {
  expect(takeVersion({ version: 3, duties: [] }, snapshot())).toEqual({ news: false, because: 'older_version' });
  expect(takeVersion({ version: 2, duties: [] }, snapshot())).toEqual({ news: false, because: 'known_version' });
});

it('opens every duty of a new alert and tells nobody of an earlier version', () => {
  expect(takeVersion(null, snapshot())).toEqual({
    news: true,
    open: ['ann', 'desk'],
    again: [],
    end: [],
    tell: 'nothing',
  });
});

it.each([
  ['tells quietly of an update', snapshot(), { open: [], again: [], end: [], tell: 'update' }],
  [
    'rings again when it is worse',
    snapshot({ worse: true }),
    { open: [], again: ['ann', 'desk'], end: [], tell: 'update' },
  ],
  [
    'rings again only those for whom it is worse',
    snapshot({ worse: true, worseFor: ['desk', 'bo'], duties: ['ann', 'desk', 'bo'] }),
    { open: ['bo'], again: ['desk'], end: [], tell: 'update' },
  ],
  [
    'ends a duty that is no longer listed',
    snapshot({ state: 'corrected', duties: ['ann'] }),
    { open: [], again: [], end: [{ responsible: 'desk', because: 'withdrawn' }], tell: 'correction' },
  ],
  [
    'opens a duty for who is newly touched',
    snapshot({ duties: ['ann', 'desk', 'bo'] }),
    { open: ['bo'], again: [], end: [], tell: 'update' },
  ],
  [
    'ends all when withdrawn',
    snapshot({ state: 'withdrawn' }),
    {
      open: [],
      again: [],
      end: [
        { responsible: 'ann', because: 'withdrawn' },
        { responsible: 'desk', because: 'withdrawn' },
      ],
      tell: 'correction',
    },
  ],
  [
    'ends all and says nothing when a person closed it',
    snapshot({ state: 'closed' }),
    {
      open: [],
      again: [],
      end: [
        { responsible: 'ann', because: 'closed' },
        { responsible: 'desk', because: 'closed' },
      ],
      tell: 'nothing',
    },
  ],
])('%s', (_name, arrived, expected) => {
  expect(takeVersion(known(duty('ann'), duty('desk')), arrived)).toEqual({ news: true, ...expected });
});

it('rings anew after a closing, but leaves a duty with its outcome in peace unless it is worse', () => {
  const before = known(duty('ann', 'outcome'), duty('desk', 'closed'));
  expect(takeVersion(before, snapshot())).toMatchObject({ open: ['desk'], again: [], end: [] });
  expect(takeVersion(before, snapshot({ worse: true }))).toMatchObject({ open: ['desk'], again: ['ann'] });
  expect(takeVersion(before, snapshot({ worse: true, worseFor: ['desk'] }))).toMatchObject({ again: [] });
});

import { gapsNow, mayRemoveAddress, namedIn, type Gap } from './reach.js';

const NOW = '2026-03-01T10:00:00.000Z';
const ago = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
const gap = (rest: Partial<Gap> = {}): Gap => ({ memberId: 'anna', since: NOW, onCall: true, toldAt: null, ...rest });
const desk = new Set(['anna']);

describe('who is out of reach', () => {
  it.each([
    ['is noted at once and told of later', [], gap(), []],
    ['keeps the instant since when', [gap({ since: ago(9) })], gap({ since: ago(9) }), []],
    ['is told of after ten minutes', [gap({ since: ago(10) })], gap({ since: ago(10), toldAt: NOW }), ['anna']],
    [
      'is not told of twice a day',
      [gap({ since: ago(60), toldAt: ago(50) })],
      gap({ since: ago(60), toldAt: ago(50) }),
      [],
    ],
    [
      'is told of again the next day',
      [gap({ since: ago(1500), toldAt: ago(1440) })],
      gap({ since: ago(1500), toldAt: NOW }),
      ['anna'],
    ],
  ])('%s', (_, before, after, tell) => {
    expect(gapsNow(before, ['anna'], desk, NOW)).toEqual({ gaps: [after], tell });
  });

  it('is not told of while not on call, and is once they are', () => {
    const long = gap({ since: ago(500), onCall: false });
    expect(gapsNow([long], ['anna'], new Set(), NOW)).toEqual({ gaps: [long], tell: [] });
    expect(gapsNow([long], ['anna'], desk, NOW).tell).toEqual(['anna']);
  });

  it('is forgotten when something reaches them again', () => {
    expect(gapsNow([gap()], [], desk, NOW)).toEqual({ gaps: [], tell: [] });
  });
});

it.each([
  ['one of two', { left: 1, reachesNow: true, onCall: true, confirmed: false }, true],
  ['the last of somebody on call', { left: 0, reachesNow: true, onCall: true, confirmed: false }, false],
  ['the last of somebody on call, confirmed', { left: 0, reachesNow: true, onCall: true, confirmed: true }, true],
  ['the last of somebody else', { left: 0, reachesNow: true, onCall: false, confirmed: false }, true],
  ['one that reaches nobody', { left: 0, reachesNow: false, onCall: true, confirmed: false }, true],
])('%s may be removed', (_, facts, may) => {
  expect(mayRemoveAddress(facts).remove).toBe(may);
});

it('a policy names those on call, of its groups and steps, the lead and the director, each once', () => {
  const group = { id: 'g', name: 'Night', members: ['c', 'b'], ring: 'together' } as const;
  const step = { afterMinutes: 0, nextMorning: false, target: 'member', who: 'e', channels: 'all' } as const;
  const groups = [{ ...group, members: [...group.members] }];
  expect(namedIn({ onCall: ['a', 'b'], lead: 'a', director: 'd', groups, high: [step] }).sort()).toEqual([...'abcde']);
  expect(namedIn({})).toEqual([]);
});

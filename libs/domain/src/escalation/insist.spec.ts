import { insist, type CallCourse } from './insist.js';

const NOW = '2026-03-01T02:00:00.000Z';
const admin = (memberId: string) => ({ memberId, roles: ['organisation_admin' as const] });
const team = [admin('ann'), admin('bo'), admin('cy'), { memberId: 'di', roles: ['caseworker' as const] }];
const leading = { lead: 'ann', director: 'bo' };
const everybody = new Set(['ann', 'bo', 'cy', 'di']);
const course: CallCourse = { memberId: 'di', calls: 0, takenBy: null, lifted: false };
const story = (
  facts: Partial<CallCourse>,
  led: Parameters<typeof insist>[1] = leading,
  free: ReadonlySet<string> = everybody,
) => {
  const is = insist({ ...course, ...facts }, led, team, free, NOW);
  const until = 'nextAt' in is ? ` ${(Date.parse(is.nextAt) - Date.parse(NOW)) / 60_000}` : '';
  return `${is.do === 'call' ? is.members.join('+') : is.do} ${is.because}${until}`;
};

it('asks the lead twice, the director twice, the admins twice, then all of them for ever', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 60].map((calls) => story({ calls }))).toEqual([
    'ann lead 5',
    'ann lead 5',
    'bo director 5',
    'bo director 5',
    'cy admins 5',
    'cy admins 5',
    'ann+bo+cy nobody_has_it 15',
    'ann+bo+cy nobody_has_it 15',
  ]);
});

it.each([
  ['never the member, though they lead', story({ memberId: 'ann' }), 'bo director 5'],
  ['all other admins where nobody leads', story({}, { lead: null, director: null }), 'ann+bo+cy admins 5'],
  [
    'the next where the lead cannot be reached or stands under a guard too',
    story({}, leading, new Set(['cy'])),
    'cy admins 5',
  ],
  ['nobody, and looks again in a minute', story({}, leading, new Set(['di'])), 'wait nobody 1'],
  ['the others each hour where one alone has it', story({ calls: 1, takenBy: 'ann' }), 'bo+cy one_has_it 60'],
  [
    'nobody where all others cannot be reached',
    story({ takenBy: 'ann' }, leading, new Set(['ann', 'di'])),
    'nothing taken',
  ],
  ['nobody once the guard is lifted', story({ lifted: true }), 'nothing lifted'],
])('asks %s', (_, is, expected) => expect(is).toBe(expected));

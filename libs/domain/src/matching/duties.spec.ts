import { anExposure, aPersonId } from '../testing/index.js';
import { DEFAULT_URGENCY } from '../subscribing/urgency-table.js';
import type { Outcome } from '../model.js';
import { dutiesOf, openDuties } from './duties.js';
import { PackedIds } from './columns/packed-ids.js';
import { listTouched } from './group-touched.js';
import { ExposureIndex } from './exposure-index.js';
import { touchedByReport } from './report.js';
import { mayEndAlert, seesAlert, seesPerson, seesTouched } from './visibility.js';

const nobody = new Set<string>();
const [p1, p2, p3] = [aPersonId(1), aPersonId(2), aPersonId(3)];
const first = anExposure({ id: p1, assignees: ['m1', 'm2'] });
const second = anExposure({ id: p2, assignees: [] });
const exposures = new ExposureIndex([first, second]);
const touching = (id: string) => ({ persons: PackedIds.of([id]), urgency: 'high' as const, stage: null, reasons: [] });
const [one, two] = [touching(p1), touching(p2)];

describe('who answers', () => {
  test.each([
    ['the assigned members', [one], nobody, false, ['m1', 'm2']],
    ['the desk for who has nobody', [one, two], nobody, false, ['desk', 'm1', 'm2']],
    ['whoever is left', [one], new Set(['m1']), false, ['m2']],
    ['the desk when all have left', [one], new Set(['m1', 'm2']), false, ['desk']],
    ['the desk too, for a window', [one], nobody, true, ['desk', 'm1', 'm2']],
  ])('%s', (_name, touched, gone, window, duties) =>
    expect(dutiesOf(touched, exposures, gone, window)).toEqual(duties),
  );
});

describe('open duties', () => {
  const open = (outcomes: [string, Outcome][]): string[] =>
    openDuties([one, two], new Map(outcomes), exposures, nobody);

  test.each([
    ['all of them before any outcome', [], ['desk', 'm1', 'm2']],
    ['those of the other person after one', [[p1, 'reached']], ['desk']],
    ['still those of who was not tried', [[p1, 'not_tried']], ['desk', 'm1', 'm2']],
    [
      'none after the last',
      [
        [p1, 'detained'],
        [p2, 'safe'],
      ],
      [],
    ],
  ] as [string, [string, Outcome][], string[]][])('%s', (_name, outcomes, duties) =>
    expect(open(outcomes)).toEqual(duties),
  );
});

test('a first-hand report touches whom it names, and those linked to them', () => {
  const sister = anExposure({ id: p3, links: [{ personId: p1, kind: 'family' }] });
  const touched = touchedByReport([p1, aPersonId(9)], new ExposureIndex([first, second, sister]), DEFAULT_URGENCY);
  expect(listTouched(touched)).toMatchObject([
    { personId: p1, urgency: 'critical' },
    { personId: p3, urgency: 'high' },
  ]);
});

describe('sight', () => {
  test.each([
    ['an admin of the organisation', ['organisation_admin'], true, true],
    ['an operator', ['operator'], false, true],
    ['a caseworker not assigned', ['caseworker'], false, false],
    ['an auditor', ['auditor'], false, false],
  ] as const)('%s', (_name, roles, person, alert) => {
    const reader = { memberId: 'm9', roles };
    expect(seesPerson(reader, first.assignees)).toBe(person);
    expect(seesAlert(reader, ['m1'])).toBe(alert);
  });

  test('a caseworker sees who is assigned to them, and what the desk answers for', () => {
    const reader = { memberId: 'm1', roles: ['caseworker'] as const };
    expect(seesPerson(reader, first.assignees)).toBe(true);
    expect(seesAlert(reader, ['desk'])).toBe(true);
  });
});

describe('who has what rang for others', () => {
  const caseworker = { memberId: 'm9', roles: ['caseworker'] } as const;
  const duties = ['desk', 'm1', 'm2'];

  test('sees the alert', () => {
    expect(seesAlert(caseworker, ['m1'], ['m1'])).toBe(true);
    expect(seesAlert(caseworker, ['m1'], [])).toBe(false);
  });

  test.each([
    ['the persons of whom they took it for', caseworker, ['m1'], ['m1'], true],
    ['not those of others', caseworker, ['m2'], ['m1'], false],
    ['with the desk’s part those who have nobody', caseworker, [], ['desk'], true],
    ['and those whose caseworker was not told', caseworker, ['m3'], ['desk'], true],
    ['but nobody else', caseworker, ['m1'], ['desk'], false],
    ['and no person where their role sees none', { ...caseworker, roles: ['operator'] as const }, [], ['desk'], false],
  ])('sees %s', (_name, reader, assignees, taken, sees) => {
    expect(seesTouched(reader, assignees, { duties, taken })).toBe(sees);
  });
});

describe('ending an alert for everybody', () => {
  test.each([
    ['an admin may, whoever is touched', 'm9', ['organisation_admin'], [one, two], 'admin'],
    ['who answers for all touched persons may', 'm1', ['caseworker'], [one], 'own_persons'],
    ['who answers for some of them may not', 'm1', ['caseworker'], [one, two], 'persons_of_others'],
    ['who answers for none may not', 'm9', ['caseworker'], [two], 'persons_of_others'],
    ['nobody but an admin may where nobody is known to be touched', 'm1', ['caseworker'], [], 'persons_of_others'],
  ] as const)('%s', (_name, memberId, roles, touched, because) => {
    const allowed = because !== 'persons_of_others';
    expect(mayEndAlert({ memberId, roles }, touched, exposures)).toEqual({ allowed, because });
  });
});

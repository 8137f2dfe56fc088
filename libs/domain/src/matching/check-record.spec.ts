import { aDocument, aStay } from '../testing/index.js';
import { recordDoubts, recordFaults, type RecordToCheck } from './check-record.js';
import { erasedFrom, erasureDue } from './closing.js';

const TODAY = '2026-03-01';
const ME = '0199a000-0000-7000-8000-0000000000e0';
const OTHER = '0199a000-0000-7000-8000-0000000000e1';
const SOUND: RecordToCheck = {
  status: 'active',
  stays: [aStay()],
  origins: ['RU'],
  documents: [aDocument({ country: 'RU', expires: '2027-01-01' })],
  clocks: [{ kind: 'permit', country: 'KG', day: '2026-06-01' }],
  lastContact: '2026-02-27',
  consent: { given: true, on: '2025-10-01' },
  reviewBy: '2026-09-01',
  links: [{ personId: OTHER, kind: 'family' }],
};

function faults(stated: Partial<RecordToCheck>, before: RecordToCheck | null = null): string[] {
  const found = recordFaults({ ...SOUND, ...stated }, { personId: ME, before, today: TODAY });
  return found.map(({ path, code, value }) => [path, code, ...(value === null ? [] : [value])].join(' '));
}

describe('what is recorded of a person', () => {
  const visa = aDocument({ class: 'visa', country: 'DE' });
  const clock = SOUND.clocks[0]!;
  const table: [string, Partial<RecordToCheck>, string[]][] = [
    ['can be true', {}, []],
    ['somebody still inside', { status: 'pre_departure', stays: [aStay({ country: 'RU' })] }, []],
    ['heard from them today, east of us', { lastContact: '2026-03-02' }, []],
    ['heard from them next week', { lastContact: '2026-03-08' }, ['lastContact day_ahead']],
    ['agreed next year', { consent: { given: true, on: '2027-01-01' } }, ['consent.on day_ahead']],
    ['to be looked at in a hundred years', { reviewBy: '2126-01-01' }, ['reviewBy day_too_late']],
    [
      'a paper that ran out before there was any',
      { documents: [aDocument({ expires: '1026-05-01' })] },
      ['documents.0.expires day_too_early'],
    ],
    ['lives there since birth', { stays: [aStay({ from: '1961-05-01' })] }, []],
    ['the same paper twice', { documents: [visa, { ...visa, expires: '2026-08-01' }] }, ['documents.1.class doubled']],
    ['two visas of two states', { documents: [visa, { ...visa, country: 'FR' }] }, []],
    [
      'leaves with a paper that lies ready',
      { documents: [aDocument({ state: 'issued', usableForExit: true })] },
      ['documents.0.usableForExit document_not_in_hand'],
    ],
    ['a paper of no state', { documents: [aDocument({ country: 'QQ' })] }, ['documents.0.country country_unknown']],
    ['the same day twice', { clocks: [clock, clock] }, ['clocks.1.kind doubled']],
    ['a state that has another name today', { origins: ['ZR'] }, ['origins.0 country_replaced CD']],
    ['a state that fell apart', { origins: ['SU'] }, ['origins.0 country_withdrawn']],
    ['an origin that is no state', { origins: ['EU'] }, ['origins.0 origin_no_state']],
    ['linked to themselves', { links: [{ personId: ME, kind: 'family' }] }, ['links.0.personId link_self']],
    [
      'linked twice to one',
      { links: [SOUND.links[0]!, { personId: OTHER, kind: 'co_defendant' }] },
      ['links.1.personId doubled'],
    ],
    ['closed by the way', { status: 'closed' }, ['status status_apart']],
  ];
  test.each(table)('%s', (_name, stated, expected) => expect(faults(stated)).toEqual(expected));

  test('is told all at once', () => {
    const stays = [aStay({ country: 'QQ', from: '2026-02-01', until: '2026-01-01' })];
    expect(faults({ stays, origins: ['EU'], lastContact: '2030-01-01' })).toEqual([
      'stays.0.country country_unknown',
      'stays.0.until stay_reversed',
      'origins.0 origin_no_state',
      'lastContact day_ahead',
    ]);
  });

  test('may hold a plan that grew old, but no new one', () => {
    const past = { ...SOUND, stays: [aStay(), aStay({ country: 'AM', kind: 'planned', from: '2026-02-01' })] };
    expect(faults({ stays: past.stays }, past)).toEqual([]);
    expect(faults({ stays: past.stays }, SOUND)).toEqual(['stays.1.from plan_past']);
  });

  test('is not opened again by the way', () => expect(faults({}, { ...SOUND, status: 'closed' })).toHaveLength(1));

  test('is worth a second look where somebody lives where they come from', () => {
    const home = { ...SOUND, stays: [aStay({ country: 'RU' })] };
    expect(recordDoubts(home)).toEqual([{ path: 'stays.0.country', code: 'host_is_origin' }]);
    expect(recordDoubts({ ...home, status: 'pre_departure' })).toEqual([]);
    expect(recordDoubts(SOUND)).toEqual([]);
  });
});

describe('a closed record', () => {
  test.each([
    ['2026-03-01', '2028-03-01'],
    ['2024-02-29', '2026-02-28'],
    ['2026-12-31', '2028-12-31'],
  ])('of %s can be opened again until %s', (closedOn, day) => expect(erasedFrom(closedOn)).toBe(day));

  test('is destroyed on the day, not before', () => {
    expect(erasureDue('2026-03-01', '2028-02-29')).toBe(false);
    expect(erasureDue('2026-03-01', '2028-03-01')).toBe(true);
  });
});

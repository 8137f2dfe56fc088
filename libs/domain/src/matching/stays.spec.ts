import { aStay } from '../testing/index.js';
import type { Stay } from '../model.js';
import { checkCountry } from './countries.js';
import { checkStays } from './stays.js';

const TODAY = '2026-03-01';

describe('stays', () => {
  const lived = aStay({ from: '2026-01-01', until: '2026-02-01' });
  const table: [string, Stay[], string[]][] = [
    ['one after the other, moving on one day', [lived, aStay({ country: 'AM', from: '2026-02-01' })], []],
    ['a trip while living somewhere', [aStay(), aStay({ country: 'AM', kind: 'planned', from: '2026-03-06' })], []],
    [
      'two plans for the same time',
      [aStay({ country: 'AM', kind: 'planned' }), aStay({ country: 'GE', kind: 'planned' })],
      [],
    ],
    ['ending before it begins', [aStay({ from: '2026-02-01', until: '2026-01-01' })], ['0 until reversed']],
    ['living in two places', [aStay(), aStay({ country: 'AM' })], ['1 from overlapping']],
    ['the same trip twice', [aStay({ kind: 'planned' }), aStay({ kind: 'planned' })], ['1 from overlapping']],
    ['in a country that is none', [aStay({ country: 'QQ' })], ['0 country unknown_country']],
    ['a plan without a date', [aStay({ kind: 'planned' })], []],
    ['a plan for yesterday, which may be today there', [aStay({ kind: 'planned', from: '2026-02-28' })], []],
    ['a plan that is past', [aStay({ kind: 'planned', from: '2026-02-20' })], ['0 from plan_past']],
    ['passing through for a month', [aStay({ kind: 'transit', from: '2026-01-01', until: '2026-02-01' })], []],
    [
      'passing through for half a year',
      [aStay({ kind: 'transit', from: '2026-01-01', until: '2026-07-01' })],
      ['0 until transit_long'],
    ],
    ['in a country that is no more', [aStay({ country: 'SU' })], ['0 country withdrawn_country']],
  ];
  test.each(table)('%s', (_name, stays, faults) =>
    expect(checkStays(stays, TODAY).map(({ index, field, because }) => `${index} ${field} ${because}`)).toEqual(faults),
  );
});

test.each([
  ['KG', { valid: true }],
  ['EU', { valid: true }],
  ['YU', { valid: false, because: 'withdrawn', now: null }],
  ['ZR', { valid: false, because: 'withdrawn', now: 'CD' }],
  ['UK', { valid: false, because: 'unknown' }],
  ['kg', { valid: false, because: 'unknown' }],
])('the country code %s', (code, check) => expect(checkCountry(code)).toEqual(check));

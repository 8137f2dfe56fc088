import { findAlertCode, isAlertCode, mintAlertCode } from './alert-code.js';

const PERSON_CODE = /^[a-z0-9]+(-[a-z0-9]+){1,3}$/;

it('mints codes of one shape, which no person code has', () => {
  for (let place = 0; place < 24_000; place += 7) {
    const code = mintAlertCode([(place + 0.5) / 24_000], new Set());
    expect(isAlertCode(code ?? '')).toBe(true);
    expect(PERSON_CODE.test(code ?? '')).toBe(false);
  }
});

it('takes the first free code, else the next one after the last', () => {
  expect(mintAlertCode([0, 0.5], new Set())).toBe('A0-00');
  expect(mintAlertCode([0, 0.5], new Set(['A0-00']))).toBe('N0-00');
  expect(mintAlertCode([0, 0.5], new Set(['A0-00', 'N0-00']))).toBe('N0-01');
  expect(mintAlertCode([0.99999], new Set(['Z9-99']))).toBe('A0-00');
});

it('mints nothing when every code is taken', () => {
  const all = Array.from({ length: 24_000 }, (_, place) => mintAlertCode([(place + 0.5) / 24_000], new Set()) ?? '');
  expect(new Set(all).size).toBe(24_000);
  expect(mintAlertCode([0.3], new Set(all))).toBeNull();
});

it.each([
  ['K7-42', 'K7-42', ''],
  ['1 k7-42', 'K7-42', '1'],
  ['к7 42 беру', 'K7-42', 'беру'],
  ['K7–42: 2', 'K7-42', ': 2'],
  ['K742 ok', 'K7-42', 'ok'],
])('finds the code in "%s"', (text, code, rest) => {
  expect(findAlertCode(text)).toEqual({ code, rest });
});

it.each(['1', 'heron-tuvo', 'K7-421', 'AK7-42', 'O7-42', 'call 112', 'see k7-4'])('finds no code in "%s"', (text) => {
  expect(findAlertCode(text)).toBeNull();
});

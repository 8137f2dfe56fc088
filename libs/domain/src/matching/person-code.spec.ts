import { looksLikeAName } from './person-code.js';
import { RANDOM_NUMBERS, suggestCode } from './suggest-code.js';

describe('a person’s code', () => {
  test.each(['heron-tuvo', 'case-17', 'k-2024-31', 'alder-bive-2', 'mila-14'])('%s is kept', (code) =>
    expect(looksLikeAName(code)).toEqual({ refused: false }),
  );

  test.each([
    ['ivan.petrov@example.org', 'email'],
    ['heron at example dot org', 'email'],
    ['+996 555 123 456', 'phone'],
    ['8-999-123-45-67', 'phone'],
    ['79991234567', 'phone'],
    ['heron-79991234567', 'phone'],
    ['Chuy Street 12', 'address'],
    ['ul-lenina-14', 'address'],
    ['ул. Ленина, дом 5', 'address'],
    ['Ivan Petrov', 'full_name'],
    ['ivan-petrov', 'full_name'],
    ['petrova-anna', 'full_name'],
    ['Иван Петров', 'full_name'],
    ['иван-петров', 'full_name'],
    ['I. Petrov', 'full_name'],
    ['Anna Maria', 'full_name'],
    ['k7-42', 'alert_code'],
    ['K7-42', 'alert_code'],
    ['Heron', 'shape'],
    ['heron', 'shape'],
    ['', 'shape'],
    ['heron_tuvo', 'shape'],
    [`heron-${'a'.repeat(40)}`, 'shape'],
  ])('%s is refused: %s', (code, because) => expect(looksLikeAName(code)).toEqual({ refused: true, because }));
});

describe('a suggested code', () => {
  const steps = Array.from({ length: 40 }, (_, step) => step / 40);
  const codes = steps.flatMap((a) =>
    steps.map((b) => suggestCode([a, b, (a * 7 + b) % 1, (b * 3 + a) % 1, (a + b) % 1])),
  );

  test('is one that is kept, whatever the numbers', () => {
    expect(codes.filter((code) => looksLikeAName(code).refused)).toEqual([]);
    expect(codes.filter((code) => !/^[a-z]+-[a-z]{4}$/.test(code))).toEqual([]);
  });

  test('is the same for the same numbers and takes as many as it says', () => {
    const numbers = Array.from({ length: RANDOM_NUMBERS }, () => 0.42);
    expect(suggestCode(numbers)).toBe(suggestCode(numbers));
    expect(suggestCode([0.42, 0.42, 0.42, 0.42, 0.99])).not.toBe(suggestCode(numbers));
  });
});

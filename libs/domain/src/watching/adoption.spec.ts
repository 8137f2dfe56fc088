import { addressKey, adoptionOf, looksPerHour } from './adoption.js';

describe('an offered source that somebody chose', () => {
  it.each([
    [false, null, 'unknown'],
    [false, { enabled: true }, 'unknown'],
    [true, null, 'added'],
    [true, { enabled: true }, 'read_already'],
    [true, { enabled: false }, 'resumed'],
  ] as const)('offered %p with %p standing is %s', (isOffered, standing, outcome) => {
    expect(adoptionOf(isOffered, standing)).toBe(outcome);
  });

  it('costs as many looks an hour as its cadence says', () => {
    expect(looksPerHour([300, 3600, 7200])).toBe(13.5);
    expect(looksPerHour([])).toBe(0);
  });
});

describe('the key of an address', () => {
  it.each([
    ['http://www.Courier.example/feed/', 'https://courier.example/feed'],
    ['https://courier.example', 'https://www.courier.example/'],
    ['https://courier.example/a#top', 'https://courier.example/a'],
  ])('is the same for %s and %s', (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['https://courier.example/Feed', 'https://courier.example/feed'],
    ['https://courier.example/?a=1', 'https://courier.example/?a=2'],
    ['urn:lapwing:webhook:1', 'urn:lapwing:webhook:2'],
  ])('differs between %s and %s', (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });
});

import { looksLikeAName } from './person-code.js';
import { CODE_WORDS, CONSONANTS, RANDOM_NUMBERS, suggestCode, VOWELS } from './suggest-code.js';

/** Words somebody might choose; each with each other makes a code. */
const PLAUSIBLE =
  'amber anchor apple badger bamboo barley beacon birch bison breeze bridge bronze cabin candle canyon cedar chestnut cinder ' +
  'clover cobalt comet compass copper coral cotton cricket crimson crystal delta dolphin ember falcon feather fennel fiddle ' +
  'forest fountain garnet ginger glacier granite guardian hammer harbor hazel hollow husky indigo island ivory jasmine kettle ' +
  'lantern lavender lemon lilac linen magnet maple marigold meadow median mercury mountain mosaic needle nova obsidian ocean ' +
  'olive orchard otter paddle panther pebble penguin pepper pillow pumpkin quartz rabbit river saffron salmon shadow silver ' +
  'sparrow spruce storm summer swallow temple thunder tulip tundra turtle velvet violin volcano walnut whisky willow winter ' +
  'woodchuck yellow zebra';

describe('a person’s code', () => {
  test.each(['heron-tuvo', 'case-17', 'k-2024-31', 'case-2024-11-07', 'alder-bive-2', 'mila-14'])(
    '%s is kept',
    (code) => expect(looksLikeAName(code)).toEqual({ refused: false }),
  );

  test.each([
    ['ivan.petrov@example.org', 'email'],
    ['heron at example dot org', 'email'],
    ['heron-mail-ru', 'email'],
    ['heron собака example точка org', 'email'],
    ['+996 555 123 456', 'phone'],
    ['8-999-123-45-67', 'phone'],
    ['79991234567', 'phone'],
    ['heron-79991234567', 'phone'],
    ['heron-996-555-123', 'phone'],
    ['۰۹۱۲ ۳۴۵ ۶۷۸۹', 'phone'],
    ['Chuy Street 12', 'address'],
    ['ul-lenina-14', 'address'],
    ['ул. Ленина, дом 5', 'address'],
    ['вул. Шевченка 12', 'address'],
    ['abay-koshesi-15', 'address'],
    ['Абай көшесі 15', 'address'],
    ['რუსთაველის გამზირი 8', 'address'],
    ['Մաշտոցի պողոտա 5', 'address'],
    ['خیابان ولیعصر ۱۲', 'address'],
    ['k7-42', 'alert_code'],
    ['K7-42', 'alert_code'],
    ['Heron', 'shape'],
    ['heron', 'shape'],
    ['', 'shape'],
    ['heron_tuvo', 'shape'],
    [`heron-${'a'.repeat(40)}`, 'shape'],
  ])('%s is refused: %s', (code, because) => expect(looksLikeAName(code)).toEqual({ refused: true, because }));

  const names: [string, string[]][] = [
    ['as people write it', ['Ivan Petrov', 'I. Petrov', 'Anna Maria', 'Иван Петров']],
    ['as a code is written', ['ivan-petrov', 'petrova-anna', 'i-petrov', 'ivan-p', 'petrov-85', 'anna-ivanovna']],
    ['with digits for letters', ['iv4n-p3trov', '1van-petrov', 'ivan1-petrov2', '0lena-shevchenk0']],
    ['in one word or backwards', ['ivanpetrov-x', 'petrovivan-2', 'navi-vortep']],
    ['in other spellings', ['sergej-iwanow', 'wladimir-petroff', 'oleksandr-zelenko', 'aleksei-beliy-petrov']],
    ['in Ukrainian', ['Олена Шевченко', 'олена-шевченко', 'taras-koval']],
    ['in Georgian', ['გიორგი ბერიძე', 'გიორგი-ბერიძე', 'giorgi-beridze', 'gelashvili-davit']],
    ['in Armenian', ['Արմեն Սարգսյան', 'armen-sargsyan', 'hakobyan-ani']],
    ['in Kazakh', ['Әйгерім Серікқызы', 'aigerim-serikkyzy', 'daulet-nurlanuly', 'Нұрлан Беков']],
    ['in Persian', ['علی رضایی', 'reza-ahmadi', 'ahmadi-reza', 'zahra-hosseini']],
    ['in two scripts', ['иван-petrov', 'іvan-pеtrоv']],
  ];
  test.each(names)('is no name %s', (_name, codes) =>
    expect(
      codes.filter((code) => JSON.stringify(looksLikeAName(code)) !== '{"refused":true,"because":"full_name"}'),
    ).toEqual([]),
  );

  test('that plausible words make is kept but for one in two thousand', () => {
    const words = PLAUSIBLE.split(' ');
    const codes = words.flatMap((a) => words.map((b) => `${a}-${b}`));
    const refused = codes.filter((code) => looksLikeAName(code).refused);
    expect(refused.length).toBeLessThan(codes.length / 2_000);
  });
});

describe('a reason', () => {
  const why = 'two rivers';
  test.each(['ivan-petrov', 'lena-volga-14', 'flat-12'])('keeps %s, which looked like a name or an address', (code) =>
    expect(looksLikeAName(code, why)).toEqual({ refused: false }),
  );

  test.each([
    ['heron-mail-ru', 'email'],
    ['heron-79991234567', 'phone'],
    ['k7-42', 'alert_code'],
    ['Ivan Petrov', 'shape'],
  ])('does not keep %s: %s', (code, because) => expect(looksLikeAName(code, why)).toEqual({ refused: true, because }));
});

describe('a suggested code', () => {
  test('is one that is kept, whichever it is', () => {
    const middle = (index: number, length: number): number => (index + 0.5) / length;
    const codes = [...CODE_WORDS.keys()].flatMap((word) =>
      [...CONSONANTS].flatMap((_c, first) =>
        [...VOWELS].flatMap((_v, second) =>
          [0, 5, 9].map((third) =>
            suggestCode([
              middle(word, CODE_WORDS.length),
              middle(first, CONSONANTS.length),
              middle(second, VOWELS.length),
              middle((third + word) % CONSONANTS.length, CONSONANTS.length),
              middle((word + first) % VOWELS.length, VOWELS.length),
            ]),
          ),
        ),
      ),
    );
    expect(codes.filter((code) => looksLikeAName(code).refused)).toEqual([]);
    expect(codes.filter((code) => !/^[a-z]+-[a-z]{4,5}$/.test(code))).toEqual([]);
  });

  test('is the same for the same numbers and takes as many as it says', () => {
    const numbers = Array.from({ length: RANDOM_NUMBERS }, () => 0.42);
    expect(suggestCode(numbers)).toBe(suggestCode(numbers));
    expect(suggestCode([0.42, 0.42, 0.42, 0.42, 0.99])).not.toBe(suggestCode(numbers));
  });
});

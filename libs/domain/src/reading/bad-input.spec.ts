import { readdirSync } from 'node:fs';
import type { ReadingInput } from '../model.js';
import { languageOf } from './language.js';
import { read, readWithReasons } from './read.js';

const CLAIM = 'Kazakhstan deported the Russian activist Ivan Petrov to Moscow on 3 March 2025.';
const IN_RUSSIAN = 'Казахстан депортировал российского активиста Ивана Петрова в Москву 3 марта 2025 года.';

function document(text: string, overrides: Partial<ReadingInput> = {}): ReadingInput {
  return { id: 'd', lang: null, title: null, text, published: '2025-03-14', url: null, ...overrides };
}

function told(text: string, overrides: Partial<ReadingInput> = {}): string {
  return read(document(text, overrides))
    .map(({ kind, hosts, origin, stage }) => `${kind} ${hosts.join('+')} ${origin} ${stage}`)
    .join('; ');
}

const RETURNED = 'forced_return KZ RU executed';

describe('a text that arrives in a bad state', () => {
  const states: [state: string, text: string, overrides?: Partial<ReadingInput>][] = [
    ['is plain', CLAIM],
    ['declares another language', CLAIM, { lang: 'ru' }],
    ['declares a language that does not exist', CLAIM, { lang: 'xx-broken' }],
    ['holds letters of the other script that look alike', CLAIM.replace('deported', 'dеpоrtеd')],
    ['is spaced by signs nobody sees', CLAIM.replace('deported', 'de\u00ADpor\u200Bted')],
    ['turns its direction', CLAIM.replace('deported', '\u202Edeported\u202C')],
    ['is full of isolates', CLAIM.split(' ').join(' \u2066').concat('\u2069'.repeat(12))],
    ['was decoded wrongly in places', `${CLAIM} \uFFFD\uFFFD caf\uFFFD \uD800 \uDC00`],
    ['holds control signs', `\u0000\u0007${CLAIM}\u001B[2J`],
    ['comes with a byte order mark and carriage returns', `\uFEFF${CLAIM}\r\n\r\n`],
    ['is Russian', IN_RUSSIAN],
    ['is Russian with Latin letters that look alike', IN_RUSSIAN.replace('депортировал', 'дeпopтиpoвaл')],
    ['says it in Russian beside a line of Chinese', `${IN_RUSSIAN}\n会议于周三结束。`],
  ];

  it.each(states)('and %s is read all the same', (_, text, overrides = {}) => {
    expect(told(text, overrides)).toBe(RETURNED);
  });

  it('is found behind five megabytes of other things', () => {
    const filler = 'The committee met on the third floor and talked about bread and the weather. ';
    const long = filler.repeat(Math.ceil(5_000_000 / filler.length)) + CLAIM;
    const [mention] = read(document(long));
    expect(mention?.spans[0]).toEqual({ start: long.length - CLAIM.length, end: long.length });
  }, 60_000);

  it.each([
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['a megabyte of line breaks', '\n'.repeat(1_000_000)],
    ['only opening brackets', '('.repeat(200_000)],
    ['only quotes', '"«“'.repeat(100_000)],
    ['only signs', '.,;:!?'.repeat(50_000)],
    ['only digits', '1234567890 '.repeat(50_000)],
    ['only pictures', '😀'.repeat(50_000)],
    ['halves of pictures', '\uD83D'.repeat(50_000)],
    ['a thousand states in one sentence', 'Kazakhstan, '.repeat(5000)],
  ])('and is %s claims nothing', (_, text) => {
    expect(told(text)).toBe('');
  });
});

describe('a text nobody can read', () => {
  it.each([
    ['Vietnamese', 'Tòa án và công an của Việt Nam là nơi không thả nhà báo.'],
    ['Hungarian', 'A magyar rendőrség szerint az ügyben nem történt semmi, és hogy az eljárás lezárult.'],
    ['Thai', 'ตำรวจไทยส่งตัวนักเคลื่อนไหวกลับประเทศเมื่อวันจันทร์'],
    ['Tibetan', 'བོད་ཀྱི་སྐད་ཡིག་ནི་བོད་མིའི་སྐད་ཡིག་ཡིན།'],
  ])('in %s goes to a person with the reason', (_, text) => {
    expect(readWithReasons(document(text))).toMatchObject({
      mentions: [],
      review: { review: true, because: 'language' },
    });
  });

  it('is no text at all when it is empty', () => {
    expect(readWithReasons(document(' \n\t '))).toEqual({
      mentions: [],
      chance: 0,
      review: { review: false, because: null },
      likeliest: null,
    });
  });
});

describe('the languages that are read', () => {
  it('each have their knowledge in a folder of their own', () => {
    const folders = readdirSync(new URL('./knowledge', import.meta.url)).filter((name) => /^[a-z]{2}$/.test(name));
    expect(folders).toHaveLength(19);
    expect(languageOf(CLAIM, null)).toBe('en');
  });
});

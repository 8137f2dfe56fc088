import { KINDS, URGENCIES } from '../model.js';
import { MESSAGE_LANGUAGES, type Channel } from '../reaching/channel.js';
import { errandText } from './errand-text.js';
import { ERRANDS } from '../reaching/errand.js';
import { byteLength, messageText, PADDED_BYTES, subjectText, type MessageParts } from './texts.js';
import { SENTENCES } from './catalogue.js';
import { CATALOGUES } from './sentences.js';

const parts = (facts: Partial<MessageParts> = {}): MessageParts => ({
  kind: 'ring',
  language: 'en',
  level: 'L0',
  code: 'K7-42',
  urgency: 'critical',
  topic: 'detention',
  repeat: false,
  minutes: 5,
  codes: [],
  into: null,
  link: null,
  headline: null,
  ...facts,
});
const say = (facts: Partial<MessageParts>, channel: Channel = 'signal') => messageText(channel, parts(facts)).trim();

it.each<[Partial<MessageParts>, string]>([
  [{}, "New entry K7-42. Please take it: reply 1. If you can't: 2."],
  [{ language: 'ru' }, 'Новая запись K7-42. Возьмите, пожалуйста: ответьте 1. Не можете: 2.'],
  [{ level: 'L1' }, 'K7-42, now. Reply 1 within 5 minutes or it goes to the next person.'],
  [{ level: 'L2' }, 'K7-42, now. Topic: detention. Reply 1, then open the desk before calling anyone.'],
  [{ level: 'L2', topic: null }, 'K7-42, now. Reply 1 within 5 minutes or it goes to the next person.'],
  [
    { level: 'L2', urgency: 'high', topic: 'date' },
    'K7-42, today. Topic: a date. Reply 1, then open the desk before calling anyone.',
  ],
  [
    { level: 'L2', urgency: 'high', topic: 'date', language: 'ru' },
    'K7-42, сегодня. Тема: дата. Ответьте 1, затем откройте стол, прежде чем кому-либо звонить.',
  ],
  [
    { level: 'L2', headline: 'A man was taken from his flat' },
    'K7-42, now. Topic: detention. Reply 1, then open the desk before calling anyone.\nIn the news: \u2068A man was taken from his flat\u2069',
  ],
  [
    { level: 'L1', headline: 'A man was taken from his flat' },
    'K7-42, now. Reply 1 within 5 minutes or it goes to the next person.',
  ],
  [{ kind: 'update', level: 'L2', headline: 'A man' }, 'K7-42 has changed. Please look: reply 1.'],
  [{ level: 'L0', topic: 'date' }, "New entry K7-42. Please take it: reply 1. If you can't: 2."],
  [{ repeat: true }, "Again: New entry K7-42. Please take it: reply 1. If you can't: 2."],
  [{ kind: 'update' }, 'K7-42 has changed. Please look: reply 1.'],
  [{ kind: 'correction' }, 'K7-42 was corrected. Read it before your next step. Reply 1.'],
  [
    { kind: 'correction', into: 'M3-18' },
    'K7-42 was corrected and goes on as M3-18. Read it before your next step. Reply 1.',
  ],
  [{ kind: 'not_open' }, 'No entry is open for you under this code. Please check the code.'],
  [{ kind: 'not_open', language: 'ru' }, 'Записи с таким кодом для вас не открыто. Проверьте, пожалуйста, код.'],
  [{ kind: 'noted', minutes: 840 }, "Noted, it's yours for 14 hours."],
  [{ kind: 'noted', minutes: 21, language: 'ru' }, 'Принято, запись ваша на 21 минуту.'],
  [
    { level: 'L1', minutes: 1, language: 'ru' },
    'K7-42, сейчас. Ответьте 1 в течение 1 минуты, иначе запись перейдёт к следующему.',
  ],
  [
    { kind: 'bundle', codes: ['K7-42', 'M3-18'] },
    "2 new entries: K7-42, M3-18. Please take them all: reply 1. If you can't: 2.",
  ],
  [
    { kind: 'bundle', codes: ['K7-42', 'M3-18'], language: 'ru' },
    '2 новые записи: K7-42, M3-18. Возьмите, пожалуйста, все: ответьте 1. Не можете: 2.',
  ],
  [{ kind: 'digest', codes: ['K7-42'] }, '1 entry waits for you: K7-42. Open the desk when you can.'],
  [{ kind: 'snoozed', minutes: 15 }, 'Noted. You are asked again in 15 minutes.'],
  [{ kind: 'snoozed', minutes: 15, language: 'kk' }, 'Қабылданды. Сізден 15 минуттан кейін қайта сұраймыз.'],
  [
    { language: 'ka', level: 'L1' },
    'K7-42, ახლა. 5 წუთის განმავლობაში უპასუხეთ 1, თორემ ჩანაწერი შემდეგ ადამიანს გადაეცემა.',
  ],
  [{ kind: 'noted', minutes: 30 }, "Noted, it's yours for 30 minutes."],
])('says what was agreed: %j', (facts, sentence) => {
  expect(say(facts)).toBe(sentence);
});

it('gives mail its link and no invitation to reply', () => {
  const mail = say({ link: 'https://desk.example/a#token' }, 'email');
  expect(mail).toMatch(/^New entry K7-42\. Please take it: open the link below\./);
  expect(mail.endsWith('\n\nhttps://desk.example/a#token')).toBe(true);
  expect(mail).not.toContain('reply');
});

it('offers what the channel can take: a reply, a link, or the desk', () => {
  const link = 'https://desk.example/a#token';
  expect(say({ link }, 'matrix')).toContain('open the desk');
  expect(say({}, 'email')).toContain('open the desk');
  expect(say({ link }, 'push')).toBe(
    "New entry K7-42. Please take it: open the desk. If you can't: leave it, it goes to the next person.",
  );
});

it.each(MESSAGE_LANGUAGES)(
  'asks in %s once to open the desk before a call, and sets no two numbers side by side',
  (language) => {
    const desk = CATALOGUES[language].sentences.how_desk.toLocaleLowerCase(language);
    const opened = say({ language, level: 'L2' }, 'push').toLocaleLowerCase(language);
    expect(opened.split(desk)).toHaveLength(2);
    for (const urgency of ['critical', 'high'] as const)
      expect(say({ language, level: 'L1', urgency })).not.toMatch(/\p{Nd}\s+\p{Nd}/u);
  },
);

it('says of a long list how many more there are', () => {
  const text = say({ kind: 'which', codes: codesOf(40) });
  expect(text).toContain('K7-42 +32. Reply 1');
});

describe('Persian', () => {
  it('runs from right to left and keeps codes in Latin letters and digits, apart from it', () => {
    const text = say({ language: 'fa', level: 'L1' });
    expect(text.startsWith('\u200F\u2068K7-42\u2069،')).toBe(true);
    expect(text).toContain('۵ دقیقه');
  });
});

const KINDS_OF_MESSAGE = [
  ...(['ring', 'update', 'correction', 'bundle', 'digest', 'digest_weekly', 'noted', 'passed'] as const),
  ...(['snoozed', 'snoozed_passed', 'false_alarm', 'false_alarm_second', 'which', 'not_open'] as const),
];
function codesOf(many: number): string[] {
  return Array.from({ length: many }, (_, index) => `K${index % 10}-42`);
}
const longest = {
  repeat: true,
  minutes: 170,
  link: `https://a-rather-long-name.of-a-desk.that-nobody-chose.example/a#${'x'.repeat(43)}`,
  codes: codesOf(4000),
};
/** As many bytes as a headline can have, in a word and in words. */
const HEADLINES = [null, '文'.repeat(140), Array.from({ length: 35 }, () => '😀文字').join(' ')];
const every: { channel: Channel; text: string }[] = (['signal', 'email', 'push'] as const).flatMap((channel) =>
  MESSAGE_LANGUAGES.flatMap((language) => [
    ...KINDS_OF_MESSAGE.flatMap((kind) =>
      (kind === 'ring' ? (['L0', 'L1', 'L2'] as const) : (['L0'] as const)).flatMap((level) =>
        URGENCIES.flatMap((urgency) =>
          [null, 'date' as const, ...KINDS].flatMap((topic) =>
            [null, 'M3-18'].flatMap((into) =>
              (level === 'L2' ? HEADLINES : [null]).map((headline) => {
                const facts = { ...longest, kind, language, level, urgency, topic, into, headline };
                return { channel, text: messageText(channel, parts(facts)) };
              }),
            ),
          ),
        ),
      ),
    ),
    ...ERRANDS.flatMap((errand) =>
      ['', '0', '30', 'ABCD-EFGH', 'x'.repeat(500), null].map((note) => ({
        channel,
        text: errandText(channel, errand, { language, again: true, note }),
      })),
    ),
  ]),
);

it('is of one length on each channel, whatever it says, in whatever language', () => {
  expect(every.filter(({ channel, text }) => byteLength(text) !== PADDED_BYTES[channel])).toEqual([]);
  expect(new Set(every.map(({ text }) => text)).size).toBeGreaterThan(2_000);
});

it('leaves room for a Signal message, which holds two thousand bytes', () => {
  expect(Math.max(...Object.values(PADDED_BYTES))).toBeLessThan(2_000);
});

it('never says what it is about', () => {
  const forbidden = /\b(alert|case|protection|lapwing|ngo|exile|undefined|nan|infinity)\b|[{}#]/i;
  const georgianCapitals = /[\u1C90-\u1CBF]/u;
  const said = [...new Set(every.map(({ text }) => text.replace(longest.link, '').trim()))];
  expect(said.filter((text) => forbidden.test(text) || georgianCapitals.test(text))).toEqual([]);
  expect(subjectText('K7-42')).not.toMatch(forbidden);
});

describe.each(MESSAGE_LANGUAGES)('the catalogue of %s', (language) => {
  const { sentences, topics } = CATALOGUES[language];
  const named = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)/g)].map((found) => found[1]));

  it('has every sentence, each naming the values that the English one names', () => {
    expect(Object.keys(sentences).sort()).toEqual([...SENTENCES].sort());
    for (const name of SENTENCES) {
      const own = [...named(sentences[name])].filter((value) => value?.toLowerCase() !== 'how').sort();
      const english = [...named(CATALOGUES.en.sentences[name])];
      for (const value of english.filter((one) =>
        /^(code|codes|into|topic|within|hold|later|how_not|word)$/.test(one ?? ''),
      ))
        expect(`${name} ${own.join(' ')}`).toContain(value);
      expect(/\bhow\b/i.test(sentences[name])).toBe(/\bhow\b/i.test(CATALOGUES.en.sentences[name]));
    }
  });

  it('tells all topics apart', () => {
    expect(new Set(Object.values(topics)).size).toBe(KINDS.length + 1);
  });

  it('uses no letter that its language does not have', () => {
    const strange: Partial<Record<typeof language, RegExp>> = { ru: /[іїєґ]/i, uk: /[ыёэъ]/i, kk: /[їєґ]/i };
    expect(Object.values(sentences).join(' ')).not.toMatch(strange[language] ?? /[А-я]/);
  });
});

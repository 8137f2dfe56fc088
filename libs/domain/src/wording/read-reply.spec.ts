import { MESSAGE_LANGUAGES } from '../reaching/channel.js';
import { readReply, type IncomingReply, type RungAlert } from './read-reply.js';
import { ANSWERS } from './catalogue.js';
import { readAnswer } from './read-answer.js';
import { CATALOGUES } from './sentences.js';

const text = (words: string, quotes: string | null = null): IncomingReply => ({
  text: words,
  quotes,
  reaction: null,
  reachedAt: null,
});
const react = (emoji: string, to: string, removed = false): IncomingReply => ({
  text: null,
  quotes: null,
  reaction: { to, emoji, removed },
  reachedAt: null,
});
const one: RungAlert = { alertId: 'one', code: 'K7-42', refs: ['100', '101'], taken: false, leftAt: 5_000 };
const two: RungAlert = { alertId: 'two', code: 'B0-13', refs: ['200'], taken: false, leftAt: 5_000 };
const third: RungAlert = { alertId: 'third', code: 'H5-94', refs: ['400'], taken: false, leftAt: 5_000 };
const held: RungAlert = { alertId: 'held', code: 'C1-11', refs: ['300'], taken: true, leftAt: 5_000 };

describe('a reply that is understood', () => {
  it.each([
    ['1 to the only alert', text('1'), [one], 'take', 'one', 'only_one'],
    ['2 to the only alert', text(' 2. '), [one], 'pass', 'one', 'only_one'],
    ['a word of Russian', text('Беру!'), [one], 'take', 'one', 'only_one'],
    ['a refusal in words', text('I can’t'.slice(2)), [one], 'pass', 'one', 'only_one'],
    ['1 while another alert is held', text('1'), [held, two], 'take', 'two', 'only_one'],
    ['1 to the only alert although held', text('1'), [held], 'take', 'held', 'only_one'],
    ['the code alone', text('b0-13'), [one, two], 'take', 'two', 'code'],
    ['2 with the code', text('2 K7-42'), [one, two], 'pass', 'one', 'code'],
    ['a quote', text('1', '101'), [one, two], 'take', 'one', 'quote'],
    ['a quote that wins over the only waiting one', text('2', '300'), [one, held], 'pass', 'held', 'quote'],
    ['the code while our question is quoted', text('1 B0-13', '999'), [one, two], 'take', 'two', 'code'],
    ['a full-width 1', text('１'), [one], 'take', 'one', 'only_one'],
    ['a full-width 1 and code', text('１　Ｋ７－４２'), [one, two], 'take', 'one', 'code'],
    ['a code half full-width', text('2 Ｂ0-13'), [one, two], 'pass', 'two', 'code'],
    ['a 1 dressed as a key', text('1\uFE0F\u20E3'), [one], 'take', 'one', 'only_one'],
    ['a code with a Cyrillic letter', text('1 К7-42'), [one, two], 'take', 'one', 'code'],
    ['a code with a small Cyrillic letter', text('к7-42'), [one, two], 'take', 'one', 'code'],
    ['a code with the Cyrillic letter for N', text('Н5-94 беру'), [one, third], 'take', 'third', 'code'],
    ['a thumb', react('👍', '200'), [one, two], 'take', 'two', 'reaction'],
    ['a thumb down', react('👎', '200'), [one, two], 'pass', 'two', 'reaction'],
    ['a dark thumb down', react('👎🏿', '200'), [one, two], 'pass', 'two', 'reaction'],
    ['any other sign', react('🙏', '200'), [one, two], 'take', 'two', 'reaction'],
    ['an hourglass', react('⏳', '200'), [one, two], 'snooze', 'two', 'reaction'],
    ['a sign sent as a text', text('👍🏽'), [one], 'take', 'one', 'only_one'],
    ['3 with the code', text('3 K7-42'), [one, two], 'snooze', 'one', 'code'],
    ['a Persian 1 and code', text('۱ K۷-۴۲'), [one, two], 'take', 'one', 'code'],
    ['an Arabic 4', text('٤'), [one], 'false_alarm', 'one', 'only_one'],
    ['a code copied with its invisible marks', text('1 \u2068K7-42\u2069'), [one, two], 'take', 'one', 'code'],
    ['a Turkish no without its dots', text('Hayir'), [one], 'pass', 'one', 'only_one'],
    ['Turkish capitals', text('ÜSTLENİYORUM'), [one], 'take', 'one', 'only_one'],
    ['a Persian word with an Arabic letter', text('بعدأ'.slice(0, 3) + 'ا'), [one], 'snooze', 'one', 'only_one'],
    ['a Persian word without its joint', text('نمیتوانم'), [one], 'pass', 'one', 'only_one'],
    ['Spanish without its accent', text('Si'), [one], 'take', 'one', 'only_one'],
    ['Armenian with its full stop', text('Այո։'), [one], 'take', 'one', 'only_one'],
    ['a mistake in Georgian', text('შეცდომა'), [one], 'false_alarm', 'one', 'only_one'],
  ] as const)('%s', (_name, reply, rung, wish, alertId, because) => {
    expect(readReply(reply, rung)).toEqual({ do: wish, alertIds: [alertId], because });
  });

  it('asks which one when a bare 1 could mean several', () => {
    expect(readReply(text('1'), [one, two, held])).toEqual({ do: 'ask_which', codes: ['K7-42', 'B0-13'] });
  });
});

describe('a bare 1 written before the next message left', () => {
  const early = (reachedAt: number | null): IncomingReply => ({ ...text('1'), reachedAt });
  const next = { ...two, leftAt: 9_000 };
  const waiting = { ...two, leftAt: null };

  it.each([
    ['is about what had left', early(8_999), [one, next]],
    ['is about what had left, whatever still waits to leave', early(null), [one, waiting]],
    ['is about what had left although somebody has it', early(8_999), [{ ...one, taken: true }, next]],
  ] as const)('%s', (_name, reply, rung) => {
    expect(readReply(reply, rung)).toEqual({ do: 'take', alertIds: ['one'], because: 'only_one' });
  });

  it.each([
    ['once both have left', early(9_000), [one, next]],
    ['when nobody knows when it was written', early(null), [one, next]],
    ['when by the clock neither can have been seen', early(10), [one, next]],
  ] as const)('asks which one %s', (_name, reply, rung) => {
    expect(readReply(reply, rung)).toMatchObject({ do: 'ask_which' });
  });
});

describe('one message about several alerts', () => {
  const [first, second] = ['D3-33', 'E4-44'].map((code) => ({
    alertId: code,
    code,
    refs: ['700'],
    taken: false,
    leftAt: 5_000,
  }));
  const both = [first, second].filter((alert) => alert !== undefined);
  const all = ['D3-33', 'E4-44'];

  it.each([
    ['a quote takes all of them', text('1', '700'), [...both, one], all, 'quote'],
    ['a reaction takes all of them', react('👍', '700'), [...both, one], all, 'reaction'],
    ['a bare 1 does when nothing else is open', text('1'), both, all, 'one_message'],
    ['a bare 1 does when everything else is taken', text('1'), [...both, held], all, 'one_message'],
    ['a quote with a code takes that one', text('1 E4-44', '700'), [...both, one], ['E4-44'], 'quote'],
    ['two codes take both', text('1 D3-33, E4-44'), [...both, one], all, 'code'],
    ['of two codes the open one is taken', text('D3-33 Q9-99'), [...both, one], ['D3-33'], 'code'],
  ] as const)('%s', (_name, reply, rung, alertIds, because) => {
    expect(readReply(reply, rung)).toEqual({ do: 'take', alertIds, because });
  });

  it('a bare 1 asks which one when another alert waits too', () => {
    expect(readReply(text('1'), [...both, one])).toMatchObject({ do: 'ask_which', codes: [...all, 'K7-42'] });
  });
});

describe('the answers of all languages', () => {
  const words = MESSAGE_LANGUAGES.flatMap((language) =>
    ANSWERS.flatMap((answer) => CATALOGUES[language].answers[answer].map((word) => [language, word, answer] as const)),
  );
  it.each(words)('%s: %s', (_language, word, answer) => {
    expect(readAnswer(word)).toBe(answer);
    expect(readAnswer(`${word.toUpperCase()}!`)).toBe(answer);
  });
});

describe('a code that is not open', () => {
  it.each([
    ['with a 1', text('1 Q9-99')],
    ['alone', text('q9-99')],
    ['with a 2', text('2 Q9-99')],
    ['while our question is quoted', text('1 Q9-99', '999')],
  ] as const)('%s is answered and takes nothing', (_name, reply) => {
    expect(readReply(reply, [one])).toEqual({ do: 'say_not_open', because: 'unknown_code' });
  });
});

describe('a reply that takes nothing', () => {
  it.each(
    'hi|hello|yo|hey|привет|алло|да?|ага?|привіт|агов|hallo|na|moin|salut|allô|oui ?|hola|¿sí?|alo|selam|efendim|გამარჯობა|ალო|բարև|ալո|сәлем|әлеу|سلام|الو|բա՞|այո՞|بله؟'.split(
      '|',
    ),
  )('the greeting "%s" means nothing', (greeting) => {
    expect(readAnswer(greeting)).toBeNull();
  });

  it('a sentence with a strange code in it gets no answer', () => {
    expect(readReply(text('meet in Q9-99 at noon'), [one])).toEqual({ do: 'nothing', because: 'no_meaning' });
  });

  it.each([
    ['a question', text('who is this?'), [one], 'no_meaning'],
    ['a quoted question', text('which street?', '100'), [one], 'no_meaning'],
    ['a sentence with a 1 in it', text('1 minute please'), [one], 'no_meaning'],
    ['a quote of something else', text('1', '999'), [one], 'unknown_alert'],
    ['a reaction to something else', react('👍', '999'), [one], 'unknown_alert'],
    ['a question as a reaction', react('❓', '100'), [one], 'no_meaning'],
    ['a code with a Persian question mark', text('K7-42؟'), [one], 'no_meaning'],
    ['a shrug', react('🤷🏼', '100'), [one], 'no_meaning'],
    ['yes and no', text('yes no'), [one], 'no_meaning'],
    ['a reaction taken back', react('👍', '100', true), [one], 'reaction_removed'],
    ['1 when nothing is open', text('1'), [], 'unknown_alert'],
    ['an empty message', text(''), [one], 'no_meaning'],
  ] as const)('%s', (_name, reply, rung, because) => {
    expect(readReply(reply, rung)).toEqual({ do: 'nothing', because });
  });
});

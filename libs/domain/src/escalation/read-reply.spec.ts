import { readReply, type IncomingReply, type RungAlert } from './read-reply.js';

const text = (words: string, quotes: string | null = null): IncomingReply => ({ text: words, quotes, reaction: null });
const react = (emoji: string, to: string, removed = false): IncomingReply => ({
  text: null,
  quotes: null,
  reaction: { to, emoji, removed },
});
const one: RungAlert = { alertId: 'one', code: 'K7-42', refs: ['100', '101'], taken: false };
const two: RungAlert = { alertId: 'two', code: 'B0-13', refs: ['200'], taken: false };
const third: RungAlert = { alertId: 'third', code: 'H5-94', refs: ['400'], taken: false };
const held: RungAlert = { alertId: 'held', code: 'C1-11', refs: ['300'], taken: true };

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
  ] as const)('%s', (_name, reply, rung, wish, alertId, because) => {
    expect(readReply(reply, rung)).toEqual({ do: wish, alertId, because });
  });

  it('asks which one when a bare 1 could mean several', () => {
    expect(readReply(text('1'), [one, two, held])).toEqual({ do: 'ask_which', codes: ['K7-42', 'B0-13'] });
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
  it('a sentence with a strange code in it gets no answer', () => {
    expect(readReply(text('meet in Q9-99 at noon'), [one])).toEqual({ do: 'nothing', because: 'no_meaning' });
  });

  it.each([
    ['a question', text('who is this?'), [one], 'no_meaning'],
    ['a quoted question', text('which street?', '100'), [one], 'no_meaning'],
    ['a sentence with a 1 in it', text('1 minute please'), [one], 'no_meaning'],
    ['a quote of something else', text('1', '999'), [one], 'unknown_alert'],
    ['a reaction to something else', react('👍', '999'), [one], 'unknown_alert'],
    ['a reaction taken back', react('👍', '100', true), [one], 'reaction_removed'],
    ['1 when nothing is open', text('1'), [], 'unknown_alert'],
    ['an empty message', text(''), [one], 'no_meaning'],
  ] as const)('%s', (_name, reply, rung, because) => {
    expect(readReply(reply, rung)).toEqual({ do: 'nothing', because });
  });
});

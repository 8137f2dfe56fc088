import { hideSender } from './hide-sender.js';

const sender = { name: 'Ulbosyn Testova', address: 'u.testova+tips@sender.example' };

describe('the sender of a tip', () => {
  it.each([
    ['by address', 'Write to u.testova+tips@sender.example.', 'Write to […].'],
    ['by address in capitals', 'U.TESTOVA+TIPS@SENDER.EXAMPLE', '[…]'],
    ['by name', 'Regards, Ulbosyn Testova', 'Regards, […]'],
    ['by name over a line break', 'Ulbosyn\n  testova', '[…]'],
    [
      'in a quoted answer',
      '> On Monday, Ulbosyn Testova <u.testova+tips@sender.example> wrote:',
      '> On Monday, […] <[…]> wrote:',
    ],
  ])('is hidden %s', (_, text, hidden) => {
    expect(hideSender(text, [sender])).toBe(hidden);
  });

  it.each([
    ['one word that may be part of the news', 'Police came at night.', { name: 'Police', address: 'p@sender.example' }],
    ['an empty name', 'Nothing is hidden.', { name: ' ', address: '' }],
    ['a name that is a pattern', 'a b and aab', { name: 'a* (b)+', address: '.@*' }],
  ])('hides no %s', (_, text, who) => {
    expect(hideSender(text, [who])).toBe(text);
  });

  it('costs no time whatever the name', () => {
    const name = `${'a '.repeat(400)}b`;
    expect(hideSender('a '.repeat(50_000), [{ name, address: 'x@sender.example' }])).toHaveLength(100_000);
  });
});

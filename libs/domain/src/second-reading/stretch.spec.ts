import { stretchOf } from './stretch.js';

describe('the stretch of a text that is shown', () => {
  it.each([
    ['a short text as it is', 'One. Two.', 20, 'One. Two.'],
    ['whole sentences', 'First sentence. Second one goes on and on', 20, 'First sentence.'],
    ['a sentence that just fits', 'One two. Three four. Five', 20, 'One two. Three four.'],
    ['no cut inside a number', 'About 3.5 million were named. And', 31, 'About 3.5 million were named.'],
    ['closing quotes with their sentence', 'He said: “We go.” Then they went', 20, 'He said: “We go.”'],
    ['Chinese sentences', '警方周三拘留了他。他的律师说没有文件。', 12, '警方周三拘留了他。'],
    ['lines', 'A title without a stop\nand a text that goes on', 30, 'A title without a stop\n'],
    ['whole words where no sentence ends', 'one two three four five six', 20, 'one two three four'],
    ['whole signs where no word ends', '🦉'.repeat(12), 21, '🦉'.repeat(10)],
    [
      'more than an early sentence',
      'No. The rest of it is one sentence without an end',
      30,
      'No. The rest of it is one',
    ],
  ])('holds %s', (_, text, most, stretch) => {
    expect(stretchOf(text, most)).toBe(stretch);
  });

  it('is at most 12,000 units long and begins as the text', () => {
    const text = 'The court heard the case again. '.repeat(1000);
    const stretch = stretchOf(text);
    expect(stretch.length).toBeLessThanOrEqual(12_000);
    expect(stretch.length).toBeGreaterThan(11_900);
    expect(text.startsWith(stretch)).toBe(true);
    expect(stretch.endsWith('again.')).toBe(true);
  });
});

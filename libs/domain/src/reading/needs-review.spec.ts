import type { ReadingInput } from '../model.js';
import { needsReview } from './needs-review.js';
import { read } from './read.js';

function document(text: string): ReadingInput {
  return { id: 'd', lang: null, title: null, text, published: '2025-03-14', url: null };
}

describe('what goes to review', () => {
  it.each([
    ['a language that is not read', 'Tòa án và công an của Việt Nam là nơi không thả nhà báo.', 'language'],
    [
      'danger that no frame understands',
      'Екстрадиція: активіст із Росії, біженець, чекає на рішення в невідомому місці.',
      'vocabulary',
    ],
  ])('holds %s', (_, text, because) => {
    const input = document(text);
    expect(needsReview(input, read(input))).toEqual({ review: true, because });
  });

  it.each([
    ['what was read', 'Польща депортувала до Білорусі активіста Івана Петренка.'],
    ['the weather', 'Завтра в Києві дощ і сильний вітер, вночі похолоднішає.'],
    ['nothing at all', ''],
  ])('leaves %s alone', (_, text) => {
    const input = document(text);
    expect(needsReview(input, read(input)).review).toBe(false);
  });
});

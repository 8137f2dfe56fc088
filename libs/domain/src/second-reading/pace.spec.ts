import { afterAsking, asksAgain, countsAsTry, mayAsk, type ReaderStanding, whileAsking } from './pace.js';

const now = '2026-03-10T12:00:00.000Z';
const fresh: ReaderStanding = { day: '', asked: 0, failures: 0, resumeAt: null, askingUntil: null };

describe('whether the second reader may be asked', () => {
  it.each([
    ['yes, if nothing stands against it', {}, { may: true }],
    [
      'not while a question is under way',
      { askingUntil: '2026-03-10T12:00:01.000Z' },
      { may: false, because: 'asking' },
    ],
    ['yes, once it has lapsed', { askingUntil: now }, { may: true }],
    ['not in a pause', { resumeAt: '2026-03-10T12:00:30.000Z' }, { may: false, because: 'pausing' }],
    ['yes, after it', { resumeAt: now }, { may: true }],
    ['not beyond the budget of the day', { day: '2026-03-10', asked: 5 }, { may: false, because: 'budget_spent' }],
    ['yes, on another day', { day: '2026-03-09', asked: 5 }, { may: true }],
    ['yes, within the budget', { day: '2026-03-10', asked: 4 }, { may: true }],
  ])('%s', (_, standing, answer) => {
    expect(mayAsk({ ...fresh, ...standing }, 5, now)).toEqual(answer);
  });
});

describe('how the second reader stands', () => {
  it('counts the questions of a day and begins anew on the next', () => {
    const first = whileAsking(fresh, now, '2026-03-10T12:01:15.000Z');
    expect(first).toMatchObject({ day: '2026-03-10', asked: 1, askingUntil: '2026-03-10T12:01:15.000Z' });
    expect(whileAsking(first, now, now).asked).toBe(2);
    expect(whileAsking(first, '2026-03-11T00:00:00.000Z', now)).toMatchObject({ day: '2026-03-11', asked: 1 });
  });

  it('is left alone for longer after each failure in a row, up to an hour', () => {
    let standing = fresh;
    const pauses = Array.from({ length: 9 }, () => {
      standing = afterAsking(standing, 'failing', null, now);
      return (Date.parse(standing.resumeAt ?? '') - Date.parse(now)) / 1000;
    });
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
    expect(afterAsking(standing, null, null, now)).toMatchObject({ failures: 0, resumeAt: null, askingUntil: null });
  });

  it.each([
    [10, 30],
    [7_200, 7_200],
    [999_999, 21_600],
  ])('is left alone for as long as it asks, within bounds: %s s', (wish, seconds) => {
    const { resumeAt } = afterAsking(fresh, 'busy', wish, now);
    expect((Date.parse(resumeAt ?? '') - Date.parse(now)) / 1000).toBe(seconds);
  });
});

describe('a document whose question failed', () => {
  it('waits for as long as the endpoint is at fault', () => {
    expect(asksAgain('unreachable', 100)).toBe(true);
    expect(countsAsTry('unreachable')).toBe(false);
  });

  it('is tried three times where it may be at fault itself', () => {
    expect([1, 2, 3].map((tries) => asksAgain('deadline', tries))).toEqual([true, true, false]);
    expect(countsAsTry('deadline')).toBe(true);
  });
});

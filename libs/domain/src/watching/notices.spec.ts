import { blindFor, readingLate } from './blindness.js';
import { errandText } from '../wording/errand-text.js';
import { noticeDue } from './notice-due.js';
import { digestDue, NO_SERIES, pageDue, type PageSeries, type PagingNotices } from './page-due.js';
import { sourceNotices } from './source-notice.js';
import { byteLength, PADDED_BYTES } from '../wording/texts.js';

const at = (minutes: number) => new Date(Date.parse('2026-03-10T12:00:00Z') + minutes * 60_000).toISOString();

describe('a trouble', () => {
  it.each([
    ['nobody knew', null, 'tell', 'new'],
    ['that stands open', { urgency: 'tell', clearedAt: null }, 'tell', 'known'],
    ['that has become urgent', { urgency: 'tell', clearedAt: null }, 'page', 'worse'],
    ['that has become less urgent', { urgency: 'page', clearedAt: null }, 'tell', 'known'],
    ['that was over an hour ago', { urgency: 'page', clearedAt: at(-60) }, 'page', 'again'],
    ['that was over three hours ago', { urgency: 'page', clearedAt: at(-180) }, 'page', 'new'],
  ] as const)('%s is judged so', (_, earlier, urgency, step) => {
    expect(noticeDue(earlier, urgency, at(0))).toBe(step);
  });
});

describe('a source', () => {
  const kinds = ['source_failing', 'source_blocked', 'source_gone', 'source_silent', 'source_not_looked_at'];
  it.each([
    ['that fails surely', 'failing', true, 2, 'source_failing'],
    ['that fails for the first time', 'failing', false, 1, null],
    ['that is gone', 'gone', true, 3, 'source_gone'],
    ['that is silent', 'silent', false, 0, 'source_silent'],
    ['that is well', 'ok', false, 0, null],
    ['that is empty', 'empty', false, 0, null],
  ] as const)('%s raises what it should', (_, health, certain, failures, kind) => {
    const { raise, clear } = sourceNotices({ health, certain, failures }, false);
    expect(raise).toEqual(kind === null ? null : { kind, urgency: 'tell' });
    const waits = failures > 0 && !certain;
    expect(clear).toEqual(waits ? ['source_not_looked_at'] : kinds.filter((other) => other !== kind));
  });

  it('that is critical pages', () => {
    expect(sourceNotices({ health: 'gone', certain: true, failures: 2 }, true).raise?.urgency).toBe('page');
  });
});

describe('we', () => {
  const together = { sources: 3, lastGoodAt: at(-400), shortestInterval: 300 };
  it.each([
    ['are blind where nothing answered for six hours', together, 24_000],
    ['are not where something answered', { ...together, lastGoodAt: at(-350) }, null],
    ['are not where nothing is read', { ...together, sources: 0 }, null],
    ['are not where all is read once a day', { ...together, shortestInterval: 86_400 }, null],
  ])('%s', (_, group, seconds) => {
    expect(blindFor(group, 6 * 3600, at(0))).toBe(seconds);
  });

  it('are late with reading when a tenth of the looks are, and five at least', () => {
    expect([readingLate(10_000, 999), readingLate(10_000, 1000), readingLate(20, 4), readingLate(20, 5)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([readingLate(2, 1), readingLate(2, 2), readingLate(0, 0)]).toEqual([false, true, false]);
  });
});

describe('the operators', () => {
  const open: PagingNotices = { ringing: 1, held: 0, newestAt: at(0) };
  const none: PagingNotices = { ringing: 0, held: 0, newestAt: null };
  /** What is done at each minute until `end`, given what stands open then. */
  function story(end: number, standing: (minute: number) => PagingNotices): string[] {
    let series: PageSeries = NO_SERIES;
    const told: string[] = [];
    for (let minute = 0; minute <= end; minute += 1) {
      const step = pageDue(series, standing(minute), at(minute));
      series = step.series;
      if (step.do !== 'rest') told.push(`${minute} ${step.because}`);
    }
    return told;
  }

  it('are rung at once, six times each half hour, then each six hours, for as long as it lasts', () => {
    expect(story(1000, () => open)).toEqual([
      '0 begun',
      ...[30, 60, 90, 120, 150, 180, 540, 900].map((minute) => `${minute} nobody_has_it`),
    ]);
  });

  it('are not rung for what somebody has, and are told once when it is over', () => {
    const taken = { ringing: 0, held: 1, newestAt: null };
    expect(story(200, (minute) => (minute < 40 ? open : minute < 100 ? taken : none))).toEqual([
      '0 begun',
      '30 nobody_has_it',
      '110 well_again',
    ]);
  });

  it('are rung for another trouble, though not more than once in five minutes', () => {
    const another = (minute: number) => ({ ringing: minute < 3 ? 1 : 2, held: 0, newestAt: at(minute < 3 ? 0 : 3) });
    expect(story(34, another)).toEqual(['0 begun', '5 another']);
  });

  it('are not rung each time something comes and goes', () => {
    expect(story(60, (minute) => (minute % 4 < 2 ? open : none))).toEqual(['0 begun', '32 nobody_has_it']);
  });

  it('get one digest in six hours of what only tells', () => {
    expect(digestDue({ oldestAt: at(-5), lastDigestAt: null }, at(0))).toBe(false);
    expect(digestDue({ oldestAt: at(-10), lastDigestAt: null }, at(0))).toBe(true);
    expect(digestDue({ oldestAt: at(-100), lastDigestAt: at(-359) }, at(0))).toBe(false);
    expect(digestDue({ oldestAt: at(-100), lastDigestAt: at(-360) }, at(0))).toBe(true);
    expect(digestDue({ oldestAt: null, lastDigestAt: null }, at(0))).toBe(false);
  });

  it('read messages that say nothing of what is read, and are as long as all others', () => {
    for (const language of ['en', 'ru'] as const) {
      for (const message of ['page', 'resolved', 'digest'] as const) {
        for (const channel of ['signal', 'email'] as const) {
          const text = errandText(channel, message, { language, again: true, note: null });
          expect(byteLength(text)).toBe(PADDED_BYTES[channel]);
          expect(text).not.toMatch(/alert|case|protect|source [A-Z]|Lapwing|country/i);
        }
      }
    }
  });
});

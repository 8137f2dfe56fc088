import type { AfterPoll } from './after-poll.js';
import { afterPages } from './lost-pages.js';

const well: AfterPoll = {
  health: 'ok',
  because: null,
  detail: null,
  failures: 0,
  certain: false,
  intervalSeconds: 300,
  nextAt: '2026-03-10T12:05:00Z',
};
const failed: AfterPoll = {
  ...well,
  health: 'gone',
  failures: 2,
  because: { code: 'status', values: { status: 404 } },
};

describe('a source whose pages', () => {
  it.each([
    ['all came is well', well, [true, true, true, true, true], 'ok', undefined],
    ['did not come, five in a row, is failing', well, [false, false, false, false, false], 'failing', 'pages_lost'],
    ['came until now and then', well, [false, false, true, false, false, false], 'ok', undefined],
    ['came long ago only is failing', well, [false, false, false, false, false, true], 'failing', 'pages_lost'],
    ['did not come, but were few, is well', well, [false, false, false, false], 'ok', undefined],
    [
      'are lost with the source itself has that as its news',
      failed,
      [false, false, false, false, false],
      'gone',
      'status',
    ],
  ])('%s', (_, after, kept, health, code) => {
    const pages = kept.map((one) => ({ server: 'news.example', kept: one }));
    const stands = afterPages(after, pages);
    expect([stands.health, stands.because?.code, stands.nextAt]).toEqual([health, code, after.nextAt]);
  });

  it('are of many servers is failing where twenty of them did not come', () => {
    const pages = Array.from({ length: 20 }, (_, at) => ({ server: `news-${at}.example`, kept: false }));
    expect(afterPages(well, pages.slice(1)).health).toBe('ok');
    expect(afterPages(well, pages).health).toBe('failing');
  });
});

import type { PartStatus } from '@lapwing/contracts';
import { allWell, checkWording, countWording, detailWording } from './words-of-parts.js';

const part = (state: PartStatus['state'], ...oks: boolean[]): PartStatus => ({
  service: 'ingestion',
  state,
  version: '0.1.0',
  checks: oks.map((ok, index) => ({ name: `check-${index}`, ok, detail: null })),
  counts: {},
  canary: null,
});

describe('whether everything works', () => {
  it.each([
    ['all parts are ready and all checks fine', [part('ready', true, true), part('ready')], true],
    ['a ready part has a check that is not fine', [part('ready', true, false), part('ready', true)], false],
    ['a part is not ready', [part('degraded', true)], false],
  ])('%s', (_, parts, well) => {
    expect(allWell(parts)).toBe(well);
  });
});

describe('the words of a part', () => {
  it('are those of the reader where they are known', () => {
    expect(checkWording('signal replies')).toEqual({ id: 'check.signal_replies', values: {} });
    expect(detailWording('2 of 5 cannot be read')).toEqual({
      id: 'check.why.sources',
      values: { troubled: 2, all: 5 },
    });
  });

  it('name the second reader, and the policy that a subscription misses', () => {
    expect([checkWording('second reader'), countWording('ingestion', 'second_looks')]).toEqual([
      { id: 'check.second_reader', values: {} },
      { id: 'count.second_looks', values: {} },
    ]);
    expect(detailWording('3 questions in a row brought no answer')).toEqual({
      id: 'check.why.second_reader',
      values: { count: 3 },
    });
    expect([checkWording('policies'), countWording('notification', 'unknown_policies')]).toEqual([
      { id: 'check.policies', values: {} },
      { id: 'count.unknown_policies', values: {} },
    ]);
  });

  it('name the work that was given up', () => {
    expect(checkWording('timers')).toEqual({ id: 'check.timers', values: {} });
    expect(detailWording('2 could not be done')).toEqual({ id: 'check.why.timers', values: { count: 2 } });
  });

  it('tell apart what different parts count under one name', () => {
    expect(countWording('ingestion', 'waiting')).toEqual({ id: 'count.unread', values: {} });
    expect(countWording('notification', 'waiting')).toEqual({ id: 'count.ringing', values: {} });
  });

  it('stay as they are where they are not known', () => {
    expect([checkWording('moon'), detailWording('full'), countWording('gateway', 'dead_letters')]).toEqual([
      { text: 'moon' },
      { text: 'full' },
      { text: 'dead letters' },
    ]);
  });
});

import type { Development } from '@lapwing/domain';
import { changesBetween } from './changes.js';
import { becauseOf, canUndo, isOpen, wantsReader } from './ruling-words.js';

const seen: Development = {
  id: '00000000-0000-4000-8000-000000000001',
  version: 1,
  kind: 'detention',
  stage: 'requested',
  polarity: 'adverse',
  certainty: 'reported',
  procedure: null,
  hosts: ['KG'],
  origin: 'RU',
  parties: [],
  when: null,
  subjects: [],
  profiles: [],
  persecution: 'unknown',
  background: false,
  headline: 'A hearing',
  language: 'en',
  sources: 1,
  state: 'active',
  lowGradeSince: null,
  firstSeenAt: '2026-11-22T00:00:00Z',
  changedAt: '2026-11-22T00:00:00Z',
};

describe('what changed meanwhile', () => {
  it('is told by what a reader looks at', () => {
    const stands: Development = {
      ...seen,
      version: 2,
      stage: 'detained',
      sources: 2,
      changedAt: '2026-11-22T01:00:00Z',
    };
    expect(changesBetween(seen, stands)).toEqual(['stage', 'sources']);
  });

  it('is nothing within one version', () => {
    expect(changesBetween(seen, seen)).toEqual([]);
  });
});

describe('what a reader can do about a ruling', () => {
  it.each([
    ['waiting', 'other_organisation', { asks: true, undo: false, open: true }],
    ['waiting', 'own_organisation', { asks: false, undo: true, open: true }],
    ['waiting', 'self', { asks: false, undo: true, open: true }],
    ['entered', 'other_organisation', { asks: false, undo: false, open: true }],
    ['standing', 'other_organisation', { asks: false, undo: true, open: false }],
    ['refused', 'self', { asks: false, undo: false, open: false }],
    ['undone', 'self', { asks: false, undo: false, open: false }],
  ] as const)('%s, asked by %s', (state, by, { asks, undo, open }) => {
    const ruling = { state, by, second: null };
    expect([wantsReader(ruling), canUndo(ruling), isOpen(ruling)]).toEqual([asks, undo, open]);
  });

  it('is told with a reason only where that adds something', () => {
    expect([becauseOf({ because: 'second_disagreed' }), becauseOf({ because: 'same_family' })]).toEqual([
      'ruling.because.second_disagreed',
      null,
    ]);
  });
});

import type { PersonEntry } from '@lapwing/contracts';
import { mergeEntries } from './merge.js';
import { blankEntry } from './person-input.js';
import { changesBetween } from './version-changes.js';

const BASE = { code: 'heron-tuvo', stays: ['KG'], profiles: ['activist'], wanted: 'none' };

describe('two people who change the same person at once', () => {
  it('keep both changes where they changed different things', () => {
    const merged = mergeEntries(BASE, { ...BASE, wanted: 'charged' }, { ...BASE, stays: ['AM'] });
    expect(merged).toEqual({ entry: { ...BASE, wanted: 'charged', stays: ['AM'] }, contested: [] });
  });

  it('are asked about what both changed, and lose neither until then', () => {
    const merged = mergeEntries(BASE, { ...BASE, stays: ['GE'] }, { ...BASE, stays: ['AM'] });
    expect(merged).toEqual({ entry: { ...BASE, stays: ['GE'] }, contested: ['stays'] });
  });

  it('are not asked when both changed it alike', () => {
    const both = { ...BASE, wanted: 'interpol' };
    expect(mergeEntries(BASE, both, both).contested).toEqual([]);
  });
});

describe('what changed between two versions', () => {
  const words = (field: keyof PersonEntry, entry: PersonEntry): string[] => [entry[field]].flat().map(String);

  it('is told by field: of a list what came and what went, of anything else what it says now and said before', () => {
    const older = { ...blankEntry('heron-tuvo', []), origins: ['RU', 'BY'] };
    const newer: PersonEntry = { ...older, origins: ['BY', 'UZ'], wanted: 'charged' };
    expect(changesBetween(older, newer, words)).toEqual([
      { field: 'origins', now: ['UZ'], before: ['RU'] },
      { field: 'wanted', now: ['charged'], before: ['none'] },
    ]);
    expect(changesBetween(older, { ...older }, words)).toEqual([]);
  });
});

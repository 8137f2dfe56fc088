import { mergeEntries } from './merge.js';

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

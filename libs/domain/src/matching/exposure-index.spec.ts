import { aDevelopment, anExposure, aStay } from '../testing/index.js';
import type { Exposure } from '../model.js';
import { ExposureIndex } from './exposure-index.js';
import { mayConcern } from './may-concern.js';

const ids = (exposures: Exposure[]): string[] => exposures.map(({ id }) => id).sort();

describe('the exposures of an organisation', () => {
  const index = new ExposureIndex([
    anExposure({ id: 'p1', stays: [aStay(), aStay({ country: 'AM', kind: 'planned' })] }),
    anExposure({
      id: 'p2',
      stays: [aStay({ country: 'AM' })],
      origins: ['TJ'],
      links: [{ personId: 'p1', kind: 'family' }],
    }),
  ]);

  test('are found by country, by origin and by link in either direction', () => {
    expect(ids(index.in(['AM', 'KG']))).toEqual(['p1', 'p2']);
    expect(ids(index.in(['KG']))).toEqual(['p1']);
    expect(ids(index.from('TJ'))).toEqual(['p2']);
    expect(index.linkedTo('p1').map(({ exposure, kind }) => `${exposure.id} ${kind}`)).toEqual(['p2 family']);
    expect(index.linkedTo('p2').map(({ exposure, kind }) => `${exposure.id} ${kind}`)).toEqual(['p1 family']);
  });

  test('are found where they moved to, and no more where they were', () => {
    const moving = new ExposureIndex([anExposure({ id: 'p1', links: [{ personId: 'p2', kind: 'family' }] })]);
    moving.put(anExposure({ id: 'p1', stays: [aStay({ country: 'GE' })], origins: ['BY'] }));
    expect([ids(moving.in(['KG'])), ids(moving.from('RU')), moving.linkedTo('p2')]).toEqual([[], [], []]);
    expect([ids(moving.in(['GE'])), ids(moving.from('BY')), moving.size]).toEqual([['p1'], ['p1'], 1]);
  });

  test.each([
    ['where somebody is', { hosts: ['KG'] }, true],
    ['where nobody is', { hosts: ['GE'] }, false],
    [
      'binding a party where somebody is',
      { hosts: [], parties: [{ country: 'AM', stage: 'signed' as const, since: null }] },
      true,
    ],
    ['by the origin somebody fled', { hosts: [], kind: 'origin_action' as const, origin: 'TJ' }, true],
    ['by another origin', { hosts: [], kind: 'origin_action' as const, origin: 'BY' }, false],
  ])('may be concerned by a development %s: %s', (_name, development, concerned) =>
    expect(mayConcern(aDevelopment(development), index, new Date('2026-03-01T12:00:00Z'))).toBe(concerned),
  );
});

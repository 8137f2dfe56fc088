import { personsList, sourcesAdd } from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';
import { mayAsk, placesToGo } from './places-to-go.js';

describe('where somebody can go', () => {
  it.each<[Role, string[]]>([
    ['caseworker', ['/alerts', '/report', '/persons']],
    ['operator', ['/alerts', '/developments', '/review']],
    ['auditor', ['/developments', '/review', '/sources']],
    ['instance_admin', ['/sources', '/organisations', '/status']],
  ])('%s sees their own doors first', (role, first) => {
    expect(
      placesToGo([role])
        .slice(0, 3)
        .map(({ to }) => to),
    ).toEqual(first);
  });

  it('an operator is never offered persons', () => {
    expect(mayAsk(['operator'], personsList)).toBe(false);
  });

  it('several roles open the doors of each', () => {
    expect([mayAsk(['caseworker', 'operator'], personsList), mayAsk(['caseworker', 'operator'], sourcesAdd)]).toEqual([
      true,
      true,
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { personsList, sourcesAdd } from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';
import { isOpen } from './open-groups.js';
import { groupsToGo, mayAsk, placesAtHand } from './places-to-go.js';

const EVERYBODY: Role[] = ['caseworker', 'operator', 'organisation_admin', 'instance_admin', 'auditor'];
const pathsOf = (roles: readonly Role[]): string[] =>
  groupsToGo(roles).flatMap(({ pages }) => pages.map(({ to }) => to));

/** Pages that another page leads to, and those before and behind the menu. */
const LED_TO: Record<string, string> = { '/urgency': '/subscriptions', '/more': 'the bar', '/': 'the first page' };

describe('where somebody can go', () => {
  it.each<[Role, string[]]>([
    ['caseworker', ['/alerts', '/inbox', '/on-call', '/my-address']],
    ['organisation_admin', ['/alerts', '/inbox', '/on-call', '/my-address']],
    ['operator', ['/alerts', '/review', '/status', '/inbox']],
    ['auditor', ['/review', '/audit', '/status', '/inbox']],
    ['instance_admin', ['/status', '/sources']],
  ])('%s has at hand what they need first', (role, first) => {
    expect(placesAtHand([role]).map(({ to }) => to)).toEqual(first);
  });

  it('the menu holds every page that no other page leads to, once', () => {
    const routes = readFileSync(new URL('../routes.tsx', import.meta.url), 'utf8');
    const paths = [...routes.matchAll(/\.\.\.page,\s+path: '([^']+)'/g)].map(([, path]) => path ?? '');
    const below = (path: string) => paths.some((other) => other !== '/' && path.startsWith(`${other}/`));
    expect(paths.length).toBeGreaterThan(30);
    expect(pathsOf(EVERYBODY).toSorted()).toEqual(
      paths.filter((path) => !below(path) && LED_TO[path] === undefined).toSorted(),
    );
  });

  it('what the roles do not open is not offered, nor a group that holds nothing else', () => {
    expect(groupsToGo(['instance_admin']).map(({ name }) => name)).toEqual(['sources', 'installation']);
    expect(pathsOf(['operator'])).not.toContain('/persons');
    expect(mayAsk(['operator'], personsList)).toBe(false);
  });

  it('several roles open the doors of each', () => {
    expect([mayAsk(['caseworker', 'operator'], personsList), mayAsk(['caseworker', 'operator'], sourcesAdd)]).toEqual([
      true,
      true,
    ]);
  });

  it('a group is as it was left; else open where one is, and in a short menu', () => {
    const long = groupsToGo(EVERYBODY);
    const openAt = (path: string, chosen = {}, groups = long): string[] =>
      groups.filter((group) => isOpen(group, groups, chosen, path)).map(({ name }) => name);
    expect(openAt('/persons/new')).toEqual(['people']);
    expect(openAt('/report-to-all')).toEqual(['happenings']);
    expect(openAt('/persons', { people: false, sources: true })).toEqual(['sources']);
    expect(openAt('/status', {}, groupsToGo(['instance_admin']))).toEqual(['sources', 'installation']);
  });
});

import type { GroupOfPlaces } from './places-to-go.js';

const KEY = 'lapwing.menu';
/** A menu of so few pages needs no closing. */
const FEW = 10;

/** What somebody opened or closed on this device, by the name of the group. */
export type Chosen = Readonly<Record<string, boolean>>;

/** The groups that were opened or closed on this device. */
export function rememberedGroups(): Chosen {
  const names = (window.localStorage.getItem(KEY) ?? '').split(' ').filter((name) => /^[+-]/.test(name));
  return Object.fromEntries(names.map((name) => [name.slice(1), name.startsWith('+')]));
}

/** Remembers which groups are open. */
export function rememberGroups(chosen: Chosen): void {
  const names = Object.entries(chosen).map(([name, open]) => `${open ? '+' : '-'}${name}`);
  window.localStorage.setItem(KEY, names.join(' '));
}

/** Whether the page at this path is one of the group's, or lies below one. */
export function isHere({ pages }: GroupOfPlaces, path: string): boolean {
  return pages.some(({ to }) => path === to || path.startsWith(`${to}/`));
}

/** As it was left on this device; else open where the reader is, and everywhere in a short menu. */
export function isOpen(group: GroupOfPlaces, groups: readonly GroupOfPlaces[], chosen: Chosen, path: string): boolean {
  const few = groups.reduce((sum, { pages }) => sum + pages.length, 0) <= FEW;
  return chosen[group.name] ?? (few || isHere(group, path));
}

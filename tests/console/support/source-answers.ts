import {
  catalogueAdopt,
  catalogueList,
  catalogueUndo,
  Failure,
  sourcesAdd,
  sourcesChange,
  sourcesConnectors,
  sourcesSecond,
  sourcesTry,
  sourcesWithdraw,
  sourceView,
  type SourceEntry,
  type SourceView,
  type SourceWish,
} from '@lapwing/contracts';
import { adoptionOf } from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { connectors, goodTrial } from './offered.js';
import { minutesAgo, uuid } from './people.js';

/** The invented server knows one selector that is none. */
function checked(desk: Desk, entry: SourceEntry, id: string | null): void {
  const twin = desk.sources.find((source) => source.url === entry.url && source.id !== id);
  if (twin !== undefined) throw new Failure('conflict', { detail: `This address is read already, as “${twin.name}”.` });
  if (entry.settings['selector'] !== '((') return;
  throw new Failure('invalid', { faults: [{ path: 'settings.selector', message: 'That is no CSS selector.' }] });
}

function stored({ secrets, ...entry }: SourceEntry, before: Partial<SourceView> & { id: string }): SourceView {
  const pushed = entry.connector === 'webhook';
  return sourceView.parse({
    health: 'new',
    healthDetail: null,
    lastGoodAt: null,
    lastTriedAt: null,
    nextAt: minutesAgo(-5),
    documents: 0,
    ...before,
    ...entry,
    pushUrl: pushed ? 'https://desk.example/in/8hY2' : null,
    secretsSet: [...new Set([...(before.secretsSet ?? []), ...Object.keys(secrets)])],
    version: (before.version ?? 0) + 1,
  });
}

/** A wish to change a source that is read and graded B. */
export function wishOf(after: Record<string, string | number | boolean>, by: SourceWish['by'] = 'self'): SourceWish {
  const before: Record<string, string | number | boolean> = { enabled: true, grade: 'B', cadenceSeconds: 300 };
  const changes = Object.entries(after).map(([field, to]) => ({ field, before: before[field] ?? null, after: to }));
  return { state: 'waiting', reasons: ['disabled'], changes, by, since: minutesAgo(12), second: null };
}

function settled(
  desk: Desk,
  id: string,
  version: number | null,
  change: (source: SourceView) => SourceView,
): SourceView {
  const before = desk.sources.find((source) => source.id === id);
  if (before === undefined) throw new Failure('not_found');
  if (version !== null && before.version !== version) throw new Failure('stale_version');
  const after = { ...change(before), version: before.version + 1 };
  desk.sources = desk.sources.map((source) => (source.id === id ? after : source));
  return after;
}

function adopted(desk: Desk, id: string, dryRun: boolean) {
  const item = desk.offered.find((one) => one.id === id);
  const outcome = adoptionOf(item !== undefined, item?.readAs ?? null);
  const source = { id: item?.readAs?.id ?? uuid(900 + desk.offered.findIndex((one) => one.id === id)), version: 1 };
  const takes = outcome === 'added' || outcome === 'resumed';
  if (!dryRun && takes && item !== undefined) item.readAs = { id: source.id, name: item.name, enabled: true };
  return { id, outcome, source: dryRun && outcome === 'added' ? null : source };
}

export const ANSWERS_ABOUT_SOURCES: readonly Answer[] = [
  answer(sourcesConnectors, () => ({ items: connectors() })),
  answer(sourcesAdd, (entry, desk) => {
    checked(desk, entry, null);
    const source = stored(entry, { id: uuid(590 + desk.sources.length) });
    desk.sources = [...desk.sources, source];
    desk.entered.push(entry);
    return source;
  }),
  answer(sourcesChange, (entry, desk) => {
    checked(desk, entry, entry.id);
    const before = desk.sources.find(({ id }) => id === entry.id);
    if (before === undefined) throw new Failure('not_found');
    if (before.version !== entry.version) throw new Failure('stale_version');
    const wish = wishOf({ enabled: false });
    const waits = desk.elsewhere && before.enabled && !entry.enabled;
    const source = waits ? { ...before, wish, version: before.version + 1 } : { ...stored(entry, before), wish: null };
    desk.sources = desk.sources.map((one) => (one.id === entry.id ? source : one));
    desk.entered.push(entry);
    return source;
  }),
  answer(sourcesSecond, ({ id, version, agree, note }, desk) =>
    settled(desk, id, version, ({ wish, ...source }) => {
      if (agree || wish === null) return { ...source, enabled: !agree, wish: null };
      return { ...source, wish: { ...wish, state: 'refused', second: { by: 'self', at: minutesAgo(0), note } } };
    }),
  ),
  answer(sourcesWithdraw, ({ id }, desk) => settled(desk, id, null, (source) => ({ ...source, wish: null }))),
  answer(sourcesTry, (entry, desk) => {
    checked(desk, entry, entry.id);
    if (!entry.url.includes('nowhere')) return goodTrial();
    const because = { code: 'status', values: { status: 404 } };
    return { is: 'failed' as const, detail: 'The server answers 404.', because, status: 404, count: 0, entries: [] };
  }),
  answer(catalogueList, (_, desk) => ({
    items: desk.offered,
    reading: [{ country: 'KG', language: 'ru', sources: 2 }],
  })),
  answer(catalogueAdopt, ({ ids, dryRun }, desk) => ({
    items: ids.map((id) => adopted(desk, id, dryRun)),
    looksPerHour: 12 * ids.length,
    looksPerHourNow: 36,
  })),
  answer(catalogueUndo, ({ sources }, desk) => {
    for (const item of desk.offered) {
      if (item.readAs !== null && sources.some(({ id }) => id === item.readAs?.id)) item.readAs.enabled = false;
    }
    return { disabled: sources.length, kept: [], waiting: [] };
  }),
];

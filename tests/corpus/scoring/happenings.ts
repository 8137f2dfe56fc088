import { familyOf, isInstrument } from '@lapwing/domain';
import { foldAll, type Placed } from './fold-all.js';
import type { Judged, Pair } from './judge.js';

/** How often one happening became several developments, and several became one. */
export interface Happenings {
  /** Labelled happenings of which something was found. */
  found: number;
  developments: number;
  perHappening: number | null;
  /** The same for happenings told by several texts in which they were found. */
  retold: { found: number; developments: number; perHappening: number | null };
  /** Happenings that share a development with another. */
  merged: number;
}

/** A labelled happening, or one side of it: the same family of kinds at the same hosts. */
interface Unit {
  happening: string;
  family: string;
  hosts: string[];
  texts: Set<string>;
  developments: Set<string>;
  /** Claims of one kind in one text are about different people or papers. */
  most: number;
}

/** Happenings folded wrongly, by name. */
export interface Misfolded {
  happening: string;
  because: 'several_developments' | 'merged';
  developments: string[];
  /** The happenings it shares a development with. */
  others: string[];
  texts: string[];
}

function sideOf(pair: Pair): string {
  const { kind, polarity } = pair.label;
  const door = kind === 'refuge' ? ` ${polarity ?? ''}` : '';
  return familyOf(kind).join() + door;
}

/** The unit of a label: its happening, family and any shared host; instruments and people alike. */
function unitFor(pair: Pair, happening: string, units: Unit[]): Unit {
  const family = sideOf(pair);
  const { hosts } = pair.label;
  const known = units.find(
    (unit) =>
      unit.happening === happening &&
      unit.family === family &&
      (unit.hosts.some((host) => hosts.includes(host)) || (unit.hosts.length === 0 && hosts.length === 0)),
  );
  if (known) {
    known.hosts = [...new Set([...known.hosts, ...hosts])];
    return known;
  }
  const unit = { happening, family, hosts, texts: new Set<string>(), developments: new Set<string>(), most: 1 };
  units.push(unit);
  return unit;
}

function unitsOf(texts: readonly Judged[], placed: Placed): Unit[] {
  const units: Unit[] = [];
  for (const { text, pairs } of texts) {
    const told = new Map<string, number>();
    for (const pair of pairs) {
      if (text.happening === undefined || pair.label.background === true) continue;
      const unit = unitFor(pair, text.happening, units);
      const key = `${units.indexOf(unit)} ${isInstrument(pair.label.kind) ? '' : pair.label.kind}`;
      told.set(key, (told.get(key) ?? 0) + 1);
      unit.most = Math.max(unit.most, told.get(key) ?? 1);
      unit.texts.add(text.id);
      for (const development of placed.get(pair.read.mention) ?? []) unit.developments.add(development);
    }
  }
  return units.filter((unit) => unit.developments.size > 0);
}

function counted(units: readonly Unit[]): Happenings['retold'] {
  const developments = units.reduce((sum, unit) => sum + unit.developments.size, 0);
  const found = units.reduce((sum, unit) => sum + Math.min(unit.most, unit.developments.size), 0);
  return { found, developments, perHappening: found === 0 ? null : developments / found };
}

function sharing(unit: Unit, units: readonly Unit[]): string[] {
  const others = units.filter(
    (other) => other.happening !== unit.happening && [...other.developments].some((id) => unit.developments.has(id)),
  );
  return [...new Set(others.map((other) => other.happening))];
}

function faultsOf(unit: Unit, units: readonly Unit[]): Misfolded[] {
  const { happening } = unit;
  const others = sharing(unit, units);
  const fault = { happening, developments: [...unit.developments], others, texts: [...unit.texts] };
  const several = unit.developments.size > unit.most;
  return [
    ...(several ? [{ ...fault, because: 'several_developments' as const }] : []),
    ...(others.length > 0 ? [{ ...fault, because: 'merged' as const }] : []),
  ];
}

/** Folds the texts that carry a happening and compares the developments with the happenings. */
export function foldHappenings(texts: readonly Judged[]): { happenings: Happenings; misfolded: Misfolded[] } {
  const told = texts.filter(({ text }) => text.happening !== undefined);
  const units = unitsOf(told, foldAll(told));
  const misfolded = units.flatMap((unit) => faultsOf(unit, units));
  const merged = new Set(misfolded.filter((one) => one.because === 'merged').map((one) => one.happening));
  const happenings = {
    ...counted(units),
    retold: counted(units.filter((unit) => unit.texts.size > 1)),
    merged: merged.size,
  };
  return { happenings, misfolded };
}

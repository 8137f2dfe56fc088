/**
 * Where does a mention go, given what people have ruled?
 *
 * 1. A mention of a document that was ruled on before and is read again goes where the ruling put the same claim.
 * 2. What would join a development that was absorbed joins the one in which it lives on.
 * 3. No development takes up a name that only a development ruled to be another happening bears.
 * 4. Otherwise it is folded as if nobody had ruled.
 */

import type { Mention, Span } from '../model.js';
import { fold, type FoldContext, type Folded, foldInto, namesNoState, nearest } from './fold.js';
import { familyOf } from './kinds.js';
import { sameName } from './names.js';
import type { Known } from './same-happening.js';

/** What people have ruled about the developments a mention can be about. */
export interface Ruled {
  /** Absorbed developments as they stood, each with the one in which it lives on. */
  absorbed: readonly { was: Known; into: Known }[];
  /** Per development the names of those that were ruled to be another happening. */
  apart: readonly { id: string; names: readonly string[] }[];
  /** The claims of the same document that a ruling has placed, and the developments they belong to now. */
  placed: readonly { mention: Mention; known: Known }[];
}

export const NOTHING_RULED: Ruled = { absorbed: [], apart: [], placed: [] };

/** Decides what a mention is, keeping to what people have ruled. */
export function foldRuled(mention: Mention, context: FoldContext, candidates: readonly Known[], ruled: Ruled): Folded {
  if (namesNoState(mention)) return { is: 'ignored', because: 'no_host' };
  const placed = sameClaim(mention, ruled);
  if (placed !== null) return foldInto(without(mention, placed, ruled), context, placed);
  const all = [...candidates, ...ruled.absorbed.map(({ was }) => was)];
  const known = nearest(mention, context, all);
  if (known === null) return fold(mention, context, []);
  const absorbed = ruled.absorbed.find(({ was }) => was === known);
  if (absorbed !== undefined) return foldInto(without(mention, absorbed.into, ruled), context, absorbed.into);
  return fold(without(mention, known, ruled), context, candidates);
}

/** The mention without the names that belong to another happening by the word of a person. */
function without(mention: Mention, { development }: Known, { apart }: Ruled): Mention {
  const foreign = apart.filter(({ id }) => id === development.id).flatMap(({ names }) => names);
  const bears = (names: readonly string[], name: string) => names.some((other) => sameName(other, name));
  const subjects = mention.subjects.filter((name) => bears(development.subjects, name) || !bears(foreign, name));
  return subjects.length === mention.subjects.length ? mention : { ...mention, subjects };
}

/** Where a ruling has put the claim of this document that is most like the mention. */
function sameClaim(mention: Mention, { placed }: Ruled): Known | null {
  const alike = placed
    .map(({ mention: before, known }) => ({ known, score: likeness(mention, before) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return alike[0]?.known ?? null;
}

/** How alike two claims of one document are: names in common count most, then words, then a shared state alone. */
export function likeness(a: Mention, b: Mention): number {
  if (!familyOf(a.kind).includes(b.kind)) return 0;
  if (a.hosts.length > 0 && b.hosts.length > 0 && !a.hosts.some((host) => b.hosts.includes(host))) return 0;
  const names = a.subjects.filter((name) => b.subjects.some((other) => sameName(name, other))).length;
  if (names === 0 && a.subjects.length > 0 && b.subjects.length > 0) return 0;
  return 1 + names * 10 + (overlap(a.spans, b.spans) ? 5 : 0);
}

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

/**
 * What does a decision of operators teach a reader? A text and what is to be read in it:
 *
 * 1. what operators claim of it, and how they corrected what was read;
 * 2. what was read otherwise and stands, but not what was rejected;
 * 3. nothing, where an operator found nothing in it.
 */

import type { Mention } from '../model.js';

/** A document that operators have decided on, and what became of each thing that was read in it. */
export interface Decided {
  id: string;
  language: string;
  title: string | null;
  text: string;
  /** Instant of publication. */
  published: string;
  url: string | null;
  /** An operator found nothing in it. */
  nothing: boolean;
  claims: readonly Mention[];
  read: readonly { mention: Mention; rejected: boolean; corrected: Mention | null }[];
}

/** What is to be read in a text, in the fields that the corpus has. */
export type ExampleLabel = Omit<Mention, 'profiles' | 'procedure' | 'spans'>;

/** A text with its labels, as the corpus of the reader has them. */
export interface Example {
  id: string;
  lang: string;
  title: string | null;
  text: string;
  published: string;
  url: string | null;
  manner: 'reviewed';
  labels: ExampleLabel[];
}

/** The example that a decided document makes. */
export function exampleOf(decided: Decided): Example {
  const { id, language: lang, title, text, published, url, nothing, claims, read } = decided;
  const standing = read.flatMap(({ mention, rejected, corrected }) => (rejected ? [] : [corrected ?? mention]));
  const labels = nothing ? [] : [...claims, ...standing].map(labelOf);
  const once = new Map(labels.map((label) => [JSON.stringify(label), label]));
  return {
    id: `reviewed-${id}`,
    lang,
    title,
    text,
    published: published.slice(0, 10),
    url,
    manner: 'reviewed',
    labels: [...once.values()],
  };
}

function labelOf({
  kind,
  hosts,
  origin,
  stage,
  polarity,
  certainty,
  when,
  subjects,
  persecution,
  background,
}: Mention): ExampleLabel {
  return { kind, hosts, origin, stage, polarity, certainty, when, subjects, persecution, background };
}

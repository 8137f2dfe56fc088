import type { Control } from 'react-hook-form';
import { INSTRUMENT_STAGES, isInstrument, PEOPLE_STAGES, type Kind, type Mention, type Stage } from '@lapwing/domain';
import type { FieldFault, ReviewClaim } from '@lapwing/contracts';
import type { MessageId } from '../wording/messages.js';

/** A claim while it is being written: what has to be chosen may still be open. */
export type ClaimDraft = Omit<ReviewClaim, 'kind' | 'stage'> & { kind: Kind | null; stage: Stage | null };

/** A field of the claim that the server refuses, and the sentence that says why. */
export interface Refusal {
  field: keyof ClaimDraft | `quotes.${number}`;
  fault: MessageId;
}

const EMPTY: ClaimDraft = {
  kind: null,
  hosts: [],
  origin: null,
  stage: null,
  polarity: 'adverse',
  certainty: 'reported',
  when: null,
  subjects: [],
  persecution: 'unknown',
  background: false,
  profiles: [],
  procedure: null,
  quotes: [],
};

const SENTENCES: Readonly<Record<string, MessageId>> = {
  certainty: 'fault.not_graded',
  stage: 'fault.stage',
  when: 'fault.day',
};

/** How far a happening of this kind can have gone. */
export function stagesOf(kind: Kind | null): readonly Stage[] {
  if (kind === null) return [];
  return isInstrument(kind) ? INSTRUMENT_STAGES : PEOPLE_STAGES;
}

/** Whether an operator may call it confirmed: only what a source graded A or B says. */
export function mayConfirm(grade: string): boolean {
  return grade === 'A' || grade === 'B';
}

/** Where an operator begins: with the likeliest claim and its words, or with nothing. */
export function draftOf(claim: Mention | null, text: string, grade: string): ClaimDraft {
  if (claim === null) return EMPTY;
  const { spans, certainty, ...facts } = claim;
  const words = spans.map(({ start, end }) => text.slice(start, end)).filter((quote) => quote.trim() !== '');
  return {
    ...facts,
    certainty: certainty === 'confirmed' && !mayConfirm(grade) ? 'reported' : certainty,
    quotes: [...new Set(words)].slice(0, 20),
  };
}

/** The refusals of the server, each at the field where it can be mended. */
export function refusalsOf(faults: readonly FieldFault[]): Refusal[] {
  return faults.flatMap(({ path }): Refusal[] => {
    const [root, field = '', at] = path.split('.');
    if (root !== 'claim' || !(field in EMPTY)) return [];
    const known = field as keyof ClaimDraft;
    if (known === 'quotes' && at !== undefined) return [{ field: `quotes.${Number(at)}`, fault: 'fault.quote' }];
    if (known === 'hosts') return [{ field: known, fault: at === undefined ? 'fault.host' : 'fault.country' }];
    if (known === 'origin') return [{ field: known, fault: 'fault.country' }];
    return [{ field: known, fault: SENTENCES[known] ?? 'fault.form' }];
  });
}

/** What was typed about a document and not sent yet. */
export type Drafts = Map<string, ClaimDraft>;

export type ClaimControl = Control<ClaimDraft, unknown, ReviewClaim>;

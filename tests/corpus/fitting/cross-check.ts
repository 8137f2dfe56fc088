import { chances, sumsFor } from './learn.js';
import { isAlarming } from '../scoring/judge.js';
import { type Described, fitDanger } from './models.js';

/** A text with the chance a model gave it that never saw it. */
export interface Checked {
  text: Described['text'];
  chance: number;
  alarming: boolean;
}

const PARTS = 5;

/** Texts of one happening stay together, so that no model is asked about what it has learnt. */
function partsByHappening(texts: readonly Described[]): number[] {
  const parts = new Map<string, number>();
  return texts.map(({ text }) => {
    const happening = text.happening ?? text.id;
    const part = parts.get(happening) ?? parts.size % PARTS;
    parts.set(happening, part);
    return part;
  });
}

/** Asks about every text a model that was fitted on the other four fifths. */
export function crossCheck(texts: readonly Described[]): Checked[] {
  const parts = partsByHappening(texts);
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const { weights } = fitDanger(texts.filter((_, at) => parts[at] !== part));
    return texts
      .filter((_, at) => parts[at] === part)
      .map(({ text, signals }) => ({
        text,
        chance: chances(sumsFor(weights, signals, 1))[0] ?? 0,
        alarming: text.labels.some(isAlarming),
      }));
  });
}

/** Precision, recall and their harmonic mean where texts from a chance on count as found. */
export function atThreshold(checked: readonly Checked[], threshold: number): string {
  const found = checked.filter((one) => one.chance >= threshold);
  const right = found.filter((one) => one.alarming).length;
  const wanted = checked.filter((one) => one.alarming).length;
  const precision = right / (found.length || 1);
  const recall = right / (wanted || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}

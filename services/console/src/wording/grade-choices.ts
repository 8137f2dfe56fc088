import { type Grade, GRADES } from '@lapwing/domain';
import type { Words } from './use-words.js';

/** The grades with what they mean, for a person to choose from. */
export function gradeChoices(say: Words['say']): { value: Grade; label: string }[] {
  return GRADES.map((grade) => ({ value: grade, label: `${grade} – ${say(`grade.${grade}`)}` }));
}

import type { PersonImportLine } from '@lapwing/contracts';

/** A line and what it would write; `entry` is JSON, kept as text because a hundred thousand records are a lot. */
export interface JudgedLine extends PersonImportLine {
  personId: string | null;
  /** The version that stands; 0 for somebody new. */
  version: number;
  keySlot: string | null;
  entry: string | null;
  /** It writes a code that looks like a name, with a reason why it is none. */
  overrides: boolean;
  /** The codes in the file that the line links to. */
  links: readonly string[];
}

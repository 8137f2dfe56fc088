import type { PersonImportView, PersonLineCounts } from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';

/** Whoever brings a file. */
export interface Bringer {
  memberId: string;
  roles: Role[];
}

/** What of an import is sealed: everything but how far it is. */
export interface ImportContent {
  name: string;
  by: Bringer;
  fileSha: string | null;
  format: PersonImportView['format'];
  mayChange: boolean;
  because: PersonImportView['because'];
  encoding: PersonImportView['encoding'];
  unknown: string[];
  counts: PersonLineCounts;
  /** Lines that keep a code which looks like a name. */
  overridden: number;
  checkedSha: string | null;
}

export const NO_LINES: PersonLineCounts = { added: 0, changed: 0, unchanged: 0, refused: 0 };

/** The content of an import that has just begun to arrive. */
export function freshContent(name: string, by: Bringer): ImportContent {
  return {
    name,
    by,
    fileSha: null,
    format: null,
    mayChange: false,
    because: null,
    encoding: null,
    unknown: [],
    counts: NO_LINES,
    overridden: 0,
    checkedSha: null,
  };
}

import { randomBytes } from 'node:crypto';
import { blankKeyFile, changeKeyFile, openKeyFile, type OpenedFile, type Opener } from './key-file.js';
import { sealFor, type Recipient } from './recipient.js';
import type { FileSteps } from './replace-file.js';

/** Why somebody stays a recipient. */
export type NotRemoved = 'unknown' | 'ambiguous' | 'last' | 'opened_by_it';

/** A file that is to be changed needs an opener; only one that is not there yet can do without. */
function opened(path: string, opener: Opener | null, first: Recipient | null): OpenedFile {
  const found = opener === null ? null : openKeyFile(path, opener);
  if (found !== null) return found;
  if (first === null) throw new Error('There is no key file yet.');
  return blankKeyFile(first);
}

/**
 * Lets one more recipient open the key file, in one step; the others are not touched. The first recipient makes the file
 * and needs no opener. Throws `KeyFileFault` when the opener does not fit.
 */
export function addRecipient(path: string, opener: Opener | null, added: Recipient, steps?: FileSteps): void {
  changeKeyFile(
    path,
    () => opened(path, opener, added),
    (file) => {
      if (file.by.id === added.id) return file;
      return { ...file, recipients: [...file.recipients, sealFor(added, file.fileKey)] };
    },
    steps,
  );
}

/**
 * Takes a recipient, by id or name, away in one step, and seals the file anew under a key that it never had. The last one
 * stays, and so does the one that the file was opened by: what opens it afterwards has been shown to be there.
 */
export function removeRecipient(
  path: string,
  opener: Opener,
  which: string,
  steps?: FileSteps,
): { removed: Recipient } | { removed: null; because: NotRemoved } {
  const judge = (file: OpenedFile): Recipient | NotRemoved => {
    const named = file.recipients.map(({ way }) => way).filter(({ id, name }) => id === which || name === which);
    const [recipient, ...others] = named;
    if (recipient === undefined) return 'unknown';
    if (others.length > 0) return 'ambiguous';
    if (file.recipients.length === 1) return 'last';
    return recipient.id === file.by.id ? 'opened_by_it' : recipient;
  };
  const before = judge(opened(path, opener, null));
  if (typeof before === 'string') return { removed: null, because: before };
  changeKeyFile(
    path,
    () => opened(path, opener, null),
    (file) => without(file, before.id),
    steps,
  );
  return { removed: before };
}

function without(file: OpenedFile, id: string): OpenedFile {
  const staying = file.recipients.map(({ way }) => way).filter((way) => way.id !== id);
  if (staying.length === 0) throw new Error('The last recipient of a key file stays.');
  const fileKey = randomBytes(32);
  return { ...file, fileKey, recipients: staying.map((way) => sealFor(way, fileKey)) };
}

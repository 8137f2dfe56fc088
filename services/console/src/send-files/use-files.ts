import { useCallback, useRef, useState } from 'react';
import { Failure, FILE_BYTES, type personsImportDiscard, uploadsDiscard, uploadsPut } from '@lapwing/contracts';
import { namesAPerson } from '@lapwing/domain';
import { ask } from '../ask/ask.js';
import { freshId, partsOf, type Receiver, sendFile } from './send-file.js';

/** A chosen file and how far it has come. */
export interface SentFile {
  uploadId: string;
  file: File;
  done: number;
  of: number;
  /** Why it is not sent: what the API answered, or what is wrong with the file itself. */
  fault: Failure | 'too_large' | 'person_code' | 'empty' | null;
  sha256: string | null;
}

export interface Files {
  files: readonly SentFile[];
  /** All have arrived. */
  ready: boolean;
  busy: boolean;
  choose: (chosen: readonly File[]) => void;
  again: (uploadId: string) => void;
  remove: (uploadId: string) => void;
  forget: () => void;
}

/** Who takes files in, and throws them away again. */
export interface Desk {
  put: Receiver;
  discard: typeof uploadsDiscard | typeof personsImportDiscard;
}

const DOCUMENTS: Desk = { put: uploadsPut, discard: uploadsDiscard };

/** Files on their way in, one after another. */
export function useFiles(most: number, desk: Desk = DOCUMENTS): Files {
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const removed = useRef(new Set<string>());
  const change = useCallback(
    (uploadId: string, rest: Partial<SentFile>) =>
      setFiles((all) => all.map((one) => (one.uploadId === uploadId ? { ...one, ...rest } : one))),
    [],
  );
  const run = useCallback(
    async ({ uploadId, file, done }: SentFile): Promise<void> => {
      if (removed.current.has(uploadId)) return;
      try {
        const arrived = (parts: number): void => change(uploadId, { done: parts });
        const { sha256 } = await sendFile(file, { uploadId, done, arrived, to: desk.put });
        change(uploadId, { sha256 });
      } catch (error) {
        change(uploadId, { fault: error instanceof Failure ? error : new Failure('internal', { cause: error }) });
      }
    },
    [change, desk],
  );
  const start = (one: SentFile): void => {
    if (one.fault === null) queue.current = queue.current.then(() => run(one));
  };
  return {
    files,
    ready: files.every(({ sha256 }) => sha256 !== null),
    busy: files.some(({ sha256, fault }) => sha256 === null && fault === null),
    choose: (chosen) => {
      const fresh = chosen.slice(0, most - files.length).map(asSent);
      setFiles((all) => [...all, ...fresh]);
      for (const one of fresh) start(one);
    },
    again: (uploadId) => {
      const one = files.find((other) => other.uploadId === uploadId);
      if (one === undefined) return;
      change(uploadId, { fault: null });
      start({ ...one, fault: null });
    },
    remove: (uploadId) => {
      removed.current.add(uploadId);
      setFiles((all) => all.filter((one) => one.uploadId !== uploadId));
      // What stays staged by a lost request is swept after a day.
      void ask(desk.discard, { uploadId }).catch(() => undefined);
    },
    forget: () => setFiles([]),
  };
}

function asSent(file: File): SentFile {
  const fault = namesAPerson(file.name)
    ? 'person_code'
    : file.size > FILE_BYTES
      ? 'too_large'
      : file.size === 0
        ? 'empty'
        : null;
  return { uploadId: freshId(), file, done: 0, of: partsOf(file.size), fault, sha256: null };
}

import { useState } from 'react';

/** Which persons of a list are chosen, while somebody chooses. */
export interface Choosing {
  on: boolean;
  ids: ReadonlySet<string>;
  start: () => void;
  stop: () => void;
  toggle: (id: string) => void;
  choose: (ids: readonly string[]) => void;
}

export function useChoosing(): Choosing {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  return {
    on: ids !== null,
    ids: ids ?? new Set(),
    start: () => setIds(new Set()),
    stop: () => setIds(null),
    toggle: (id) =>
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    choose: (more) => setIds((before) => new Set([...(before ?? []), ...more])),
  };
}

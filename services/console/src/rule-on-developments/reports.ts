import type { developmentsGet, ReplyOf } from '@lapwing/contracts';

type Quoted = ReplyOf<typeof developmentsGet>['mentions'][number];

/** A report that can leave a development, by the name under which it does. */
export interface Report {
  id: string;
  quoted: Quoted;
}

/** The reports of a development, each once: one that names several people stands in it more than once and leaves as a whole. */
export function reportsOf(mentions: readonly Quoted[]): Report[] {
  const reports = new Map<string, Report>();
  for (const quoted of mentions) {
    if (quoted.id !== null && !reports.has(quoted.id)) reports.set(quoted.id, { id: quoted.id, quoted });
  }
  return [...reports.values()];
}

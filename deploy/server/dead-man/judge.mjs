/**
 * Is the desk alive? It is while a check was seen, or the watch began, less long ago than a check may stay out. The watch
 * begins anew whenever the program starts, so that who starts it again is written to again only after as long.
 * @param {{ seenAt: number | null, watchedSince: number, now: number }} facts instants in milliseconds
 * @param {{ minutes: number, slack: number }} patience
 * @returns {{ alive: true, until: number } | { alive: false, since: number | null }}
 */
export function judge({ seenAt, watchedSince, now }, { minutes, slack }) {
  const until = Math.max(seenAt ?? 0, watchedSince) + (minutes + slack) * 60_000;
  return now <= until ? { alive: true, until } : { alive: false, since: seenAt };
}

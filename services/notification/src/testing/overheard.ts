/** One mail as somebody on the line sees it, and what it really was. */
export interface Overheard {
  features: number[];
  isAlert: boolean;
}

/** A mail that left: what the line showed of it, and what it really was. */
export interface HeardMail {
  to: string;
  size: number;
  /** Milliseconds. */
  at: number;
  isAlert: boolean;
}

/** What a listener made of one mail: whose it was and when, beside its features. */
export interface Heard extends Overheard {
  to: string;
  at: number;
}

const MINUTE = 60_000;
const DAY = 1440;
/** So many mails of a destination are known before the first one is judged. */
const WARM = 2;

/**
 * Everything the line shows of each mail: moment in slot, hour and day, size, destination, gaps to the mails before to the same
 * and to any destination, how many left lately, and how far it lies off the beat of earlier mails to the same destination.
 */
export function overheard(mails: readonly HeardMail[], slotMinutes: number): Heard[] {
  const earlier = new Map<string, number[]>();
  const names = [...new Set(mails.map(({ to }) => to))].sort();
  return mails.flatMap(({ to, size, at, isAlert }, place): Heard[] => {
    const before = earlier.get(to) ?? [];
    earlier.set(to, [...before, at]);
    if (before.length < WARM) return [];
    const minute = at / MINUTE;
    const moment = [minute % slotMinutes, minute % 60, minute % DAY];
    const gaps = [(at - (before.at(-1) ?? at)) / MINUTE, (at - (mails[place - 1]?.at ?? at)) / MINUTE];
    const beats = [slotMinutes, DAY].map((period) => offBeat(before, at, period));
    const crowd = [slotMinutes, 60].map((span) => lately(mails, place, span));
    return [{ to, at, isAlert, features: [...moment, size, names.indexOf(to), ...gaps, ...beats, ...crowd] }];
  });
}

/** Minutes to the nearest beat of a period that an earlier mail lay on. */
function offBeat(before: readonly number[], at: number, period: number): number {
  const offsets = before.map((one) => Math.abs((((at - one) / MINUTE + period / 2) % period) - period / 2));
  return Math.min(...offsets);
}

/** How many mails left to anybody within so many minutes before this one. */
function lately(mails: readonly HeardMail[], place: number, minutes: number): number {
  const since = (mails[place]?.at ?? 0) - minutes * MINUTE;
  let count = 0;
  while (place - count > 0 && (mails[place - count - 1]?.at ?? 0) > since) count += 1;
  return count;
}

/**
 * As many alerts as checks to each destination, drawn by chance: how often somebody is told at all, which a listener with
 * labels can count, then helps nobody, and what is left is what the line shows of the mail itself.
 */
export function evenly(heard: readonly Heard[], random: () => number): Heard[] {
  const destinations = [...new Set(heard.map(({ to }) => to))];
  return destinations.flatMap((to) => {
    const [alerts, checks] = [true, false].map((isAlert) =>
      shuffled(
        heard.filter((one) => one.to === to && one.isAlert === isAlert),
        random,
      ),
    ) as [Heard[], Heard[]];
    const count = Math.min(alerts.length, checks.length);
    return [...alerts.slice(0, count), ...checks.slice(0, count)];
  });
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * Which files are to be taken? GDELT publishes every fifteen minutes and names its files by that time. Order of the rules:
 * at the first look only the newest; else all since the last one that was taken, the oldest first; of a long absence only
 * the newest ones.
 */
export interface GdeltFile {
  url: string;
  /** Of the unpacked bytes as they are sent; null where nobody said. */
  md5: string | null;
}

export interface Update {
  /** `YYYYMMDDhhmmss`. */
  stamp: string;
  events: GdeltFile;
  mentions: GdeltFile | null;
}

const QUARTER = 15 * 60_000;
const NAMED = /(\d{14})((?:\.translation)?\.(export|mentions)\.CSV\.zip)$/i;

/** The newest files that `lastupdate.txt` names, as far as they lie on its own server; null where there are none. */
export function newestOf(text: string, from: string): Update | null {
  const files = text.split('\n').flatMap((line) => {
    const [, md5 = '', url = ''] = /^\d+ ([0-9a-f]{32}) (\S{1,2000})\s*$/i.exec(line) ?? [];
    const [, stamp = '', , table = ''] = NAMED.exec(url) ?? [];
    const same = URL.canParse(url) && new URL(url).host === new URL(from).host;
    return same && instantOf(stamp) !== null
      ? [{ stamp, table: table.toLowerCase(), url, md5: md5.toLowerCase() }]
      : [];
  });
  const events = files.find(({ table }) => table === 'export');
  if (events === undefined) return null;
  const mentions = files.find(({ table, stamp }) => table === 'mentions' && stamp === events.stamp);
  return { stamp: events.stamp, events, mentions: mentions ?? null };
}

/** The updates to take, oldest first; at most `most` besides the newest. */
export function toTake(newest: Update, last: string | null, most: number): Update[] {
  const until = instantOf(newest.stamp);
  const since = last === null ? null : instantOf(last);
  if (until === null || (since !== null && since >= until)) return [];
  if (since === null) return [newest];
  const missed: Update[] = [];
  for (let at = until - QUARTER; at > since && missed.length < most; at -= QUARTER) missed.push(moved(newest, at));
  return [...missed.reverse(), newest];
}

function moved(newest: Update, at: number): Update {
  const stamp = new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
  const file = (one: GdeltFile): GdeltFile => ({ url: one.url.replace(NAMED, `${stamp}$2`), md5: null });
  return { stamp, events: file(newest.events), mentions: newest.mentions === null ? null : file(newest.mentions) };
}

function instantOf(stamp: string): number | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? [];
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant) ? null : instant;
}

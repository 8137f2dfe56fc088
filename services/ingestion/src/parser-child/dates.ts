const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const MINUTE = 60_000;

/** How months begin in the languages of feeds; the longest beginning that fits decides. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ian', 'ene', 'gen', 'oca', 'sty', 'yan', 'saus', 'янв', 'січ', 'сту', 'қаң', 'იან'],
  ['feb', 'fév', 'fev', 'şub', 'lut', 'vas', 'фев', 'лют', 'ақп', 'თებ'],
  ['mar', 'mär', 'kov', 'мар', 'бер', 'сак', 'нау', 'მარ'],
  ['apr', 'avr', 'abr', 'nis', 'kwi', 'bal', 'апр', 'кві', 'крас', 'сәу', 'აპრ'],
  ['may', 'mai', 'maj', 'mag', 'geg', 'мая', 'май', 'тра', 'мам', 'მაი'],
  ['jun', 'juin', 'giu', 'haz', 'cze', 'iun', 'iyun', 'birž', 'июн', 'чер', 'мау', 'ივნ'],
  ['jul', 'juil', 'lug', 'tem', 'lip', 'iul', 'iyul', 'lie', 'июл', 'лип', 'шіл', 'ივლ'],
  ['aug', 'aoû', 'aou', 'ago', 'ağu', 'sie', 'avq', 'rugp', 'авг', 'сер', 'жні', 'там', 'აგვ'],
  ['sep', 'set', 'sen', 'eyl', 'wrz', 'rugs', 'сен', 'вер', 'қыр', 'სექ'],
  ['oct', 'okt', 'ott', 'out', 'eki', 'paź', 'spa', 'окт', 'жов', 'кас', 'қаз', 'ოქტ'],
  ['nov', 'noy', 'kas', 'lis', 'lapk', 'ноя', 'лис', 'қар', 'ნოე'],
  ['dec', 'dez', 'déc', 'dic', 'dek', 'ara', 'gru', 'дек', 'гру', 'сне', 'жел', 'დეკ'],
];
const BEGINNINGS = MONTHS.flatMap((words, month) => words.map((word): [string, number] => [word, month])).sort(
  ([a], [b]) => b.length - a.length,
);
/** Zones that feeds name, in minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360 },
  ...{ pst: -480, pdt: -420, cet: 60, cest: 120, bst: 60, eet: 120, eest: 180, msk: 180, мск: 180, msd: 240, trt: 180 },
};

const TIME = /(?:^|[^\d:+-])(\d{1,2}):(\d{2})(?::(\d{2}))?/;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/;
const DOTTED = /(?:^|\s)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
const WORDED =
  /(?:^|\s)(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]+(?:de\s+)?(\p{L}{3,})\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})(?!\d|:)/iu;
const MONTH_FIRST = /(?:^|\s)(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;

/** A date in any of the usual notations as an instant in UTC; null where it is none or absurd. */
export function instantOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text.length > 80) return null;
  const trimmed = text.replace(/\s+/g, ' ').trim();
  const time = timeOf(trimmed);
  return time === null || Number.isNaN(time) || time < EARLIEST || time > LATEST ? null : new Date(time).toISOString();
}

function timeOf(text: string): number | null {
  const day = dayOf(text);
  if (day === null) return null;
  const rest = text.replace(day.stands, ' ');
  const clock = TIME.exec(rest.replace(/(?<!\p{L})T(?=\d)/iu, ' '));
  const [hour = 0, minute = 0, second = 0] = (clock?.slice(1) ?? []).map((part) => Number(part ?? 0));
  if (hour > 24 || minute > 59 || second > 60) return day.time;
  return day.time + (hour * 60 + minute - zoneOf(rest)) * MINUTE + second * 1000;
}

function dayOf(text: string): { time: number; stands: string } | null {
  const iso = ISO.exec(text);
  if (iso !== null) return dayAt(iso[0], Number(iso[1]), Number(iso[2]) - 1, Number(iso[3] ?? 1));
  const worded = WORDED.exec(text);
  if (worded !== null) return dayAt(worded[0], yearOf(worded[3]), monthOf(worded[2] ?? ''), Number(worded[1]));
  const first = MONTH_FIRST.exec(text);
  if (first !== null) return dayAt(first[0], Number(first[3]), monthOf(first[1] ?? ''), Number(first[2]));
  const dotted = DOTTED.exec(text);
  return dotted === null ? null : dayAt(dotted[0], Number(dotted[3]), Number(dotted[2]) - 1, Number(dotted[1]));
}

function dayAt(stands: string, year: number, month: number | null, day: number) {
  if (month === null || month < 0 || month > 11 || day < 1 || day > 31) return null;
  return { time: Date.UTC(year, month, day), stands };
}

function yearOf(text: string | undefined): number {
  const year = Number(text);
  return year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
}

function monthOf(word: string): number | null {
  const lower = word.toLowerCase();
  return BEGINNINGS.find(([beginning]) => lower.startsWith(beginning))?.[1] ?? null;
}

function zoneOf(text: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})\s*(?:\(|$)/.exec(text) ?? [];
  if (sign !== undefined) return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const word = /(?:\d|\s)([a-zа-я]{1,4})\s*$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return ZONES[word] ?? 0;
}

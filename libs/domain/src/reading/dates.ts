/**
 * When did it happen? Order of the rules: a full date; a day and month, a month, a season of this or last year, each put
 * into the latest year that is not after publication; a year; a word relative to publication (yesterday, on Monday, last
 * month). The date nearest to the act in its sentence wins. Nothing is said when the text says nothing.
 */
import { type DateWords, dateWordsOf } from './date-words.js';
import type { Language } from './language.js';
import type { Range } from './sentences.js';
import type { Token } from './tokens.js';

export interface Moment extends Range {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  when: string;
}

const DAY_MS = 86_400_000;

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function numberIn(token: Token | undefined, low: number, high: number): number | null {
  const match = /^(\d{1,4})(?:st|nd|rd|th|го)?$/.exec(token?.norm ?? '');
  const value = match ? Number(match[1]) : Number.NaN;
  return value >= low && value <= high ? value : null;
}

function latestYear(month: number, day: number, published: string | null): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const candidate = `${year}-${pad(month)}-${pad(day)}`;
  return candidate <= published.slice(0, 10) ? String(year) : String(year - 1);
}

function yearBefore(published: string | null): string | null {
  return published === null ? null : String(Number(published.slice(0, 4)) - 1);
}

class Reader {
  readonly moments: Moment[] = [];
  private readonly strict: boolean;
  private readonly words: DateWords;
  private readonly begins: RegExp;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly range: Range,
    language: Language,
    private readonly published: string | null,
  ) {
    this.strict = language === 'en' || language === 'ru';
    const { words, begins } = dateWordsOf(language);
    this.words = words;
    this.begins = begins;
  }

  read(): Moment[] {
    for (let at = this.range.from; at < this.range.to; at += 1) {
      if (!this.begins.test(this.tokens[at]?.norm ?? '')) continue;
      const length = this.numeric(at) ?? this.month(at) ?? this.year(at) ?? this.relative(at);
      if (length !== null) at += length - 1;
    }
    return this.moments;
  }

  private put(at: number, to: number, when: string): number {
    this.moments.push({ from: at, to, when });
    return Math.max(1, to - at);
  }

  private yearAt(at: number): number | null {
    return at < this.range.to ? numberIn(this.tokens[at], 1900, 2100) : null;
  }

  private numeric(at: number): number | null {
    const [a, dot, b, dot2, c] = this.tokens.slice(at, at + 5);
    if (!dot || dot.norm !== dot2?.norm || !['.', '-', '/'].includes(dot.norm) || a?.end !== dot.start) return null;
    const year = numberIn(a, 1900, 2100) ?? numberIn(c, 1900, 2100);
    const month = numberIn(b, 1, 12);
    const day = numberIn(a, 1, 31) ?? numberIn(c, 1, 31);
    if (year === null || month === null || day === null) return null;
    return this.put(at, at + 5, `${year}-${pad(month)}-${pad(day)}`);
  }

  private month(at: number): number | null {
    const token = this.tokens[at];
    const month = this.words.months.findIndex((name) => name.test(token?.norm ?? '')) + 1;
    if (month === 0 || !token) return null;
    if (!token.capital && token.norm === 'may') return null;
    if (token.norm === 'may' && at === this.range.from) return null;
    const before = numberIn(this.tokens[at - 1], 1, 31);
    const behind = before === null ? numberIn(this.tokens[at + 1], 1, 31) : null;
    const day = before ?? behind;
    let next = at + (behind === null ? 1 : 2);
    while ([',', 'of', 'last'].includes(this.tokens[next]?.norm ?? '') && this.yearAt(next + 1) !== null) next += 1;
    const year = this.yearAt(next);
    const to = year === null ? next : next + 1;
    const lastYear = year === null && this.isLastYear(next) ? yearBefore(this.published) : null;
    const found =
      lastYear !== null ? lastYear : year === null ? latestYear(month, day ?? 1, this.published) : String(year);
    if (found === null) return null;
    return this.put(at, to, day === null ? `${found}-${pad(month)}` : `${found}-${pad(month)}-${pad(day)}`);
  }

  private isLastYear(at: number): boolean {
    return this.words.last.test(this.tokens[at]?.norm ?? '') && this.words.year.test(this.tokens[at + 1]?.norm ?? '');
  }

  private year(at: number): number | null {
    const year = numberIn(this.tokens[at], 1900, 2100);
    const before = this.tokens[at - 1]?.norm ?? '';
    const behind = this.tokens[at + 1]?.norm ?? '';
    if (year === null || before === '№') return null;
    const dated =
      /^(in|of|since|by|early|late|mid|year|from|until|в|с|до|к|начале|конце|осенью|летом|весной|зимой|autumn|spring|summer|winter|end|december|,|and|и)$/;
    return !this.strict || dated.test(before) || /^(год|г$|гг)/.test(behind)
      ? this.put(at, at + 1, String(year))
      : null;
  }

  private relative(at: number): number | null {
    if (this.published === null) return null;
    const norm = this.tokens[at]?.norm ?? '';
    const today = new Date(`${this.published.slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(today.getTime())) return null;
    if (this.words.today.test(norm)) return this.put(at, at + 1, iso(today));
    if (this.words.yesterday.test(norm)) return this.put(at, at + 1, iso(new Date(today.getTime() - DAY_MS)));
    const day = this.words.days.findIndex((name) => name.test(norm));
    if (day >= 0) {
      const back = (today.getUTCDay() - day + 7) % 7;
      return this.put(at, at + 1, iso(new Date(today.getTime() - back * DAY_MS)));
    }
    if (!this.words.last.test(norm)) return null;
    const unit = this.tokens[at + 1]?.norm ?? '';
    if (this.words.month.test(unit)) {
      const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1));
      return this.put(at, at + 2, iso(month).slice(0, 7));
    }
    return this.words.year.test(unit) ? this.put(at, at + 2, String(today.getUTCFullYear() - 1)) : null;
  }
}

/** The dates a stretch of tokens names, in order. `published` (an ISO date or instant) resolves what is left open. */
export function momentsOf(
  tokens: readonly Token[],
  range: Range,
  language: Language,
  published: string | null,
): Moment[] {
  return new Reader(tokens, range, language, published).read();
}

/** Whole days from one ISO date of any precision to another, counted from the first day each may mean. */
export function daysBetween(from: string, to: string): number {
  const complete = (when: string): string => `${when.slice(0, 10)}${'0000-01-01'.slice(when.slice(0, 10).length)}`;
  return Math.round((Date.parse(complete(to)) - Date.parse(complete(from))) / DAY_MS);
}

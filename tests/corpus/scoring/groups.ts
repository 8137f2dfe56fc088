import type { Judged } from './judge.js';

/** A named set of texts; a text may be in several. */
export interface Group {
  name: string;
  texts: Judged[];
}

const LARGER = ['uk', 'de', 'fr', 'es', 'pl', 'sr', 'tr'];
const OTHERS = ['kk', 'ky', 'az', 'uz', 'tg', 'ka', 'hy', 'fa', 'ar', 'zh'];
/** A construction told of fewer texts says nothing. */
const LEAST_TEXTS = 3;
const MOST_CONSTRUCTIONS = 20;
export const LANGUAGES: readonly string[] = ['en', 'ru', ...LARGER, ...OTHERS];
const MANNERS: readonly string[] = ['agency', 'court', 'ministry', 'ngo', 'telegram'];

/** Small languages are pooled: ten texts say little alone. */
export const POOLS: readonly { name: string; languages: readonly string[] }[] = [
  { name: 'English', languages: ['en'] },
  { name: 'Russian', languages: ['ru'] },
  { name: LARGER.join(' '), languages: LARGER },
  { name: 'the ten others', languages: OTHERS },
];

/** English, Russian, the pooled languages, and all. */
export function poolsOf(texts: readonly Judged[]): Group[] {
  const pools = POOLS.map(({ name, languages }) => ({
    name,
    texts: texts.filter(({ text }) => languages.includes(text.lang)),
  }));
  return [...pools.filter((pool) => pool.texts.length > 0), { name: 'all', texts: [...texts] }];
}

/** By a closed list of names, so that nothing a text holds can become the name of a group. */
function by(names: readonly string[], rest: string, texts: readonly Judged[], of: (one: Judged) => string): Group[] {
  const groups = new Map([...names, rest].map((name): [string, Judged[]] => [name, []]));
  for (const one of texts) (groups.get(of(one)) ?? groups.get(rest))?.push(one);
  return [...groups].map(([name, members]) => ({ name, texts: members })).filter((group) => group.texts.length > 0);
}

/** By declared language. */
export function languagesOf(texts: readonly Judged[]): Group[] {
  return by(LANGUAGES, 'other', texts, ({ text }) => text.lang);
}

/** By manner of writing. */
export function mannersOf(texts: readonly Judged[]): Group[] {
  return by(MANNERS, 'not told', texts, ({ text }) => text.manner ?? 'not told');
}

/** By what the writers say a text is about: what is judged wrongly in one text of several, the worst first. */
export function constructionsOf(texts: readonly Judged[]): Group[] {
  const names = [...new Set(texts.flatMap(({ text }) => text.about ?? []))].sort();
  const groups = names.map((name) => ({ name, texts: texts.filter(({ text }) => text.about?.includes(name)) }));
  const wrong = (group: Group): number => group.texts.filter((one) => one.wanted !== one.raised).length;
  return groups
    .filter((group) => group.texts.length >= LEAST_TEXTS && wrong(group) > 0)
    .sort((a, b) => wrong(b) - wrong(a))
    .slice(0, MOST_CONSTRUCTIONS);
}

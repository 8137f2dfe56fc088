/**
 * Which stretches are names of people or groups? Runs of capitalised words that stand for nothing else: two or more in
 * a row, or one that was met before as part of a longer name. Names in quotation marks are groups.
 */
import { visible } from './fold-text.js';
import type { Language } from './language.js';
import type { Tag } from './lexicon.js';
import type { Range } from './sentences.js';
import type { Token } from './tokens.js';

export interface Name extends Range {
  words: number;
  quoted: boolean;
}

const CAPITALISED = /^\p{Lu}[\p{Ll}'’ʼ\p{M}]+$/u;
const INITIAL = /^\p{Lu}$/u;
const OPENERS = new Set(['"', '“', '«', '„']);
const CLOSERS = new Set(['"', '”', '»', '“']);
const INNER = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'von',
  'van',
  'de',
  'da',
  'оглы',
  'кызы',
  'ogly',
  'oglu',
  'бин',
  'аль',
]);
const COMMON =
  /^(?:place:|authority|person$|court|office|month|profile:|cue:|act:|noun:|link:|way:|door|pact|topic:|step:|list|interpol|face|bloc:|title|veto:|thing|sign:|soldiers|speaker|group|asker|origin:|boilerplate|day|third:|after:|unknown:)/;

/** Phrases that may hold whom they are about: "put … on a ferry". */
const PARTED = /^(?:act:|noun:|origin:|door|step:|cue:|list:)/;

const common = new Map<string, boolean>();

/** Labels are few and tags are many. */
function isCommon(label: string): boolean {
  const known = common.get(label);
  if (known !== undefined) return known;
  common.set(label, COMMON.test(label));
  return COMMON.test(label);
}

/** For each word of a range 1 where it stands for something else than a name. */
function blockedWords(tags: readonly Tag[], range: Range): Uint8Array {
  const blocked = new Uint8Array(range.to - range.from);
  for (const tag of tags) {
    if (!isCommon(tag.label)) continue;
    const [from, to] = [tag.from - range.from, tag.to - range.from];
    const parted = to - from > 2 && PARTED.test(tag.label);
    if (parted) blocked[from] = blocked[to - 1] = 1;
    else blocked.fill(1, from, to);
  }
  return blocked;
}

/** "D. Salnikov": how many words the initials before a surname take. */
function initialsAt(tokens: readonly Token[], at: number): number {
  let to = at;
  while (INITIAL.test(tokens[to]?.raw ?? '') && tokens[to + 1]?.norm === '.') to += 2;
  return to > at && canName(tokens[to]) ? to - at : 0;
}

function canName(token: Token | undefined): token is Token {
  return token !== undefined && token.word && CAPITALISED.test(visible(token.raw).replace(/['’]s$/, ''));
}

/** German writes every noun with a capital: endings of nouns, and numbers that open a count of them. */
const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|tag|tage|tagen|abend|woche|wochen|jahr|jahre|jahren|monat|monate|monaten|stunde|stunden|firma|firmen|amt|gericht|minister|ministerium|behorde|polizei)$|^(?:zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|mehrere|viele|nach|seit|in|am|die|der|das|ein|eine)$/;

function isGermanNoun(tokens: readonly Token[], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ norm }) => GERMAN_NOUN.test(norm));
}

/** The capitalised runs of a sentence that may be names; single words count only inside the sentence. */
export function namesOf(tokens: readonly Token[], range: Range, tags: readonly Tag[], language: Language): Name[] {
  const blocked = blockedWords(tags, range);
  const names: Name[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const initials = initialsAt(tokens, at);
    if (blocked[at + initials - range.from] === 1 || (initials === 0 && !canName(tokens[at]))) continue;
    let to = at + initials + 1;
    while (to < range.to && to - at < 5) {
      const next = tokens[to];
      const inner = next !== undefined && INNER.has(next.norm) && canName(tokens[to + 1]);
      if (inner) to += 2;
      else if (canName(next) && blocked[to - range.from] !== 1 && !tokens[to - 1]?.possessive) to += 1;
      else break;
    }
    const quoted = OPENERS.has(tokens[at - 1]?.norm ?? '') && CLOSERS.has(tokens[to]?.norm ?? '');
    const noun = language === 'de' && !quoted && isGermanNoun(tokens, { from: at, to });
    if (!noun && (to - at > 1 || at > range.from || quoted)) names.push({ from: at, to, words: to - at, quoted });
    at = to - 1;
  }
  return names;
}

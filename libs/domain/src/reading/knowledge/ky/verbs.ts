/** The forms of Kyrgyz verbs: endings follow the last vowel, in four ways, and the last sound of the stem. */
import type { Conjugated } from '../kk/verbs.js';

const VOWELS = /[аеиоуөүыэюяё]/gu;
const VOWEL = /[аеиоуөүыэюя]$/u;
const HARD = /[кпстшфхцщчбвгд]$/u;
const VOICED: Record<string, string> = { к: 'г', п: 'б' };

/** The vowels of the endings by the last vowel: high, low, and low after `у`. */
function vowelsOf(stem: string): { high: string; low: string; converb: string } {
  const last = stem.match(VOWELS)?.at(-1) ?? 'а';
  if (last === 'о' || last === 'ё') return { high: 'у', low: 'о', converb: 'у' };
  if (last === 'у' || last === 'ю') return { high: 'у', low: 'а', converb: 'у' };
  if (last === 'ө' || last === 'ү') return { high: 'ү', low: 'ө', converb: 'ү' };
  if (last === 'е' || last === 'и' || last === 'э') return { high: 'и', low: 'е', converb: 'и' };
  return { high: 'ы', low: 'а', converb: 'ы' };
}

const LONG: Record<string, string> = { а: 'оо', о: 'оо', е: 'өө', ө: 'өө', ы: 'уу', у: 'уу', и: 'үү', ү: 'үү' };

function verbalNoun(stem: string, soft: string, high: string): string {
  if (VOWEL.test(stem)) return stem.slice(0, -1) + (LONG[stem.at(-1) ?? ''] ?? 'оо');
  return soft + (high === 'и' || high === 'ү' ? 'үү' : 'уу');
}

/** The forms of one stem, written as alternatives; a stem that ends in `ба` is a negation. */
export function conjugated(written: string): Conjugated {
  const denying = /[^аеиоуөүыэ]ба$/u.test(written) && written.length > 4;
  const bare = denying ? written.slice(0, -2) : written;
  const { low: inner } = vowelsOf(bare);
  const stem = denying ? bare + (HARD.test(bare) ? 'п' : 'б') + inner : written;
  const { high, low, converb: joined } = vowelsOf(stem);
  const hard = HARD.test(stem);
  const open = VOWEL.test(stem);
  const last = stem.at(-1) ?? '';
  const soft = open ? stem : stem.slice(0, -1) + (VOICED[last] ?? last);
  const past = `${stem}${hard ? 'т' : 'д'}${high}`;
  const participle = `${stem}${hard ? 'к' : 'г'}${low}н`;
  const converb = denying ? `${stem}й` : open ? `${stem}п` : `${soft}${joined}п`;
  const present = open ? `${stem}й` : soft + low;
  const verbal = verbalNoun(stem, soft, high);
  const together = open ? `${stem}шт${high}` : `${soft}${joined}шт${high}`;
  const refused = `${stem}${hard ? 'п' : 'б'}${low}`;
  return {
    told: `(${past}*|${participle}*|${converb}|${converb}т${high}р|${together}*)`,
    open: `(${present}т|${present}б*|${stem}с${low}*|${stem}ч${high}*)`,
    noun: `${verbal}*`,
    denied: `${participle} (жок|эмес)`,
    negative: `(${refused}д*|${refused}г*|${refused}й*|${refused}${low}*)`,
  };
}

/**
 * What the words beside a name of a state tell: the ending of the place is that of the goal too
 * (`რუსეთში გააძევეს`), and the state before "citizen" is where somebody comes from, not who acts.
 */
import type { Entries } from '../entries.js';

const SENT = `(${[
  'გააძევ*',
  'გაძევებ*',
  'გააგზავნ*',
  'გაგზავნ*',
  'დააბრუნ*',
  'დაბრუნებ*',
  'გადაიყვან*',
  'გადაყვან*',
  'დეპორტ*',
  'ექსტრადი*',
  'გაისტუმრ*',
  'გადაგზავნ*',
  'ჩაიყვან*',
  'გაასახლ*',
  'გაუშვ*',
  'გამოუშვ*',
].join('|')})`;
const CITIZEN = `(${[
  'მოქალაქ*',
  'ქვეშევრდომ*',
  'აქტივისტ*',
  'ჟურნალისტ*',
  'ოპოზიციონერ*',
  'მკვიდრ*',
  'ლტოლვილ*',
  'დეზერტირ*',
  'ბლოგერ*',
  'უფლებადამცველ*',
].join('|')})`;

/** Names of one word as one choice, the others as they are. */
function eitherOf(names: readonly string[]): string[] {
  const short = names.filter((name) => !/[\s(-]/u.test(name));
  const long = names.filter((name) => /[\s(-]/u.test(name));
  return short.length === 0 ? long : [`(${short.join('|')})`, ...long];
}

/** Entries for names beside verbs of sending and beside people. */
export function waysOf(places: Entries): Entries {
  const ways: Record<string, string[]> = {};
  const put = (label: string, words: readonly string[]): void => {
    (ways[label] ??= []).push(...words);
  };
  for (const [label, names] of Object.entries(places)) {
    const [place, code = '', sort = '', cases = ''] = label.split(':');
    if (place !== 'place' || !(sort === 'name' || sort === 'city')) continue;
    if (cases === '=in')
      for (const name of eitherOf(names)) put(`place:${code}:${sort}:=to`, [`${name} ..1 ${SENT}`, `${SENT} ${name}`]);
    for (const name of names) {
      if (cases === '=of' && sort === 'name') put(`place:${code}:people`, [`${name} ..1 ${CITIZEN}`]);
    }
  }
  return ways;
}

/**
 * What the words beside a name of a state tell. The goal of a way has no ending of its own
 * (`արտաքսել Իրան`), and the state before "citizen" is where somebody comes from, not who acts.
 */
import type { Entries } from '../entries.js';

const SENT = `(${[
  'արտահանձն*',
  'արտաքս*',
  'վտար*',
  'ուղարկ*',
  'վերադարձ*',
  'հետ',
  'ետ',
  'տեղափոխ*',
  'դեպորտ*',
  'տարվ*',
  'տարել*',
  'տանել',
  'առաք*',
  'հանձն*',
].join('|')})`;
const BE = '(է|են|էր|էին)';
const CITIZEN = `(${[
  'քաղաքացի*',
  'քաղաքացու*',
  'հպատակ*',
  'ակտիվիստ*',
  'լրագրող*',
  'ընդդիմադիր*',
  'բնակիչ*',
  'փախստական*',
  'դասալիք*',
  'զինծառայող*',
  'իրավապաշտպան*',
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
    if (cases === 'n')
      for (const name of eitherOf(names))
        put(`place:${code}:${sort}:=to`, [`${name} ${SENT}`, `${SENT} ${name}`, `${SENT} ${BE} ${name}`]);
    for (const name of names) {
      if (cases === '=of' && sort === 'name') put(`place:${code}:people`, [`${name} ..1 ${CITIZEN}`]);
    }
  }
  return ways;
}

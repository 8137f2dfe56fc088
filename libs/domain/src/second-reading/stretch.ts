/** Most of a text that the second reader is shown, in UTF-16 units. */
export const LONGEST_STRETCH = 12_000;

/** The end of a sentence: a sign that ends one, with closing quotes, before white space; in Chinese also without. */
const ENDS = /[.!?…]["'”’»)\]]*(?=\s)|[。！？]["”’」』）]*|\n/g;

/** The last place before `most` at which a sentence ends; zero where none does. */
function lastEnd(text: string, most: number): number {
  let end = 0;
  for (const match of text.slice(0, most + 1).matchAll(ENDS)) {
    const at = match.index + match[0].length;
    if (at <= most) end = at;
  }
  return end;
}

/**
 * The beginning of a text, at most `most` units long: to the end of a sentence, else to a blank, else to the last whole
 * sign. What it leaves out is not looked at.
 */
export function stretchOf(text: string, most = LONGEST_STRETCH): string {
  if (text.length <= most) return text;
  const sentence = lastEnd(text, most);
  if (sentence > most / 2) return text.slice(0, sentence);
  const blank = text.slice(0, most).search(/\s\S*$/);
  if (blank > most / 2) return text.slice(0, blank);
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most);
}

/** Light verbs of Persian: most verbs are a noun with one of these, so an entry names the verb by a letter. */
const LIGHT: Readonly<Record<string, string>> = {
  K: '(کرد|کردند|کرده|کرده‌است|کرده‌اند|کرده‌بود|کرده‌بودند|نمود|نمودند|نموده)',
  k: '(می‌کند|می‌کنند|می‌کرد|می‌کردند)',
  B: '(کند|کنند|کردن|بکند|نکند|نکنند|نماید|نمایند)',
  S: '(شد|شدند|شده|شده‌است|شده‌اند|شده‌بود|شده‌بودند|گردید|گردیدند|گردیده)',
  s: '(شود|شوند|شدن|می‌شود|می‌شوند|نشود|نشوند|گردد|گردند)',
  D: '(داد|دادند|داده|داده‌است|داده‌اند|داده‌بود|داده‌بودند)',
  d: '(می‌دهد|می‌دهند|دهد|دهند|دادن|بدهد|بدهند)',
};
const MARK = /\{([KkBSsDd])\}/g;

/** A text of entries with its light verbs written out. */
export function withLightVerbs(text: string): string {
  return text.replace(MARK, (mark, letter: string) => LIGHT[letter] ?? mark);
}

/** Signs that steer a terminal or turn the direction of a line, and that nobody sees. */
const UNSEEN =
  /[\p{Cc}\p{Co}\p{Cs}\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** A text with its invisible signs written out; line ends and tabs stay. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (sign) => {
    if (sign === '\n' || sign === '\t') return sign;
    return `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in a page, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

import { Parser } from 'htmlparser2';

const SILENT = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'blockquote', 'svg', 'math']);
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'hr', 'h1', 'h2', 'h3']);
const EMPTY = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'wbr']);
/** Marks by which mail programs set off what is quoted. */
const QUOTED = /gmail_quote|yahoo_quoted|moz-cite|protonmail_quote|divRplyFwdMsg|appendonsend|mail-quote/i;
const LONGEST = 20_000;

/** The text of a mail that is a page only, without what it quotes. */
export function textOfPage(page: string): string {
  let text = '';
  let silent = 0;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (BREAKS.has(name)) text += '\n';
      if (EMPTY.has(name)) return;
      const hidden = SILENT.has(name) || QUOTED.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`);
      open.push(hidden);
      if (hidden) silent += 1;
    },
    ontext(piece) {
      if (silent === 0 && text.length < LONGEST) text += piece.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (EMPTY.has(name)) return;
      if (open.pop() === true) silent -= 1;
      if (BREAKS.has(name)) text += '\n';
    },
  });
  parser.end(page.slice(0, 500_000));
  return text;
}

/** What a person wrote themselves, line by line; lines that are quoted and those that announce them are left out. */
export function ownWords(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').slice(0, LONGEST).split('\n');
  return lines
    .filter((line, at) => !isQuoted(line) && !(announces(line) && lines.slice(at + 1, at + 3).some(isQuoted)))
    .join('\n')
    .trim();
}

function isQuoted(line: string): boolean {
  return /^\s*>/.test(line);
}

function announces(line: string): boolean {
  return /:\s*$/.test(line);
}

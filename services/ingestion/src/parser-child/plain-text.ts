/** What a node of either DOM in use has in common. */
interface AnyNode {
  nodeType: number;
  nodeName?: string;
  name?: string;
  data?: string;
  nodeValue?: string | null;
  childNodes?: ArrayLike<AnyNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const DOCUMENT = 9;
const FRAGMENT = 11;
const CDATA = 4;
const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'head',
  'form',
  'button',
  'select',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);
const MOST = 2_000_000;

/** The text of nodes as paragraphs: one empty line between blocks, single spaces within. */
export function plainText(nodes: Iterable<unknown> | ArrayLike<unknown>): string {
  const out: string[] = [];
  const open: (AnyNode | null)[] = (Array.from(nodes) as AnyNode[]).reverse();
  let length = 0;
  while (open.length > 0 && length < MOST) {
    const node = open.pop();
    if (node === undefined) break;
    if (node === null) {
      out.push('\n\n');
      continue;
    }
    if (node.nodeType === TEXT) {
      const text = (node.data ?? node.nodeValue ?? '').replace(/\s+/g, ' ');
      length += text.length;
      out.push(text);
      continue;
    }
    if (![ELEMENT, DOCUMENT, FRAGMENT, CDATA].includes(node.nodeType)) continue;
    const name = (node.name ?? node.nodeName ?? '').toLowerCase();
    if (UNREAD.has(name)) continue;
    const block = !INLINE.has(name);
    if (block) {
      out.push('\n\n');
      open.push(null);
    }
    for (const child of Array.from(node.childNodes ?? []).reverse()) open.push(child);
  }
  return out
    .join('')
    .replace(/[ \u00a0]*\n[\s]*/g, '\n\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

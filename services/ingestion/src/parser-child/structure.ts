import { Parser } from 'htmlparser2';
import { Rejected } from './rejected.js';

const XML_DEPTH = 100;
/** Elements open at once, those that nobody closed among them. */
const MOST_OPEN = 5000;
const ATTRIBUTES = 100;
const JSON_DEPTH = 64;
const ENTRY = /^(?:[\w-]+:)?(?:item|entry)$/i;

/** Refuses a text that declares entities, which a parser might believe. */
export function refuseEntities(head: string): void {
  if (/<!ENTITY|<!DOCTYPE[^>[]{0,1000}\[/i.test(head)) throw new Rejected('dtd');
}

/**
 * Rejects XML with declared entities, deep nesting or an element with very many attributes. An entry inside another is one
 * that nobody closed: it counts as its neighbour, and the text is not regular.
 */
export function checkXml(text: string): { regular: boolean } {
  refuseEntities(text.slice(0, 100_000));
  let depth = 0;
  let open = 0;
  let entry: number | null = null;
  let regular = true;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        depth += 1;
        open += 1;
        if (ENTRY.test(name)) {
          regular &&= entry === null;
          depth = entry ?? depth;
          entry = depth;
        }
        attributes = 0;
        if (depth > XML_DEPTH || open > MOST_OPEN) throw new Rejected('too_deep');
      },
      onattribute: () => {
        attributes += 1;
        if (attributes > ATTRIBUTES) throw new Rejected('too_many_attributes');
      },
      onclosetag: (name) => {
        depth -= 1;
        open -= 1;
        if (ENTRY.test(name)) entry = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { regular };
}

/** Rejects JSON nested deeper than a feed ever is, before anything recurses into it. */
export function checkJson(text: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\' && quoted) at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > JSON_DEPTH) throw new Rejected('too_deep');
  }
}

import { Parser } from 'htmlparser2';
import { Rejected } from './rejected.js';

const XML_DEPTH = 100;
const ATTRIBUTES = 100;
const JSON_DEPTH = 64;

/** Rejects XML with a document type (entities), deep nesting or an element with very many attributes. */
export function checkXml(text: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(text.slice(0, 100_000))) throw new Rejected('dtd');
  let depth = 0;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentagname: () => {
        depth += 1;
        attributes = 0;
        if (depth > XML_DEPTH) throw new Rejected('too_deep');
      },
      onattribute: () => {
        attributes += 1;
        if (attributes > ATTRIBUTES) throw new Rejected('too_many_attributes');
      },
      onclosetag: () => {
        depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
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

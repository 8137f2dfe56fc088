/** A zero and half a surrogate pair, as JSON writes them: no database takes them, in a text or in JSON. */
const ESCAPED = /\\u(?:0000|d[89a-f][0-9a-f]{2})/i;
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a line of JSON says, with a mark in place of each sign that cannot be stored; no other sign moves. */
export function storable(line: string): unknown {
  if (!ESCAPED.test(line)) return JSON.parse(line);
  return JSON.parse(line, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(UNSTORABLE, '\ufffd') : value,
  );
}

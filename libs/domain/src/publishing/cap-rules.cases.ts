import { parseDocument } from 'htmlparser2';

interface Element {
  name: string;
  text: string;
  children: Element[];
}

const one = { least: 1, most: 1 };
const maybe = { least: 0, most: 1 };
const any = { least: 0, most: Infinity };
const some = { least: 1, most: Infinity };
type Rule = readonly [string, { least: number; most: number }];

/** The elements of each element in the order of the schema, and how often each may stand. */
const ORDER: Readonly<Record<string, readonly Rule[]>> = {
  alert: [
    ...(['identifier', 'sender', 'sent', 'status', 'msgType'] as const).map((name): Rule => [name, one]),
    ['source', maybe],
    ['scope', one],
    ...(['restriction', 'addresses'] as const).map((name): Rule => [name, maybe]),
    ['code', any],
    ...(['note', 'references', 'incidents'] as const).map((name): Rule => [name, maybe]),
    ['info', some],
  ],
  info: [
    ['language', maybe],
    ['category', some],
    ['event', one],
    ['responseType', any],
    ...(['urgency', 'severity', 'certainty'] as const).map((name): Rule => [name, one]),
    ['audience', maybe],
    ['eventCode', any],
    ...(['effective', 'onset', 'expires', 'senderName', 'headline', 'description'] as const).map((name): Rule => [
      name,
      maybe,
    ]),
    ...(['instruction', 'web', 'contact'] as const).map((name): Rule => [name, maybe]),
    ['parameter', any],
    ['resource', any],
    ['area', any],
  ],
  parameter: [
    ['valueName', one],
    ['value', one],
  ],
  geocode: [
    ['valueName', one],
    ['value', one],
  ],
  resource: [
    ['resourceDesc', one],
    ['mimeType', one],
    ...(['size', 'uri', 'derefUri', 'digest'] as const).map((name): Rule => [name, maybe]),
  ],
  area: [
    ['areaDesc', one],
    ...(['polygon', 'circle', 'geocode'] as const).map((name): Rule => [name, any]),
    ...(['altitude', 'ceiling'] as const).map((name): Rule => [name, maybe]),
  ],
};
const VALUES: Readonly<Record<string, RegExp>> = {
  identifier: /^[^\s,<&]+$/,
  sender: /^[^\s,<&]+$/,
  sent: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/,
  status: /^(Actual|Exercise|System|Test|Draft)$/,
  msgType: /^(Alert|Update|Cancel|Ack|Error)$/,
  scope: /^(Public|Restricted|Private)$/,
  references:
    /^[^\s,]+,[^\s,]+,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d( [^\s,]+,[^\s,]+,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d)*$/,
  incidents: /^\S+( \S+)*$/,
  language: /^[a-z]{2}(-[A-Z]{2})?$/,
  category: /^(Geo|Met|Safety|Security|Rescue|Fire|Health|Env|Transport|Infra|CBRNE|Other)$/,
  responseType: /^(Shelter|Evacuate|Prepare|Execute|Avoid|Monitor|Assess|AllClear|None)$/,
  urgency: /^(Immediate|Expected|Future|Past|Unknown)$/,
  severity: /^(Extreme|Severe|Moderate|Minor|Unknown)$/,
  certainty: /^(Observed|Likely|Possible|Unlikely|Unknown)$/,
  uri: /^https?:\/\/\S+$/,
  mimeType: /^[\w.+-]+\/[\w.+-]+$/,
};

/** The rules of CAP 1.2 that a document breaks, in words; none where it is valid. */
export function capFaults(xml: string): string[] {
  const root = rootOf(xml);
  if (root === null || root.name !== 'alert') return ['no alert'];
  const cancels = textOf(root, 'msgType') !== 'Alert';
  return [
    ...(xml.includes('xmlns="urn:oasis:names:tc:emergency:cap:1.2"') ? [] : ['no namespace']),
    ...(cancels && textOf(root, 'references') === '' ? ['an update or cancellation names nothing'] : []),
    ...faultsOf(root),
  ];
}

function faultsOf(parent: Element): string[] {
  const rules = ORDER[parent.name];
  if (rules === undefined)
    return VALUES[parent.name]?.test(parent.text) === false ? [`${parent.name}: ${parent.text}`] : [];
  const names = parent.children.map(({ name }) => name);
  const order = rules.map(([name]) => name);
  const places = names.map((name) => order.indexOf(name));
  return [
    ...names.filter((name) => !order.includes(name)).map((name) => `${name} in ${parent.name}`),
    ...(places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0)) ? [] : [`order in ${parent.name}`]),
    ...rules.flatMap(([name, { least, most }]) => {
      const count = names.filter((other) => other === name).length;
      return count < least || count > most ? [`${count} ${name} in ${parent.name}`] : [];
    }),
    ...parent.children.flatMap(faultsOf),
  ];
}

/** The root element of a document. */
export function rootOf(xml: string): Element | null {
  const nodes = parseDocument(xml, { xmlMode: true, decodeEntities: true }).children;
  return nodes.map(elementOf).find((found) => found !== null) ?? null;
}

function elementOf(node: unknown): Element | null {
  const { type, name, children } = node as { type: string; name?: string; children?: unknown[] };
  if (type !== 'tag' || name === undefined) return null;
  const inside = children ?? [];
  return { name, text: inside.map(wordsOf).join(''), children: inside.flatMap((child) => elementOf(child) ?? []) };
}

function wordsOf(node: unknown): string {
  const { type, data } = node as { type: string; data?: string };
  return type === 'text' ? (data ?? '') : '';
}

/** The text of the first such element, wherever it stands; empty where there is none. */
export function textOf(parent: Element, name: string): string {
  return allOf(parent, name)[0]?.text ?? '';
}

/** Every element of a name, wherever it stands. */
export function allOf(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

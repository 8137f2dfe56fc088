import { Parser } from 'htmlparser2';
import type { RawItem } from './raw-item.js';

const MOST_OF_FIELD = 200_000;
const ITEMS = new Set(['item', 'entry']);
/** Which field an element fills, and which wins where several fill the same: the smaller rank. */
const FIELDS: Readonly<Record<string, readonly ['title' | 'url' | 'id' | 'published' | 'text', number]>> = {
  title: ['title', 0],
  link: ['url', 0],
  guid: ['id', 0],
  id: ['id', 0],
  published: ['published', 0],
  pubdate: ['published', 0],
  issued: ['published', 1],
  date: ['published', 1],
  created: ['published', 2],
  updated: ['published', 3],
  modified: ['published', 3],
  'full-text': ['text', 0],
  encoded: ['text', 1],
  content: ['text', 2],
  description: ['text', 3],
  summary: ['text', 4],
};
/** Names of their own; of any other prefix only the word behind the colon counts, whatever it was declared to be. */
const FOREIGN = new Set(['media', 'itunes', 'googleplay', 'podcast', 'geo', 'georss', 'thr', 'slash', 'image', 'cc']);
/** Elements with a title and address of their own inside an entry. */
const NESTED = new Set(['source', 'author', 'contributor', 'image', 'textinput']);
interface Found {
  text: string;
  rank: number;
}

/** An entry under way. */
class Draft {
  readonly found = new Map<string, Found>();
  guidIsAddress = true;

  offer(field: string, rank: number, text: string): void {
    const known = this.found.get(field);
    if (text.trim() === '' || (known !== undefined && known.rank <= rank)) return;
    this.found.set(field, { text, rank });
  }

  raw(base: string | null): RawItem {
    const of = (field: string): string | null => this.found.get(field)?.text ?? null;
    const guid = this.guidIsAddress && /^\s*https?:/i.test(of('id') ?? '') ? of('id') : null;
    const url = of('url') ?? guid ?? of('attached') ?? of('about');
    const whole = url !== null && base !== null && URL.canParse(url, base) ? new URL(url, base).href : url;
    return { url: whole, title: of('title'), published: of('published'), text: of('text'), id: of('id') };
  }
}

/** The entries of a feed however broken it is; null where there is nothing of a feed in it. */
export function forgivinglyOf(text: string, most: number): RawItem[] | null {
  const reader = new FeedReader(most);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.opened(name, attributes),
      onclosetag: (name) => reader.closed(name),
      ontext: (data) => reader.text(data),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  parser.end(text);
  return reader.items();
}

/** Reads tags as they come. An entry ends where the next begins, a field where the next begins: nobody need close them. */
class FeedReader {
  private readonly done: RawItem[] = [];
  private item: Draft | null = null;
  private field: { name: string; as: string; rank: number; text: string } | null = null;
  private nested: string | null = null;
  private base: string | null = null;
  private itemBase: string | null = null;
  private sawFeed = false;

  constructor(private readonly most: number) {}

  opened(tag: string, attributes: Readonly<Record<string, string>>): void {
    const [prefix, name] = wordOf(tag);
    const base = attributes['xml:base'];
    if (ITEMS.has(name)) return this.begin(attributes);
    if (['rss', 'feed', 'rdf', 'channel'].includes(name)) this.sawFeed = true;
    if (this.item === null) {
      if (base !== undefined) this.base = base;
      return;
    }
    if (this.nested !== null || FOREIGN.has(prefix)) return;
    const rule = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    // Markup that nobody escaped stands inside a field and is part of it.
    if (rule === undefined && this.field !== null && !NESTED.has(name)) return this.add(`<${name}>`);
    this.end();
    if (NESTED.has(name)) this.nested = name;
    else if (name === 'enclosure') this.item.offer('attached', 0, attributes['url'] ?? '');
    else if (name === 'link' && attributes['href'] !== undefined) this.link(attributes);
    else if (rule !== undefined) this.field = { name, as: rule[0], rank: rule[1], text: '' };
    if (name === 'guid' && attributes['ispermalink']?.toLowerCase() === 'false') this.item.guidIsAddress = false;
  }

  closed(tag: string): void {
    const [, name] = wordOf(tag);
    if (name === this.nested) this.nested = null;
    else if (ITEMS.has(name)) this.finish();
    else if (name === this.field?.name) this.end();
    else if (this.field !== null && !Object.hasOwn(FIELDS, name)) this.add(`</${name}>`);
  }

  text(data: string): void {
    if (this.field !== null && this.nested === null) this.add(data);
  }

  items(): RawItem[] | null {
    this.finish();
    return this.sawFeed || this.done.length > 0 ? this.done : null;
  }

  private begin(attributes: Readonly<Record<string, string>>): void {
    this.finish();
    this.item = new Draft();
    this.itemBase = attributes['xml:base'] ?? null;
    this.item.offer('about', 0, attributes['rdf:about'] ?? attributes['about'] ?? '');
  }

  private link(attributes: Readonly<Record<string, string>>): void {
    const rank = ['alternate', undefined, ''].includes(attributes['rel']?.toLowerCase()) ? 0 : 5;
    if (['self', 'replies', 'edit', 'next'].includes(attributes['rel']?.toLowerCase() ?? '')) return;
    this.item?.offer('url', rank, attributes['href'] ?? '');
  }

  private add(data: string): void {
    if (this.field !== null && this.field.text.length < MOST_OF_FIELD) this.field.text += data;
  }

  private end(): void {
    if (this.field !== null) this.item?.offer(this.field.as, this.field.rank, this.field.text);
    this.field = null;
  }

  private finish(): void {
    this.end();
    this.nested = null;
    const base = this.base ?? null;
    const own = this.itemBase !== null && base !== null && URL.canParse(this.itemBase, base);
    const place = own ? new URL(this.itemBase ?? '', base ?? undefined).href : (this.itemBase ?? base);
    if (this.item !== null && this.done.length < this.most) this.done.push(this.item.raw(place));
    [this.item, this.itemBase] = [null, null];
  }
}

/** The prefix and the word of a tag. */
export function wordOf(tag: string): [string, string] {
  const colon = tag.indexOf(':');
  return colon < 0 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)];
}

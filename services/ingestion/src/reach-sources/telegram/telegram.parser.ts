import { DomUtils, parseDocument } from 'htmlparser2';
import { decoded } from '../../parser-child/characters.js';
import { instantOf } from '../../parser-child/dates.js';
import { articleOfText } from '../../parser-child/parse-article.js';
import type { Given } from '../../parser-child/given.js';
import { plainText } from '../../parser-child/plain-text.js';
import { Rejected } from '../../parser-child/rejected.js';
import type { ParserReply } from '../../parser-child/reply.js';

const MOST_POSTS = 100;
const MOST_FRAGMENT = 200_000;
const MOST_DEPTH = 100;
/**
 * What of a post is what it says. Counters of views and reactions, pictures and players change by themselves; the post
 * would be a new document at every look.
 */
const PARTS = [
  'tgme_widget_message_forwarded_from',
  'tgme_widget_message_text',
  'tgme_widget_message_poll_question',
  'tgme_widget_message_poll_option_text',
  'tgme_widget_message_document_title',
  'link_preview_title',
  'link_preview_description',
];

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = ReturnType<typeof DomUtils.findAll>[number];

/** The posts of a channel's preview: of each what it says, cut from the page as it stands. */
export function readTelegram(given: Given): ParserReply {
  const { text } = decoded(given.bytes, given.type);
  refuseDepth(text);
  const document = parseDocument(text, { withStartIndices: true, withEndIndices: true });
  const messages = byClass(document.children, 'tgme_widget_message').filter(({ attribs }) =>
    /^\w{3,64}\/\d{1,12}$/.test(attribs['data-post'] ?? ''),
  );
  const posts = messages.slice(-MOST_POSTS).flatMap((message) => {
    const html = fragmentOf(message, text);
    const post = message.attribs['data-post'];
    if (html === '' || html.length > MOST_FRAGMENT || post === undefined) return [];
    return [{ post, html, published: publishedOf(message) }];
  });
  return { is: 'parsed', value: { posts } };
}

/** The text of a post, line by line as it was written. */
export async function readTelegramPost(given: Given): Promise<ParserReply> {
  const text = plainText(parseDocument(given.bytes.toString('utf8')).children);
  if (!/\p{L}/u.test(text)) throw new Rejected('no_text');
  return articleOfText(text);
}

function fragmentOf(message: Element, page: string): string {
  const parts = DomUtils.findAll((element) => PARTS.some((part) => hasClass(element, part)), message.children);
  const outer = parts.filter((part) => !parts.some((other) => other !== part && within(part, other)));
  const cut = outer.map(({ startIndex, endIndex }) => page.slice(startIndex ?? 0, (endIndex ?? -1) + 1));
  return /\p{L}/u.test(plainText(outer)) ? cut.join('\n') : '';
}

function within(part: Element, other: Element): boolean {
  return (part.startIndex ?? 0) > (other.startIndex ?? 0) && (part.endIndex ?? 0) <= (other.endIndex ?? 0);
}

function publishedOf(message: Element): string | null {
  const [date] = byClass(message.children, 'tgme_widget_message_date');
  const [time] = DomUtils.findAll(({ name }) => name === 'time', date?.children ?? []);
  return instantOf(time?.attribs['datetime']);
}

function byClass(nodes: Node[], name: string): Element[] {
  return DomUtils.findAll((element) => hasClass(element, name), nodes);
}

function hasClass(element: Element, name: string): boolean {
  return (element.attribs['class'] ?? '').split(/\s+/).includes(name);
}

/** A preview is flat; nothing may recurse into one that is not. */
function refuseDepth(text: string): void {
  const opened = text.match(/<(?:div|a|span|b|i|section|main)\b/gi)?.length ?? 0;
  const closed = text.match(/<\/(?:div|a|span|b|i|section|main)>/gi)?.length ?? 0;
  if (opened - closed > MOST_DEPTH) throw new Rejected('too_deep');
}

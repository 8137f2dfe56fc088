import { Readability } from '@mozilla/readability';
import { languageOf as readableLanguage } from '@lapwing/domain';
import { type Page, pageOf } from './page.js';
import { publishedOf } from './published.js';
import { plainText } from './plain-text.js';
import { Rejected } from './rejected.js';
import type { ParserReply } from './reply.js';

const ENOUGH = 140;
const SAMPLE = 6000;

/** Neither printed nor damaged. */
const WHOLE = { pages: null, lossy: false };

export type Article = Extract<ParserReply, { is: 'article' }>;

/** The main text of an HTML page with its title, language and date. Throws `Rejected` where there is no text. */
export async function articleOf(html: string): Promise<Article> {
  const document = pageOf(html);
  const published = publishedOf(document);
  const declared = document.documentElement?.getAttribute('lang') ?? null;
  const heading = headingOf(document);
  const whole = bodyText(document);
  // Readability rearranges the document it reads, so everything else is taken before.
  const main = new Readability(document, { charThreshold: ENOUGH }).parse();
  const extracted = bodyText(pageOf(main?.content ?? ''));
  const title = (heading ?? main?.title ?? '').slice(0, 1000) || null;
  const text = withoutHeading(extracted.length >= Math.min(ENOUGH, whole.length) ? extracted : whole, title);
  if (text === '') throw new Rejected('no_text');
  return {
    is: 'article',
    title,
    text,
    language: await languageOf(text, declared),
    published,
    ...WHOLE,
  };
}

/** A text that has no markup. Throws `Rejected` where it is empty. */
export async function articleOfText(text: string): Promise<Article> {
  const trimmed = text.trim().slice(0, 2_000_000);
  if (trimmed === '') throw new Rejected('no_text');
  const language = await languageOf(trimmed, null);
  return { is: 'article', title: null, text: trimmed, language, published: null, ...WHOLE };
}

/** The heading of a page, or what it calls itself. */
export function headingOf(document: Page): string | null {
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const heading = meta ?? document.querySelector('article h1, main h1, h1')?.textContent ?? document.title;
  const title = (heading ?? '').replace(/\s+/g, ' ').trim();
  return title === '' ? null : title;
}

/** The text without the title it begins with, so that the title is not read twice. */
function withoutHeading(text: string, title: string | null): string {
  return title !== null && text.startsWith(`${title}\n`) ? text.slice(title.length).trim() : text;
}

function bodyText(document: Page): string {
  const body = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  return body === null ? '' : plainText(body.childNodes);
}

/**
 * The language of a text. The detector knows sixty languages but takes some Russian for its neighbours, so where the
 * reader's own check says Russian, the page's word or a letter that those neighbours lack decides. What the detector knows
 * takes longer to load than all the rest of this process, so it is loaded for the first text that needs it.
 */
export async function languageOf(text: string, declared: string | null): Promise<string | null> {
  const { eld } = await import('eld/extrasmall');
  const guess = eld.detect(text.slice(0, SAMPLE));
  const word = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const readable = readableLanguage(text, declared);
  const sure = guess.language !== '' && guess.isReliable();
  if (!sure && readable !== null) return readable;
  if (readable === 'ru' && (word === 'ru' || /[ыэ]/i.test(text))) return readable;
  if (sure) return guess.language;
  return /^[a-z]{2,3}$/.test(word) ? word : null;
}

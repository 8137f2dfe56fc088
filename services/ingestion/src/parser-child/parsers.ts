import { readImport } from '../import-documents/import.parser.js';
import { readRobots } from '../keep-distance/robots.parser.js';
import { readJsonApi } from '../reach-sources/json-api/json-api.parser.js';
import { readLinks } from '../reach-sources/links/links.parser.js';
import { readGdelt } from '../reach-sources/gdelt/gdelt.parser.js';
import { readMail } from '../reach-sources/mailbox/mail.parser.js';
import { comparePage, readPagePart } from '../reach-sources/page/page.parser.js';
import { readPeerFeed } from '../reach-sources/peer-feed/peer-feed.parser.js';
import { readSitemap } from '../reach-sources/sitemap/sitemap.parser.js';
import { readTelegram, readTelegramPost } from '../reach-sources/telegram/telegram.parser.js';
import { readWebhook } from '../reach-sources/webhook/webhook.parser.js';
import type { Parser } from './given.js';
import { readArticle, readFeed, readSource } from './read-document.js';
import { Rejected } from './rejected.js';

/** What the child can read, by the word of the task. */
const PARSERS: Readonly<Record<string, Parser>> = {
  source: readSource,
  feed: readFeed,
  article: readArticle,
  page: comparePage,
  page_part: readPagePart,
  links: readLinks,
  sitemap: readSitemap,
  telegram: readTelegram,
  telegram_post: readTelegramPost,
  json_api: readJsonApi,
  gdelt: readGdelt,
  peer_feed: readPeerFeed,
  mail: readMail,
  webhook: readWebhook,
  import: readImport,
  robots: readRobots,
};

/** The parser for a task. Throws `Rejected` where there is none. */
export function parserOf(as: string): Parser {
  const parser = Object.hasOwn(PARSERS, as) ? PARSERS[as] : undefined;
  if (parser === undefined) throw new Rejected('media_type');
  return parser;
}

import type { ChannelWords } from './channel-words.js';
import type { RawItem } from './raw-item.js';
import { Rejected } from './rejected.js';

const QUIET: ChannelWords = { hub: null, topic: null, everySeconds: null };

type Fields = Readonly<Record<string, unknown>>;

/** The entries of a JSON feed; of one that breaks off, those that are whole. Throws `Rejected` where it is none. */
export function jsonItemsOf(text: string, most: number): { raw: RawItem[]; channel: ChannelWords } {
  const feed = parsed(text);
  const items = feed === null ? wholeItems(text, most) : feed['items'];
  if (!Array.isArray(items)) throw new Rejected('no_feed');
  const raw = items.filter(isFields).slice(0, most).map(rawOf);
  return { raw, channel: feed === null ? QUIET : channelOf(feed) };
}

function parsed(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

/** The objects of the list of entries that are closed, as far as the text goes. */
function wholeItems(text: string, most: number): Fields[] {
  const list = /"items"\s*:\s*\[/.exec(text);
  const found: Fields[] = [];
  if (list === null) return found;
  let [depth, start, quoted] = [0, 0, false];
  for (let at = list.index + list[0].length; at < text.length && found.length < most; at += 1) {
    const sign = text[at];
    if (sign === '\\' && quoted) at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      const item = depth === 0 ? parsed(text.slice(start, at + 1)) : null;
      if (item !== null) found.push(item);
    }
    if (depth < 0) break;
  }
  return found;
}

function rawOf(item: Fields): RawItem {
  const attached = Array.isArray(item['attachments']) ? item['attachments'].find(isFields) : undefined;
  return {
    url: word(item['url']) ?? word(item['external_url']) ?? word(attached?.['url']),
    title: word(item['title']),
    published: word(item['date_published']) ?? word(item['date_modified']),
    text: word(item['content_text']) ?? word(item['content_html']) ?? word(item['summary']),
    id: word(item['id']) ?? (typeof item['id'] === 'number' ? String(item['id']) : null),
  };
}

function channelOf(feed: Fields): ChannelWords {
  const hubs = Array.isArray(feed['hubs']) ? feed['hubs'].filter(isFields) : [];
  const hub = hubs.map((one) => word(one['url'])).find((url) => url !== null && /^https?:/.test(url)) ?? null;
  const topic = word(feed['feed_url']);
  return { ...QUIET, hub, topic: topic !== null && /^https?:/.test(topic) ? topic.slice(0, 2000) : null };
}

function word(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

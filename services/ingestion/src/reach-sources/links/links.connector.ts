import { z } from 'zod';
import { askSource, knowing, knownOf } from '../ask-source.js';
import { connector, type Entry, type Look, NOTHING_SEEN, type Reach, type Watched } from '../connector.js';
import { followPages } from '../follow-pages.js';
import { unreadable } from '../rejections.js';
import { maybeSelector, pattern, patternField, selector } from '../selector-settings.js';

const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1';

interface LinksSettings {
  selector: string;
  match: string | null;
  next: string | null;
}

const listed = z.object({
  links: z.array(z.object({ url: z.string().max(2000), title: z.string().max(1000).nullable() })).max(1000),
  next: z.string().max(2000).nullable(),
});

/** A page that lists documents, of which each new one is fetched. */
export const links = connector<LinksSettings>({
  name: 'links',
  title: { en: 'List of links', ru: 'Список ссылок' },
  hint: {
    en: 'A page that lists documents, as registers and bulletins do: each new link is fetched and read.',
    ru: 'Страница со списком документов, как у реестров и бюллетеней: каждая новая ссылка загружается и читается.',
  },
  addressExample: 'https://ministry.example/orders',
  settings: z.strictObject({ selector, match: pattern, next: maybeSelector }),
  fields: [
    {
      name: 'selector',
      form: 'line',
      required: true,
      label: { en: 'Where the links are', ru: 'Где ссылки' },
      hint: {
        en: 'CSS selector of the links, or of what holds them.',
        ru: 'CSS-селектор ссылок или того, что их содержит.',
      },
      choices: [],
      example: '.orders a',
    },
    patternField,
    {
      name: 'next',
      form: 'line',
      required: false,
      label: { en: 'Link to the next page', ru: 'Ссылка на следующую страницу' },
      hint: {
        en: 'CSS selector. Followed to three pages at most, while all their links are new.',
        ru: 'CSS-селектор. Читается не больше трёх страниц, пока все ссылки на них новые.',
      },
      choices: [],
      example: 'a.next',
    },
  ],
  look,
});

async function look(source: Watched<LinksSettings>, reach: Reach): Promise<Look> {
  const asked = await askSource(source, reach, source.url, ACCEPT);
  if (asked.is === 'over') return asked.look;
  const known = knownOf(source.memory);
  const followed = await followPages(asked.fetched, { known, accept: ACCEPT, reach }, async (fetched) => {
    const task = { as: 'links', url: fetched.evidence.finalUrl, type: fetched.type, options: source.settings };
    const reply = await reach.parseAs(listed, task, fetched.bytes);
    if (reply.is === 'rejected') return reply;
    const urls = reply.value.links.map(({ url }) => url);
    return { is: 'parsed', value: { ...reply.value, urls } };
  });
  if (followed.is === 'rejected') return unreadable(followed.because, asked.seen);
  const { pages, whole } = followed.value;
  const entries = new Map<string, Entry>();
  for (const { links: found, feed } of pages) {
    for (const { url, title } of found) {
      if (!entries.has(url)) entries.set(url, { is: 'link', url, title, published: null, text: '', feed });
    }
  }
  const all = [...entries.values()];
  if (!whole) return { is: 'read', entries: all, seen: NOTHING_SEEN };
  return { is: 'read', entries: all, seen: asked.seen, memory: knowing([...entries.keys()], known) };
}

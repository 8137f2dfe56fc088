import { z } from 'zod';
import { askSource } from '../ask-source.js';
import { connector, type Look, type Reach, type Watched } from '../connector.js';
import { unreadable } from '../rejections.js';
import { maybeSelector, selector } from '../selector-settings.js';

const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1';

interface PageSettings {
  selector: string | null;
  ignore: string[];
}

/** What the parser says of a page: the fingerprints of its lines, and which of them are new, from and up to. */
const compared = z.object({
  lines: z.array(z.string().max(16)).max(20_000),
  added: z.array(z.tuple([z.int().min(0), z.int().min(0)])).max(20_000),
  removed: z.boolean(),
});

/** A web page of which only what is new is read. */
export const page = connector<PageSettings>({
  name: 'page',
  title: { en: 'Page, watched for changes', ru: 'Страница, за изменениями которой следим' },
  hint: {
    en: 'Keeps the page when its text changes, and reads only what was added. The first look reads all of it.',
    ru: 'Сохраняет страницу, когда меняется её текст, и читает только добавленное. В первый раз читает всё.',
  },
  addressExample: 'https://ministry.example/register',
  settings: z.strictObject({ selector: maybeSelector, ignore: z.array(selector).max(20).default([]) }),
  fields: [
    {
      name: 'selector',
      form: 'line',
      required: false,
      label: { en: 'Part of the page', ru: 'Часть страницы' },
      hint: { en: 'CSS selector; empty takes the whole page.', ru: 'CSS-селектор; пусто — вся страница.' },
      choices: [],
      example: 'main .register',
    },
    {
      name: 'ignore',
      form: 'lines',
      required: false,
      label: { en: 'Not to look at', ru: 'На что не смотреть' },
      hint: {
        en: 'CSS selectors, one per line: clocks, counters, advertisements.',
        ru: 'CSS-селекторы, по одному в строке: часы, счётчики, реклама.',
      },
      choices: [],
      example: '.clock',
    },
  ],
  look,
});

async function look(source: Watched<PageSettings>, reach: Reach): Promise<Look> {
  const asked = await askSource(source, reach, source.url, ACCEPT);
  if (asked.is === 'over') return asked.look;
  const { fetched, sha256, seen } = asked;
  const before = source.memory !== null && 'lines' in source.memory ? source.memory.lines : null;
  const task = {
    as: 'page',
    url: fetched.evidence.finalUrl,
    type: fetched.type,
    options: { ...source.settings, before },
  };
  const reply = await reach.parseAs(compared, task, fetched.bytes);
  if (reply.is === 'rejected') {
    await reach.keep(fetched.bytes);
    return unreadable(reply.because, seen);
  }
  const { lines, added, removed } = reply.value;
  if (before !== null && added.length === 0 && !removed) return { is: 'unchanged', seen };
  await reach.keep(fetched.bytes);
  const options = { ...source.settings, added, titled: before === null };
  const { bytes, type: mediaType, evidence } = fetched;
  const document = { url: source.url, sha256, size: bytes.length, mediaType, evidence, title: null, published: null };
  const reading = { as: 'page_part', options };
  return { is: 'read', entries: [{ is: 'document', ...document, reading }], seen, memory: { lines } };
}

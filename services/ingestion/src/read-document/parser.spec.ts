import { builtParser } from '../testing/built-parser.js';
import type { IngestionConfig } from '../config.js';
import type { ParserTask } from '../parser-child/reply.js';
import { DocumentParser } from './parser.js';

let parser: DocumentParser;

beforeAll(async () => {
  const parserFile = await builtParser();
  parser = new DocumentParser({ parserFile } as IngestionConfig);
});

function parse(text: string | Buffer, task: Partial<ParserTask> = {}) {
  const whole: ParserTask = {
    as: 'article',
    url: 'http://news.example/feed',
    type: 'text/html',
    options: null,
    ...task,
  };
  return parser.parse(whole, typeof text === 'string' ? Buffer.from(text) : text);
}

const feed = (text: string | Buffer, type = 'application/rss+xml') => parse(text, { as: 'source', type });

const PARAGRAPH =
  'Officers of the city police took a translator from her rented room on Monday morning, her lawyer told reporters. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Herald | Taken</title>
  <meta property="article:published_time" content="2026-03-01T12:00:00+03:00"></head>
  <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article><h1>Translator taken</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH}<b>Nobody</b> knows where.</p></article>
  <footer>Donate today</footer><script>alert(1)</script></body></html>`;

describe('an article', () => {
  it('gives its main text, title, language and date', async () => {
    const reply = await parse(PAGE);
    expect(reply).toMatchObject({
      is: 'article',
      title: 'Translator taken',
      language: 'en',
      published: '2026-03-01T09:00:00.000Z',
    });
    const text = reply.is === 'article' ? reply.text : '';
    expect(text).toContain('told reporters.\n\nOfficers');
    expect(text).toContain('Nobody knows where.');
    expect(text).not.toMatch(/Sport|Donate|alert/);
  });

  it('in an old Russian encoding is read by what the page declares', async () => {
    const cyrillic = [...'Полиция задержала активиста, чтобы выдать его'].map((sign) => {
      const code = sign.codePointAt(0) ?? 32;
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    const sentence = Buffer.from([...cyrillic, 46, 32]);
    const body = Buffer.concat(Array.from({ length: 8 }, () => sentence));
    const reply = await parse(
      Buffer.concat([
        Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
        body,
        Buffer.from('</p>'),
      ]),
    );
    expect(reply).toMatchObject({ is: 'article', language: 'ru' });
    expect(reply.is === 'article' && reply.text.startsWith('Полиция задержала активиста')).toBe(true);
  });

  it('dates itself by its linked data where it has no meta tag', async () => {
    const data = '<script type="application/ld+json">{"@graph":[{"datePublished":"2026-02-03T04:05:06Z"}]}</script>';
    expect(await parse(`<html><head>${data}</head><body><p>${PARAGRAPH}</p></body></html>`)).toMatchObject({
      published: '2026-02-03T04:05:06.000Z',
    });
  });

  it.each([
    ['a picture', PAGE, 'image/png', 'media_type'],
    ['a damaged printed page', '%PDF-1.7 whatever', 'text/html', 'broken'],
    ['nothing', '<html><body></body></html>', 'text/html', 'no_text'],
  ])('that is %s is rejected', async (_, text, type, because) => {
    expect(await parse(text, { type })).toEqual({ is: 'rejected', because });
  });
});

describe('a feed', () => {
  const item = (at: number): string =>
    `<item><title>News &amp; views ${at}</title><link>/a/${at}</link><pubDate>Sun, 01 Mar 2026 09:00:00 GMT</pubDate><description>&lt;p&gt;Short ${at}&lt;/p&gt;</description></item>`;
  const rss = (items: string): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;

  it('in RSS gives whole addresses, titles and dates', async () => {
    expect(await feed(rss(item(1)))).toMatchObject({
      is: 'feed',
      items: [
        {
          url: 'http://news.example/a/1',
          title: 'News & views 1',
          published: '2026-03-01T09:00:00.000Z',
          text: 'Short 1',
        },
      ],
    });
  });

  it('in Atom gives the same', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>F</title><updated>2026-03-01T09:00:00Z</updated>
      <entry><id>1</id><title>One</title><updated>2026-03-01T09:00:00Z</updated><link rel="self" href="/feed/1"/><link href="/a/1"/><summary>Short</summary></entry></feed>`;
    expect(await feed(atom)).toMatchObject({ items: [{ url: 'http://news.example/a/1', title: 'One' }] });
  });

  it('that is broken is read as far as it goes', async () => {
    const broken = rss(item(1)).replace('</channel></rss>', '<item><title>Half');
    expect(await feed(broken)).toMatchObject({ is: 'feed', items: [{ url: 'http://news.example/a/1' }] });
  });

  it('without end gives five hundred entries', async () => {
    const reply = await feed(rss(Array.from({ length: 700 }, (_, at) => item(at)).join('')));
    expect(reply.is === 'feed' && reply.items.length).toBe(500);
  });

  it('with an address that is no web address leaves it out', async () => {
    expect(await feed(rss(item(1).replace('/a/1', 'javascript:alert(1)')))).toMatchObject({ is: 'feed', items: [] });
  });

  it.each([
    [
      'an entity bomb',
      '<?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel>&b;</channel></rss>',
      'dtd',
    ],
    ['very deep nesting', rss('<a>'.repeat(5000)), 'too_deep'],
    [
      'very many attributes',
      rss(`<item ${Array.from({ length: 500 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
      'too_many_attributes',
    ],
    ['deep JSON', `{"version":"https://jsonfeed.org/version/1.1","a":${'['.repeat(100_000)}`, 'too_deep'],
  ])('with %s is rejected', async (_, text, because) => {
    expect(await feed(text)).toEqual({ is: 'rejected', because });
  });
});

describe('a document that attacks its parser', () => {
  it('by nesting without end is rejected, and the next one is read', async () => {
    const reply = await parse(`<html><body>${'<div><b>'.repeat(400_000)}deep`);
    expect(['rejected', 'article']).toContain(reply.is);
    expect(await parse(PAGE)).toMatchObject({ title: 'Translator taken' });
  });

  it('by having millions of elements is rejected', async () => {
    const reply = await parse(`<html><body>${'<i>x</i>'.repeat(1_200_000)}`);
    expect(reply.is).toBe('rejected');
  });
});

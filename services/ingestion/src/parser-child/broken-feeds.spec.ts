import { decoded } from './characters.js';
import { readFeed } from './read-document.js';
import type { ParserReply } from './reply.js';

type Feed = Extract<ParserReply, { is: 'feed' }>;

function read(feed: string | Buffer, type = 'application/rss+xml; charset=utf-8'): Feed {
  const reply = readFeed({ bytes: Buffer.from(feed), url: 'http://news.example/feeds/all.xml', type, options: null });
  if (reply.is !== 'feed') throw new Error(`came as ${reply.is}`);
  return reply;
}

const item = (at: number, title = `Вести ${at}`): string =>
  `<item><title>${title}</title><link>http://news.example/${at}</link><description>Рассказ ${at}</description></item>`;
const rss = (items: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;
const two = item(1) + item(2);

/** Text in windows-1251. */
function cp1251(text: string): Buffer {
  const codes = [...text].map((sign) => {
    const code = sign.codePointAt(0) ?? 32;
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  return Buffer.from(codes);
}

const BROKEN: readonly [string, string | Buffer, string?][] = [
  ['a bare &', rss(item(1, 'Суд & полиция') + item(2))],
  ['entities nobody defined', rss(item(1, '&laquo;Вести&raquo;&nbsp;1 &mdash; &hellip;') + item(2))],
  ['close tags missing', rss(two.replaceAll('</title>', '').replaceAll('</item>', '').replace('</link>', ''))],
  ['its end cut off in mid-entry', rss(`${two}<item><title>Полов`).replace('</channel></rss>', '')],
  ['a byte order mark and blank lines first', `\ufeff\n\n\n${rss(two)}`],
  [
    'a warning of PHP first',
    `<br />\n<b>Warning</b>:  mysql_connect() in <b>/srv/a.php</b> on line <b>3</b><br />\n${rss(two)}`,
  ],
  ['a comment first', `<!-- cached by somebody at noon -->\n${rss(two)}`],
  ['windows-1251 said to be utf-8', cp1251(rss(two))],
  ['utf-8 said to be windows-1251', rss(two).replace('"utf-8"', '"windows-1251"'), 'text/xml; charset=windows-1251'],
  [
    'upper-case tags',
    rss(two).replace(/<(\/?)([a-z]+)/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  ],
  ['a section of unparsed text left open', rss(two.replace('Рассказ 1', '<![CDATA[Рассказ <b>1</b>'))],
  ['a last section of unparsed text left open', rss(two.replace('Рассказ 2', '<![CDATA[Рассказ 2'))],
  ['control characters', rss(item(1, 'Ве\u0003сти\u000b &#x1F;1') + item(2))],
  [
    'everything escaped twice',
    rss(two.replaceAll('Рассказ', '&amp;lt;p&amp;gt;Рассказ &amp;amp;laquo;да&amp;amp;raquo;&amp;lt;/p&amp;gt;')),
  ],
  [
    'prefixes nobody declared',
    rss(two.replaceAll('</item>', '<dc:date>2026-03-01T09:00:00Z</dc:date><media:thumbnail url="x"/></item>')),
  ],
  ['several roots', `${rss(item(1))}\n${rss(item(2))}`],
  ['entries outside the channel', `<rss version="2.0"><channel><title>F</title></channel>${two}</rss>`],
  ['relative links', rss(two.replaceAll('http://news.example/', '../'))],
  [
    'a document type of a page',
    rss(two).replace('<rss', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://www.w3.org/x.dtd">\n<rss'),
  ],
  [
    'the document type of RSS 0.91',
    rss(two).replace('<rss', '<!DOCTYPE rss SYSTEM "http://news.example/rss-0.91.dtd"><rss'),
  ],
  ['markup that nobody escaped', rss(two.replaceAll('Рассказ', '<p>Рассказ<br>и <i>ещё'))],
];

describe('a feed with', () => {
  it.each(BROKEN.map(([name, feed, type]) => ({ name, feed, type })))(
    '$name still gives its entries',
    ({ feed, type }) => {
      const { items } = read(feed, type);
      expect(items.map(({ url }) => url)).toEqual(['http://news.example/1', 'http://news.example/2']);
      expect(items.map(({ title }) => title?.replace(/[^а-яё]/gi, ''))).toEqual([
        expect.stringMatching(/Вести|Судполиция/),
        'Вести',
      ]);
      expect(items[1]?.text.startsWith('Рассказ')).toBe(true);
    },
  );

  it.each([
    ['Вс, 01 мар 2026 12:00:00 +0300', '2026-03-01T09:00:00.000Z'],
    ['1 марта 2026, 12:00 МСК', '2026-03-01T09:00:00.000Z'],
    ['dim., 01 mars 2026 09:00:00 GMT', '2026-03-01T09:00:00.000Z'],
    ['So, 01 Mär 2026 10:00:00 +0100', '2026-03-01T09:00:00.000Z'],
    ['1 Mart 2026 12:00 +03:00', '2026-03-01T09:00:00.000Z'],
    ['01.03.2026 09:00', '2026-03-01T09:00:00.000Z'],
    ['2026-03-01 09:00:00', '2026-03-01T09:00:00.000Z'],
    ['2026-03-01T09:00:00.000+00:00', '2026-03-01T09:00:00.000Z'],
    ['Mon, 01 Mar 26 9:00 UT', '2026-03-01T09:00:00.000Z'],
    ['March 1st, 2026', '2026-03-01T00:00:00.000Z'],
    ['1 бер. 2026 09:00:00 Z', '2026-03-01T09:00:00.000Z'],
    ['yesterday', null],
    ['99.99.9999', null],
  ])('the date %s', (date, instant) => {
    expect(read(rss(two.replace('</item>', `<pubDate>${date}</pubDate></item>`))).items[0]?.published).toBe(instant);
  });

  it('declared entities is refused, wherever they stand', () => {
    for (const feed of [
      `<!DOCTYPE rss [<!ENTITY a "b">]>${rss(two)}`,
      `<b>junk</b>\n<!DOCTYPE rss [ <!ENTITY % a SYSTEM "file:///x"> ]>${rss(two)}`,
      rss(two).replace('<channel>', '<channel><!DOCTYPE a [<!ENTITY b "c">]>'),
    ]) {
      expect(() => read(feed)).toThrow('dtd');
    }
  });

  it.each([
    ['two million entries that nobody closes', () => rss('<item>'.repeat(2_000_000)), 'too_deep'],
    ['elements that nobody closes', () => rss(`<item>${'<a>'.repeat(90)}`.repeat(30_000)), 'too_deep'],
    ['sections that nobody closes', () => rss('<item><title><![CDATA[x'.repeat(100_000)), 'too_deep'],
    ['junk without end before it', () => '<b>'.repeat(3_000_000) + rss(two), 'no_feed'],
    ['tags that never end', () => `<rss ${'<'.repeat(5_000_000)}`, 'no_feed'],
  ])('%s is refused soon', (_, feed, because) => {
    const started = performance.now();
    expect(() => read(feed())).toThrow(because);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('a base address resolves its links against it', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://other.example/base/"><entry xml:base="sub/"><title>A</title><id>1</id><link href="a"/></entry><entry><title>B</title><id>2</id><link href="b"/></entry></feed>`;
    expect(read(atom).items.map(({ url }) => url)).toEqual([
      'http://other.example/base/sub/a',
      'http://other.example/base/b',
    ]);
  });
});

describe('a feed in', () => {
  const atom03 = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><entry><title>A</title><link rel="alternate" type="text/html" href="http://news.example/1"/><id>1</id><issued>2026-03-01T09:00:00Z</issued><summary>S</summary></entry></feed>`;
  const rdf = (version: string) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${version}" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>F</title></channel><item rdf:about="http://news.example/1"><title>A</title><link>http://news.example/1</link><description>S</description><dc:date>2026-03-01T09:00:00Z</dc:date></item></rdf:RDF>`;
  const plain = (version: string) =>
    `<rss version="${version}"><channel><title>F</title><item><title>A</title><link>http://news.example/1</link><description>S</description><pubDate>Sun, 01 Mar 2026 09:00:00 GMT</pubDate></item></channel></rss>`;
  const json = (version: string) =>
    `{"version":"https://jsonfeed.org/version/${version}","title":"F","items":[{"id":1,"url":"http://news.example/1","title":"A","content_html":"<p>S</p>","date_published":"2026-03-01T09:00:00Z"}]}`;

  it.each([
    ['RSS 0.90', rdf('http://my.netscape.com/rdf/simple/0.9/')],
    ['RSS 1.0', rdf('http://purl.org/rss/1.0/')],
    ['RSS 0.91', plain('0.91')],
    ['RSS 0.92', plain('0.92')],
    ['RSS 2.0', plain('2.0')],
    ['Atom 0.3', atom03],
    [
      'Atom 1.0',
      atom03
        .replace('version="0.3" xmlns="http://purl.org/atom/ns#"', 'xmlns="http://www.w3.org/2005/Atom"')
        .replace(/issued/g, 'published'),
    ],
    ['JSON Feed 1', json('1')],
    ['JSON Feed 1.1', json('1.1')],
    ['a JSON Feed that breaks off', `${json('1.1').slice(0, -2)},{"id":2,"url":"http://news.example/2","title":"Ha`],
  ])('%s gives its entries', (_, feed) => {
    const whole = {
      url: 'http://news.example/1',
      title: 'A',
      text: 'S',
      published: '2026-03-01T09:00:00.000Z',
      alone: false,
    };
    expect(read(feed).items).toEqual([whole]);
  });
});

describe('an entry without a link', () => {
  const withParts = (parts: string) =>
    read(rss(`<item><title>A</title>${parts}<description>Text</description></item>`)).items;

  it('is found by its identifier, or by what it encloses', () => {
    expect(withParts('<guid>http://news.example/g</guid>')).toMatchObject([
      { url: 'http://news.example/g', alone: false },
    ]);
    const enclosed =
      '<guid isPermaLink="false">7</guid><enclosure url="http://news.example/a.pdf" type="application/pdf" length="1"/>';
    expect(withParts(enclosed)).toMatchObject([{ url: 'http://news.example/a.pdf', alone: false }]);
  });

  it('stands alone where it has neither', () => {
    const [alone] = withParts('<guid isPermaLink="false">7</guid>');
    expect(alone).toMatchObject({ url: 'http://news.example/feeds/all.xml#7', alone: true, text: 'Text' });
  });
});

describe('what a feed says of itself', () => {
  it('is its hub, its own address and its pace', () => {
    const words =
      '<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="/feeds/all.xml"/><ttl>15</ttl>';
    const told = { hub: 'https://hub.example/', topic: 'http://news.example/feeds/all.xml', everySeconds: 900 };
    expect(read(rss(words + two))).toMatchObject(told);
    const pace = '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>';
    expect(read(rss(pace + two))).toMatchObject({ hub: null, topic: null, everySeconds: 1800 });
  });

  it('may be that some of it cannot be read', () => {
    const bytes = Buffer.concat([Buffer.from(rss(two)), Buffer.from([0xd0])]);
    expect(read(bytes)).toMatchObject({ lossy: true, items: [{ title: 'Вести 1' }, {}] });
    expect(decoded(Buffer.from('Вести'), null)).toEqual({ text: 'Вести', lossy: false });
  });
});

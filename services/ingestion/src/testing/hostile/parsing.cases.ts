import type { ParserTask } from '../../parser-child/reply.js';
import type { HostileCase } from './hostile-case.js';

const FEEDS = 'Feeds that attack their parser';
const PAGES = 'Pages that attack their parser';
const RULES = 'A robots.txt that attacks its parser';
const ITEM = '<item><title>News</title><link>/a</link></item>';

function rss(inside: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>F</title>${inside}</channel></rss>`;
}

function parsed(of: string, name: string, outcome: string, text: () => string, task: Partial<ParserTask>): HostileCase {
  const whole = { as: 'source', url: 'http://news.example/feed', type: null, options: null, ...task };
  return { of, name, outcome, run: (lab) => lab.parse(whole, Buffer.from(text())) };
}

const feed = (name: string, outcome: string, text: () => string, type = 'application/rss+xml'): HostileCase =>
  parsed(FEEDS, name, outcome, text, { type });
const page = (name: string, outcome: string, text: () => string): HostileCase =>
  parsed(PAGES, name, outcome, text, { as: 'article', type: 'text/html' });

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

export const parsing: readonly HostileCase[] = [
  feed('a billion laughs', 'dtd', () => rss('&l9;', `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>`)),
  feed('an entity that reads a file', 'dtd', () =>
    rss('&f;', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
  ),
  feed('a document type of another server, which nobody asks', 'feed, 0 entries', () =>
    rss('', '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">'),
  ),
  feed('a document type in small letters', 'dtd', () => rss(ITEM, '<!doctype x [<!entity a "b">]>')),
  feed('five thousand elements in each other', 'too_deep', () => rss('<a>'.repeat(5000))),
  feed('an element with five hundred attributes', 'too_many_attributes', () =>
    rss(`<item ${Array.from({ length: 500 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
  ),
  feed(
    'fifty thousand lists of JSON in each other',
    'too_deep',
    () => `{"version":"https://jsonfeed.org/version/1.1","items":[],"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    'application/feed+json',
  ),
  feed('ten thousand entries', 'feed, 500 entries', () =>
    rss(Array.from({ length: 10_000 }, (_, at) => ITEM.replace('/a', `/${at}`)).join('')),
  ),
  feed('an entry that leads to a script', 'feed, 0 entries', () => rss(ITEM.replace('/a', 'javascript:alert(1)'))),
  feed('an entry that leads to a file', 'feed, 0 entries', () => rss(ITEM.replace('/a', 'file:///etc/passwd'))),
  feed(
    'names of every object as JSON keys',
    'feed, 1 entries',
    () =>
      '{"version":"https://jsonfeed.org/version/1.1","title":"F","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"items":[{"id":"1","url":"http://news.example/a","__proto__":{"url":"x"}}]}',
    'application/feed+json',
  ),
  parsed(PAGES, 'a page that says it is a picture', 'media_type', () => '<html><body>x</body></html>', {
    as: 'article',
    type: 'image/png',
  }),
  page(
    'nothing but scripts',
    'no_text',
    () => `<html><body><script>${'while(1);'.repeat(1000)}</script></body></html>`,
  ),
  page('half a million elements in each other', 'killed_time', () => `<html><body>${'<div><b>'.repeat(240_000)}deep`),
  parsed(
    RULES,
    'rules that match for ever',
    'killed_time',
    () => `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(500)}`,
    {
      as: 'robots',
      options: {
        name: 'feed reader',
        urls: Array.from({ length: 50 }, (_, at) => `http://news.example/${'a'.repeat(1900)}${at}`),
      },
    },
  ),
  parsed(RULES, 'a million empty lines', 'parsed', () => '\n'.repeat(500_000), {
    as: 'robots',
    options: { name: 'x', urls: [] },
  }),
  parsed('Tasks nobody has', 'a parser by a name of every object', 'media_type', () => 'x', { as: '__proto__' }),
];

import type { IngestionConfig } from '../config.js';
import { DocumentParser } from '../read-document/parser.js';
import { builtParser } from '../testing/built-parser.js';
import { robotsAnswer } from './robots.parser.js';

const SITE = 'https://news.example';
let parser: DocumentParser;

beforeAll(async () => {
  parser = new DocumentParser({ parserFile: await builtParser() } as IngestionConfig);
});
afterAll(() => parser.onModuleDestroy());

async function reply(text: string | Buffer, paths: readonly string[], name = 'feed reader') {
  const options = { name, urls: paths.map((path) => `${SITE}${path}`) };
  return parser.parse({ as: 'robots', url: `${SITE}/robots.txt`, type: null, options }, Buffer.from(text));
}

async function allowed(text: string | Buffer, paths: readonly string[], name = 'feed reader'): Promise<boolean[]> {
  const read = await reply(text, paths, name);
  return robotsAnswer.parse(read.is === 'parsed' ? read.value : null).allowed;
}

describe('a robots.txt', () => {
  it.each<[string, string, string[], boolean[]]>([
    ['with nothing in it', '', ['/a'], [true]],
    ['that is a page', '<!doctype html><html><body>Not found</body></html>', ['/a'], [true]],
    ['that forbids everything', 'User-agent: *\nDisallow: /', ['/', '/a?b'], [false, false]],
    ['that forbids a folder', 'User-agent: *\nDisallow: /in/', ['/in/a', '/in', '/out'], [false, true, true]],
    [
      'with a longer rule that allows',
      'User-agent: *\nDisallow: /in\nAllow: /in/open',
      ['/in/open', '/in/x'],
      [true, false],
    ],
    [
      'with signs for anything and the end',
      'User-agent: *\nDisallow: /*.pdf$',
      ['/a/b.pdf', '/a.pdf?x'],
      [false, true],
    ],
    ['for somebody else', 'User-agent: greedy\nDisallow: /', ['/a'], [true]],
    ['for us by name', 'User-agent: *\nAllow: /\n\nUser-agent: Feed Reader\nDisallow: /', ['/a'], [false]],
    ['with a mark at its front and old line ends', '\uFEFFUser-agent: *\rDisallow: /a\r', ['/a', '/b'], [false, true]],
    ['with notes', 'User-agent: * # all\nDisallow: /a # this', ['/a', '/b'], [false, true]],
  ])('%s', async (_, text, paths, verdicts) => expect(await allowed(text, paths)).toEqual(verdicts));

  it('tells how long to wait, and whether it forbids anything to anybody', async () => {
    const told = async (text: string) => (await reply(text, [])) as { value?: unknown };
    expect((await told('User-agent: *\nCrawl-delay: 7.5\nDisallow:')).value).toMatchObject({
      crawlDelay: 7.5,
      open: true,
    });
    expect((await told('User-agent: *\nCrawl-delay: -3')).value).toMatchObject({ crawlDelay: 0, open: true });
    expect((await told('User-agent: *\nCrawl-delay: 1e999\nDisallow: /x')).value).toMatchObject({
      crawlDelay: 0,
      open: false,
    });
  });

  it('that would take for ever is given up', async () => {
    const hungry = `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(500)}`;
    const paths = Array.from({ length: 50 }, (_, at) => `/${'a'.repeat(1900)}${at}`);
    expect(await reply(hungry, paths)).toEqual({ is: 'rejected', because: 'killed_time' });
  });
});

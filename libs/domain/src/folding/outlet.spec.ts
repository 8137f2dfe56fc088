import { outletOf } from './outlet.js';

describe('the outlet of an address', () => {
  it.each([
    ['https://herald.example/rss/world', 'herald.example'],
    ['http://www.Herald.example/rss/politics?all', 'herald.example'],
    ['https://herald.example.:443', 'herald.example'],
    ['http://herald.example:80#top', 'herald.example'],
    ['https://ru.herald.example/feed', 'ru.herald.example'],
    ['https://www.example', 'www.example'],
    ['http://127.0.0.1:4101/feed.xml', '127.0.0.1:4101'],
    ['http://[2001:db8::1]/feed', '[2001:db8::1]'],
    ['mailbox of tips', 'mailbox of tips'],
  ])('%s is %s', (url, outlet) => {
    expect(outletOf(url)).toBe(outlet);
  });
});

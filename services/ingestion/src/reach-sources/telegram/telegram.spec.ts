import { sourceEntry } from '@lapwing/contracts';
import { WatchedPlaces } from '../../testing/watched-places.js';
import { previewOf } from './telegram.connector.js';

let places: WatchedPlaces;

beforeAll(async () => {
  places = await WatchedPlaces.open();
});
afterAll(() => places.close());

function post(number: number, inner: string, views = '1.2K'): string {
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="northwatch/${number}" data-view="x${views}">
    <div class="tgme_widget_message_bubble"><a class="tgme_widget_message_photo_wrap" style="background-image:url('https://cdn.example/${views}.jpg')"></a>${inner}
    <div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">${views}</span>
    <a class="tgme_widget_message_date" href="https://t.me/northwatch/${number}"><time datetime="2026-03-10T0${number}:00:00+00:00" class="time">0${number}:00</time></a></div></div></div></div>`;
}
const says = (html: string) => `<div class="tgme_widget_message_text js-message_text" dir="auto">${html}</div>`;
const channel = (...posts: string[]) =>
  `<!DOCTYPE html><html><head><title>North watch</title></head><body><main class="tgme_main"><section class="tgme_channel_history js-message_history">${posts.join('\n')}</section></main></body></html>`;

const arrest = 'В Бишкеке задержали активиста.<br/><br/>Адвокат ждёт у <b>отделения</b>.';
const forwarded = `<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/lawdesk"><span dir="auto">Law desk</span></a></div>`;

describe('a Telegram channel', () => {
  it('gives each post as a document of its own, with its lines, its time and whom it repeats', async () => {
    places.newsroom.publish(
      's/northwatch',
      channel(
        post(1, says(arrest)),
        post(2, forwarded + says('Суд перенесли на среду, сообщили родные.')),
        post(3, ''),
      ),
    );
    const id = await places.watch('s/northwatch', { connector: 'telegram', settings: {} });
    expect(await places.read(id)).toMatchObject([
      {
        url: 'https://t.me/northwatch/1',
        text: 'В Бишкеке задержали активиста.\n\nАдвокат ждёт у отделения.',
        published: new Date('2026-03-10T01:00:00Z'),
        part_of: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      { url: 'https://t.me/northwatch/2', text: 'Forwarded from Law desk\n\nСуд перенесли на среду, сообщили родные.' },
    ]);
  });

  it('whose counters move brings nothing; an edited post is a new document', async () => {
    places.newsroom.publish(
      's/second',
      channel(post(1, says('Первое известие, которое изменят.')), post(2, says('Второе известие.'))),
    );
    const id = await places.watch('s/second', { connector: 'telegram', settings: {} });
    places.newsroom.publish(
      's/second',
      channel(post(1, says('Первое известие, которое изменили.'), '9K'), post(2, says('Второе известие.'), '8K')),
    );
    await places.lookAgain(id);
    expect((await places.read(id)).map(({ url, text }) => [url.slice(-1), text])).toEqual([
      ['1', 'Первое известие, которое изменят.'],
      ['2', 'Второе известие.'],
      ['1', 'Первое известие, которое изменили.'],
    ]);
  });

  it('without a preview is a fault', async () => {
    places.newsroom.publish('hidden', '<html><body><div class="tgme_page">Join</div></body></html>');
    const id = await places.watch('hidden', { connector: 'telegram', settings: {} });
    expect(await places.source(id)).toMatchObject({
      health: 'failing',
      healthDetail: 'The channel shows no public preview.',
    });
  });

  it('that nests without end is a fault', async () => {
    places.newsroom.publish('s/deep', channel(post(1, says('<div>'.repeat(5000)))));
    const id = await places.watch('s/deep', { connector: 'telegram', settings: {} });
    expect(await places.source(id)).toMatchObject({ health: 'failing' });
  });

  it.each([
    ['https://t.me/s/northwatch', 'https://t.me/s/northwatch'],
    ['https://t.me/northwatch', 'https://t.me/s/northwatch'],
    ['http://telegram.me/northwatch/12', 'https://t.me/s/northwatch'],
  ])('at %s is read at %s', (address, preview) => {
    expect(previewOf(address)).toBe(preview);
  });
});

describe('the address of a channel', () => {
  it.each(['@northwatch', 't.me/s/northwatch', 'https://t.me/s/northwatch'])('may be written %s', (url) => {
    expect(sourceEntry.parse({ name: 'North watch', url }).url).toBe('https://t.me/s/northwatch');
  });
});

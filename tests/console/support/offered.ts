import {
  connectorView,
  offeredView,
  trial,
  type ConnectorView,
  type OfferedView,
  type Trial,
} from '@lapwing/contracts';
import { uuid } from './people.js';

const said = (en: string, ru: string) => ({ en, ru });

/** Some ways of reading, with every form a connector can ask in. */
export function connectors(): ConnectorView[] {
  const field = (name: string, form: string, label: object, rest: object = {}) => ({
    name,
    form,
    required: false,
    label,
    hint: null,
    example: null,
    ...rest,
  });
  return [
    connectorView.parse({
      name: 'auto',
      title: said('Feed or page', 'Лента или страница'),
      hint: said('Whatever comes is read.', 'Читается всё, что приходит.'),
      addressExample: 'https://news.example/feed.xml',
      fields: [],
    }),
    connectorView.parse({
      name: 'links',
      title: said('Links of a page', 'Ссылки страницы'),
      hint: said('Each new link is read as a page of its own.', 'Каждая новая ссылка читается как страница.'),
      addressExample: 'https://ministry.example/news',
      fields: [
        field('selector', 'line', said('Where the links are', 'Где находятся ссылки'), {
          required: true,
          example: 'main .news',
          hint: said('A CSS selector.', 'Селектор CSS.'),
        }),
        field('ignore', 'lines', said('What to leave out', 'Что пропускать')),
        field('deep', 'number', said('Pages to follow', 'Сколько страниц')),
        field('archive', 'tick', said('Also what is old', 'И старое тоже')),
        field('query', 'pairs', said('Parameters', 'Параметры')),
        field('order', 'choice', said('Order', 'Порядок'), {
          choices: [{ value: 'new', words: said('New first', 'Сначала новое') }],
        }),
      ],
    }),
    connectorView.parse({
      name: 'webhook',
      title: said('Incoming webhook', 'Входящий вебхук'),
      hint: said('Somebody sends us messages.', 'Кто-то присылает нам сообщения.'),
      addressExample: null,
      fields: [field('signing_secret', 'secret', said('Signing secret', 'Секрет подписи'), { required: true })],
    }),
  ];
}

/** What a small catalogue offers: one source is read, one was stopped, one speaks for several countries. */
export function offered(): OfferedView[] {
  const source = (id: string, rest: object): OfferedView =>
    offeredView.parse({
      id,
      grade: 'B',
      type: 'independent',
      language: 'ru',
      country: 'KG',
      cadenceSeconds: 300,
      connector: 'auto',
      settings: {},
      critical: false,
      owner: 'Courier Press',
      publisher: 'media',
      gradeBecause: 'newsroom',
      note: said('Courts and searches in the north.', 'Суды и обыски на севере.'),
      verified: null,
      seen: true,
      readAs: null,
      besides: [],
      ...rest,
    });
  return [
    source('kg-courier', {
      name: 'Chuy Valley Courier',
      url: 'https://courier.example/feed.xml',
      readAs: { id: uuid(501), name: 'Chuy Valley Courier', enabled: true },
    }),
    source('kg-bulletin', { name: 'Bulletin of Bishkek', url: 'https://bulletin.example/rss', verified: '2026-03-01' }),
    source('kg-prosecutor', {
      name: 'Prosecutor of the north',
      url: 'https://prosecutor.example/',
      language: 'ky',
      publisher: 'prosecutor',
      type: 'official',
      gradeBecause: 'authority',
      besides: ['Prosecutor, wanted persons'],
    }),
    source('am-watch', {
      name: 'Sevan Watch',
      url: 'https://watch.example/feed',
      country: 'AM',
      language: 'hy',
      readAs: { id: uuid(503), name: 'Sevan Watch', enabled: false },
    }),
    source('caucasus-review', {
      name: 'Review of the Caucasus',
      url: 'https://review.example/feed',
      country: null,
      language: 'en',
    }),
  ];
}

/** What a trial of a healthy feed shows. */
export function goodTrial(): Trial {
  const published = '2026-03-10T09:00:00Z';
  return trial.parse({
    is: 'read',
    detail: null,
    status: null,
    count: 12,
    entries: [{ url: 'https://courier.example/1', title: 'Суд в Бишкеке отложил заседание', published, linked: true }],
  });
}

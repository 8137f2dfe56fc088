import { noticeView, sourceView, type NoticeView, type SourceView } from '@lapwing/contracts';
import { minutesAgo, uuid } from './people.js';

const DAY = 1440;

/** One source of every state, as an operator of a busy desk sees them. */
export function everyState(): SourceView[] {
  const source = (n: number, name: string, rest: object): SourceView =>
    sourceView.parse({
      ...{ id: uuid(520 + n), version: 1, name, url: `https://source-${n}.example/feed.xml`, grade: 'B' },
      ...{ language: 'ru', country: 'KG', healthDetail: null, documents: 40 * n + 3, healthSince: minutesAgo(30) },
      ...{ lastTriedAt: minutesAgo(3), lastGoodAt: minutesAgo(3), nextAt: minutesAgo(-2), lastNewAt: minutesAgo(48) },
      ...{ intervalSeconds: 450, learntSeconds: 39_600 },
      ...rest,
    });
  const status = (code: number) => ({ code: 'status', values: { status: code } });
  return [
    source(1, 'Ala-Too Daily', { health: 'ok', critical: true, intervalSeconds: 300 }),
    source(2, 'Kemin Observer', { health: 'unchanged', grade: 'A', type: 'official' }),
    source(3, 'Steppe Register', {
      ...{ health: 'failing', country: 'KZ', critical: true, healthDetail: 'The server answers 503.' },
      ...{
        healthBecause: status(503),
        lastNewAt: minutesAgo(95),
        lastGoodAt: minutesAgo(75),
        healthSince: minutesAgo(70),
      },
    }),
    source(4, 'Ведомости степного края', {
      ...{ health: 'blocked', country: 'KZ', type: 'state_media', grade: 'D', healthDetail: 'The server answers 403.' },
      ...{
        healthBecause: status(403),
        lastNewAt: minutesAgo(3 * DAY + 40),
        lastGoodAt: minutesAgo(3 * DAY),
        healthSince: minutesAgo(3 * DAY),
      },
    }),
    source(5, 'ქვემო ქართლის მაცნე', {
      ...{ health: 'gone', country: 'GE', language: 'ka', healthDetail: 'The server answers 404.' },
      ...{
        healthBecause: status(404),
        lastNewAt: minutesAgo(11 * DAY),
        lastGoodAt: minutesAgo(9 * DAY),
        healthSince: minutesAgo(9 * DAY),
      },
    }),
    source(6, 'Vorotan Court Notes', {
      ...{ health: 'silent', country: 'AM', language: 'hy', type: 'official', grade: 'A' },
      ...{ healthDetail: 'Nothing new for 16 days.', learntSeconds: 604_800, lastNewAt: minutesAgo(16 * DAY) },
      ...{ healthBecause: { code: 'quiet_unlike', values: { seconds: 16 * 86_400, usual: 604_800 } } },
      ...{ healthSince: minutesAgo(2 * DAY), intervalSeconds: 3600 },
    }),
    source(7, 'Ararat Bulletin', {
      ...{ health: 'empty', country: 'AM', language: 'hy', healthDetail: 'There are no entries in it.' },
      ...{ healthBecause: { code: 'empty', values: {} }, lastNewAt: minutesAgo(DAY), healthSince: minutesAgo(200) },
    }),
    source(8, 'Issyk Shore Radio', {
      ...{ health: 'new', lastGoodAt: null, lastTriedAt: null, lastNewAt: null, learntSeconds: null, documents: 0 },
      ...{ intervalSeconds: null },
    }),
    source(9, 'Old Foothill Gazette', {
      health: 'disabled',
      enabled: false,
      nextAt: null,
      learntSeconds: null,
      intervalSeconds: null,
    }),
  ];
}

export function notices(): NoticeView[] {
  const notice = (n: number, rest: object): NoticeView =>
    noticeView.parse({
      ...{ id: uuid(560 + n), version: 1, urgency: 'tell', state: 'open', raisedAt: minutesAgo(64) },
      ...{ lastSeenAt: minutesAgo(4), clearedAt: null, taken: null, muted: null },
      ...rest,
    });
  return [
    notice(1, {
      ...{ kind: 'blind_language', subject: 'ka', urgency: 'page' },
      detail: { code: 'blind_language', values: { seconds: 9 * 86_400, sources: 1 } },
    }),
    notice(2, {
      ...{ kind: 'source_failing', subject: uuid(523), name: 'Steppe Register', urgency: 'page', state: 'taken' },
      ...{ detail: { code: 'status', values: { status: 503 } } },
      taken: { at: minutesAgo(12), by: 'own_organisation' },
    }),
    notice(3, {
      ...{ kind: 'source_silent', subject: uuid(526), name: 'Vorotan Court Notes', raisedAt: minutesAgo(2 * DAY) },
      detail: { code: 'quiet_unlike', values: { seconds: 16 * 86_400, usual: 604_800 } },
    }),
  ];
}

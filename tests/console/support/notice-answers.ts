import { Failure, noticesList, noticesMute, noticesTake, type NoticeView } from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { minutesAgo } from './people.js';

function noticeOf(desk: Desk, id: string): NoticeView {
  const notice = desk.notices.find((one) => one.id === id);
  if (notice === undefined) throw new Failure('not_found');
  return notice;
}

export const ANSWERS_ABOUT_NOTICES: readonly Answer[] = [
  answer(noticesList, (_, desk) => ({ items: desk.notices, open: desk.notices.length })),
  answer(noticesTake, ({ id }, desk) =>
    Object.assign(noticeOf(desk, id), { state: 'taken', taken: { at: minutesAgo(0), by: 'self' } }),
  ),
  answer(noticesMute, ({ id, until, because }, desk) =>
    Object.assign(noticeOf(desk, id), { state: 'muted', muted: { until, by: 'self', because } }),
  ),
];

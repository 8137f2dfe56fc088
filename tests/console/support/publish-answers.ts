import {
  Failure,
  publishingGet,
  publishingList,
  publishingPreview,
  publishingSecond,
  publishingSet,
  publishingWithdraw,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import { minutesAgo, uuid } from './people.js';
import { SENDER } from './publishing.js';

const CAP = `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>urn:lapwing:bulletin:${SENDER}:${uuid(7)}:1</identifier></alert>`;

export const ANSWERS_ABOUT_PUBLISHING: readonly Answer[] = [
  answer(publishingGet, (_, { publishing }) => publishing.stands),
  answer(publishingList, (_, { publishing }) => ({ items: publishing.bulletins, next: null })),
  answer(publishingPreview, ({ id, format, tlp }) => ({
    fileName: `development-${id.slice(0, 8)}.${format}`,
    mediaType: 'text/plain',
    text: format === 'cap' ? CAP : JSON.stringify({ type: format, tlp }, null, 2),
  })),
  answer(publishingSet, ({ public: wished }, { publishing, elsewhere }) => {
    const waits = wished && elsewhere;
    const wish = { state: 'waiting' as const, by: 'self' as const, at: minutesAgo(0), second: null };
    return publishing.turn({ public: wished && !waits, since: minutesAgo(0), wish: waits ? wish : null });
  }),
  answer(publishingSecond, ({ agree }, { publishing }) => {
    if (publishing.stands.wish === null) throw new Failure('conflict');
    publishing.seconded.push(agree);
    return publishing.turn({ public: agree, wish: null });
  }),
  answer(publishingWithdraw, (_, { publishing }) => publishing.turn({ wish: null })),
];

import {
  Failure,
  handOversAccept,
  handOversDecline,
  handOversInvite,
  handOversList,
  handOversPrepare,
  handOversSend,
  handOversUndo,
  handOversWithdraw,
  reportsPreviewPublic,
  reportsPublic,
  reportsPublish,
  reportsRecall,
  type HandOverGiven,
  type HandOverReceived,
  type HandOverView,
} from '@lapwing/contracts';
import { publicReportWords } from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import { DAY } from './hand-overs.js';
import { ANNA, dayIn, minutesAgo, REED, SWIFT, uuid } from './people.js';

export const OUR_CODE = '7K2M-9QXR-4TWD';

function received(items: HandOverView[], id: string, set: Partial<HandOverReceived>): HandOverReceived {
  const found = items.find((one) => one.id === id);
  if (found?.side !== 'received') throw new Failure('not_found');
  return Object.assign(found, { expiresAt: null }, set);
}

function given(items: HandOverView[], id: string, set: Partial<HandOverGiven>): HandOverGiven {
  const found = items.find((one) => one.id === id);
  if (found?.side !== 'given') throw new Failure('not_found');
  return Object.assign(found, set);
}

export const ANSWERS_ABOUT_HAND_OVERS: readonly Answer[] = [
  answer(handOversList, (_, desk) => ({ items: desk.handOvers })),
  answer(handOversInvite, () => ({ code: OUR_CODE, expiresAt: minutesAgo(-2 * DAY) })),
  answer(handOversPrepare, ({ personIds, parts, consent, after }, desk) => {
    if (consent.on > dayIn(0)) throw new Failure('invalid', { faults: [{ path: 'consent', message: 'lies_ahead' }] });
    const persons = personIds.map((id) => ({ personId: id, code: desk.personOf(id).code }));
    const clear = { id: uuid(903), size: '1' as const, at: minutesAgo(0), expiresAt: null, undoUntil: null };
    const one: HandOverGiven = {
      ...{ side: 'given', state: 'prepared', ...clear, parts, after, persons, cut: [] },
      consent: { ...consent, by: ANNA },
    };
    desk.handOvers = [one, ...desk.handOvers];
    return one;
  }),
  answer(handOversSend, ({ id, code }, desk) => {
    if (code !== OUR_CODE) throw new Failure('invalid', { faults: [{ path: 'code', message: 'not_usable' }] });
    return given(desk.handOvers, id, { state: 'waiting', expiresAt: minutesAgo(-14 * DAY) });
  }),
  answer(handOversWithdraw, ({ id }, desk) => given(desk.handOvers, id, { state: 'withdrawn', expiresAt: null })),
  answer(handOversAccept, ({ id }, desk) =>
    received(desk.handOvers, id, {
      state: 'carried',
      undoUntil: minutesAgo(-7 * DAY),
      persons: [{ personId: REED, code: 'plover-deki', alike: [{ personId: SWIFT, code: 'swift-lamo' }] }],
    }),
  ),
  answer(handOversDecline, ({ id }, desk) => received(desk.handOvers, id, { state: 'declined' })),
  answer(handOversUndo, ({ id }, desk) => received(desk.handOvers, id, { state: 'returning', undoUntil: null })),
  answer(reportsPublic, (_, desk) => desk.toldAll),
  answer(reportsPreviewPublic, (report) => publicReportWords(report, OUR_CODE)),
  answer(reportsPublish, (report, desk) => {
    const words = publicReportWords(report, OUR_CODE);
    if (report.shown !== words.text) throw new Failure('invalid', { faults: [{ path: 'shown', message: 'differs' }] });
    desk.toldAll = { state: 'waiting', dueAt: minutesAgo(-40), ...words };
    return desk.toldAll;
  }),
  answer(reportsRecall, (_, desk) => {
    const hasLeft = desk.toldAll.state === 'sent';
    desk.toldAll = { ...desk.toldAll, state: hasLeft ? 'recalling' : 'taken_back', dueAt: minutesAgo(-50) };
    return desk.toldAll;
  }),
];

import {
  acknowledgementsByLink,
  alertsClose,
  alertsGet,
  alertsList,
  auditList,
  deliveriesOfAlert,
  developmentsGet,
  developmentsSearch,
  dutiesAcknowledge,
  dutiesList,
  dutiesPass,
  Failure,
  invitationsAccept,
  invitationsConfirm,
  membersAdd,
  membersList,
  outcomesRecord,
  personsAdd,
  personsChange,
  personsGet,
  personsList,
  personsSuggestCode,
  personView,
  policiesList,
  reportsCorrect,
  reportsFile,
  sessionEnd,
  sessionGet,
  sessionLanguage,
  sessionRedeem,
  sessionStart,
  sourcesList,
  sourcesPoll,
  statusGet,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { ANNA, minutesAgo, uuid } from './people.js';
import { ANSWERS_ABOUT_AFTERMATH } from './aftermath-answers.js';
import { ANSWERS_ABOUT_BRIEFS } from './brief-answers.js';
import { ANSWERS_ABOUT_CLOCKS } from './clock-answers.js';
import { ANSWERS_ABOUT_ANSWERING } from './duty-answers.js';
import { ANSWERS_ABOUT_HAND_OVERS } from './hand-over-answers.js';
import { ANSWERS_ABOUT_HEADLINES } from './headline-answers.js';
import { ANSWERS_ABOUT_KEYS } from './key-answers.js';
import { ANSWERS_ABOUT_NOTICES } from './notice-answers.js';
import { ANSWERS_ABOUT_DELIVERIES } from './delivery-answers.js';
import { ANSWERS_ABOUT_RING_LOAD } from './ring-load-answers.js';
import { ANSWERS_ABOUT_ON_CALL } from './on-call-answers.js';
import { ANSWERS_ABOUT_COUNTRIES, counted } from './picture-answers.js';
import { ANSWERS_ABOUT_PERSONS } from './person-answers.js';
import { ANSWERS_ABOUT_PUBLISHING } from './publish-answers.js';
import { ANSWERS_ABOUT_THE_QUEUE } from './queue-answers.js';
import { ANSWERS_ABOUT_REACH } from './reach-answers.js';
import { ANSWERS_ABOUT_RINGING } from './ringing-answers.js';
import { ANSWERS_ABOUT_SIGNAL } from './signal-answers.js';
import { ANSWERS_ABOUT_SOURCES } from './source-answers.js';
import { ANSWERS_ABOUT_TIPS } from './tips-answers.js';
import { ANSWERS_ABOUT_TOLD } from './told-answers.js';
import { ANSWERS_ABOUT_MANY } from './together-answers.js';
import { ANSWERS_ABOUT_WAITING } from './waiting-answers.js';

const TOTP_URI = 'otpauth://totp/Lapwing:nina?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Lapwing';
const NAME = /^\p{Lu}\p{L}+\s+\p{Lu}\p{L}+$/u;

function alertOf(desk: Desk, id: string) {
  const alert = desk.alerts.find((one) => one.id === id);
  if (alert === undefined) throw new Failure('not_found');
  return alert;
}

function signIn(desk: Desk) {
  desk.signedIn = true;
  return desk.session;
}

export const ANSWERS: readonly Answer[] = [
  ...ANSWERS_ABOUT_AFTERMATH,
  ...ANSWERS_ABOUT_HAND_OVERS,
  ...ANSWERS_ABOUT_ANSWERING,
  ...ANSWERS_ABOUT_BRIEFS,
  ...ANSWERS_ABOUT_CLOCKS,
  ...ANSWERS_ABOUT_COUNTRIES,
  ...ANSWERS_ABOUT_PERSONS,
  ...ANSWERS_ABOUT_MANY,
  ...ANSWERS_ABOUT_WAITING,
  ...ANSWERS_ABOUT_TIPS,
  ...ANSWERS_ABOUT_TOLD,
  ...ANSWERS_ABOUT_ON_CALL,
  ...ANSWERS_ABOUT_PUBLISHING,
  ...ANSWERS_ABOUT_THE_QUEUE,
  ...ANSWERS_ABOUT_REACH,
  ...ANSWERS_ABOUT_RINGING,
  ...ANSWERS_ABOUT_SIGNAL,
  ...ANSWERS_ABOUT_SOURCES,
  ...ANSWERS_ABOUT_HEADLINES,
  ...ANSWERS_ABOUT_KEYS,
  ...ANSWERS_ABOUT_NOTICES,
  ...ANSWERS_ABOUT_DELIVERIES,
  ...ANSWERS_ABOUT_RING_LOAD,
  answer(sessionGet, (_, desk) => desk.session),
  answer(sessionStart, ({ totp }, desk) => {
    if (totp !== '123456') throw new Failure('unauthenticated');
    return signIn(desk);
  }),
  answer(sessionRedeem, ({ token }, desk) => {
    if (token !== 'once') throw new Failure('token_not_usable');
    return signIn(desk);
  }),
  answer(sessionEnd, (_, desk) => {
    desk.signedIn = false;
    return {};
  }),
  answer(sessionLanguage, ({ language }, desk) => (desk.session = { ...desk.session, language })),
  answer(invitationsAccept, () => ({ enrolment: 'enrol', totpUri: TOTP_URI })),
  answer(invitationsConfirm, (_, desk) => signIn(desk)),
  answer(membersList, (_, desk) => ({ items: desk.members })),
  answer(membersAdd, ({ login, roles, language }) => ({
    member: { id: uuid(9), login, roles, language, active: true, enrolled: false, version: 1 },
    invitation: 'invited-once',
  })),
  answer(alertsList, ({ state }, desk) => ({
    items: desk.alerts.filter((alert) => (state === 'open' ? alert.state !== 'closed' : alert.state === state)),
    next: null,
  })),
  answer(alertsGet, ({ id }, desk) => alertOf(desk, id)),
  answer(alertsClose, ({ id }, desk) => {
    alertOf(desk, id).state = 'closed';
    return {};
  }),
  answer(outcomesRecord, ({ id, personId, outcome }, desk) => {
    const alert = alertOf(desk, id);
    const person = alert.touched.find((touched) => touched.personId === personId);
    if (person !== undefined) person.outcome = { outcome, by: ANNA, at: minutesAgo(0) };
    return alert;
  }),
  answer(dutiesList, (_, desk) => ({ items: desk.duties, next: null })),
  answer(dutiesAcknowledge, ({ alertId }, desk) => {
    const until = minutesAgo(-30);
    const shown = desk.alerts.find(({ id }) => id === alertId)?.duties ?? [];
    for (const duty of [...shown, ...desk.duties.filter((one) => one.alertId === alertId)]) {
      if (duty.responsible === ANNA) Object.assign(duty, { takenBy: ANNA, takenUntil: until });
    }
    return { until };
  }),
  answer(dutiesPass, () => ({})),
  answer(deliveriesOfAlert, ({ alertId }, desk) => ({
    duties: desk.duties.filter((duty) => duty.alertId === alertId),
    attempts: desk.attempts,
  })),
  answer(acknowledgementsByLink, ({ token }, desk) => {
    desk.tokens.push(token);
    if (token !== 'good') throw new Failure('token_not_usable');
    return { until: minutesAgo(-30) };
  }),
  answer(developmentsSearch, (query, desk) => {
    if (query.picture) return counted(query, desk);
    const { host, kind } = query;
    const items = desk.developments
      .map(({ development }) => development)
      .filter((one) => (host === null || one.hosts.includes(host)) && (kind === null || one.kind === kind));
    return { items, next: null, total: null };
  }),
  answer(developmentsGet, ({ id }, desk) => {
    return desk.developmentOf(id);
  }),
  answer(personsList, (_, desk) => ({ items: desk.persons, next: null })),
  answer(personsGet, ({ id }, desk) => desk.personOf(id)),
  answer(personsSuggestCode, () => ({ code: 'finch-maro' })),
  answer(personsAdd, (entry, desk) => {
    if (NAME.test(entry.code)) throw new Failure('looks_like_a_name');
    if (desk.persons.some(({ code }) => code === entry.code))
      throw new Failure('conflict', { faults: [{ path: 'code', message: 'in_use' }] });
    const person = personView.parse({ ...entry, id: uuid(150), version: 1, changedAt: minutesAgo(0) });
    desk.persons = [...desk.persons, person];
    return person;
  }),
  answer(personsChange, (entry, desk) => {
    const stored = desk.personOf(entry.id);
    if (entry.version !== stored.version) throw new Failure('stale_version');
    const person = personView.parse({ ...entry, version: stored.version + 1, changedAt: minutesAgo(0) });
    desk.persons = desk.persons.map((one) => (one.id === entry.id ? person : one));
    return person;
  }),
  answer(reportsFile, (report, desk) => {
    desk.reports.push(report);
    return { alertId: desk.alerts[0]?.id ?? uuid(1) };
  }),
  answer(reportsCorrect, (_, desk) => {
    desk.corrections += 1;
    return {};
  }),
  answer(sourcesList, (_, desk) => ({ items: desk.sources })),
  answer(sourcesPoll, ({ id }, desk) => {
    const source = desk.sources.find((one) => one.id === id);
    if (source === undefined) throw new Failure('not_found');
    return source;
  }),
  answer(policiesList, (_, desk) => ({ items: desk.policies })),
  answer(auditList, (_, desk) => ({ items: desk.audit, next: null })),
  answer(statusGet, (_, desk) => ({ parts: desk.parts, sourceUrl: desk.sourceUrl })),
];

import type { Role } from '@lapwing/domain';
import {
  alertsList,
  auditList,
  catalogueAdopt,
  clocksList,
  deliveriesList,
  developmentsSearch,
  importsCheck,
  inboxOwn,
  linesOwn,
  membersList,
  organisationsAdd,
  personsList,
  policiesList,
  publishingGet,
  recipientsList,
  recipientsOwn,
  reportsFile,
  reviewList,
  ringsLoad,
  rulingsList,
  schedulesList,
  sourcesList,
  signalChangedKeys,
  signalGet,
  statusGet,
  subscriptionsList,
  tipsFile,
  type Access,
} from '@lapwing/contracts';

/** Whether somebody with these roles may ask; what the API would refuse is not offered. */
export function mayAsk(roles: readonly Role[], question: { access: Access }): boolean {
  if (question.access === 'public') return true;
  if (question.access === 'services') return false;
  return question.access.some((role) => roles.includes(role));
}

/** Every page of the menu, in the order of need, with the question that opens it. */
const PAGES = [
  { to: '/alerts', word: 'nav.alerts', icon: 'bell', needs: alertsList },
  { to: '/report', word: 'nav.report', icon: 'flag', needs: reportsFile },
  { to: '/persons', word: 'nav.persons', icon: 'people', needs: personsList },
  { to: '/due', word: 'nav.due', icon: 'clock', needs: clocksList },
  { to: '/developments', word: 'nav.developments', icon: 'page', needs: developmentsSearch },
  { to: '/review', word: 'nav.review', icon: 'look', needs: reviewList },
  { to: '/sources', word: 'nav.sources', icon: 'waves', needs: sourcesList },
  { to: '/catalogue', word: 'nav.catalogue', icon: 'list', needs: catalogueAdopt },
  { to: '/report-to-all', word: 'nav.report_to_all', icon: 'horn', needs: tipsFile },
  { to: '/import', word: 'nav.import', icon: 'tray', needs: importsCheck },
  { to: '/rulings', word: 'nav.rulings', icon: 'joined', needs: rulingsList },
  { to: '/publish', word: 'nav.publish', icon: 'mast', needs: publishingGet },
  { to: '/subscriptions', word: 'nav.subscriptions', icon: 'filter', needs: subscriptionsList },
  { to: '/on-call', word: 'nav.on_call', icon: 'moon', needs: schedulesList },
  { to: '/policy', word: 'nav.policy', icon: 'steps', needs: policiesList },
  { to: '/team', word: 'nav.team', icon: 'team', needs: membersList },
  { to: '/deliveries', word: 'nav.deliveries', icon: 'list', needs: deliveriesList },
  { to: '/rings', word: 'nav.rings', icon: 'bell', needs: ringsLoad },
  { to: '/lines', word: 'nav.lines', icon: 'pulse', needs: linesOwn },
  { to: '/inbox', word: 'nav.inbox', icon: 'tray', needs: inboxOwn },
  { to: '/reach', word: 'nav.reach', icon: 'waves', needs: recipientsList },
  { to: '/my-address', word: 'nav.my_address', icon: 'phone', needs: recipientsOwn },
  { to: '/audit', word: 'nav.audit', icon: 'book', needs: auditList },
  { to: '/organisations', word: 'nav.organisations', icon: 'house', needs: organisationsAdd },
  { to: '/changed-keys', word: 'nav.changed_keys', icon: 'look', needs: signalChangedKeys },
  { to: '/status', word: 'nav.status', icon: 'pulse', needs: statusGet },
  { to: '/signal', word: 'nav.signal', icon: 'phone', needs: signalGet },
] as const;
export type PlaceToGo = (typeof PAGES)[number];

/** The pages somebody with these roles can use. */
export function placesToGo(roles: readonly Role[]): PlaceToGo[] {
  return PAGES.filter(({ needs }) => mayAsk(roles, needs));
}

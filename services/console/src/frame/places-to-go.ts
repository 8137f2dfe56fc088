import type { Role } from '@lapwing/domain';
import {
  alertsList,
  auditList,
  catalogueAdopt,
  clocksList,
  deliveriesList,
  developmentsSearch,
  handOversList,
  importsCheck,
  inboxOwn,
  linesOwn,
  membersList,
  organisationsAdd,
  personsList,
  pictureBoard,
  playbooksList,
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
  tasksList,
  tipsFile,
  type Access,
} from '@lapwing/contracts';

/** Whether somebody with these roles may ask; what the API would refuse is not offered. */
export function mayAsk(roles: readonly Role[], question: { access: Access }): boolean {
  if (question.access === 'public') return true;
  if (question.access === 'services') return false;
  return question.access.some((role) => roles.includes(role));
}

/**
 * The menu, group by group in the order of need, each page with the question that opens it; a new page is one line here.
 * The first group is always in sight, the others open and close.
 */
const MENU = [
  {
    name: 'now',
    pages: [
      { to: '/alerts', word: 'nav.alerts', icon: 'bell', needs: alertsList },
      { to: '/inbox', word: 'nav.inbox', icon: 'tray', needs: inboxOwn },
      { to: '/on-call', word: 'nav.on_call', icon: 'moon', needs: schedulesList },
      { to: '/my-address', word: 'nav.my_address', icon: 'phone', needs: recipientsOwn },
      { to: '/report', word: 'nav.report', icon: 'flag', needs: reportsFile },
    ],
  },
  {
    name: 'people',
    pages: [
      { to: '/persons', word: 'nav.persons', icon: 'people', needs: personsList },
      { to: '/due', word: 'nav.due', icon: 'clock', needs: clocksList },
      { to: '/tasks', word: 'nav.tasks', icon: 'joined', needs: tasksList },
      { to: '/hand-overs', word: 'nav.hand_overs', icon: 'team', needs: handOversList },
      { to: '/playbooks', word: 'nav.playbooks', icon: 'book', needs: playbooksList },
    ],
  },
  {
    name: 'happenings',
    pages: [
      { to: '/countries', word: 'nav.countries', icon: 'globe', needs: pictureBoard },
      { to: '/developments', word: 'nav.developments', icon: 'page', needs: developmentsSearch },
      { to: '/review', word: 'nav.review', icon: 'look', needs: reviewList },
      { to: '/rulings', word: 'nav.rulings', icon: 'joined', needs: rulingsList },
      { to: '/report-to-all', word: 'nav.report_to_all', icon: 'horn', needs: tipsFile },
      { to: '/publish', word: 'nav.publish', icon: 'mast', needs: publishingGet },
    ],
  },
  {
    name: 'reaching',
    pages: [
      { to: '/subscriptions', word: 'nav.subscriptions', icon: 'filter', needs: subscriptionsList },
      { to: '/policy', word: 'nav.policy', icon: 'steps', needs: policiesList },
      { to: '/reach', word: 'nav.reach', icon: 'waves', needs: recipientsList },
      { to: '/deliveries', word: 'nav.deliveries', icon: 'list', needs: deliveriesList },
      { to: '/lines', word: 'nav.lines', icon: 'pulse', needs: linesOwn },
      { to: '/rings', word: 'nav.rings', icon: 'bell', needs: ringsLoad },
    ],
  },
  {
    name: 'sources',
    pages: [
      { to: '/sources', word: 'nav.sources', icon: 'waves', needs: sourcesList },
      { to: '/catalogue', word: 'nav.catalogue', icon: 'list', needs: catalogueAdopt },
      { to: '/import', word: 'nav.import', icon: 'tray', needs: importsCheck },
    ],
  },
  {
    name: 'organisation',
    pages: [
      { to: '/team', word: 'nav.team', icon: 'team', needs: membersList },
      { to: '/changed-keys', word: 'nav.changed_keys', icon: 'look', needs: signalChangedKeys },
      { to: '/audit', word: 'nav.audit', icon: 'book', needs: auditList },
    ],
  },
  {
    name: 'installation',
    pages: [
      { to: '/status', word: 'nav.status', icon: 'pulse', needs: statusGet },
      { to: '/signal', word: 'nav.signal', icon: 'phone', needs: signalGet },
      { to: '/organisations', word: 'nav.organisations', icon: 'house', needs: organisationsAdd },
    ],
  },
] as const;
export type PlaceToGo = (typeof MENU)[number]['pages'][number];
export interface GroupOfPlaces {
  name: (typeof MENU)[number]['name'];
  pages: readonly PlaceToGo[];
}

/** What is one tap away on a phone: for whoever is rung at night, and for everybody else. */
const AT_HAND: Record<'carers' | 'others', readonly PlaceToGo['to'][]> = {
  carers: ['/alerts', '/inbox', '/on-call', '/my-address'],
  others: ['/alerts', '/review', '/audit', '/status', '/inbox', '/sources'],
};
const ON_THE_BAR = 4;

/** The groups that hold a page somebody with these roles can use, with those pages. */
export function groupsToGo(roles: readonly Role[]): GroupOfPlaces[] {
  return MENU.map(({ name, pages }) => ({ name, pages: pages.filter(({ needs }) => mayAsk(roles, needs)) })).filter(
    ({ pages }) => pages.length > 0,
  );
}

/** What the bar of a phone holds for these roles; its first page is where one arrives. */
export function placesAtHand(roles: readonly Role[]): PlaceToGo[] {
  const pages = groupsToGo(roles).flatMap((group) => group.pages);
  const wanted = AT_HAND[mayAsk(roles, personsList) ? 'carers' : 'others'];
  return wanted.flatMap((to) => pages.find((page) => page.to === to) ?? []).slice(0, ON_THE_BAR);
}

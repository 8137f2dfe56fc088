import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Guard } from './frame/guard.js';
import { Broken, Home, Lost } from './frame/home.js';

const root = createRootRoute({ notFoundComponent: Lost });
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Guard });

const alerts = () => import('./watch-alerts/alerts.page.js');
const alert = () => import('./watch-alerts/alert.page.js');
const alertPlaybook = () => import('./write-playbooks/alert-playbook.page.js');
const handOvers = () => import('./hand-over-persons/hand-overs.page.js');
const newHandOver = () => import('./hand-over-persons/new-hand-over.page.js');
const playbooks = () => import('./write-playbooks/playbooks.page.js');
const playbook = () => import('./write-playbooks/playbook.page.js');
const tasks = () => import('./ask-who-is-exposed/tasks.page.js');
const task = () => import('./ask-who-is-exposed/task.page.js');
const deliveries = () => import('./watch-deliveries/deliveries.page.js');
const lines = () => import('./check-lines/lines.page.js');
const report = () => import('./report-first-hand/report.page.js');
const persons = () => import('./keep-persons/persons.page.js');
const person = () => import('./keep-persons/person.page.js');
const brief = () => import('./brief-persons/brief.page.js');
const due = () => import('./keep-clocks/due.page.js');
const bringPersons = () => import('./bring-persons/bring-persons.page.js');
const takeOut = () => import('./take-persons-out/take-out.page.js');
const countries = () => import('./picture-countries/countries.page.js');
const country = () => import('./picture-countries/country.page.js');
const compare = () => import('./picture-countries/compare.page.js');
const counted = () => import('./picture-countries/counted.page.js');
const developments = () => import('./follow-developments/developments.page.js');
const development = () => import('./follow-developments/development.page.js');
const review = () => import('./review-documents/review.page.js');
const rulings = () => import('./rule-on-developments/rulings.page.js');
const publish = () => import('./publish-developments/publish.page.js');
const sources = () => import('./tend-sources/sources.page.js');
const catalogue = () => import('./choose-sources/catalogue.page.js');
const reportToAll = () => import('./report-to-all/report-to-all.page.js');
const imports = () => import('./import-documents/import.page.js');
const subscriptions = () => import('./choose-what-rings/subscriptions.page.js');
const urgency = () => import('./choose-what-rings/urgency.page.js');
const onCall = () => import('./share-on-call/schedules.page.js');
const policy = () => import('./decide-who-is-told/policy.page.js');
const rings = () => import('./count-rings/rings.page.js');
const team = () => import('./gather-team/team.page.js');
const address = () => import('./be-reached/my-address.page.js');
const reach = () => import('./be-reached/reach.page.js');
const inbox = () => import('./read-inbox/inbox.page.js');
const audit = () => import('./review-audit/audit.page.js');
const organisations = () => import('./found-organisations/organisations.page.js');
const signal = () => import('./tend-signal/signal.page.js');
const changedKeys = () => import('./tend-signal/changed-keys.page.js');
const status = () => import('./check-status/status.page.js');
const more = () => import('./frame/more.page.js');
const signIn = () => import('./enter/sign-in.page.js');
const invitation = () => import('./enter/invitation.page.js');

const page = { getParentRoute: () => inside } as const;
const tree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    component: lazyRouteComponent(signIn, 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/invitation',
    component: lazyRouteComponent(invitation, 'InvitationPage'),
  }),
  inside.addChildren([
    createRoute({ ...page, path: '/', component: Home }),
    createRoute({ ...page, path: '/alerts', component: lazyRouteComponent(alerts, 'AlertsPage') }),
    createRoute({ ...page, path: '/alerts/$id', component: lazyRouteComponent(alert, 'AlertPage') }),
    createRoute({
      ...page,
      path: '/alerts/$id/playbook',
      component: lazyRouteComponent(alertPlaybook, 'AlertPlaybookPage'),
    }),
    createRoute({ ...page, path: '/tasks', component: lazyRouteComponent(tasks, 'TasksPage') }),
    createRoute({ ...page, path: '/tasks/$id', component: lazyRouteComponent(task, 'TaskPage') }),
    createRoute({ ...page, path: '/playbooks', component: lazyRouteComponent(playbooks, 'PlaybooksPage') }),
    createRoute({ ...page, path: '/playbooks/new', component: lazyRouteComponent(playbook, 'NewPlaybookPage') }),
    createRoute({ ...page, path: '/playbooks/$id', component: lazyRouteComponent(playbook, 'PlaybookPage') }),
    createRoute({ ...page, path: '/deliveries', component: lazyRouteComponent(deliveries, 'DeliveriesPage') }),
    createRoute({ ...page, path: '/lines', component: lazyRouteComponent(lines, 'LinesPage') }),
    createRoute({ ...page, path: '/report', component: lazyRouteComponent(report, 'ReportPage') }),
    createRoute({ ...page, path: '/persons', component: lazyRouteComponent(persons, 'PersonsPage') }),
    createRoute({ ...page, path: '/persons/new', component: lazyRouteComponent(person, 'NewPersonPage') }),
    createRoute({ ...page, path: '/persons/import', component: lazyRouteComponent(bringPersons, 'BringPersonsPage') }),
    createRoute({ ...page, path: '/persons/export', component: lazyRouteComponent(takeOut, 'TakeOutPage') }),
    createRoute({ ...page, path: '/persons/$id', component: lazyRouteComponent(person, 'PersonPage') }),
    createRoute({ ...page, path: '/persons/$id/brief', component: lazyRouteComponent(brief, 'BriefPage') }),
    createRoute({ ...page, path: '/hand-overs', component: lazyRouteComponent(handOvers, 'HandOversPage') }),
    createRoute({ ...page, path: '/hand-overs/new', component: lazyRouteComponent(newHandOver, 'NewHandOverPage') }),
    createRoute({ ...page, path: '/due', component: lazyRouteComponent(due, 'DuePage') }),
    createRoute({ ...page, path: '/countries', component: lazyRouteComponent(countries, 'CountriesPage') }),
    createRoute({ ...page, path: '/countries/one', component: lazyRouteComponent(country, 'CountryPage') }),
    createRoute({ ...page, path: '/countries/compare', component: lazyRouteComponent(compare, 'ComparePage') }),
    createRoute({ ...page, path: '/countries/developments', component: lazyRouteComponent(counted, 'CountedPage') }),
    createRoute({ ...page, path: '/developments', component: lazyRouteComponent(developments, 'DevelopmentsPage') }),
    createRoute({ ...page, path: '/developments/$id', component: lazyRouteComponent(development, 'DevelopmentPage') }),
    createRoute({ ...page, path: '/review', component: lazyRouteComponent(review, 'ReviewPage') }),
    createRoute({ ...page, path: '/rulings', component: lazyRouteComponent(rulings, 'RulingsPage') }),
    createRoute({ ...page, path: '/publish', component: lazyRouteComponent(publish, 'PublishPage') }),
    createRoute({ ...page, path: '/sources', component: lazyRouteComponent(sources, 'SourcesPage') }),
    createRoute({ ...page, path: '/catalogue', component: lazyRouteComponent(catalogue, 'CataloguePage') }),
    createRoute({ ...page, path: '/report-to-all', component: lazyRouteComponent(reportToAll, 'ReportToAllPage') }),
    createRoute({ ...page, path: '/import', component: lazyRouteComponent(imports, 'ImportPage') }),
    createRoute({ ...page, path: '/subscriptions', component: lazyRouteComponent(subscriptions, 'SubscriptionsPage') }),
    createRoute({ ...page, path: '/urgency', component: lazyRouteComponent(urgency, 'UrgencyPage') }),
    createRoute({ ...page, path: '/on-call', component: lazyRouteComponent(onCall, 'SchedulesPage') }),
    createRoute({ ...page, path: '/policy', component: lazyRouteComponent(policy, 'PolicyPage') }),
    createRoute({ ...page, path: '/rings', component: lazyRouteComponent(rings, 'RingsPage') }),
    createRoute({ ...page, path: '/team', component: lazyRouteComponent(team, 'TeamPage') }),
    createRoute({ ...page, path: '/reach', component: lazyRouteComponent(reach, 'ReachPage') }),
    createRoute({ ...page, path: '/my-address', component: lazyRouteComponent(address, 'MyAddressPage') }),
    createRoute({ ...page, path: '/inbox', component: lazyRouteComponent(inbox, 'InboxPage') }),
    createRoute({ ...page, path: '/audit', component: lazyRouteComponent(audit, 'AuditPage') }),
    createRoute({ ...page, path: '/organisations', component: lazyRouteComponent(organisations, 'OrganisationsPage') }),
    createRoute({ ...page, path: '/signal', component: lazyRouteComponent(signal, 'SignalPage') }),
    createRoute({ ...page, path: '/changed-keys', component: lazyRouteComponent(changedKeys, 'ChangedKeysPage') }),
    createRoute({ ...page, path: '/status', component: lazyRouteComponent(status, 'StatusPage') }),
    createRoute({ ...page, path: '/more', component: lazyRouteComponent(more, 'MorePage') }),
  ]),
]);

/** The router reads the address when it is made: tokens must have left it by then. */
export function newRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    scrollRestoration: false,
    defaultErrorComponent: Broken,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}

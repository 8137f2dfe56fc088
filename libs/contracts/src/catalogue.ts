import * as briefs from './questions/briefs.js';
import * as catalogue from './questions/catalogue.js';
import * as clocks from './questions/clocks.js';
import * as evidence from './questions/evidence.js';
import * as gateway from './questions/gateway.js';
import * as ingestion from './questions/ingestion.js';
import * as handOvers from './questions/hand-overs.js';
import * as headlines from './questions/headlines.js';
import * as matching from './questions/matching.js';
import * as notices from './questions/notices.js';
import * as notification from './questions/notification.js';
import * as deliveries from './questions/deliveries.js';
import * as duties from './questions/duties.js';
import * as addresses from './questions/addresses.js';
import * as keys from './questions/keys.js';
import * as policies from './questions/policies.js';
import * as schedules from './questions/schedules.js';
import * as recipients from './questions/recipients.js';
import * as rings from './questions/rings.js';
import * as persons from './questions/persons.js';
import * as outcomes from './questions/outcomes.js';
import * as playbooks from './questions/playbooks.js';
import * as tasks from './questions/tasks.js';
import * as personsTogether from './questions/persons-together.js';
import * as picture from './questions/picture.js';
import * as publicReports from './questions/public-reports.js';
import * as publishing from './questions/publishing.js';
import * as pushes from './questions/pushes.js';
import * as rulings from './questions/rulings.js';
import * as signal from './questions/signal.js';
import * as status from './questions/status.js';
import * as subscriptions from './questions/subscriptions.js';
import * as tips from './questions/tips.js';
import * as told from './questions/told.js';
import { INBOX_SEEN } from './questions/inbox.js';
import type { Question } from './question.js';

/** Every question there is; those with a door make the HTTP API. */
export const QUESTIONS: readonly Question[] = [
  ...Object.values(ingestion),
  ...Object.values(picture),
  ...Object.values(catalogue),
  ...Object.values(evidence),
  publishing.feedsGet,
  publishing.publishingGet,
  publishing.publishingSet,
  publishing.publishingSecond,
  publishing.publishingWithdraw,
  publishing.publishingList,
  publishing.publishingPreview,
  pushes.pushesReceive,
  ...Object.values(notices),
  ...Object.values(rulings),
  ...Object.values(matching),
  ...Object.values(outcomes),
  ...Object.values(playbooks),
  ...Object.values(handOvers),
  ...Object.values(publicReports),
  ...Object.values(tasks),
  ...Object.values(subscriptions),
  ...Object.values(persons),
  ...Object.values(clocks),
  briefs.briefsGet,
  ...Object.values(personsTogether),
  ...Object.values(notification),
  ...Object.values(deliveries),
  ...Object.values(duties),
  ...Object.values(addresses),
  keys.keysOwn,
  keys.keysOffer,
  keys.keysFind,
  keys.keysConfirm,
  keys.keysRemove,
  keys.keysTurnDesk,
  ...Object.values(policies),
  ...Object.values(headlines),
  ...Object.values(schedules),
  ...Object.values(told),
  ...Object.values(recipients),
  ...Object.values(rings),
  signal.signalGet,
  signal.signalTake,
  signal.signalAnswerChallenge,
  signal.signalChangedKeys,
  signal.signalTrust,
  ...Object.values(gateway),
  ...Object.values(status),
  ...Object.values(tips),
  ...Object.values(INBOX_SEEN),
] as readonly Question[];

import * as catalogue from './questions/catalogue.js';
import * as clocks from './questions/clocks.js';
import * as evidence from './questions/evidence.js';
import * as gateway from './questions/gateway.js';
import * as ingestion from './questions/ingestion.js';
import * as matching from './questions/matching.js';
import * as notices from './questions/notices.js';
import * as notification from './questions/notification.js';
import * as persons from './questions/persons.js';
import * as personsTogether from './questions/persons-together.js';
import * as pushes from './questions/pushes.js';
import * as rulings from './questions/rulings.js';
import * as status from './questions/status.js';
import * as subscriptions from './questions/subscriptions.js';
import * as tips from './questions/tips.js';
import { INBOX_SEEN } from './questions/inbox.js';
import type { Question } from './question.js';

/** Every question there is; those with a door make the HTTP API. */
export const QUESTIONS: readonly Question[] = [
  ...Object.values(ingestion),
  ...Object.values(catalogue),
  ...Object.values(evidence),
  pushes.pushesReceive,
  ...Object.values(notices),
  ...Object.values(rulings),
  ...Object.values(matching),
  ...Object.values(subscriptions),
  ...Object.values(persons),
  ...Object.values(clocks),
  ...Object.values(personsTogether),
  ...Object.values(notification),
  ...Object.values(gateway),
  ...Object.values(status),
  ...Object.values(tips),
  ...Object.values(INBOX_SEEN),
] as readonly Question[];

import * as gateway from './questions/gateway.js';
import * as ingestion from './questions/ingestion.js';
import * as matching from './questions/matching.js';
import * as notification from './questions/notification.js';
import * as rulings from './questions/rulings.js';
import * as status from './questions/status.js';
import { INBOX_SEEN } from './questions/inbox.js';
import type { Question } from './question.js';

/** Every question there is; those with a door make the HTTP API. */
export const QUESTIONS: readonly Question[] = [
  ...Object.values(ingestion),
  ...Object.values(rulings),
  ...Object.values(matching),
  ...Object.values(notification),
  ...Object.values(gateway),
  ...Object.values(status),
  ...Object.values(INBOX_SEEN),
] as readonly Question[];

import { z } from 'zod';
import { OUTCOMES } from '@lapwing/domain';
import { byId, country, cursor, id, instant, limit, nothing } from '../shapes/basics.js';
import { ALERT_STATES, alertRow, alertView, DISMISSALS } from '../shapes/alert.js';
import { question } from '../question.js';

const carers = ['organisation_admin', 'caseworker'] as const;
const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
const owner = 'matching';

export const alertsList = question({
  name: 'alerts.list',
  owner,
  access: [...readers],
  door: 'GET /alerts',
  summary: 'Alerts the reader may see, the most urgent and newest first.',
  request: z.object({ state: z.enum(['open', ...ALERT_STATES]).default('open'), cursor, limit }),
  reply: z.object({ items: z.array(alertRow), next: z.string().nullable() }),
});

export const alertsGet = question({
  name: 'alerts.get',
  owner,
  access: [...readers],
  sealed: true,
  door: 'GET /alerts/{id}',
  summary: 'One alert with its developments and the persons the reader may see, each with the reasons.',
  request: byId,
  reply: alertView,
});

export const alertsClose = question({
  name: 'alerts.close',
  owner,
  access: carers,
  door: 'POST /alerts/{id}/close',
  summary: 'Closes an alert for the organisation; a new version of its development can open it again.',
  request: byId,
  reply: nothing,
});

export const alertsDismiss = question({
  name: 'alerts.dismiss',
  owner,
  access: carers,
  door: 'POST /alerts/{id}/dismiss',
  summary:
    'Closes an alert for the own organisation because it is none for us, and says why; nobody else needs to agree, and what gets worse rings again.',
  request: z.object({ id, version: z.int().min(1), reason: z.enum(DISMISSALS) }),
  reply: nothing,
});

export const alertsReopen = question({
  name: 'alerts.reopen',
  owner,
  access: carers,
  door: 'POST /alerts/{id}/reopen',
  summary: 'Takes a dismissal back: the alert is open again and rings whoever is responsible.',
  request: byId,
  reply: nothing,
});

export const outcomesRecord = question({
  name: 'outcomes.record',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /alerts/{id}/outcomes',
  summary: 'Records what happened to a touched person; without an outcome in time a critical duty rings again.',
  request: z.object({ id, personId: id, outcome: z.enum(OUTCOMES) }),
  reply: alertView,
});

export const reportsFile = question({
  name: 'reports.file',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /reports',
  summary: 'A first-hand report: rings inside the own organisation at once and goes nowhere else.',
  request: z.object({
    /** Chosen by who reports, so that sending twice over a bad line reports once; its name keeps it out of the audit. */
    reportId: id.nullable().default(null),
    what: z.enum(['taken', 'raided', 'lost_contact']),
    personIds: z.array(id).min(1).max(100),
    country: country.nullable().default(null),
    at: instant.nullable().default(null),
    note: z.string().max(500).nullable().default(null),
  }),
  reply: z.object({ alertId: id }),
});

export const reportsCorrect = question({
  name: 'reports.correct',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /alerts/{id}/correction',
  summary: 'Withdraws a first-hand report; the correction reaches exactly those who were rung.',
  request: byId,
  reply: nothing,
});

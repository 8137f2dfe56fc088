import { z } from 'zod';
import { byId, id, instant, nothing } from '../shapes/basics.js';
import { boxKey, decisionText, headlineDecision, headlineHandle, headlineUse } from '../shapes/headline.js';
import { question } from '../question.js';

const readers = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;
const admins = ['organisation_admin'] as const;

/** The key turns over: what is sealed for it is of no use to anybody once it is gone. */
export const headlinesKey = question({
  name: 'headlines.key',
  owner: 'ingestion',
  access: 'services',
  askers: ['matching'],
  summary: 'The key under which a development is named to whoever may ask for its headline.',
  request: nothing,
  reply: z.object({ id: z.string().regex(/^[0-9a-f]{8}$/), publicKey: boxKey, until: instant }),
});

/** Names no organisation, member or alert; the answer is sealed for whoever asks and always of one length. */
export const headlinesRedeem = question({
  name: 'headlines.redeem',
  owner: 'ingestion',
  access: 'services',
  askers: ['notification'],
  summary: 'The public headline behind a handle, sealed for the key given; an unknown or old handle is not found.',
  request: z.object({ handle: headlineHandle, replyTo: boxKey }),
  reply: z.object({ sealed: z.base64url() }),
});

export const headlinesDecided = question({
  name: 'headlines.decided',
  owner: 'notification',
  access: 'services',
  askers: ['matching'],
  summary: 'The organisations that have decided to have public headlines in their messages.',
  request: nothing,
  reply: z.object({ orgIds: z.array(id) }),
});

export const headlinesGet = question({
  name: 'headlines.get',
  owner: 'notification',
  access: readers,
  sealed: true,
  door: 'GET /headlines',
  summary: 'What the organisation has decided about public headlines in its messages, in what words, and who did.',
  request: nothing,
  reply: z.object({ items: z.array(headlineDecision) }),
});

export const headlinesOwn = question({
  name: 'headlines.own',
  owner: 'notification',
  access: readers,
  door: 'GET /headlines/own',
  summary: 'By which channels the reader’s messages may carry public headlines, and why by the others they do not.',
  request: nothing,
  reply: z.object({ items: z.array(headlineUse) }),
});

export const headlinesAsk = question({
  name: 'headlines.ask',
  owner: 'notification',
  access: admins,
  sealed: true,
  stepUp: true,
  door: 'POST /headlines',
  summary:
    'Asks for public headlines in messages, with the text of the decision; nothing changes until another admin agrees.',
  request: z.object({ text: decisionText }),
  reply: headlineDecision,
});

export const headlinesAnswer = question({
  name: 'headlines.answer',
  owner: 'notification',
  access: admins,
  sealed: true,
  stepUp: true,
  door: 'POST /headlines/{id}/answer',
  summary: 'Agrees or disagrees as the second admin. Who asked cannot answer, and nobody being there is no agreement.',
  request: z.object({ id, agree: z.boolean() }),
  reply: headlineDecision,
});

export const headlinesWithdraw = question({
  name: 'headlines.withdraw',
  owner: 'notification',
  access: admins,
  sealed: true,
  door: 'POST /headlines/{id}/withdraw',
  summary: 'Takes back a decision that waits; only who asked for it.',
  request: byId,
  reply: headlineDecision,
});

export const headlinesEnd = question({
  name: 'headlines.end',
  owner: 'notification',
  access: admins,
  sealed: true,
  door: 'POST /headlines/{id}/end',
  summary: 'Ends a decision at once: saying less waits for nobody.',
  request: byId,
  reply: headlineDecision,
});

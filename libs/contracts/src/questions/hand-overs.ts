import { z } from 'zod';
import { byId, id, instant } from '../shapes/basics.js';
import { handOverEntry, handOverGiven, handOverReceived, handOverView } from '../shapes/hand-over.js';
import { question } from '../question.js';

const carers = ['organisation_admin', 'caseworker'] as const;
const admins = ['organisation_admin'] as const;
const owned = { owner: 'matching', sealed: true } as const;

export const handOversList = question({
  ...owned,
  name: 'hand_overs.list',
  access: [...carers],
  door: 'GET /hand-overs',
  summary: 'Hand-overs of persons, given and received: all for an organisation admin, those prepared for a caseworker.',
  request: z.object({}),
  reply: z.object({ items: z.array(handOverView) }),
});

export const handOversGet = question({
  ...owned,
  name: 'hand_overs.get',
  access: [...carers],
  door: 'GET /hand-overs/{id}',
  summary: 'One hand-over.',
  request: byId,
  reply: handOverView,
});

export const handOversInvite = question({
  ...owned,
  name: 'hand_overs.invite',
  access: [...admins],
  stepUp: true,
  door: 'POST /hand-over-codes',
  summary:
    'A code for one offer, to be read out to the organisation that wants to hand somebody over; it can be used once, within two days.',
  request: z.object({}),
  reply: z.object({ code: z.string(), expiresAt: instant }),
});

export const handOversPrepare = question({
  ...owned,
  name: 'hand_overs.prepare',
  access: [...carers],
  door: 'POST /hand-overs',
  summary: 'Records that persons agreed to be handed over, and what of their records goes; nothing leaves yet.',
  request: handOverEntry,
  reply: handOverGiven,
});

export const handOversSend = question({
  ...owned,
  name: 'hand_overs.send',
  access: [...admins],
  stepUp: true,
  door: 'POST /hand-overs/{id}/offer',
  summary: 'Offers what was prepared to the organisation that read out the code.',
  request: z.object({ id, code: z.string().trim().min(1).max(40) }),
  reply: handOverGiven,
});

export const handOversWithdraw = question({
  ...owned,
  name: 'hand_overs.withdraw',
  access: [...carers],
  door: 'POST /hand-overs/{id}/withdrawal',
  summary: 'Takes back what was prepared, by who prepared it, or an offer that waits, by an admin.',
  request: byId,
  reply: handOverGiven,
});

export const handOversAccept = question({
  ...owned,
  name: 'hand_overs.accept',
  access: [...admins],
  stepUp: true,
  door: 'POST /hand-overs/{id}/acceptance',
  summary:
    'Accepts an offer: within seconds the records stand in this organisation under new ids and codes, assigned to who accepts.',
  request: byId,
  reply: handOverReceived,
});

export const handOversDecline = question({
  ...owned,
  name: 'hand_overs.decline',
  access: [...admins],
  door: 'POST /hand-overs/{id}/refusal',
  summary: 'Declines an offer; nothing of it was seen.',
  request: byId,
  reply: handOverReceived,
});

export const handOversUndo = question({
  ...owned,
  name: 'hand_overs.undo',
  access: [...admins],
  stepUp: true,
  door: 'POST /hand-overs/{id}/return',
  summary:
    'Undoes a hand-over within seven days, by either side: the giver’s records open again, the receiver’s are erased.',
  request: byId,
  reply: handOverView,
});

import { z } from 'zod';
import { id, nothing } from '../shapes/basics.js';
import { addressEntry, addressView, channel } from '../shapes/recipient.js';
import { question } from '../question.js';

const owner = 'notification';
const everybody = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;
const admins = ['organisation_admin'] as const;

const removing = z.object({
  memberId: id,
  channel,
  /** Removes it even where somebody on call cannot be reached any more. */
  confirm: z.boolean().default(false),
});
const removed = z.object({
  removed: z.boolean().default(true),
  /** Why it still stands: it needs `confirm`. */
  because: z.enum(['last_of_on_call']).nullable().default(null),
});

export const addressesSet = question({
  name: 'addresses.set',
  owner,
  access: everybody,
  sealed: true,
  door: 'POST /recipients/{memberId}/addresses',
  summary:
    'Sets an own address. It is used once it is shown to be one’s own; until then the one before is. Replacing one that is in use asks for the second factor again.',
  request: z.object({ memberId: id, entry: addressEntry }),
  reply: addressView,
});

export const addressesSetForMember = question({
  name: 'addresses.set_for_member',
  owner,
  access: admins,
  sealed: true,
  stepUp: true,
  door: 'POST /members/{memberId}/addresses',
  summary: 'Sets an address of another member, who alone can show that it is theirs.',
  request: z.object({ memberId: id, entry: addressEntry }),
  reply: addressView,
});

export const addressesConfirm = question({
  name: 'addresses.confirm',
  owner,
  access: everybody,
  sealed: true,
  door: 'POST /recipient/addresses/confirm',
  summary: 'Returns the code that came to an own address. Whatever is wrong with it, the answer is the same.',
  request: z.object({ channel, code: z.string().min(1).max(40) }),
  reply: z.object({ verified: z.boolean() }),
});

export const addressesAgain = question({
  name: 'addresses.again',
  owner,
  access: everybody,
  sealed: true,
  door: 'POST /recipient/addresses/again',
  summary: 'Has another code sent to an own address, or shows another word; also for one that was stopped.',
  request: z.object({ channel }),
  reply: addressView,
});

/** Holds no address, and is asked again and again until a word has come. */
export const addressesWaiting = question({
  name: 'addresses.waiting',
  owner,
  access: everybody,
  door: 'GET /recipient/waiting',
  summary: 'Which own addresses still wait to be verified.',
  request: nothing,
  reply: z.object({ items: z.array(z.object({ channel, otherSender: z.boolean() })) }),
});

export const addressesTest = question({
  name: 'addresses.test',
  owner,
  access: everybody,
  door: 'POST /recipient/addresses/test',
  summary: 'Has a message sent to an own address that says only that the line works.',
  request: z.object({ channel }),
  reply: nothing,
});

export const addressesRemove = question({
  name: 'addresses.remove',
  owner,
  access: everybody,
  sealed: true,
  door: 'POST /recipients/{memberId}/addresses/remove',
  summary: 'Removes an own address; the last of somebody on call only when confirmed.',
  request: removing,
  reply: removed,
});

export const addressesRemoveForMember = question({
  name: 'addresses.remove_for_member',
  owner,
  access: admins,
  sealed: true,
  stepUp: true,
  door: 'POST /members/{memberId}/addresses/remove',
  summary: 'Removes an address of another member, of a lost phone for example.',
  request: removing,
  reply: removed,
});

export const addressesResume = question({
  name: 'addresses.resume',
  owner,
  access: admins,
  sealed: true,
  stepUp: true,
  door: 'POST /members/{memberId}/addresses/resume',
  summary: 'Uses the addresses of another member again that were stopped because of their duress phrase.',
  request: z.object({ memberId: id }),
  reply: nothing,
});

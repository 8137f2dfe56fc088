import { z } from 'zod';
import { nothing } from '../shapes/basics.js';
import { inboxItem } from '../shapes/told.js';
import { question } from '../question.js';

const owner = 'notification';
const everybody = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;

export const inboxOwn = question({
  name: 'inbox.own',
  owner,
  access: everybody,
  door: 'GET /inbox',
  summary: 'What the reader was told in the last 30 days, the latest first, two hundred messages at most.',
  request: nothing,
  reply: z.object({ items: z.array(inboxItem) }),
});

export const pushKey = question({
  name: 'push.key',
  owner,
  access: everybody,
  door: 'GET /push-key',
  summary: 'The public key by which a browser subscribes to messages of this installation (RFC 8292), as base64url.',
  request: nothing,
  reply: z.object({ publicKey: z.string() }),
});

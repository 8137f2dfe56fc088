import { z } from 'zod';
import { byId, id, language, nothing } from '../shapes/basics.js';
import { playbookBeside, playbookCard, playbookEntry, playbookHead } from '../shapes/playbook.js';
import { question } from '../question.js';

const writers = ['organisation_admin', 'caseworker'] as const;
const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
/** For which kinds and hosts an organisation has cards says where its people are. */
const owned = { owner: 'matching', sealed: true } as const;
const asRead = z.object({ id, version: z.int().min(1) });

export const playbooksList = question({
  ...owned,
  name: 'playbooks.list',
  access: [...writers],
  door: 'GET /playbooks',
  summary: 'The playbook cards of this organisation, without their texts.',
  request: nothing,
  reply: z.object({ items: z.array(playbookHead) }),
});

export const playbooksCount = question({
  owner: 'matching',
  name: 'playbooks.count',
  access: [...writers],
  door: 'GET /playbooks/count',
  summary: 'How many playbook cards should be looked at again.',
  request: nothing,
  reply: z.object({ due: z.int().min(0) }),
});

export const playbooksGet = question({
  ...owned,
  name: 'playbooks.get',
  access: [...writers],
  door: 'GET /playbooks/{id}',
  summary: 'One playbook card.',
  request: byId,
  reply: playbookCard,
});

export const playbooksOfAlert = question({
  ...owned,
  name: 'playbooks.of_alert',
  access: [...readers],
  door: 'GET /alerts/{id}/playbook',
  summary: 'The playbook cards for an alert, the most specific first, each with the reason why it is there.',
  request: byId,
  reply: z.object({ items: z.array(playbookBeside) }),
});

export const playbooksAdd = question({
  ...owned,
  name: 'playbooks.add',
  access: [...writers],
  door: 'POST /playbooks',
  summary: 'Adds a playbook card; for one kind and host there is one card.',
  request: playbookEntry,
  reply: playbookCard,
});

export const playbooksBegin = question({
  ...owned,
  name: 'playbooks.begin',
  access: [...writers],
  door: 'POST /playbooks/begin',
  summary: 'Adds the starter set, cards of headings alone, where the organisation has none for a kind yet.',
  request: z.object({ language }),
  reply: z.object({ added: z.int().min(0) }),
});

export const playbooksChange = question({
  ...owned,
  name: 'playbooks.change',
  access: [...writers],
  door: 'PUT /playbooks/{id}',
  summary: 'Changes a playbook card; the version must be the one that was read.',
  request: z.object({ ...asRead.shape, ...playbookEntry.shape }),
  reply: playbookCard,
});

export const playbooksRemove = question({
  ...owned,
  name: 'playbooks.remove',
  access: [...writers],
  door: 'POST /playbooks/{id}/remove',
  summary: 'Removes a playbook card with its history; the version must be the one that was read.',
  request: asRead,
  reply: nothing,
});

export const playbooksHistory = question({
  ...owned,
  name: 'playbooks.history',
  access: [...writers],
  door: 'GET /playbooks/{id}/history',
  summary: 'The last versions of a playbook card, the newest first.',
  request: byId,
  reply: z.object({ items: z.array(playbookCard) }),
});

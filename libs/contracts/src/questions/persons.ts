import { z } from 'zod';
import { CLOSING_REASONS, PERSON_STATUSES } from '@lapwing/domain';
import { byId, country, cursor, id, limit, nothing } from '../shapes/basics.js';
import { profile } from '../shapes/development.js';
import { personEntry, personVersionView, personView } from '../shapes/person.js';
import { question } from '../question.js';

const carers = ['organisation_admin', 'caseworker'] as const;
const owner = 'matching';
const read = { id, version: z.int().min(1) };

export const personsList = question({
  name: 'persons.list',
  owner,
  access: carers,
  sealed: true,
  door: 'GET /persons',
  summary: 'The persons the reader may see: all for an organisation admin, those assigned for a caseworker.',
  request: z.object({ cursor, limit }),
  reply: z.object({ items: z.array(personView), next: z.string().nullable() }),
});

export const personsSearch = question({
  name: 'persons.search',
  owner,
  access: carers,
  sealed: true,
  // What is looked for would stand in the URL of a GET.
  door: 'POST /persons/search',
  summary: 'Those of the persons the reader may see who fit all that is asked for; empty means any.',
  request: z.object({
    statuses: z.array(z.enum(PERSON_STATUSES)).max(4).default([]),
    /** Where they live, pass through or plan to go. */
    country: country.nullable().default(null),
    profile: profile.nullable().default(null),
    assignee: id.nullable().default(null),
    /** The whole code; parts of codes cannot be looked for. */
    code: z.string().trim().max(80).nullable().default(null),
    /** Something about them is due within so many days, or overdue. */
    dueWithin: z.int().min(0).max(366).nullable().default(null),
    cursor,
    limit,
  }),
  reply: z.object({ items: z.array(personView), total: z.int().min(0), next: z.string().nullable() }),
});

export const personsGet = question({
  name: 'persons.get',
  owner,
  access: carers,
  sealed: true,
  door: 'GET /persons/{id}',
  summary: 'One person.',
  request: byId,
  reply: personView,
});

export const personsAdd = question({
  name: 'persons.add',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /persons',
  summary:
    'Adds a person; matching against what already stands begins at once. A caseworker is assigned to whom they add.',
  request: personEntry,
  reply: personView,
});

export const personsChange = question({
  name: 'persons.change',
  owner,
  access: carers,
  sealed: true,
  door: 'PUT /persons/{id}',
  summary: 'Changes a person; the version must be the one that was read. It neither closes nor opens a record.',
  request: z.object({ ...read, ...personEntry.shape }),
  reply: personView,
});

export const personsHistory = question({
  name: 'persons.history',
  owner,
  access: carers,
  sealed: true,
  door: 'GET /persons/{id}/history',
  summary: 'Every version of a person’s record with who made it and when, the newest first.',
  request: byId,
  reply: z.object({ items: z.array(personVersionView) }),
});

export const personsRestore = question({
  name: 'persons.restore',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /persons/{id}/restore',
  summary: 'Makes an earlier version the newest one; whoever is assigned now stays assigned.',
  request: z.object({ ...read, to: z.int().min(1) }),
  reply: personView,
});

export const personsClose = question({
  name: 'persons.close',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /persons/{id}/close',
  summary: 'Closes a record: nothing rings for the person. After 24 months its key is destroyed.',
  request: z.object({ ...read, because: z.enum(CLOSING_REASONS) }),
  reply: personView,
});

export const personsReopen = question({
  name: 'persons.reopen',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /persons/{id}/reopen',
  summary: 'Opens a closed record again within 24 months, with the status it had.',
  request: z.object(read),
  reply: personView,
});

export const personsErase = question({
  name: 'persons.erase',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  stepUp: true,
  door: 'POST /persons/{id}/erase',
  summary: 'Erases a record for ever: its key is destroyed. Confirmed by typing the person’s code.',
  request: z.object({ id, code: z.string().max(80) }),
  reply: nothing,
});

export const personsSuggestCode = question({
  name: 'persons.suggest_code',
  owner,
  access: carers,
  sealed: true,
  door: 'GET /person-code',
  summary: 'A pronounceable code without meaning that is free in the organisation.',
  request: nothing,
  reply: z.object({ code: z.string() }),
});

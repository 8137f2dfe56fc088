import { z } from 'zod';
import { byId, cursor, id, instant, language, limit, nothing } from '../shapes/basics.js';
import { auditEntry, login, memberView, partStatus, password, role, sessionView } from '../shapes/account.js';
import { question } from '../question.js';

const anybody = ['instance_admin', 'organisation_admin', 'operator', 'caseworker', 'auditor'] as const;
const owner = 'gateway';
const askers = [] as const;
const totp = z.string().regex(/^\d{6}$/, 'six digits');

export const sessionStart = question({
  name: 'session.start',
  owner,
  askers,
  access: 'public',
  door: 'POST /session',
  summary: 'Signs in with login, password and a code of the second factor; sets the session cookie.',
  request: z.object({ login, password: z.string().min(1).max(200), totp }),
  reply: sessionView,
});

export const sessionRedeem = question({
  name: 'session.redeem',
  owner,
  askers,
  access: 'public',
  door: 'POST /session/link',
  summary: 'Signs in with a one-time link; exists in development mode only.',
  request: z.object({ token: z.string().min(1).max(200) }),
  reply: sessionView,
});

export const sessionGet = question({
  name: 'session.get',
  owner,
  askers,
  access: anybody,
  door: 'GET /session',
  summary: 'Who is signed in.',
  request: nothing,
  reply: sessionView,
});

export const sessionEnd = question({
  name: 'session.end',
  owner,
  askers,
  access: anybody,
  door: 'DELETE /session',
  summary: 'Signs out.',
  request: nothing,
  reply: nothing,
});

export const sessionLanguage = question({
  name: 'session.language',
  owner,
  askers,
  access: anybody,
  door: 'PUT /session/language',
  summary: 'The language of the console and of messages for the reader.',
  request: z.object({ language }),
  reply: sessionView,
});

export const sessionConfirm = question({
  name: 'session.confirm',
  owner,
  askers,
  access: anybody,
  door: 'POST /session/confirm',
  summary:
    'Proves once more, with a code of the second factor, who is signed in; what asks for that is open for five minutes.',
  request: z.object({
    /** Null where a member of a development installation has no second factor; nowhere else. */
    totp: totp.nullable(),
  }),
  reply: z.object({ confirmedUntil: instant }),
});

export const organisationsAdd = question({
  name: 'organisations.add',
  owner,
  askers,
  access: ['instance_admin'],
  door: 'POST /organisations',
  summary: 'Creates an organisation and invites its first admin.',
  request: z.object({ name: z.string().trim().min(1).max(80), login, language: language.default('en') }),
  reply: z.object({ orgId: id, member: memberView, invitation: z.string() }),
});

export const membersList = question({
  name: 'members.list',
  owner,
  askers,
  access: ['organisation_admin', 'operator', 'caseworker', 'auditor'],
  door: 'GET /members',
  summary: 'The members of the organisation.',
  request: nothing,
  reply: z.object({ items: z.array(memberView) }),
});

export const membersAdd = question({
  name: 'members.add',
  owner,
  askers,
  access: ['organisation_admin'],
  // Whoever is invited may prove what the inviter could not.
  stepUp: true,
  door: 'POST /members',
  summary: 'Invites a member; the invitation is shown once.',
  request: z.object({
    login,
    roles: z.array(role.exclude(['instance_admin'])).min(1),
    language: language.default('en'),
  }),
  reply: z.object({ member: memberView, invitation: z.string() }),
});

export const membersChange = question({
  name: 'members.change',
  owner,
  askers,
  access: ['organisation_admin'],
  stepUp: true,
  door: 'PUT /members/{id}',
  summary: 'Changes a member’s roles or suspends them; their sessions end.',
  request: z.object({
    id,
    version: z.int().min(1),
    roles: z.array(role.exclude(['instance_admin'])).min(1),
    active: z.boolean(),
  }),
  reply: memberView,
});

export const membersRemove = question({
  name: 'members.remove',
  owner,
  askers,
  access: ['organisation_admin'],
  stepUp: true,
  door: 'DELETE /members/{id}',
  summary: 'Removes a member; open duties fall back to the desk.',
  request: byId,
  reply: nothing,
});

export const invitationsAccept = question({
  name: 'invitations.accept',
  owner,
  askers,
  access: 'public',
  door: 'POST /invitations/accept',
  summary: 'Sets the password and begins the second factor; the secret is shown once and active after a first code.',
  request: z.object({ token: z.string().min(1).max(200), password }),
  reply: z.object({ enrolment: z.string(), totpUri: z.string() }),
});

export const invitationsConfirm = question({
  name: 'invitations.confirm',
  owner,
  askers,
  access: 'public',
  door: 'POST /invitations/confirm',
  summary: 'Ends the enrolment with a first code and signs in.',
  request: z.object({ enrolment: z.string().min(1).max(200), totp }),
  reply: sessionView,
});

export const auditList = question({
  name: 'audit.list',
  owner,
  askers,
  access: ['organisation_admin', 'auditor'],
  door: 'GET /audit',
  summary: 'Who did what, newest first; reads of persons included.',
  request: z.object({ cursor, limit }),
  reply: z.object({ items: z.array(auditEntry), next: z.string().nullable() }),
});

export const statusGet = question({
  name: 'status.get',
  owner,
  askers,
  access: anybody,
  door: 'GET /status',
  summary: 'How every part is.',
  request: nothing,
  reply: z.object({
    parts: z.array(partStatus),
    /** Where the source of what runs here is offered; null: by the operator, on request. */
    sourceUrl: z.string().nullable().default(null),
  }),
});

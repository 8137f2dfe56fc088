import { z } from 'zod';
import { ROLES } from '@lapwing/domain';
import { id, instant, language } from './basics.js';
import { SERVICES } from '../service.js';

export const role = z.enum(ROLES);
export const password = z.string().min(12).max(200);
export const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._-]{3,40}$/, 'three to forty letters, digits, dots, hyphens');

export const memberView = z
  .object({
    id,
    login,
    roles: z.array(role),
    language,
    active: z.boolean(),
    /** Has set a password and a second factor. */
    enrolled: z.boolean(),
    version: z.int().min(1),
  })
  .meta({ id: 'Member' });
export type MemberView = z.infer<typeof memberView>;

export const sessionView = z
  .object({
    memberId: id,
    orgId: id,
    organisation: z.string(),
    login: z.string(),
    roles: z.array(role),
    language,
    expiresAt: instant,
    developmentMode: z.boolean(),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionView>;

export const auditEntry = z
  .object({
    seq: z.int().min(1),
    at: instant,
    memberId: id.nullable(),
    action: z.string(),
    target: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;

/** How the canary flies, from a document to a phone. */
const canaryStatus = z
  .object({
    /** When the latest one was let go. */
    launchedAt: instant.nullable(),
    /** When one arrived last, and how long that one was under way, in seconds. */
    arrivedAt: instant.nullable(),
    seconds: z.number().min(0).nullable(),
    /** Missed within the last 24 hours, and since the last arrival. */
    missed: z.int().min(0),
    missedInARow: z.int().min(0),
    /** Seconds between two of them; 0 where none are let go. */
    everySeconds: z.int().min(0),
  })
  .meta({ id: 'CanaryStatus' });
export type CanaryStatus = z.infer<typeof canaryStatus>;

/** How one part is, in words a tired person can read. */
export const partStatus = z
  .object({
    service: z.enum(SERVICES),
    state: z.enum(['ready', 'degraded', 'locked', 'down']),
    version: z.string(),
    checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string().nullable() })),
    /** Counts without organisations, persons or countries. */
    counts: z.record(z.string(), z.number()),
    /** Told by the part that lets canaries fly. */
    canary: canaryStatus.nullable().default(null),
  })
  .meta({ id: 'PartStatus' });
export type PartStatus = z.infer<typeof partStatus>;

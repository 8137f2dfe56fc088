import { z } from 'zod';
import { byId, instant, nothing } from '../shapes/basics.js';
import { custodyStep } from '../shapes/custody.js';
import { question } from '../question.js';

const owner = 'ingestion';
const everybody = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;

export const evidenceCustody = question({
  name: 'evidence.custody',
  owner,
  access: [...everybody],
  door: 'GET /developments/{id}/custody',
  summary: 'Who did what with the evidence of a development, and when.',
  request: byId,
  reply: z.object({ steps: z.array(custodyStep) }),
});

export const evidenceStatus = question({
  name: 'evidence.status',
  owner,
  access: [...everybody, 'instance_admin'],
  door: 'GET /evidence',
  summary: 'Up to where evidence is sealed, by which key, and what checking it found.',
  request: nothing,
  reply: z.object({
    /** Signs the days, 32 bytes in hex; null where days are not sealed. */
    publicKey: z.string().nullable(),
    /** The day sealed last, its root, and the SHA-256 of what was signed: note it elsewhere. */
    head: z.object({ day: z.string(), root: z.string(), statement: z.string(), at: instant }).nullable(),
    /** Documents that no day holds yet. */
    unsealed: z.int(),
    /** Sealed days that no timestamp authority has witnessed; null where none is asked. */
    unwitnessed: z.int().nullable(),
    /** What was found otherwise than it was sealed, ever. */
    faults: z.int(),
    /** When all documents had been checked once more; null before that. */
    checkedAt: instant.nullable(),
  }),
});

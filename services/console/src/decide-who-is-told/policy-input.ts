import type { z } from 'zod';
import type { policyEntry } from '@lapwing/contracts';

/** A policy as the form holds it, before defaults are filled in. */
export type PolicyInput = z.input<typeof policyEntry>;

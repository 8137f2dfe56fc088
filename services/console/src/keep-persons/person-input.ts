import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import type { personEntry, PersonEntry } from '@lapwing/contracts';

/** A person as the form holds them, before defaults are filled in. */
export type PersonInput = z.input<typeof personEntry>;
export type PersonControl = Control<PersonInput, unknown, PersonEntry>;

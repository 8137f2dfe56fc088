import type { InputOf, reportsFile } from '@lapwing/contracts';

/** What a first-hand report says has happened. */
export type What = InputOf<typeof reportsFile>['what'];
export const WHAT: readonly What[] = ['taken', 'raided', 'lost_contact'];

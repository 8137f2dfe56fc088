import { AddCanary1800000002000 } from './migrations/add-canary.migration.js';
import { CreateMatching1800000001000 } from './migrations/create-matching.migration.js';

/** Every migration of matching, oldest first. */
export const matchingMigrations = [CreateMatching1800000001000, AddCanary1800000002000];

import { outcomesOfAlert, tasksCount, tasksGet, tasksList, tasksOfPerson } from '@lapwing/contracts';

/** The answers that a deed about a task makes old. */
export const CHANGED_BY_TASKS = [tasksGet, tasksList, tasksCount, tasksOfPerson, outcomesOfAlert];

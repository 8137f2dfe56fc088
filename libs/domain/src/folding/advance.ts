/**
 * How does a report change the stage at which people's matters stand?
 *
 * 1. What is only rumoured doesn't move what is reported, in either direction.
 * 2. A further stage advances.
 * 3. An end (released, refused, safe) closes whatever stands before it; after an execution only a later, dated one does.
 * 4. After an end, only a later, dated report or an execution begins again.
 * 5. The same stage, dated more than a month after what stands and within the month before publication, is a new turn.
 * 6. Everything else is retold.
 */

import type { Certainty, Development, Mention } from '../model.js';
import { dayOf, daysOf, gap, isAfter } from './dates.js';
import { isEnd, rankOf } from './kinds.js';

/** Why a report moves a development, or doesn't. */
export type Step =
  | { moves: true; because: 'stage_advanced' | 'undone' | 'begun_again' }
  | { moves: false; because: 'already_known' | 'only_a_rumour' };

const MONTH = 31;
const RETOLD: Step = { moves: false, because: 'already_known' };

/** Whether a report of the given weight moves the people's development. */
export function stepOf(mention: Mention, development: Development, weight: Certainty, published: string): Step {
  if (mention.background && !development.background) return RETOLD;
  const step =
    mention.stage === development.stage ? turn(mention, development, published) : stepByStage(mention, development);
  const rumour = weight === 'unverified' && development.certainty !== 'unverified';
  return step.moves && rumour ? { moves: false, because: 'only_a_rumour' } : step;
}

function turn(mention: Mention, development: Development, published: string): Step {
  if (mention.when === null || development.when === null || isEnd(mention.stage)) return RETOLD;
  const told = daysOf(mention.when);
  const today = { from: dayOf(published), until: dayOf(published) };
  const later = isAfter(mention.when, development.when) && gap(told, daysOf(development.when)) > MONTH;
  return later && gap(told, today) <= MONTH ? { moves: true, because: 'begun_again' } : RETOLD;
}

function stepByStage(mention: Mention, development: Development): Step {
  const stoodAt = development.when ?? development.changedAt.slice(0, 10);
  const later = isAfter(mention.when, stoodAt);
  if (isEnd(mention.stage)) {
    const stands = development.stage !== 'executed' || later;
    return stands && !isAfter(development.when, mention.when) ? { moves: true, because: 'undone' } : RETOLD;
  }
  if (isEnd(development.stage)) {
    const again = later || (mention.stage === 'executed' && mention.when === null);
    return again ? { moves: true, because: 'begun_again' } : RETOLD;
  }
  return rankOf(mention.stage) > rankOf(development.stage) ? { moves: true, because: 'stage_advanced' } : RETOLD;
}

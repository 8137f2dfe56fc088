import { type ExposureIndex } from '../matching/exposure-index.js';
import { Matcher, type Match, type Standing } from '../matching/match.js';
import type { Development } from '../model.js';
import type { Ringing } from '../subscribing/ringing.js';

/** Matches a development with the exposures of one organisation alone, for everything that makes it ring. */
export function match(
  development: Development,
  exposures: ExposureIndex,
  ringing: Ringing,
  now: Date,
  standing: Standing | null = null,
): Match {
  return new Matcher(development, now, exposures.vocabulary).of(exposures, ringing, standing);
}

/**
 * By how much do doubt, dispute, another profile and the number of facts change what a fact gives to the exposure level? As
 * with the weights each figure has a sentence why, and all are printed in docs/picture.md.
 */
import type { Certainty } from '../model.js';
import type { PictureFamily } from './families.js';

/** How many points a family can give at most, and how much weight gives half of that. */
export interface Ceiling {
  most: number;
  half: number;
  why: string;
}

/** Ten returns are not ten times the danger of one for the next person: each family gives less for each further fact. */
export const CEILINGS: Readonly<Record<PictureFamily, Ceiling>> = {
  taken: { most: 40, half: 8, why: 'What has been done to people is what the level is about.' },
  held: { most: 18, half: 6, why: 'Being held is the step before, and often ends there.' },
  harmed: { most: 12, half: 5, why: 'Harm and pressure rarely end at the origin.' },
  agreed: {
    most: 20,
    half: 8,
    why: 'What is agreed works on everybody and day and night, and by itself takes nobody.',
  },
  refuge: { most: 10, half: 4, why: 'A closed way makes all else worse, and is not itself a danger.' },
};

/** What mitigating facts can take away at most; the floor is the share of the adverse points that stays whatever they say. */
export const MITIGATION = {
  most: 20,
  half: 8,
  floor: 0.7,
  why: 'Good news is local and soon over: it lowers, and never takes away more than three parts in ten.',
} as const;

/** By how much a fact counts for how sure it is. */
export const CERTAINTY_FACTORS: Readonly<Record<'adverse' | 'mitigating', Readonly<Record<Certainty, number>>>> = {
  adverse: { confirmed: 1, reported: 0.7, unverified: 0.15 },
  mitigating: { confirmed: 1, reported: 0.5, unverified: 0 },
};
export const CERTAINTY_WHY =
  'A rumour of bad news is worth a little care; a rumour of good news is the cheapest way to lure somebody.';

/** By how much a disputed fact counts. */
export const DISPUTED_FACTORS = { adverse: 0.5, mitigating: 0 } as const;
export const DISPUTED_WHY =
  'Until a second operator has spoken, half of what is bad counts and nothing of what is good; of two acts that contradict each other the bad one counts whole and the good one not at all.';

/** By how much it counts that only other profiles are named than the one asked for. */
export const OTHER_PROFILE_FACTOR = 0.5;
export const OTHER_PROFILE_WHY = 'The same host acts against other people: deserters today, dissidents tomorrow.';

/** What it adds that the asked paper opens no other way than the one back (see entry-facts.ts). */
export const PAPER_TRAP_POINTS = 8;
export const PAPER_TRAP_WHY =
  'Whoever cannot travel on has nowhere to go when the host changes its mind; it says nothing of how likely that is.';

/** From which value on which word is used. None of them says that a place is safe. */
export const LEVEL_WORDS = ['little_recorded', 'some', 'raised', 'high', 'very_high'] as const;
export const LEVEL_BOUNDS: Readonly<Record<(typeof LEVEL_WORDS)[number], number>> = {
  little_recorded: 0,
  some: 15,
  raised: 35,
  high: 55,
  very_high: 75,
};

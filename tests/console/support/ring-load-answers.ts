import { ringsLoad } from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import { ANNA, BORIS } from './people.js';

/** How much it rings: one who is rung too often, and one who is not. */
export const ANSWERS_ABOUT_RING_LOAD: readonly Answer[] = [
  answer(ringsLoad, () => ({
    everybody: true,
    members: [
      {
        memberId: ANNA,
        rung: 23,
        budget: 20,
        weeks: [
          { week: '2026-03-09', rings: 23, repeats: 9, falseAlarms: 2 },
          { week: '2026-03-02', rings: 14, repeats: 3, falseAlarms: 0 },
        ],
      },
      { memberId: BORIS, rung: 2, budget: 20, weeks: [{ week: '2026-03-09', rings: 2, repeats: 0, falseAlarms: 0 }] },
    ],
  })),
];

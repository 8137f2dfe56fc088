import { AnswerHandOverController } from '../hand-over-persons/answer-hand-over.controller.js';
import { CarryHandOver } from '../hand-over-persons/carry-hand-over.js';
import { FollowHandOverTimer } from '../hand-over-persons/follow-hand-over.timer.js';
import { HandOverCounts } from '../hand-over-persons/hand-over-counts.js';
import { HandOverReading } from '../hand-over-persons/hand-over-reading.js';
import { HandOverStore } from '../hand-over-persons/hand-over.store.js';
import { HandOversController } from '../hand-over-persons/hand-overs.controller.js';
import { NewNames } from '../hand-over-persons/new-names.js';
import { PartPersons } from '../hand-over-persons/part-persons.js';
import { SendHandOverController } from '../hand-over-persons/send-hand-over.controller.js';
import { SweepCodesTimer } from '../hand-over-persons/sweep-codes.timer.js';

/** Persons go to another organisation, with their consent. */
export const handingOver = {
  controllers: [AnswerHandOverController, HandOversController, SendHandOverController],
  providers: [
    CarryHandOver,
    FollowHandOverTimer,
    HandOverCounts,
    HandOverReading,
    HandOverStore,
    NewNames,
    PartPersons,
    SweepCodesTimer,
  ],
};

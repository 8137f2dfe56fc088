import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { outcomesOfPerson, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { PersonDesk } from '../keep-persons/person-desk.js';
import { OutcomeHistory } from './outcome-history.js';

/** What was said of a person over the years. */
@Controller()
export class PersonOutcomesController {
  constructor(
    private readonly desk: PersonDesk,
    private readonly history: OutcomeHistory,
  ) {}

  @Answers(outcomesOfPerson)
  async ofPerson(
    { id }: RequestOf<typeof outcomesOfPerson>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof outcomesOfPerson>> {
    await this.desk.seen(tx, actor, id);
    return { items: await this.history.ofPerson(tx, actor, id) };
  }
}

import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  linesAnswer,
  linesList,
  linesOwn,
  linesSet,
  type Actor,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { LineCourseStore } from './line-course.store.js';

type Lines = ReplyOf<typeof linesOwn>;

/** Whether everybody's line works. */
@Controller()
export class LinesController {
  constructor(private readonly courses: LineCourseStore) {}

  @Answers(linesList)
  async list(_: RequestOf<typeof linesList>, tx: EntityManager, { orgId }: Actor): Promise<Lines> {
    return { items: await this.courses.views(tx, orgId, null) };
  }

  @Answers(linesOwn)
  async own(_: RequestOf<typeof linesOwn>, tx: EntityManager, { orgId, memberId }: Actor): Promise<Lines> {
    return { items: await this.courses.views(tx, orgId, memberId) };
  }

  @Answers(linesSet)
  async set({ cadence }: RequestOf<typeof linesSet>, tx: EntityManager, { orgId, memberId }: Actor): Promise<Lines> {
    await this.courses.setCadence(tx, orgId, memberId, cadence);
    return { items: await this.courses.views(tx, orgId, memberId) };
  }

  @Answers(linesAnswer)
  async answer(_: RequestOf<typeof linesAnswer>, tx: EntityManager, { orgId, memberId }: Actor): Promise<Lines> {
    await this.courses.answered(tx, orgId, memberId);
    return { items: await this.courses.views(tx, orgId, memberId) };
  }
}

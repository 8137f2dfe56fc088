import { Injectable } from '@nestjs/common';
import {
  auditList,
  invitationsAccept,
  invitationsConfirm,
  membersAdd,
  membersChange,
  membersList,
  membersRemove,
  organisationsAdd,
  type Question,
  type ReplyOf,
  type RequestOf,
  sessionConfirm,
  sessionEnd,
  sessionGet,
  sessionLanguage,
  sessionRedeem,
  sessionStart,
  statusGet,
} from '@lapwing/contracts';
import type { Visit } from './visit.js';

/** The questions the gateway answers itself. */
export const OWN = [
  sessionStart,
  sessionRedeem,
  sessionGet,
  sessionEnd,
  sessionConfirm,
  sessionLanguage,
  organisationsAdd,
  membersList,
  membersAdd,
  membersChange,
  membersRemove,
  invitationsAccept,
  invitationsConfirm,
  auditList,
  statusGet,
] as const;

type Own = (typeof OWN)[number];
type Answer<Q> = (request: RequestOf<Q>, visit: Visit) => Promise<ReplyOf<Q>>;

/** One answer for each own question; a missing one does not compile. */
export type Answers = { readonly [Q in Own as Q['name']]: Answer<Q> };

@Injectable()
export class OwnAnswers {
  private readonly byName: ReadonlyMap<string, Answer<Question>>;

  constructor(answers: Answers) {
    this.byName = new Map(Object.entries(answers) as [string, Answer<Question>][]);
  }

  async answer(question: Question, request: unknown, visit: Visit): Promise<unknown> {
    const answer = this.byName.get(question.name);
    if (answer === undefined) throw new Error(`The gateway does not answer ${question.name}.`);
    return question.reply.parse(await answer(request, visit));
  }
}

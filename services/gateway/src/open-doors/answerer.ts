import { Injectable } from '@nestjs/common';
import { Failure, underDuress, type InputOf, type Question } from '@lapwing/contracts';
import { Bus } from '@lapwing/bus';
import { Database } from '@lapwing/platform';
import { AuditStore } from '../keep-audit/audit.store.js';
import { ActorMint } from './actor-mint.js';
import { actionOf, isAudited, targetOf } from './audit-target.js';
import { OwnAnswers } from './own-answers.js';
import { requestOf, type Parts } from './request-parts.js';
import type { Visit } from './visit.js';

const PATIENCE_MS = 10_000;

/** Gets the answer to a question for a person: checks the role, records the asking, asks the owner of the data. */
@Injectable()
export class Answerer {
  constructor(
    private readonly bus: Bus,
    private readonly own: OwnAnswers,
    private readonly mint: ActorMint,
    private readonly audit: AuditStore,
    private readonly database: Database,
  ) {}

  /**
   * Throws `Failure` forbidden without a role for the question, step_up_required where the member must first prove again
   * who they are; refusals are recorded.
   */
  async admit(question: Question, visit: Visit): Promise<void> {
    const { access } = question;
    if (access === 'public') return;
    if (access === 'services' || !visit.session?.roles.some((role) => access.includes(role))) {
      await this.record(`${question.name}.refused`, null, visit);
      throw new Failure('forbidden');
    }
    if (!question.stepUp || visit.session.confirmed) return;
    await this.record(`${question.name}.unconfirmed`, null, visit);
    throw new Failure('step_up_required');
  }

  /** The reply; the asking is recorded before the owner hears of it, so that no read goes unrecorded. */
  async answer(question: Question, parts: Parts, visit: Visit): Promise<unknown> {
    const { input, parsed } = requestOf(question, parts);
    if (isAudited(question)) await this.record(actionOf(question, parsed), targetOf(parsed), visit);
    const guarded = await this.mint.standings.isGuarded(question, visit.session);
    if (question.owner === 'gateway') {
      const answer = () => this.own.answer(question, parsed, { ...visit, guarded });
      return guarded && underDuress(question) === 'feigned' ? this.database.feigning(answer) : answer();
    }
    const token = visit.session === null ? {} : { token: this.mint.tokenFor(question.owner, visit.session), guarded };
    return this.bus.ask(question, input as InputOf<typeof question>, { ...token, timeoutMs: PATIENCE_MS });
  }

  private async record(action: string, target: string | null, visit: Visit): Promise<void> {
    if (visit.session === null) return;
    await this.database.inOrganisation(visit.token, (tx, { orgId, memberId }) =>
      this.audit.append(tx, { orgId, memberId, action, target }),
    );
  }
}

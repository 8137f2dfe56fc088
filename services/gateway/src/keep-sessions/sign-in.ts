import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import { Clock, Database } from '@lapwing/platform';
import { AuditStore } from '../keep-audit/audit.store.js';
import { AttemptStore } from './attempt.store.js';
import { CredentialStore, type Candidate } from './credential.store.js';
import { checkPassword } from './password.js';
import { stepOfCode } from './second-factor.js';

export interface Proof {
  login: string;
  password: string;
  totp: string;
}

/** Checks login, password and second factor; which of them was wrong is never told. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptStore,
    private readonly credentials: CredentialStore,
    private readonly audit: AuditStore,
    private readonly clock: Clock,
  ) {}

  /** Runs `enter` for the member the proof stands for; throws `Failure` unauthenticated, too_many_requests or locked. */
  async prove<T>(proof: Proof, enter: (tx: EntityManager, member: Candidate) => Promise<T>): Promise<T> {
    if (this.credentials.locked) throw new Failure('locked');
    await this.attempts.begin(proof.login);
    const candidates = await this.database.inWork((tx) => this.credentials.candidates(tx, proof.login));
    const proven = await this.findProven(candidates, proof);
    const entered = await this.database.inWork(async (tx) => {
      if (proven !== null && (await this.credentials.useStep(tx, proven.candidate, proven.step))) {
        await this.attempts.succeed(tx, proof.login);
        return { value: await enter(tx, proven.candidate) };
      }
      for (const { orgId, memberId } of candidates) {
        await this.audit.append(tx, { orgId, memberId, action: 'session.refused', target: null });
      }
      return null;
    });
    if (entered === null) throw new Failure('unauthenticated');
    return entered.value;
  }

  private async findProven(
    candidates: readonly Candidate[],
    proof: Proof,
  ): Promise<{ candidate: Candidate; step: number } | null> {
    if (candidates.length === 0) await checkPassword(null, proof.password);
    for (const candidate of candidates) {
      if (!(await checkPassword(candidate.passwordHash, proof.password))) continue;
      const secret = this.credentials.openTotp(candidate);
      const step = stepOfCode(secret, proof.totp, this.clock.now(), candidate.lastStep);
      if (step !== null) return { candidate, step };
    }
    return null;
  }
}

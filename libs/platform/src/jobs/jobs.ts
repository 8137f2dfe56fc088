import type { EntityManager } from 'typeorm';

/**
 * Timers of a service. A timer carries an id, never a decision: on waking its handler reads again and decides again,
 * so there is nothing to cancel.
 */
export class Jobs {
  /** Sets a timer in the transaction of `tx`; the same name, subject and instant make one timer. */
  async at(tx: EntityManager, name: string, subject: string, when: Date): Promise<void> {
    await tx.query('insert into timer (name, subject, due_at) values ($1, $2, $3) on conflict do nothing', [
      name,
      subject,
      when,
    ]);
  }
}

import type { EntityManager } from 'typeorm';

/** A timer about to be set: whom it is about, when it is due and in which line it stands. */
export interface TimerWish {
  subject: string;
  when: Date;
  lane: string | null;
}

/**
 * Timers of a service. A timer carries an id, never a decision: on waking its handler reads again and decides again,
 * so there is nothing to cancel.
 */
export class Jobs {
  /**
   * Sets a timer in the transaction of `tx`; the same name, subject and instant make one timer. `lane` says in which
   * line of its crowd it stands, where its name has one.
   */
  async at(tx: EntityManager, name: string, subject: string, when: Date, lane: string | null = null): Promise<void> {
    await tx.query('insert into timer (name, subject, due_at, lane) values ($1, $2, $3, $4) on conflict do nothing', [
      name,
      subject,
      when,
      lane,
    ]);
  }

  /** Sets many timers of one name in one statement. */
  async atAll(tx: EntityManager, name: string, timers: readonly TimerWish[]): Promise<void> {
    if (timers.length === 0) return;
    await tx.query(
      `insert into timer (name, subject, due_at, lane)
       select $1, * from unnest($2::text[], $3::timestamptz[], $4::text[]) on conflict do nothing`,
      [name, timers.map(({ subject }) => subject), timers.map(({ when }) => when), timers.map(({ lane }) => lane)],
    );
  }
}

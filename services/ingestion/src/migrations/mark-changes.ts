import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Marks each development with the transaction that has stored it last, so that a process can ask for exactly what has been
 * committed since it looked, whatever order transactions began and ended in.
 */
export class MarkChanges1800000035000 implements MigrationInterface {
  name = 'MarkChanges1800000035000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table development add column changed_in xid8 not null default pg_current_xact_id();
      create index development_changed_in on development (changed_in);
      create function mark_development() returns trigger language plpgsql as $$
        begin
          new.changed_in := pg_current_xact_id();
          return new;
        end
      $$;
      create trigger development_marked before update on development
        for each row execute function mark_development();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

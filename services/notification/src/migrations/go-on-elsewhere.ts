import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A duty may go on from duties of other alerts: who was told or answered under those was told of this one and answered it. What
 * was taken there is no taking of its own. A duty that left its alert says at which version.
 */
export class GoOnElsewhere1800000045000 implements MigrationInterface {
  name = 'GoOnElsewhere1800000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table duty
        add column came_from uuid[] not null default '{}',
        add column left_at_version int;
      create index duty_came_from on duty using gin (came_from) where came_from <> '{}';
      drop trigger duty_taken on duty;
      create trigger duty_taken after update of taken_by, taken_until, takers on duty for each row
        when (old.came_from is not distinct from new.came_from) execute function note_taking();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

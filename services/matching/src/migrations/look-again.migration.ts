import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second look at a development is a column instead of a timer each, and takes in only the organisations that moved: at
 * hundreds of developments in a second a timer for each would cost more than the match. Sealed bytes do not
 * compress, and are kept in their rows as long as they fit into a page.
 */
export class LookAgain1800000008000 implements MigrationInterface {
  name = 'LookAgain1800000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table development add column heard_at timestamptz not null default now();
      alter table development add column look_again_at timestamptz;
      create index development_look_again on development (look_again_at) where look_again_at is not null;
      alter table organisation add column moved_at timestamptz not null default now();
      create function note_move() returns trigger language plpgsql set search_path = matching, pg_temp as $$
      begin
        new.moved_at := now();
        return new;
      end $$;
      create trigger organisation_moved before update of persons_changed on organisation
        for each row when (new.persons_changed is distinct from old.persons_changed) execute function note_move();
      alter table alert alter column sealed set storage external;
      alter table alert set (toast_tuple_target = 8160);
      alter table person alter column sealed set storage external;
      alter table person_version alter column sealed set storage external;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

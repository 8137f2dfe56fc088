import { type TestDatabase, testDatabase } from '@lapwing/platform/testing';
import { ingestionMigrations } from '../migrations.js';
import { CreateRulings1800000004000 } from './create-rulings.js';

const EARLIER = ingestionMigrations.slice(0, ingestionMigrations.indexOf(CreateRulings1800000004000));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('ingestion', EARLIER);
});
afterAll(() => database.drop());

it('puts what has waited unseen into the queue, and closes the evidence again', async () => {
  const [source] = await database.work.query<{ id: string }[]>('select gen_random_uuid() as id');
  await database.owner.query('alter table source no force row level security');
  await database.owner.query(
    `insert into source (id, name, url, grade, type, cadence_seconds, enabled, added_at)
     values ($1, 'Herald', 'https://herald.example/', 'C', 'independent', 300, true, now())`,
    [source?.id],
  );
  await database.owner.query('alter table source force row level security');
  for (const [state, reason] of [
    ['needs_review', 'language'],
    ['needs_review', 'doubt'],
    ['ready', null],
    ['rejected', 'no_text'],
  ]) {
    await database.work.query(
      `with kept as (
         insert into document (id, source_id, url, final_url, sha256, size, "fetch", fetched_at)
         values (gen_random_uuid(), $1, gen_random_uuid()::text, '', '', 0, '{}', now()) returning id
       ) insert into extraction (id, document_id, extractor, parent_sha256, state, reason, sketch, at)
         select gen_random_uuid(), id, 'extract/1', '', $2, $3, '{}', now() from kept`,
      [source?.id, state, reason],
    );
  }
  const runner = database.owner.createQueryRunner();
  await runner.startTransaction();
  await new CreateRulings1800000004000().up(runner);
  await runner.commitTransaction();
  await runner.release();
  const waiting = await database.work.query<unknown[]>('select because, chance from review_item order by because');
  expect(waiting).toEqual([
    { because: 'doubt', chance: null },
    { because: 'language', chance: null },
  ]);
  expect(await database.owner.query('select id from extraction')).toEqual([]);
});

import type { TestDatabase } from './test-database.js';

/** Tables of the spine that hold messages and timers of all organisations and are reached by the work door. */
const SPINE = ['outbox', 'inbox', 'inbox_start', 'dead_letter', 'timer', 'actor_key', 'migrations'];

interface TableFacts {
  name: string;
  has_org: boolean;
  forced: boolean;
  stray_indexes: string[];
}

/**
 * Fails on anything in the catalogue that would open the wall between organisations: a table without forced row-level
 * security, a unique index that does not start with org_id, a view, a role of the service with too much power, or the
 * api door reaching into a spine table. `publicTables` names those that hold nothing of organisations.
 */
export async function expectTablesProtected(db: TestDatabase, publicTables: readonly string[] = []): Promise<void> {
  const faults = [...(await tableFaults(db, publicTables)), ...(await roleFaults(db)), ...(await spineFaults(db))];
  if (faults.length > 0) throw new Error(`The wall has holes:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
}

async function tableFaults(db: TestDatabase, publicTables: readonly string[]): Promise<string[]> {
  const tables = await db.owner.query<TableFacts[]>(
    `select c.relname as name,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped) as has_org,
       c.relrowsecurity and c.relforcerowsecurity as forced,
       coalesce(array(
         select i.indexrelid::regclass::text from pg_index i
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indrelid = c.oid and i.indisunique and a.attname <> 'org_id'
       ), '{}') as stray_indexes
     from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p')`,
    [db.service],
  );
  const views = await db.owner.query<{ name: string }[]>(
    `select relname as name from pg_class where relnamespace = $1::regnamespace and relkind in ('v', 'm')`,
    [db.service],
  );
  const open = [...SPINE, ...publicTables];
  return [
    ...views.map((view) => `${view.name} is a view`),
    ...tables.flatMap((table) => {
      if (open.includes(table.name)) return table.has_org ? [`${table.name} is exempted but has org_id`] : [];
      if (!table.has_org) return [`${table.name} has no org_id and is not named as public`];
      return [
        ...(table.forced ? [] : [`${table.name} does not force row-level security`]),
        ...table.stray_indexes.map((index) => `${index} of ${table.name} is unique without starting with org_id`),
      ];
    }),
  ];
}

async function roleFaults(db: TestDatabase): Promise<string[]> {
  const doors = [`${db.service}_api`, `${db.service}_work`];
  const roles = await db.owner.query<{ name: string; strong: boolean; owns: number; member: number }[]>(
    `select r.rolname as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as strong,
       (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
       (select count(*)::int from pg_auth_members m where m.member = r.oid) as member
     from pg_roles r where r.rolname = any($1)`,
    [doors],
  );
  return [
    ...(roles.length === doors.length ? [] : ['a door role is missing']),
    ...roles.flatMap((role) => [
      ...(role.strong
        ? [`${role.name} is superuser, bypasses row-level security or may create roles or databases`]
        : []),
      ...(role.owns > 0 ? [`${role.name} owns ${role.owns} relation(s)`] : []),
      ...(role.member > 0 ? [`${role.name} is a member of another role`] : []),
    ]),
  ];
}

async function spineFaults(db: TestDatabase): Promise<string[]> {
  const grants = await db.owner.query<{ name: string; privilege: string }[]>(
    `select c.relname as name, p.privilege from pg_class c,
       unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as p(privilege)
     where c.relnamespace = $1::regnamespace and c.relname = any($2)
       and has_table_privilege($1 || '_api', c.oid, p.privilege)`,
    [db.service, SPINE],
  );
  return grants
    .filter(({ name, privilege }) => privilege !== 'insert' || !['outbox', 'timer'].includes(name))
    .map(({ name, privilege }) => `the api door may ${privilege} ${name}`);
}

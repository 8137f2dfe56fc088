import type { Service } from '@lapwing/contracts';

type Command = 'select' | 'insert' | 'update' | 'delete';
const COMMANDS: readonly Command[] = ['select', 'insert', 'update', 'delete'];
const NAME = /^[a-z][a-z0-9_]{0,50}$/;

/** What each door may do, as a list in words: `'select, insert'`; an empty text means nothing. */
export interface Grants {
  api: string;
  work: string;
}

/** SQL that grants commands on a table which belongs to no organisation. */
export function grantTable(service: Service, table: string, grants: Grants): string {
  checkName(table);
  return (['api', 'work'] as const)
    .map((door) => commandsOf(grants[door]))
    .map((commands, index) => {
      const role = `${service}_${index === 0 ? 'api' : 'work'}`;
      return commands.length === 0 ? '' : `grant ${commands.join(', ')} on ${service}.${table} to ${role};`;
    })
    .join('\n');
}

/**
 * SQL that walls an organisation table in: row-level security forced, the api door bound to the actor's organisation,
 * the work door limited to the commands it needs. The table must have `org_id uuid` first in its primary key.
 */
export function protectTable(service: Service, table: string, grants: Grants): string {
  checkName(table);
  const name = `${service}.${table}`;
  const mine = `org_id = (select ${service}.actor_org())`;
  const api =
    commandsOf(grants.api).length === 0
      ? ''
      : `create policy ${table}_api on ${name} to ${service}_api using (${mine}) with check (${mine});`;
  const work = commandsOf(grants.work).map((command) => {
    const clause = {
      select: 'using (true)',
      insert: 'with check (true)',
      update: 'using (true) with check (true)',
      delete: 'using (true)',
    }[command];
    return `create policy ${table}_work_${command} on ${name} for ${command} to ${service}_work ${clause};`;
  });
  return [
    `alter table ${name} enable row level security;`,
    `alter table ${name} force row level security;`,
    api,
    ...work,
    grantTable(service, table, grants),
  ].join('\n');
}

function commandsOf(list: string): Command[] {
  const words = list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const unknown = words.find((word) => !COMMANDS.some((command) => command === word));
  if (unknown !== undefined) throw new Error(`${unknown} is no command of a grant.`);
  return COMMANDS.filter((command) => words.includes(command));
}

function checkName(table: string): void {
  if (!NAME.test(table)) throw new Error(`${table} is no table name.`);
}

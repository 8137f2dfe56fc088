import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { Service } from '@lapwing/contracts';

const ITERATIONS = 4096;

/** The SCRAM-SHA-256 verifier of a password, so that the password itself never stands in a statement or a server log. */
export function scramFor(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, ITERATIONS, 32, 'sha256');
  const client = createHmac('sha256', salted).update('Client Key').digest();
  const stored = createHash('sha256').update(client).digest('base64');
  const server = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${server}`;
}

/** SQL that creates or corrects the three roles of a service: an owner nobody logs in as, and the two doors. */
export function roleStatements(service: Service, verifiers: { api: string; work: string }): string[] {
  const owner = `${service}_owner`;
  const doors = (['api', 'work'] as const).map((door) => ({ role: `${service}_${door}`, verifier: verifiers[door] }));
  const create = (role: string) => `
    do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if;
    end $$`;
  return [
    create(owner),
    `alter role ${owner} nologin noinherit nocreatedb nocreaterole`,
    `grant ${owner} to current_user`,
    ...doors.flatMap(({ role, verifier }) => [
      create(role),
      `alter role ${role} login noinherit nocreatedb nocreaterole connection limit 100 password '${verifier}'`,
      `alter role ${role} set search_path = ${service}`,
    ]),
  ];
}

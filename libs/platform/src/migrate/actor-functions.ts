import type { Service } from '@lapwing/contracts';

/**
 * SQL that lets the database itself verify who acts: `<svc>.actor()` reads the transaction's token, checks form,
 * HMAC-SHA256 and expiry with a key only the owner role can read, and raises SQLSTATE 28000 otherwise.
 * The key is stored as its two HMAC pads, so that sha256() is all the functions need.
 */
export function actorFunctions(service: Service): string {
  return [keyTable(service), verification(service), shorthands(service)].join('\n');
}

function keyTable(service: Service): string {
  return `
    create table if not exists ${service}.actor_key (
      id smallint primary key,
      inner_pad bytea not null check (length(inner_pad) = 64),
      outer_pad bytea not null check (length(outer_pad) = 64)
    );
    revoke all on ${service}.actor_key from public, ${service}_api, ${service}_work;
  `;
}

function verification(service: Service): string {
  return `
    create or replace function ${service}.actor(out org uuid, out member uuid, out roles text[], out expiry timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
    declare
      token text := nullif(current_setting('lapwing.actor', true), '');
      part text[];
      body text;
    begin
      if token is null or token !~ '^1\\.[0-9a-f-]{36}\\.[0-9a-f-]{36}\\.[a-z_+]+\\.[0-9]{1,12}\\.[0-9a-f]+\\.[0-9a-f]{64}$' then
        raise exception 'no actor' using errcode = '28000';
      end if;
      part := string_to_array(token, '.');
      body := left(token, length(token) - 65);
      if not exists (
        select from ${service}.actor_key k
        where encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(body, 'UTF8'))), 'hex') = part[7]
      ) then
        raise exception 'actor not genuine' using errcode = '28000';
      end if;
      expiry := to_timestamp(part[5]::bigint);
      if expiry <= clock_timestamp() then
        raise exception 'actor expired' using errcode = '28000';
      end if;
      org := part[2]::uuid;
      member := part[3]::uuid;
      roles := string_to_array(part[4], '+');
    end $$;
  `;
}

function shorthands(service: Service): string {
  return `
    create or replace function ${service}.actor_org() returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select org from ${service}.actor() $$;

    create or replace function ${service}.actor_member() returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select member from ${service}.actor() $$;

    revoke all on function ${service}.actor(), ${service}.actor_org(), ${service}.actor_member() from public;
    grant execute on function ${service}.actor(), ${service}.actor_org(), ${service}.actor_member() to ${service}_api;
  `;
}

/** The two 64-byte pads of HMAC-SHA256 for a 32-byte key. */
export function hmacPads(key: Buffer): { inner: Buffer; outer: Buffer } {
  if (key.length !== 32) throw new Error('An actor key has 32 bytes.');
  const block = Buffer.concat([key, Buffer.alloc(32)]);
  return { inner: Buffer.from(block.map((byte) => byte ^ 0x36)), outer: Buffer.from(block.map((byte) => byte ^ 0x5c)) };
}

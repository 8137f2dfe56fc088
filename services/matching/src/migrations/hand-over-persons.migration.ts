import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * Persons go from one organisation to another. Each side has a row of its own and reads no other; the two name one another as
 * long as something can become of them. What crosses the wall are functions of the owner: one for the giver's door, which turns
 * a code into an address and tells nothing of whose it is, and two for the timer, which do something only between two rows
 * that name one another and wait for just that.
 */
export class HandOverPersons1800000041000 implements MigrationInterface {
  name = 'HandOverPersons1800000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const grants = { api: 'select, insert, update', work: 'select, update' };
    await runner.query(protectTable('matching', 'hand_over', grants));
    await runner.query(
      protectTable('matching', 'hand_over_code', { api: 'select, insert, delete', work: 'select, delete' }),
    );
    for (const each of [ownerPolicies, address, pairIs, receive, part]) await runner.query(each);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table hand_over_code (
    org_id uuid not null,
    id uuid not null,
    code_hash bytea not null,
    expires_at timestamptz not null,
    primary key (org_id, id)
  );
  create index hand_over_code_hash on hand_over_code (code_hash);
  create table hand_over (
    org_id uuid not null,
    id uuid not null,
    side text not null check (side in ('giver', 'receiver')),
    state text not null check (state in ('prepared', 'waiting', 'accepting', 'carried', 'returning', 'returned', 'declined',
      'withdrawn', 'expired', 'gone', 'consent_over')),
    size text not null,
    peer_org uuid,
    peer_id uuid,
    made_at timestamptz not null,
    offered_at timestamptz,
    carried_at timestamptz,
    sealed bytea,
    primary key (org_id, id)
  );
  alter table hand_over alter column sealed set storage external;
`;

const ownerPolicies = `
  create policy hand_over_code_owner_sees on hand_over_code for select to matching_owner using (true);
  create policy hand_over_code_owner_uses on hand_over_code for delete to matching_owner using (true);
  create policy hand_over_owner_sees on hand_over for select to matching_owner using (true);
  create policy hand_over_owner_offers on hand_over for insert to matching_owner
    with check (side = 'receiver' and state = 'waiting' and sealed is null);
  create policy hand_over_owner_addresses on hand_over for update to matching_owner
    using (side = 'giver' and state = 'prepared') with check (side = 'giver' and state = 'waiting');
  create policy person_owner_receives on person for insert to matching_owner
    with check (exists (select from hand_over h
      where h.org_id = person.org_id and h.side = 'receiver' and h.state = 'accepting'));
  create policy person_version_owner_hands_over on person_version for insert to matching_owner
    with check (exists (select from hand_over h
      where h.org_id = person_version.org_id and h.state in ('accepting', 'waiting', 'carried', 'returning')));
`;

const address = `
  create function address_hand_over(offer uuid, hash bytea, at timestamptz, receiver uuid) returns boolean
  language plpgsql security definer set search_path = matching, pg_temp as $$
  declare
    giver uuid := actor_org();
    there uuid;
    many text;
  begin
    select size into many from hand_over
      where org_id = giver and id = offer and side = 'giver' and state = 'prepared' for update;
    if not found then return false; end if;
    delete from hand_over_code where code_hash = hash and expires_at > at and org_id <> giver returning org_id into there;
    if there is null then return false; end if;
    insert into hand_over (org_id, id, side, state, size, peer_org, peer_id, made_at, offered_at)
      values (there, receiver, 'receiver', 'waiting', many, giver, offer, at, at);
    update hand_over set state = 'waiting', peer_org = there, peer_id = receiver, offered_at = at
      where org_id = giver and id = offer;
    return true;
  end $$;
  revoke execute on function address_hand_over(uuid, bytea, timestamptz, uuid) from public;
  grant execute on function address_hand_over(uuid, bytea, timestamptz, uuid) to matching_api;
`;

const pairIs = `
  create function hand_over_is(receiver_org uuid, receiver uuid, giver_org uuid, returns_it boolean) returns boolean
  language sql stable security definer set search_path = matching, pg_temp as $$
    select exists (
      select from hand_over r join hand_over g on g.org_id = r.peer_org and g.id = r.peer_id
      where r.org_id = receiver_org and r.id = receiver and r.side = 'receiver' and g.side = 'giver'
        and g.org_id = giver_org and g.peer_org = r.org_id and g.peer_id = r.id
        and case when returns_it then 'returning' in (r.state, g.state) and r.carried_at is not null
          else r.state = 'accepting' and g.state = 'waiting' end
    ) $$;
  revoke execute on function hand_over_is(uuid, uuid, uuid, boolean) from public;
`;

const receive = `
  create function receive_person(org uuid, hand_over_id uuid, person_id uuid, slot bigint, content bytea, index bytea,
    place bigint, at timestamptz) returns boolean
  language plpgsql security definer set search_path = matching, pg_temp as $$
  begin
    if not exists (select from hand_over r where r.org_id = org and r.id = hand_over_id
      and hand_over_is(org, hand_over_id, r.peer_org, false)) then return false; end if;
    insert into person (org_id, id, version, state, code_index, position, key_slot, sealed, changed_at)
      values (org, person_id, 1, 'open', index, place, slot, content, at);
    insert into person_version (org_id, id, version, key_slot, sealed, changed_at)
      values (org, person_id, 1, slot, content, at);
    return true;
  end $$;
  revoke execute on function receive_person(uuid, uuid, uuid, bigint, bytea, bytea, bigint, timestamptz) from public;
  grant execute on function receive_person(uuid, uuid, uuid, bigint, bytea, bytea, bigint, timestamptz) to matching_work;
`;

/** Closes a record of the giver, or opens it again when the hand-over is undone. */
const part = `
  create function part_person(org uuid, receiver_org uuid, hand_over_id uuid, person_id uuid, as_of int, slot bigint,
    content bytea, place bigint, at timestamptz, returns_it boolean) returns boolean
  language plpgsql security definer set search_path = matching, pg_temp as $$
  begin
    if not hand_over_is(receiver_org, hand_over_id, org, returns_it) then return false; end if;
    update person set version = as_of + 1, state = case when returns_it then 'open' else 'closed' end, key_slot = slot,
      sealed = content, position = place, changed_at = at
      where org_id = org and id = person_id and version = as_of
        and state = case when returns_it then 'closed' else 'open' end;
    if not found then return false; end if;
    insert into person_version (org_id, id, version, key_slot, sealed, changed_at)
      values (org, person_id, as_of + 1, slot, content, at);
    return true;
  end $$;
  revoke execute on function part_person(uuid, uuid, uuid, uuid, int, bigint, bytea, bigint, timestamptz, boolean) from public;
  grant execute on function part_person(uuid, uuid, uuid, uuid, int, bigint, bytea, bigint, timestamptz, boolean)
    to matching_work;
`;

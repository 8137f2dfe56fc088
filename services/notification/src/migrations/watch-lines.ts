import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable } from '@lapwing/platform';

/**
 * What proves the ledger and keeps lines watched: who said "I have it" and by which way, why nobody was told, the
 * courses of line checks, and the slots of organisations that are told at a constant rate. A line of the ledger may only
 * go forward, whoever writes it.
 */
export class WatchLines1800000028000 implements MigrationInterface {
  name = 'WatchLines1800000028000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const append = 'select, insert';
    await runner.query(protectTable('notification', 'taking', { api: append, work: append }));
    await runner.query(protectTable('notification', 'silence', { api: 'select', work: append }));
    await runner.query(protectTable('notification', 'hand_ring', { api: append, work: `${append}, update` }));
    const all = 'select, insert, update, delete';
    await runner.query(protectTable('notification', 'line_course', { api: 'select, update', work: all }));
    await runner.query(protectTable('notification', 'cover', { api: 'select, insert, update', work: 'select' }));
    await runner.query(protectTable('notification', 'cover_slot', { api: '', work: all }));
    await runner.query(guard);
    await runner.query(takings);
    await runner.query(slots);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const tables = `
  create table taking (
    org_id uuid not null,
    id uuid not null default gen_random_uuid(),
    alert_id uuid not null,
    responsible text not null,
    member_id uuid not null,
    way text not null check (way in ('console', 'message')),
    at timestamptz not null default now(),
    primary key (org_id, id),
    foreign key (org_id, alert_id) references alert (org_id, alert_id) on delete cascade
  );
  create index taking_of_alert on taking (org_id, alert_id);
  create table silence (
    org_id uuid not null,
    alert_id uuid not null,
    version int not null,
    because text not null,
    at timestamptz not null,
    primary key (org_id, alert_id, version, because),
    foreign key (org_id, alert_id) references alert (org_id, alert_id) on delete cascade
  );
  create table hand_ring (
    org_id uuid not null,
    id uuid not null,
    alert_id uuid not null,
    member_id uuid not null,
    channel text,
    responsibles text[] not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    number int not null,
    rung_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, alert_id) references alert (org_id, alert_id) on delete cascade
  );
  create unique index hand_ring_number on hand_ring (org_id, alert_id, member_id, number);
  create index hand_ring_by_id on hand_ring (id);
  create table line_course (
    org_id uuid not null,
    member_id uuid not null,
    channel text not null,
    cadence text not null default 'daily' check (cadence in ('daily', 'weekly')),
    next_at timestamptz,
    number int not null default 0,
    drill_month text,
    drill_asked_at timestamptz,
    drill_asked int not null default 0,
    drill_answered_at timestamptz,
    primary key (org_id, member_id, channel)
  );
  create index line_course_due on line_course (next_at);
  create table cover (
    org_id uuid primary key,
    version int not null,
    mode text not null check (mode in ('prompt', 'covered')),
    minutes int not null check (minutes > 0 and 1440 % minutes = 0),
    changed_at timestamptz not null
  );
  create table cover_slot (
    org_id uuid not null,
    member_id uuid not null,
    next_at timestamptz not null,
    slot bigint not null,
    released_at timestamptz,
    released_slot bigint,
    primary key (org_id, member_id)
  );
  create index cover_slot_released on cover_slot (released_at) where released_at is not null;
  create index cover_slot_due on cover_slot (next_at);
  create index attempt_recent on attempt (org_id, recorded_at desc, id desc);
  create index attempt_unknown on attempt (completed_at) where state = 'unknown';
  create index alert_changed on alert (changed_at);
  create index errand_line on errand (org_id, member_id, channel, recorded_at) where purpose in ('line_check', 'drill');
`;

const guard = `
  create function guard_attempt() returns trigger language plpgsql set search_path = notification, pg_temp as $$
  begin
    if (new.org_id, new.id, new.alert_id, new.version, new.step, new.repeat, new.member_id, new.channel, new.attempt,
        new.purpose, new.because, new.recorded_at, new.ring_id)
      is distinct from
       (old.org_id, old.id, old.alert_id, old.version, old.step, old.repeat, old.member_id, old.channel, old.attempt,
        old.purpose, old.because, old.recorded_at, old.ring_id) then
      raise exception 'what the ledger says was to be done does not change';
    end if;
    if not new.responsibles @> old.responsibles then
      raise exception 'a line of the ledger forgets no duty';
    end if;
    if old.state <> 'recorded' and new.carried_by is distinct from old.carried_by then
      raise exception 'a line of the ledger keeps its carrier';
    end if;
    if new.state <> old.state then
      if not (case old.state
        when 'recorded' then true
        when 'sent' then new.state in ('delivered', 'read', 'failed')
        when 'delivered' then new.state = 'read'
        when 'unknown' then new.state in ('sent', 'delivered', 'read', 'failed')
        else false end) then
        raise exception 'an outcome does not go from % to %', old.state, new.state;
      end if;
    elsif old.state <> 'recorded' and (new.completed_at, new.failure, new.claimed_at, new.claimed_by)
      is distinct from (old.completed_at, old.failure, old.claimed_at, old.claimed_by) then
      raise exception 'an outcome on record does not change';
    elsif old.ref is not null and new.ref is distinct from old.ref then
      raise exception 'a message keeps its name';
    end if;
    return new;
  end $$;
  create trigger attempt_goes_forward before update on attempt for each row execute function guard_attempt();
`;

/** The way is the door by which it came: people on the console come by the api door, messages and links do not. */
const takings = `
  create function note_taking() returns trigger language plpgsql set search_path = notification, pg_temp as $$
  begin
    insert into taking (org_id, alert_id, responsible, member_id, way)
    select new.org_id, new.alert_id, new.responsible, taker,
      case when session_user = 'notification_api' then 'console' else 'message' end
    from (
      select unnest(new.takers) except select unnest(old.takers)
      union select new.taken_by where new.taken_by is not null and new.taken_until is not null
        and (old.taken_by is distinct from new.taken_by or old.taken_until is null)
    ) as fresh (taker);
    return null;
  end $$;
  create trigger duty_taken after update of taken_by, taken_until, takers on duty for each row
    execute function note_taking();
`;

/** Mails of a covered organisation wait for a slot: whoever records one, it leaves only when the slot takes it. */
const slots = `
  create function wait_for_slot() returns trigger language plpgsql set search_path = notification, pg_temp as $$
  begin
    if exists (select from cover where org_id = new.org_id and mode = 'covered') then
      new.due_at := '9999-12-31T00:00:00Z';
    end if;
    return new;
  end $$;
  create trigger attempt_waits before insert on attempt for each row when (new.channel = 'email')
    execute function wait_for_slot();
`;

import { Controller, Injectable, Module } from '@nestjs/common';
import { EntityManager, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  Failure,
  memberChanged,
  memberRemoved,
  outcomeRecorded,
  personsSuggestCode,
  type Actor,
  type Envelope,
  type EventOf,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { protectTable } from '@lapwing/platform';
import { Bus } from '../bus.js';
import { Answers, Consumes } from '../receive/decorators.js';

/** What the next handlings throw, in order; empty means they go well. */
@Injectable()
export class Mood {
  readonly faults: Error[] = [];
  attempts = 0;

  face(): void {
    this.attempts += 1;
    const fault = this.faults.shift();
    if (fault !== undefined) throw fault;
  }
}

/** A slice that keeps a list of members, small enough to see the bus through it. */
@Controller()
export class RosterConsumer {
  constructor(
    private readonly bus: Bus,
    private readonly mood: Mood,
  ) {}

  @Consumes(memberChanged)
  async change(event: EventOf<typeof memberChanged>, tx: EntityManager, envelope: Envelope): Promise<void> {
    await tx.query('insert into roster values ($1, $2, $3)', [event.orgId, event.memberId, envelope.id]);
    this.mood.face();
  }

  @Consumes(memberRemoved)
  async remove(event: EventOf<typeof memberRemoved>, tx: EntityManager): Promise<void> {
    const { orgId, memberId } = event;
    await tx.query('delete from roster where org_id = $1 and member_id = $2', [orgId, memberId]);
    const at = '2026-03-01T10:00:00Z';
    await this.bus.publish(tx, outcomeRecorded, { orgId, alertId: memberId, memberId, at, open: [] });
    this.mood.face();
  }
}

@Controller()
export class RosterController {
  constructor(private readonly mood: Mood) {}

  @Answers(personsSuggestCode)
  async suggest(
    _query: RequestOf<typeof personsSuggestCode>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsSuggestCode>> {
    this.mood.face();
    const rows = await tx.query<unknown[]>('select * from roster');
    return { code: `${actor.roles.join(' ')} of ${actor.orgId} sees ${rows.length}` };
  }
}

@Module({ controllers: [RosterConsumer, RosterController], providers: [Mood] })
export class RosterModule {}

class CreateRoster1800000000000 implements MigrationInterface {
  name = 'CreateRoster1800000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table roster (org_id uuid not null, member_id uuid not null, message uuid not null, primary key (org_id, member_id))',
    );
    await runner.query(protectTable('matching', 'roster', { api: 'select', work: 'select, insert, delete' }));
  }

  async down(): Promise<void> {
    throw new Failure('internal');
  }
}

export const rosterMigrations = [CreateRoster1800000000000];

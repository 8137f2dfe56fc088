import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, LedgerAttempt, MessageKind } from '@lapwing/domain';

/** One line of the ledger: recorded before the message leaves, completed after. */
@Entity('attempt')
export class AttemptRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'alert_id' }) alertId!: string;
  @Column('int') version!: number;
  @Column('int') step!: number;
  @Column('int') repeat!: number;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text') channel!: Channel;
  @Column('int') attempt!: number;
  /** The duties this message rings for; one message serves all that meet in one recipient at one step. */
  @Column('text', { array: true }) responsibles!: string[];
  @Column('text') purpose!: MessageKind;
  @Column('text') because!: string;
  @Column('text') state!: LedgerAttempt['state'];
  @Column('text', { nullable: true }) failure!: string | null;
  /** What the channel calls the message: Signal's timestamp or the Message-ID. */
  @Column('text', { nullable: true }) ref!: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  /** When a process took it or last had it in hand: the outcome is the word of that process or unknown. */
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt!: Date | null;
  @Column('uuid', { name: 'claimed_by', nullable: true }) claimedBy!: string | null;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column('timestamptz', { name: 'again_at', nullable: true }) againAt!: Date | null;
  /** The same for all attempts of one ring: the Message-ID is made of it. */
  @Column('uuid', { name: 'ring_id' }) ringId!: string;
  /** What leaves first: 0 rings for what is critical and answers, 1 the rest, 2 digests. */
  @Column('smallint') priority!: number;
  /** Not before this instant; rings that leave together wait for each other. */
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  /** The line whose message says this one too; both have one reference and one outcome. */
  @Column('uuid', { name: 'carried_by', nullable: true }) carriedBy!: string | null;
}

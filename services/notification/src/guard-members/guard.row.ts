import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's duress phrase, of which only the hash is kept; when it came, and when all was done about it. */
@Entity('guard')
export class GuardRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('uuid') id!: string;
  @Column('text', { name: 'phrase_hash', nullable: true }) phraseHash!: string | null;
  @Column('timestamptz', { name: 'raised_at', nullable: true }) raisedAt!: Date | null;
  @Column('timestamptz', { name: 'acted_at', nullable: true }) actedAt!: Date | null;
  /** The series of messages that ask for a call, how often somebody was asked, and when the next is. */
  @Column('uuid', { name: 'call_id', nullable: true }) callId!: string | null;
  @Column('int') calls!: number;
  @Column('timestamptz', { name: 'call_at', nullable: true }) callAt!: Date | null;
  /** Who was asked, and who has it. */
  @Column('uuid', { array: true }) called!: string[];
  @Column('uuid', { name: 'call_taken_by', nullable: true }) callTakenBy!: string | null;
}

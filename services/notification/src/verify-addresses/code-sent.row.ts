import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One code that was sent to an address, kept for the hour in which it counts. */
@Entity('code_sent')
export class CodeSentRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
}

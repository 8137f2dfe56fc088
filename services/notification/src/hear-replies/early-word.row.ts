import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer } from '@lapwing/domain';

/** What a phone said of a message that is still leaving: its reference is known only when the send has ended. */
@Entity('early_word')
export class EarlyWordRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('text') ref!: string;
  @PrimaryColumn('text') said!: 'delivered' | 'read' | Answer;
  @Column('timestamptz', { name: 'heard_at' }) heardAt!: Date;
}

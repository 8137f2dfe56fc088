import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeUrgency } from '@lapwing/domain';

/** A notice as ingestion told of it: how urgent it is, never what it is about. */
@Entity('notice')
export class NoticeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') urgency!: NoticeUrgency;
  @Column('text') state!: 'open' | 'taken' | 'muted' | 'cleared';
  @Column('timestamptz', { name: 'muted_until', nullable: true }) mutedUntil!: Date | null;
  /** When it became as urgent as it is. */
  @Column('timestamptz', { name: 'heard_at' }) heardAt!: Date;
  /** When a digest told of it. */
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt!: Date | null;
}

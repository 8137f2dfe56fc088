import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeDetail } from '@lapwing/contracts';
import type { NoticeKind, NoticeUrgency } from '@lapwing/domain';

/** A trouble that somebody should look at. */
@Entity('notice')
export class NoticeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') kind!: NoticeKind;
  @Column('text') subject!: string;
  @Column('text') urgency!: NoticeUrgency;
  @Column('jsonb') detail!: NoticeDetail;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt!: Date;
  @Column('timestamptz', { name: 'cleared_at', nullable: true }) clearedAt!: Date | null;
  @Column('timestamptz', { name: 'taken_at', nullable: true }) takenAt!: Date | null;
  @Column('uuid', { name: 'taken_organisation', nullable: true }) takenOrganisation!: string | null;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy!: string | null;
  @Column('timestamptz', { name: 'muted_until', nullable: true }) mutedUntil!: Date | null;
  @Column('uuid', { name: 'muted_organisation', nullable: true }) mutedOrganisation!: string | null;
  @Column('uuid', { name: 'muted_by', nullable: true }) mutedBy!: string | null;
  @Column('text', { name: 'muted_because', nullable: true }) mutedBecause!: string | null;
}

/** How a notice stands. */
export function stateOf(notice: NoticeRow, now: Date): 'open' | 'taken' | 'muted' | 'cleared' {
  if (notice.clearedAt !== null) return 'cleared';
  if (notice.mutedUntil !== null && notice.mutedUntil > now) return 'muted';
  return notice.takenAt === null ? 'open' : 'taken';
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, MemberView } from '@lapwing/contracts';
import type { Role } from '@lapwing/domain';

@Entity('member')
export class MemberRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') login!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text') language!: Language;
  @Column('bool') active!: boolean;
  @Column('int') version!: number;
  /** Sessions of an earlier epoch have ended. */
  @Column('int', { name: 'sessions_epoch' }) sessionsEpoch!: number;
  @Column('timestamptz', { name: 'enrolled_at', nullable: true }) enrolledAt!: Date | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** A member as others of the organisation see them. */
export function viewOf(row: MemberRow): MemberView {
  const { id, login, roles, language, active, version } = row;
  return { id, login, roles, language, active, version, enrolled: row.enrolledAt !== null };
}

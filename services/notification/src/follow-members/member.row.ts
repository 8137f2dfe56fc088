import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@lapwing/domain';

@Entity('member')
export class MemberRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('int') version!: number;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text') language!: 'en' | 'ru';
  @Column('boolean') active!: boolean;
  @Column('timestamptz', { name: 'arrived_at' }) arrivedAt!: Date;
  /** When they last could second a change and then could no longer; null when that never happened. */
  @Column('timestamptz', { name: 'could_second_until', nullable: true }) couldSecondUntil!: Date | null;
}

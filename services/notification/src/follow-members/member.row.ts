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
}

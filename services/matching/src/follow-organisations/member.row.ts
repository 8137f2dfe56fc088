import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@lapwing/domain';

@Entity('member')
export class MemberRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('boolean')
  active!: boolean;

  @Column('boolean')
  removed!: boolean;

  /** Null while they have not been told. */
  @Column('text', { array: true, nullable: true })
  roles!: Role[] | null;

  /** When they last could second a change of what rings, and then could no longer. */
  @Column('timestamptz', { name: 'could_second_until', nullable: true })
  couldSecondUntil!: Date | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

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
}

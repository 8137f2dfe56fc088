import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_version')
export class PersonVersionRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}

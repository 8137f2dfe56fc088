import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @Column('int')
  version!: number;

  @Column('boolean')
  active!: boolean;

  @Column('bigint', { name: 'persons_changed' })
  personsChanged!: string;
}

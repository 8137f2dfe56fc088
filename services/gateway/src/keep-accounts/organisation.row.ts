import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @Column('text') name!: string;
  /** The one organisation that holds the instance's own admins and no case work. */
  @Column('bool') instance!: boolean;
  @Column('bool') active!: boolean;
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

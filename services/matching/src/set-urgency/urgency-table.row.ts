import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('urgency_table')
export class UrgencyTableRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @Column('int')
  version!: number;

  /** Null is the default table. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;
}
